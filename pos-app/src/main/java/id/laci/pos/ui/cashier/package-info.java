/// The cashier's screen: selling at the left, the basket at the right, a payment in place of the
/// tiles.
package id.laci.pos.ui.cashier;
