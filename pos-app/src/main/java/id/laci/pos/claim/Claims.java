package id.laci.pos.claim;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.claim.ClaimEvent.Found;
import id.laci.pos.claim.ClaimEvent.NotFound;
import id.laci.pos.claim.ClaimEvent.PaymentSeen;
import id.laci.pos.claim.ClaimEvent.WithdrawAsked;
import id.laci.pos.claim.ClaimEvent.WrittenOff;
import id.laci.pos.claim.ClaimStep.Objection;
import id.laci.pos.claim.StaticClaim.Claimed;
import id.laci.pos.claim.StaticClaim.Lost;
import id.laci.pos.claim.StaticClaim.Matched;
import id.laci.pos.claim.StaticClaim.PaidLate;
import id.laci.pos.claim.StaticClaim.Shown;
import id.laci.pos.claim.StaticClaim.Unmatched;
import id.laci.pos.claim.StaticClaim.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Moves a claim on: its whole life in one pure function. Whether a limit is passed, and whether an
/// approval was used before, is asked elsewhere ([Decision],
/// [Approvals][id.laci.pos.approval.Approvals]); here an approval has to be for exactly this act
/// and in time.
public final class Claims {
  private Claims() {}

  /// @return the first state of a code that goes to the customer's screen
  public static StaticClaim show(Demand demand) {
    return new Shown(demand);
  }

  /// @param now the claim as it is on disk
  /// @param event what happened
  /// @return where it leads
  public static ClaimStep step(StaticClaim now, ClaimEvent event) {
    return switch (event) {
      case PaymentSeen seen -> seen(now, seen);
      case WithdrawAsked asked -> withdraw(now, asked);
      case Found(var match) -> found(now, match);
      case NotFound(var why, var at) -> notFound(now, why, at);
      case WrittenOff off -> writeOff(now, off);
    };
  }

  private static ClaimStep seen(StaticClaim now, PaymentSeen event) {
    Optional<Approval> approval = event.approval();
    if (approval.isPresent() && !fits(approval.get(), now.demand().act(), event.testimony().at())) {
      return ClaimStep.refused(now, Objection.APPROVAL_DOES_NOT_FIT);
    }
    Demand demand = approval.map(now.demand()::with).orElse(now.demand());
    return switch (now) {
      case Shown _ -> ClaimStep.to(new Claimed(demand, event.testimony()));
      case Withdrawn(var _, var _, var _, var settledOtherwise) ->
          settledOtherwise
              ? ClaimStep.refused(now, Objection.SETTLED_OTHERWISE)
              : ClaimStep.to(new Claimed(demand, event.testimony()));
      case Matched(var _, var testimony, var match, var again) ->
          testimony.isPresent()
              ? ClaimStep.refused(now, Objection.CLAIMED_ALREADY)
              : ClaimStep.to(new Matched(demand, Optional.of(event.testimony()), match, again));
      case PaidLate _ -> ClaimStep.refused(now, Objection.SETTLED_OTHERWISE);
      case Claimed _, Unmatched _, Lost _ -> ClaimStep.refused(now, Objection.CLAIMED_ALREADY);
    };
  }

  private static ClaimStep withdraw(StaticClaim now, WithdrawAsked event) {
    return switch (now) {
      case Shown(var demand) ->
          ClaimStep.to(new Withdrawn(demand, event.by(), event.at(), event.settledOtherwise()));
      case Withdrawn(var demand, var by, var at, var settledOtherwise) ->
          ClaimStep.to(new Withdrawn(demand, by, at, settledOtherwise || event.settledOtherwise()));
      case Matched(var demand, var testimony, var match, var again) -> {
        if (testimony.isPresent()) {
          yield ClaimStep.refused(now, Objection.CLAIMED_ALREADY);
        }
        yield event.settledOtherwise()
            ? ClaimStep.to(new PaidLate(demand, with(List.of(match), again)))
            : ClaimStep.refused(now, Objection.PAID_ALREADY);
      }
      case PaidLate _ -> ClaimStep.to(now);
      case Claimed _, Unmatched _, Lost _ -> ClaimStep.refused(now, Objection.CLAIMED_ALREADY);
    };
  }

  private static ClaimStep found(StaticClaim now, Match match) {
    boolean byRules = match.by() instanceof Match.By.Rules;
    if (byRules && !match.amount().equals(now.demand().amount())) {
      return ClaimStep.refused(now, Objection.AMOUNT_DIFFERS);
    }
    return ClaimStep.to(
        switch (now) {
          case Shown(var demand) -> matched(demand, Optional.empty(), match);
          case Claimed(var demand, var testimony) -> matched(demand, Optional.of(testimony), match);
          case Unmatched(var demand, var testimony, var _, var _) ->
              matched(demand, Optional.of(testimony), match);
          // found after all: what was written off comes back
          case Lost(var demand, var testimony, var _, var _, var _) ->
              matched(demand, Optional.of(testimony), match);
          case Matched(var demand, var testimony, var first, var again) ->
              isKnown(match, with(List.of(first), again))
                  ? now
                  : new Matched(demand, testimony, first, with(again, List.of(match)));
          case Withdrawn(var demand, var _, var _, var _) -> new PaidLate(demand, List.of(match));
          case PaidLate(var demand, var matches) ->
              isKnown(match, matches) ? now : new PaidLate(demand, with(matches, List.of(match)));
        });
  }

  private static ClaimStep notFound(StaticClaim now, StaticClaim.Doubt why, Instant at) {
    return ClaimStep.to(
        switch (now) {
          case Claimed(var demand, var testimony) -> new Unmatched(demand, testimony, why, at);
          case Unmatched(var demand, var testimony, var _, var since) ->
              new Unmatched(demand, testimony, why, since);
          case Shown _, Matched _, Lost _, Withdrawn _, PaidLate _ -> now;
        });
  }

  private static ClaimStep writeOff(StaticClaim now, WrittenOff event) {
    if (!(now instanceof Unmatched(var demand, var testimony, var _, var _))
        || event.reason().isBlank()) {
      return ClaimStep.refused(now, Objection.NOTHING_TO_WRITE_OFF);
    }
    Act act = new Act.WriteOff(demand.id().text(), demand.amount());
    return fits(event.approval(), act, event.at())
        ? ClaimStep.to(
            new Lost(demand, testimony, event.approval(), event.reason().strip(), event.at()))
        : ClaimStep.refused(now, Objection.APPROVAL_DOES_NOT_FIT);
  }

  private static boolean fits(Approval approval, Act act, Instant at) {
    return approval.fitness(act, at) == Approval.Fitness.FITS;
  }

  private static StaticClaim matched(Demand demand, Optional<Testimony> testimony, Match match) {
    return new Matched(demand, testimony, match, List.of());
  }

  private static boolean isKnown(Match match, List<Match> known) {
    return known.stream().anyMatch(other -> other.line().equals(match.line()));
  }

  private static List<Match> with(List<Match> first, List<Match> more) {
    List<Match> all = new ArrayList<>(first);
    all.addAll(more);
    return all;
  }
}
