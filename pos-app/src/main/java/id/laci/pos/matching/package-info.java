/// Matches claims of the static code with what the other side says came in: one to one, by amount,
/// time and reference. Guesses nothing: what is not certain goes to a person, side by side.
package id.laci.pos.matching;
