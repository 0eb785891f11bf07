package id.laci.pos.risk;

/// What a rule does when it fires.
public enum Response {
  /// It leaves a mark in the journal, and nobody is held up.
  MARK,
  /// It asks for a manager first, and leaves a mark with the name of whoever agreed.
  ASK
}
