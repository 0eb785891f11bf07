/// Files in which an acquirer, a gateway or a bank says what it has taken in for the shop: how
/// their columns are recognised and remembered, and what each line says. All or nothing is read.
package id.laci.pos.settlement;
