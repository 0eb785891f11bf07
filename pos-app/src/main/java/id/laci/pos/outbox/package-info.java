/// Work for later: what waits for the gateway or for a person, in which order it is done, and
/// whether the gateway can be talked to at all. Everything here may run twice and does no harm by
/// it. Pure: time comes in as a parameter, and chance is a hash of what is known anyway, so that
/// the same facts give the same plan.
package id.laci.pos.outbox;
