package id.laci.pos.claim;

import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What this till has trusted to screens so far. A code that is shown counts, because its claim may
/// come at any moment.
///
/// @param open all that is unverified or may be claimed
/// @param lastHour what was shown within the hour and not withdrawn, whatever became of it
/// @param countLastHour how many those are
/// @param oldest since when the oldest unverified claim waits
public record Standing(Money open, Money lastHour, int countLastHour, Optional<Instant> oldest) {
  /// Nothing at all.
  public static final Standing NOTHING = new Standing(Money.ZERO, Money.ZERO, 0, Optional.empty());

  private static final Duration HOUR = Duration.ofHours(1);

  /// @param claims every claim of this till that is unverified or was shown within the hour; more
  ///   do no harm
  /// @param now a claim shown exactly an hour ago is out of the hour
  public static Standing of(Collection<StaticClaim> claims, Instant now) {
    List<StaticClaim> recent =
        claims.stream()
            .filter(Standing::wasTaken)
            .filter(claim -> claim.demand().shownAt().isAfter(now.minus(HOUR)))
            .toList();
    return new Standing(
        sum(claims.stream().filter(Standing::isOpen).toList()),
        sum(recent),
        recent.size(),
        claims.stream()
            .filter(StaticClaim::isUnverified)
            .flatMap(claim -> waitingSince(claim).stream())
            .min(Instant::compareTo));
  }

  private static boolean isOpen(StaticClaim claim) {
    return claim.isUnverified() || claim instanceof StaticClaim.Shown;
  }

  private static boolean wasTaken(StaticClaim claim) {
    return switch (claim) {
      case StaticClaim.Withdrawn _, StaticClaim.PaidLate _ -> false;
      case StaticClaim.Shown _,
          StaticClaim.Claimed _,
          StaticClaim.Matched _,
          StaticClaim.Unmatched _,
          StaticClaim.Lost _ ->
          true;
    };
  }

  private static Optional<Instant> waitingSince(StaticClaim claim) {
    return switch (claim) {
      case StaticClaim.Claimed(var _, var testimony) -> Optional.of(testimony.at());
      case StaticClaim.Unmatched(var _, var testimony, var _, var _) -> Optional.of(testimony.at());
      case StaticClaim.Shown _,
          StaticClaim.Matched _,
          StaticClaim.Lost _,
          StaticClaim.Withdrawn _,
          StaticClaim.PaidLate _ ->
          Optional.empty();
    };
  }

  private static Money sum(List<StaticClaim> claims) {
    return claims.stream().map(claim -> claim.demand().amount()).reduce(Money.ZERO, Money::plus);
  }
}
