/// A whole shop on one thread in virtual time: the till with its loop and its journal on a
/// simulated disk, the real client of the gateway over a simulated network, the sandbox's machine
/// as the gateway, a customer, a cashier and a printer. One seed decides everything that happens,
/// so what went wrong once goes wrong again exactly.
///
/// Every few words that are exchanged, the invariants are held against what the shop's witness has
/// seen. Like the root, this room joins the others and nobody but the root knows it.
package id.laci.pos.simulation;
