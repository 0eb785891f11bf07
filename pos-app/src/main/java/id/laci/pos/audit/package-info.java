/// The journal as an auditor reads it: one line for each act that matters, what is looked for among
/// them, how they are written for others, and what the screen shows of them and of the checks.
@org.jspecify.annotations.NullMarked
package id.laci.pos.audit;
