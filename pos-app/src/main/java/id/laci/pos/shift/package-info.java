/// A shift at the till: its float, what is taken and paid out, the blind count, and the report that
/// closes it. Pure.
package id.laci.pos.shift;
