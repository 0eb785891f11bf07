/// What has happened at the till: the facts, their stable text, the state they fold to, and the
/// port through which a step of them reaches the disk. Pure.
package id.laci.pos.ledger;
