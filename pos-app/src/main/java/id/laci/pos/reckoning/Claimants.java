package id.laci.pos.reckoning;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.claim.Testimony;
import id.laci.pos.matching.OpenClaim;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The claims whose money is looked for. One that was written off is looked for still: it comes
/// back when the money does.
public final class Claimants {
  private Claimants() {}

  /// @param known the claims that the till knows
  public static List<OpenClaim> of(Collection<StaticClaim> known) {
    return known.stream().flatMap(claim -> of(claim).stream()).toList();
  }

  private static Optional<OpenClaim> of(StaticClaim claim) {
    return switch (claim) {
      case StaticClaim.Claimed(var _, var testimony) -> Optional.of(open(claim, testimony));
      case StaticClaim.Unmatched(var _, var testimony, var _, var _) ->
          Optional.of(open(claim, testimony));
      case StaticClaim.Lost(var _, var testimony, var _, var _, var _) ->
          Optional.of(open(claim, testimony));
      case StaticClaim.Shown _,
          StaticClaim.Matched _,
          StaticClaim.Withdrawn _,
          StaticClaim.PaidLate _ ->
          Optional.empty();
    };
  }

  private static OpenClaim open(StaticClaim claim, Testimony testimony) {
    return new OpenClaim(
        claim.demand().id().text(),
        claim.demand().amount(),
        testimony.at(),
        Optional.of(testimony.reference().text()));
  }
}
