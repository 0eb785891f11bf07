/// What the rules that watch found, and how they are set, in place of the tiles.
package id.laci.pos.ui.risk;
