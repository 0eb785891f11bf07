/// Text tables that others made: which encoding, which separator, what a number and a date in them
/// mean. Never guesses by one cell what the whole column can tell, and never throws at what it
/// reads.
package id.laci.pos.table;
