/// Shift and cash, in place of the tiles: how the shift stands, cash in and out, the blind count by
/// notes and coins, and the reports that closed earlier shifts.
package id.laci.pos.ui.shift;
