package id.laci.pos.outbox;

/// How much may be called right now.
public enum Room {
  /// Nothing.
  NONE,
  /// One call at a time, of those that are due: it is not known yet whether calls are welcome.
  ONE,
  /// One call at a time, and one that is not due yet will do: the question is whether there is
  /// contact.
  PROBE,
  /// As many as there are places.
  ALL
}
