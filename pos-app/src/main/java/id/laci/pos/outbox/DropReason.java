package id.laci.pos.outbox;

import java.time.Instant;
import java.util.Optional;

/// Why a manager lets an item go that was not brought to its end.
///
/// @param who the manager
/// @param when at what time
/// @param why in the manager's words
public record DropReason(String who, Instant when, String why) {
  /// Less than this says nothing.
  public static final int LEAST = 3;

  /// More than this nobody reads.
  public static final int MOST = 200;

  static final int WHO_MOST = 80;

  /// What came of reading one.
  public sealed interface Reading {
    /// A reason, as plain text.
    record Read(DropReason reason) implements Reading {}

    /// It cannot be taken.
    record Refused(Problem why) implements Reading {}
  }

  /// What is wrong with a reason.
  public enum Problem {
    /// Nobody stands for it, or the name is longer than a name.
    NOBODY,
    /// Fewer than three characters that can be seen.
    TOO_SHORT,
    /// More than 200 characters.
    TOO_LONG
  }

  /// A reason that was read before.
  ///
  /// @throws IllegalArgumentException when it could not have come from [#read]
  public DropReason {
    if (problem(who, why).isPresent() || !isPlain(who) || !isPlain(why)) {
      throw new IllegalArgumentException("not a reason: " + why);
    }
  }

  /// @param who whoever is signed in as the manager
  /// @param when now
  /// @param typed whatever the manager typed
  public static Reading read(String who, Instant when, String typed) {
    String name = PlainText.of(who);
    String why = PlainText.of(typed);
    return problem(name, why)
        .<Reading>map(Reading.Refused::new)
        .orElseGet(() -> new Reading.Read(new DropReason(name, when, why)));
  }

  private static Optional<Problem> problem(String who, String why) {
    if (who.isEmpty() || PlainText.length(who) > WHO_MOST) {
      return Optional.of(Problem.NOBODY);
    }
    int length = PlainText.length(why);
    if (length < LEAST) {
      return Optional.of(Problem.TOO_SHORT);
    }
    return length > MOST ? Optional.of(Problem.TOO_LONG) : Optional.empty();
  }

  private static boolean isPlain(String text) {
    return PlainText.of(text).equals(text);
  }
}
