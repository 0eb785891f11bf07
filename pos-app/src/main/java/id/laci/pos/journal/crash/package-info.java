/// The power cuts of the journal: the journal at work on a disk in memory, what that disk may hold
/// after a cut between any two operations, and the judgement whether everything acknowledged is
/// there. [id.laci.pos.journal.crash.JournalCrashTest] is the way in.
package id.laci.pos.journal.crash;
