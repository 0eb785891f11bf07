/// What is heard: that money has come, that it has not, or that somebody must look. A shop is
/// noisy, and nobody can watch a screen all day.
package id.laci.pos.ui.sound;
