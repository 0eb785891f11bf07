package id.laci.pos.risk;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// A rule that fired, as the books keep it: in the one step with what it fired about.
///
/// @param number counts the marks of this till from 1
/// @param finding why, with its figures
/// @param who did it
/// @param about what it was
/// @param amount nothing where no money is
/// @param done what was done about it
/// @param approvedBy who agreed; empty when nobody was asked
/// @param seen who has looked at it since; empty while nobody has
public record Mark(
    long number,
    Finding finding,
    String who,
    About about,
    Money amount,
    Instant at,
    Done done,
    Optional<String> approvedBy,
    Optional<Seen> seen) {
  /// The most characters of a note.
  public static final int NOTE_MAX = 200;

  /// @throws IllegalArgumentException when somebody was asked and it is not said who agreed, or who
  ///   agreed is who did it
  public Mark {
    if (number < 1
        || (done == Done.ASKED && approvedBy.isEmpty())
        || approvedBy.equals(Optional.of(who))) {
      throw new IllegalArgumentException("mark " + number + " of " + who + " by " + approvedBy);
    }
  }

  /// What was done about a rule that fired.
  public enum Done {
    /// It was marked, as the rule is set.
    MARKED,
    /// Somebody else was asked, and agreed.
    ASKED,
    /// Somebody else was to be asked, and nobody else here may say yes to it: it was marked.
    NOBODY_TO_ASK
  }

  /// A person looked at it.
  ///
  /// @param note in that person's words; blank where there was nothing to say
  public record Seen(String by, String note, Instant at) {}

  /// @return the same, looked at
  Mark seen(Seen by) {
    return new Mark(number, finding, who, about, amount, at, done, approvedBy, Optional.of(by));
  }
}
