package id.laci.pos.till;

import id.laci.pos.catalog.Product;
import id.laci.pos.returns.Choice;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReturnLines;
import id.laci.pos.returns.Returnable;
import id.laci.pos.returns.SaleHistory;
import id.laci.pos.returns.Way;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Sale;
import id.laci.pos.takeback.ReturnWish;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What comes back, and how its money goes back, while it is put together.
final class ReturnChoice {
  private final TillSetup setup;
  private final ReturnMemo memo;
  private final ReturnPlans plans;

  ReturnChoice(TillSetup setup, ReturnMemo memo, ReturnPlans plans) {
    this.setup = setup;
    this.memo = memo;
    this.plans = plans;
  }

  /// So many of a line come back, at most what is left of it.
  void choose(Turn turn, int line, int quantity, GoodsBack goods) {
    returnable(turn, line)
        .ifPresent(
            one -> {
              int bounded = Math.min(quantity, one.left());
              memo.kind = memo.kind == Kind.VOID ? Kind.RETURN : memo.kind;
              memo.chosen =
                  bounded < 1
                      ? memo.chosen.without(line)
                      : memo.chosen.with(new Choice(line, bounded, goods));
            });
  }

  /// Everything that is left comes back, or nothing of it after all.
  void chooseAll(Turn turn) {
    plans
        .history(turn.state())
        .ifPresent(
            history -> {
              ReturnLines all = ReturnLines.NONE;
              for (Returnable one :
                  history.returnable(plans.circumstances(turn.state(), turn.at()))) {
                if (one.left() > 0) {
                  GoodsBack goods =
                      memo.chosen
                          .of(one.line().number())
                          .map(Choice::goods)
                          .orElse(GoodsBack.RESTOCK);
                  all = all.with(new Choice(one.line().number(), one.left(), goods));
                }
              }
              memo.chosen = memo.chosen.equals(all) ? ReturnLines.NONE : all;
              memo.kind = memo.kind == Kind.VOID ? Kind.RETURN : memo.kind;
            });
  }

  /// It is a return of this kind.
  void as(Turn turn, Kind kind) {
    if (kind == Kind.WITHOUT_RECEIPT) {
      return;
    }
    Optional<SaleHistory> history = plans.history(turn.state());
    if (history.isPresent()
        && (kind != Kind.VOID || plans.mayUndo(turn.state(), history.get(), turn.at()))) {
      memo.kind = kind;
      memo.chosen = kind == Kind.VOID ? ReturnLines.all(history.get().sale()) : memo.chosen;
    }
  }

  /// The money of a tender goes back this way.
  void by(int tender, Way way) {
    Map<Integer, Way> more = new HashMap<>(memo.ways);
    more.put(tender, way);
    memo.ways = Map.copyOf(more);
  }

  /// Goods whose receipt nobody can find.
  void describe(ReturnWish.Describe describe) {
    memo.product = setup.catalog().bySku(describe.sku());
    memo.quantity = Math.clamp(describe.quantity(), 0, Basket.QUANTITY_MAX);
    memo.amount = describe.amount();
    memo.goods = describe.goods();
  }

  /// One more of these goods comes back, of the first line that has some left.
  void oneMore(Turn turn, Sale sale, Product product) {
    sale.lines().stream()
        .filter(line -> line.product().sku().equals(product.sku()))
        .flatMap(line -> returnable(turn, line.number()).stream())
        .filter(one -> one.left() > chosen(one))
        .findFirst()
        .ifPresent(
            one ->
                choose(
                    turn,
                    one.line().number(),
                    chosen(one) + 1,
                    memo.chosen
                        .of(one.line().number())
                        .map(Choice::goods)
                        .orElse(GoodsBack.RESTOCK)));
  }

  private int chosen(Returnable one) {
    return memo.chosen.of(one.line().number()).map(Choice::quantity).orElse(0);
  }

  private Optional<Returnable> returnable(Turn turn, int line) {
    return plans.history(turn.state()).stream()
        .flatMap(
            history -> history.returnable(plans.circumstances(turn.state(), turn.at())).stream())
        .filter(one -> one.line().number() == line)
        .findFirst();
  }
}
