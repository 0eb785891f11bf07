package id.laci.pos.matching;

import id.laci.pos.settlement.SettlementLine;
import java.time.Duration;
import java.time.Instant;

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

  /// @return whether the amounts are the same and the line, or its day, touches the claim's window
  boolean fit(OpenClaim claim, SettlementLine line) {
    Instant from = claim.claimedAt().minus(before);
    Instant to = claim.claimedAt().plus(after);
    Instant ends = line.dayOnly() ? line.at().plus(Duration.ofDays(1)) : line.at();
    return claim.amount().equals(line.gross()) && !line.at().isAfter(to) && !ends.isBefore(from);
  }
}
