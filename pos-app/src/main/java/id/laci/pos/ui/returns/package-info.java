/// The refund desk in place of the tiles: find the sale, choose what comes back, see how the money
/// goes back and why not, and follow it until it has arrived.
package id.laci.pos.ui.returns;
