/// The simulated gateway on the loopback address: an HTTP server around the machine, the sender of
/// its notifications, and a page on which a person plays the customer. It listens to this machine
/// only and sends to this machine only.
package id.laci.pos.sandbox.http;
