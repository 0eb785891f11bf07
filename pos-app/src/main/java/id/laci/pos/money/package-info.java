/// Whole rupiah and how they are written; nothing here rounds in silence.
package id.laci.pos.money;
