/// What waits, in place of the tiles: each item in words, what a person can do about it, and the
/// reason that is written down when money goes back or something is let go.
package id.laci.pos.ui.queue;
