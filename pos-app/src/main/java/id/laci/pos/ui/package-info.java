/// What both screens stand on: the gate to JavaFX's thread, tokens, words, icons, pictures and
/// small controls. Knows snapshots and intents; holds no service and decides nothing.
package id.laci.pos.ui;
