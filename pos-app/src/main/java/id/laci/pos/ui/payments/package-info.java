/// The payments by code, in place of the tiles: found by what a customer can show or say, and each
/// with what happened to it, by the till's clock and by the gateway's.
package id.laci.pos.ui.payments;
