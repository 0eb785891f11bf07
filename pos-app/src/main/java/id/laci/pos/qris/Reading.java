package id.laci.pos.qris;

import java.util.List;
import java.util.Optional;

/// What came of reading or making a code.
public sealed interface Reading {
  /// A valid code.
  ///
  /// @param code what it says
  /// @param notes what is unusual about it and still allowed
  record Read(QrisCode code, List<Note> notes) implements Reading {
    /// Keeps its own copy of the notes.
    public Read {
      notes = List.copyOf(notes);
    }
  }

  /// Not a code that may be used.
  ///
  /// @param reason why
  /// @param position where, in characters from 0; the end when something is missing
  /// @param words the same in English, for a log or a command line; holds no account number
  record Refused(Reason reason, int position, String words) implements Reading {}

  /// @return the code, when there is one
  default Optional<QrisCode> valid() {
    return switch (this) {
      case Read read -> Optional.of(read.code);
      case Refused _ -> Optional.empty();
    };
  }
}
