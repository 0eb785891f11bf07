/// Goods that come back: what of a sale may, what it is worth to the rupiah, by which ways the
/// money goes back, and one return from drafted to done. Pure.
package id.laci.pos.returns;
