package id.laci.pos.risk;

/// Why something could not be done about the rules and their marks.
public sealed interface RiskTrouble {
  /// Only whoever says what others may changes the rules.
  record NotYours() implements RiskTrouble {}

  /// The rule cannot be set so.
  record OutOfRange(Rule rule) implements RiskTrouble {}

  /// Nobody looks at what they did themselves, while another could.
  record OwnMark() implements RiskTrouble {}

  /// The note is too long.
  record LongNote() implements RiskTrouble {}

  /// What it is about cannot be opened here: nobody found the sale of those goods.
  record NothingToOpen() implements RiskTrouble {}
}
