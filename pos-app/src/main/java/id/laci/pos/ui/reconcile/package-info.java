/// The other side's file in place of the tiles: what was found in it, which claims it confirms and
/// which a person decides, and a day's takings held against it.
package id.laci.pos.ui.reconcile;
