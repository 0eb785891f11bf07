package id.laci.pos.ui.cashier;

import java.util.Optional;

/// Tells a scanner that types like a keyboard from a person, by when characters come. The screen
/// gives it every character before any field has it; it keeps nothing longer than one run.
public interface Typing {
  /// Takes one typed character, or the group separator of a GS1 code.
  ///
  /// @return whether a new run begins with it, which may turn out to be a scanner's: what stood in
  ///   the field before it is remembered until the run is known for what it is
  boolean typed(String character);

  /// Takes Enter or Tab, which end a scanner's run.
  ///
  /// @return what was typed, when it was a scanner
  Optional<String> entered();
}
