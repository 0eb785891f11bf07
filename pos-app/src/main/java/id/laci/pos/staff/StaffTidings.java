package id.laci.pos.staff;

import java.util.List;
import java.util.Optional;

/// What came of a [StaffErrand].
public sealed interface StaffTidings {
  /// It is that person's PIN.
  record Known(StaffId who) implements StaffTidings {}

  /// It is done.
  record Done() implements StaffTidings {}

  /// It is done, and these are shown once: whoever has them can do as much as with the PIN.
  ///
  /// @param who whose they are
  record Revealed(StaffId who, Reveal codes) implements StaffTidings {}

  /// A secret was drawn for a phone.
  ///
  /// @param uri what its code on the screen says
  /// @param typed the same secret in letters, for phones without a camera
  record Enrolling(StaffId who, Reveal uri, Reveal typed) implements StaffTidings {}

  /// It is that person's badge, or nobody's.
  record BadgeOf(Optional<StaffId> who) implements StaffTidings {}

  /// What everybody has.
  record Looked(Standing standing) implements StaffTidings {}

  /// It is not done.
  record Refused(StaffTrouble why) implements StaffTidings {}

  /// Texts that are shown to one person, once, and that no log may have.
  ///
  /// @param texts in the order in which they are shown
  record Reveal(List<String> texts) {
    public Reveal {
      texts = List.copyOf(texts);
    }

    /// @return nothing of them
    @Override
    public String toString() {
      return "Reveal[" + texts.size() + "]";
    }
  }
}
