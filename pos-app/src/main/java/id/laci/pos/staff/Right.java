package id.laci.pos.staff;

/// How far somebody may do something.
public enum Right {
  /// Without asking anybody; the books say who did it.
  ALLOWED,
  /// When somebody else agrees who is allowed to do it.
  NEEDS_APPROVAL,
  /// Not at all.
  DENIED
}
