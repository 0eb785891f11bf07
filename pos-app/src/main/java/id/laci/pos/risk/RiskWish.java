package id.laci.pos.risk;

/// What a person wants of the rules that watch and of what they found.
public sealed interface RiskWish {
  /// Look for these marks.
  record Show(RiskFilter filter) implements RiskWish {}

  /// Open what a mark is about.
  ///
  /// @param mark its number
  record Open(long mark) implements RiskWish {}

  /// A mark has been looked at.
  ///
  /// @param mark its number
  /// @param note in that person's words, at most [Mark#NOTE_MAX] characters; may be blank
  record See(long mark, String note) implements RiskWish {}

  /// Set a rule so from now on.
  record Set(Rule rule, Setting setting) implements RiskWish {}
}
