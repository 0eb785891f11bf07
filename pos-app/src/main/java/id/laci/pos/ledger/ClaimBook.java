package id.laci.pos.ledger;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.claim.Testimony;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/// The claims by codes of our own making that the till still knows.
///
/// @param all by their names, which rise: those that somebody has to look after, and the latest
///   others, for their money may still come and their references must not come again
public record ClaimBook(TreePMap<ClaimId, StaticClaim> all) {
  /// Claims that nothing is left to do for and are still known.
  public static final int OVER_KEPT_MAX = 300;

  /// None.
  public static final ClaimBook NONE = new ClaimBook(TreePMap.empty());

  /// @return the claim of that name, while it is known
  public Optional<StaticClaim> claim(ClaimId id) {
    return Optional.ofNullable(all.get(id));
  }

  /// @return all that are known, the oldest first
  public Collection<StaticClaim> known() {
    return all.values();
  }

  /// @return those that somebody has to look after, the oldest first
  public List<StaticClaim> open() {
    return all.values().stream().filter(ClaimBook::isOpen).toList();
  }

  /// @return the claim that was made with this reference, while it is known
  public Optional<ClaimId> of(CustomerReference reference) {
    return all.values().stream()
        .filter(claim -> testimony(claim).filter(t -> t.reference().equals(reference)).isPresent())
        .map(claim -> claim.demand().id())
        .findFirst();
  }

  private static Optional<Testimony> testimony(StaticClaim claim) {
    return switch (claim) {
      case StaticClaim.Claimed(var _, var testimony) -> Optional.of(testimony);
      case StaticClaim.Unmatched(var _, var testimony, var _, var _) -> Optional.of(testimony);
      case StaticClaim.Lost(var _, var testimony, var _, var _, var _) -> Optional.of(testimony);
      case StaticClaim.Matched(var _, var testimony, var _, var _) -> testimony;
      case StaticClaim.Shown _, StaticClaim.Withdrawn _, StaticClaim.PaidLate _ -> Optional.empty();
    };
  }

  /// @return whether somebody has to look after it
  static boolean isOpen(StaticClaim claim) {
    return claim instanceof StaticClaim.Shown
        || claim.isUnverified()
        || !claim.refundsDue().isEmpty();
  }

  ClaimBook with(StaticClaim claim) {
    TreePMap<ClaimId, StaticClaim> more = all.plus(claim.demand().id(), claim);
    long over = more.values().stream().filter(known -> !isOpen(known)).count();
    return over > OVER_KEPT_MAX
        ? more.values().stream()
            .filter(known -> !isOpen(known))
            .findFirst()
            .map(oldest -> new ClaimBook(more.minus(oldest.demand().id())))
            .orElseGet(() -> new ClaimBook(more))
        : new ClaimBook(more);
  }
}
