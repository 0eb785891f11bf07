/// The other side's file at the till: how it is asked for, what was found in it, which claims it
/// confirms, and what the page shows of all that. Pure; files are read outside.
package id.laci.pos.reckoning;
