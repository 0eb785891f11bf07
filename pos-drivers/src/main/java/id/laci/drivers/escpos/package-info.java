/// ESC/POS as a pure codec both ways: a document becomes bytes, bytes become commands, text lines
/// and a picture of the paper. Opens nothing, waits for nothing, knows no wire.
package id.laci.drivers.escpos;
