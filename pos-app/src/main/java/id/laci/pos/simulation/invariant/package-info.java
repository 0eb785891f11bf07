/// What must hold in every world at every moment, each thing a small class of its own with a name
/// and a message, and the witness who holds them against what she sees. Nothing here looks into the
/// till: what counts is what it committed, wanted, showed, sent and printed, and what the gateway
/// has in its own book.
package id.laci.pos.simulation.invariant;
