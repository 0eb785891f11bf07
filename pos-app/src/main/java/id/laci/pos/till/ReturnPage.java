package id.laci.pos.till;

import id.laci.pos.ledger.TillState;
import id.laci.pos.returns.SaleHistory;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.takeback.ReturnView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Draws up what the refund desk shows. Reads, never changes.
final class ReturnPage {
  private final TillSetup setup;
  private final ReturnMemo memo;
  private final ReturnPlans plans;
  private final ReturnMoney money;

  ReturnPage(TillSetup setup, ReturnMemo memo, ReturnPlans plans, ReturnMoney money) {
    this.setup = setup;
    this.memo = memo;
    this.plans = plans;
    this.money = money;
  }

  /// @return what the page shows
  ReturnView view(TillState state, Instant now) {
    Optional<SaleReturn.Begun> followed = memo.following.flatMap(state.returns()::numbered);
    if (followed.isPresent()) {
      SaleReturn.Begun begun = followed.get();
      return new ReturnView.Following(
          begun,
          memo.sale(begun),
          ReturnDesk.refunds(state, begun),
          money.usable(state, begun),
          memo.saved,
          memo.trouble);
    }
    if (memo.withoutReceipt) {
      return new ReturnView.WithoutReceipt(
          memo.goodsQuery,
          memo.goodsQuery.isBlank()
              ? List.of()
              : setup.catalog().search(memo.goodsQuery, ReturnDesk.GOODS_MAX),
          memo.product,
          memo.quantity,
          memo.amount,
          memo.goods,
          memo.reason,
          memo.words,
          memo.trouble);
    }
    return plans
        .history(state)
        .<ReturnView>map(history -> choosing(state, history, now))
        .orElseGet(
            () ->
                new ReturnView.Finding(
                    memo.query,
                    memo.found,
                    List.copyOf(state.returns().unfinished()),
                    memo.trouble));
  }

  private ReturnView choosing(TillState state, SaleHistory history, Instant now) {
    return new ReturnView.Choosing(
        history.sale(),
        history.returnable(plans.circumstances(state, now)),
        memo.chosen,
        memo.kind,
        plans.mayUndo(state, history, now),
        plans.tenders(state, history, now),
        plans.planning(state, history, now),
        memo.reason,
        memo.words,
        memo.trouble);
  }
}
