package id.laci.pos.matching;

import java.time.Duration;

/// When a claim and a line may be the same payment.
///
/// @param before how long before the claim the money may have come: clocks differ
/// @param after how long after it: notices are slow
/// @param grace how long after that a claim is still waited for before it is a suspected loss:
///   files come days later
public record MatchRules(Duration before, Duration after, Duration grace) {
  /// Five minutes before, thirty after, three days of grace.
  public static final MatchRules USUAL =
      new MatchRules(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofDays(3));

  /// Refuses windows that end before they begin.
  public MatchRules {
    if (before.isNegative() || after.isNegative() || grace.isNegative()) {
      throw new IllegalArgumentException("a time below nothing");
    }
  }
}
