package id.laci.pos.till;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.ReturnBook;
import id.laci.pos.ledger.TillState;
import id.laci.pos.outbox.ContactState;
import id.laci.pos.returns.Circumstances;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.OwnCode;
import id.laci.pos.returns.Planner;
import id.laci.pos.returns.Planning;
import id.laci.pos.returns.Refundability;
import id.laci.pos.returns.ReturnPlan;
import id.laci.pos.returns.SaleHistory;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Share;
import id.laci.pos.returns.Way;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What follows from what is chosen at the refund desk, on the state as it is now: never on what a
/// screen had loaded.
final class ReturnPlans {
  private final TillSetup setup;
  private final Crew crew;
  private final Dispatch dispatch;
  private final ReturnMemo memo;

  ReturnPlans(TillSetup setup, Crew crew, Dispatch dispatch, ReturnMemo memo) {
    this.setup = setup;
    this.crew = crew;
    this.dispatch = dispatch;
    this.memo = memo;
  }

  /// @return whether more has happened since the sale was read than the till still knows of
  boolean isStale(TillState state) {
    return memo.read
        .filter(read -> state.next().returned() - read.asOf() > ReturnBook.OVER_KEPT_MAX)
        .isPresent();
  }

  /// @return the sale that was read, and every return of it up to this moment
  Optional<SaleHistory> history(TillState state) {
    return memo.read.map(
        read -> SaleHistory.of(read.sale(), read.returns(), state.returns().all()));
  }

  Circumstances circumstances(TillState state, Instant now) {
    return new Circumstances(
        now,
        setup.shop().zone(),
        setup.returns(),
        isOnline(),
        state.returns().refundsOff().isPresent(),
        setup.method(),
        ownCodes(state),
        state.refunds().all());
  }

  private boolean isOnline() {
    return switch (dispatch.contact().state()) {
      case ContactState.Untried _,
          ContactState.Up _,
          ContactState.Wavering _,
          ContactState.Quiet _ ->
          true;
      case ContactState.Down _, ContactState.Stopped _ -> false;
    };
  }

  private Map<ClaimId, OwnCode> ownCodes(TillState state) {
    Map<ClaimId, OwnCode> codes = new HashMap<>();
    memo.read.ifPresent(
        read -> {
          for (Tender tender : read.sale().tenders()) {
            if (tender instanceof Tender.Claimed claimed) {
              state
                  .claims()
                  .claim(claimed.claim())
                  .ifPresent(claim -> codes.put(claimed.claim(), ownCode(claim)));
            }
          }
        });
    return codes;
  }

  private static OwnCode ownCode(StaticClaim claim) {
    return switch (claim) {
      case StaticClaim.Matched _, StaticClaim.PaidLate _ -> OwnCode.MATCHED;
      case StaticClaim.Shown _, StaticClaim.Claimed _, StaticClaim.Unmatched _ ->
          OwnCode.UNVERIFIED;
      case StaticClaim.Lost _, StaticClaim.Withdrawn _ -> OwnCode.NOT_FOUND;
    };
  }

  Planning planning(TillState state, SaleHistory history, Instant now) {
    Planner planner = new Planner(history, circumstances(state, now));
    return memo.kind == Kind.VOID
        ? planner.undo(state.lastSale().map(Sale::receipt), memo.ways)
        : planner.plan(memo.kind, memo.chosen, memo.ways);
  }

  /// @return whether the whole sale can be undone
  boolean mayUndo(TillState state, SaleHistory history, Instant now) {
    Planner planner = new Planner(history, circumstances(state, now));
    return !(planner.undo(state.lastSale().map(Sale::receipt), Map.of())
        instanceof Planning.NoVoid);
  }

  List<Refundability> tenders(TillState state, SaleHistory history, Instant now) {
    return new Planner(history, circumstances(state, now)).tenders();
  }

  /// @return what is being put together, once it is whole
  Optional<Draft> draft(TillState state, Instant now) {
    if (memo.reason.isEmpty() || !Draft.isWords(memo.reason.get(), memo.words)) {
      return Optional.empty();
    }
    return plan(state, now)
        .map(plan -> new Draft(plan, memo.reason.get(), memo.words, crew.name()));
  }

  private Optional<ReturnPlan> plan(TillState state, Instant now) {
    if (memo.withoutReceipt) {
      return memo.product
          .filter(_ -> memo.quantity > 0 && memo.amount.isPositive())
          .map(
              product ->
                  ReturnPlan.withoutReceipt(
                      product, memo.quantity, memo.goods, memo.amount, setup.shop().tax()));
    }
    return history(state)
        .map(history -> planning(state, history, now))
        .filter(Planning.Possible.class::isInstance)
        .map(planning -> ((Planning.Possible) planning).plan());
  }

  /// How credit that nobody uses goes back: each part as its tender's money would.
  ///
  /// @return empty when a part has no way back now
  Optional<List<Share>> ends(TillState state, SaleReturn.Begun begun, Instant now) {
    Optional<SaleHistory> others =
        history(state)
            .map(
                all ->
                    new SaleHistory(
                        all.sale(),
                        all.returns().stream()
                            .filter(one -> !one.grant().number().equals(begun.grant().number()))
                            .toList()));
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<Refundability> tenders = tenders(state, others.get(), now);
    List<Share> shares = new ArrayList<>();
    for (Share credit : begun.openCredits()) {
      Optional<Way> way = tenders.get(credit.tender()).suggested();
      if (way.isEmpty()) {
        return Optional.empty();
      }
      shares.add(new Share(credit.tender(), credit.amount(), way.get()));
    }
    return Optional.of(shares);
  }
}
