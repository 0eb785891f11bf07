/// The devices on the counter, as the cashier sees, chooses, tests and tries them, and the receipts
/// that wait for one. Draws what the till says of them and says wishes; knows no driver.
package id.laci.pos.ui.devices;
