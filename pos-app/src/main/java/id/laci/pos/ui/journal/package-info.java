/// The journal on the screen: its latest lines and how they are found, one of them with all its
/// fields, the two checks, and the export.
@org.jspecify.annotations.NullMarked
package id.laci.pos.ui.journal;
