/// Holds a day's takings by QR against the other side's list, line by line: seven kinds of
/// findings, each with its next step, the fees that should have been charged, and the table that
/// shows it all.
package id.laci.pos.reconcile;
