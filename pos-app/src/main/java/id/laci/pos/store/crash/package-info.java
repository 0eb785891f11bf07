/// The power cuts of the query copy: H2 at work on files in memory that log what reaches them, the
/// images that a disk may hold after a cut at any point, and the judgement whether the till starts
/// from each of them. It is part of the product because it is the gate before any other version of
/// H2: `laci crashtest`.
///
/// [id.laci.pos.store.crash.CrashTest] is the way in.
package id.laci.pos.store.crash;
