package id.laci.pos.simulation.invariant;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.Demand;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is taken on the word of a customer's screen stays within a manager's limits, restarts or
/// not, unless a manager has allowed this one; and a code of the shop's own is not shown while one
/// of the gateway's for the same sale may live.
final class OnTrustWithinLimits implements Invariant {
  private final ClaimLimits limits;
  private final Map<ClaimId, StaticClaim> claims = new LinkedHashMap<>();

  OnTrustWithinLimits(ClaimLimits limits) {
    this.limits = limits;
  }

  @Override
  public String name() {
    return "13: what is taken on trust stays within the limits";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return switch (seen) {
      case Seen.FolderLost _ -> {
        claims.clear();
        yield Optional.empty();
      }
      case Seen.Committed(var entry) ->
          entry.facts().stream().flatMap(fact -> wrong(fact, books).stream()).findFirst();
      case Seen _ -> Optional.empty();
    };
  }

  private Optional<String> wrong(Fact fact, Books books) {
    if (!(fact instanceof Fact.ClaimMoved(var claim))) {
      return Optional.empty();
    }
    boolean isNew = claims.put(claim.demand().id(), claim) == null;
    return isNew
        ? living(claim.demand(), books).or(() -> beyond(claim.demand()))
        : Optional.empty();
  }

  private static Optional<String> living(Demand demand, Books books) {
    return books.durable().open().stream()
        .filter(payment -> payment.order().sale() == demand.sale())
        .map(payment -> demand.id() + " is shown, and there is " + payment)
        .findFirst();
  }

  private Optional<String> beyond(Demand demand) {
    if (demand.approval().isPresent()) {
      return Optional.empty();
    }
    Money open =
        claims.values().stream()
            .filter(claim -> claim.isUnverified() || claim instanceof StaticClaim.Shown)
            .map(claim -> claim.demand().amount())
            .reduce(Money.ZERO, Money::plus);
    boolean within = limits.perPayment().covers(demand.amount()) && limits.inTotal().covers(open);
    return within
        ? Optional.empty()
        : Optional.of(demand.id() + " makes " + open + " on trust, and nobody allowed it");
  }
}
