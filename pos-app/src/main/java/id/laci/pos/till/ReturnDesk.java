package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.catalog.Product;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ledger.SaleRow;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.Permission;
import id.laci.pos.returns.ReturnEvent;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Checks;
import id.laci.pos.sale.Sale;
import id.laci.pos.takeback.ReturnErrand;
import id.laci.pos.takeback.ReturnTidings;
import id.laci.pos.takeback.ReturnTrouble;
import id.laci.pos.takeback.ReturnWish;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The refund desk: finds the sale, has goods chosen, asks whoever may allow it, and sets the money
/// going. Looking up is done beside the till.
final class ReturnDesk {
  /// As many kinds of goods as are looked for at once.
  static final int GOODS_MAX = 20;

  private final TillSetup setup;
  private final Desk desk;
  private final Approving approving;
  private final Refunding refunding;
  private final Dispatch dispatch;
  private final Outbox outbox;
  private final Watch watch;
  private final ReturnMoney money;
  private final ReturnMemo memo = new ReturnMemo();
  private final ReturnPlans plans;
  private final ReturnChoice choice;

  ReturnDesk(
      TillSetup setup,
      Desk desk,
      Approving approving,
      Paying paying,
      Refunding refunding,
      Dispatch dispatch,
      Outbox outbox,
      Watch watch) {
    this.setup = setup;
    this.desk = desk;
    this.approving = approving;
    this.refunding = refunding;
    this.dispatch = dispatch;
    this.outbox = outbox;
    this.watch = watch;
    money = new ReturnMoney(setup, paying, refunding);
    plans = new ReturnPlans(setup, desk.crew, dispatch, memo);
    choice = new ReturnChoice(setup, memo, plans);
  }

  /// The page has been opened.
  void opened(Turn turn) {
    memo.clear();
    find(turn, "");
  }

  /// A person wants something.
  void want(Turn turn, ReturnWish wish) {
    memo.trouble = Optional.empty();
    switch (wish) {
      case ReturnWish.Find(var query) -> find(turn, query);
      case ReturnWish.OpenSale(var receipt) -> {
        memo.clear();
        read(turn, receipt);
      }
      case ReturnWish.OpenReturn(var number) -> follow(turn, number);
      case ReturnWish.OpenWithoutReceipt _ -> {
        memo.clear();
        memo.withoutReceipt = true;
      }
      case ReturnWish.Choose(var line, var quantity, var goods) ->
          choice.choose(turn, line, quantity, goods);
      case ReturnWish.ChooseAll _ -> choice.chooseAll(turn);
      case ReturnWish.As(var kind) -> choice.as(turn, kind);
      case ReturnWish.By(var tender, var way) -> choice.by(tender, way);
      case ReturnWish.Because(var reason, var words) -> {
        memo.reason = Optional.of(reason);
        memo.words = words.strip();
      }
      case ReturnWish.FindGoods(var query) -> memo.goodsQuery = query;
      case ReturnWish.Describe describe -> choice.describe(describe);
      case ReturnWish.Ask _ -> ask(turn, wish);
      case ReturnWish.PayInstead(var number, var key, var _) ->
          begun(turn, number)
              .filter(begun -> isAt(begun, key, Payout.Fate.REFUSED))
              .ifPresent(
                  begun -> ask(turn, begun, Permission.PAY_INSTEAD, amount(begun, key), wish));
      case ReturnWish.SendAgain(var number, var key) ->
          begun(turn, number)
              .filter(begun -> isAt(begun, key, Payout.Fate.REFUSED))
              .ifPresent(begun -> ask(turn, begun, Permission.SETTLE, amount(begun, key), wish));
      case ReturnWish.GiveUp(var number) ->
          begun(turn, number)
              .filter(begun -> begun.payouts().stream().noneMatch(Payout::mayBeGone))
              .ifPresent(
                  begun -> ask(turn, begun, Permission.SETTLE, begun.grant().amount(), wish));
      case ReturnWish.EndCredit(var number) ->
          begun(turn, number)
              .filter(begun -> begun.credit().isPositive())
              .filter(begun -> plans.ends(turn.state(), begun, turn.at()).isPresent())
              .ifPresent(begun -> ask(turn, begun, Permission.REFUND, begun.credit(), wish));
      case ReturnWish.TryAgain(var key) ->
          turn.state()
              .returns()
              .of(key)
              .ifPresent(_ -> refunding.heard(turn, key, new RefundEvent.RetryAsked()));
      case ReturnWish.Stop(var key) ->
          turn.state()
              .returns()
              .of(key)
              .filter(begun -> isAt(begun, key, Payout.Fate.STUCK))
              .ifPresent(begun -> ask(turn, begun, Permission.SETTLE, amount(begun, key), wish));
      case ReturnWish.CheckNow(var number) -> check(turn, number);
      case ReturnWish.UseCredit(var number) ->
          begun(turn, number).ifPresent(begun -> useCredit(turn, begun));
      case ReturnWish.PrintSlip(var number) ->
          begun(turn, number).ifPresent(begun -> printSlip(turn, begun, true));
      case ReturnWish.PrintSheet(var number) ->
          begun(turn, number)
              .ifPresent(
                  begun ->
                      turn.then(
                          new Effect.ForReturn(
                              new ReturnErrand.PrintSheet(
                                  begun,
                                  refunds(turn.state(), begun),
                                  desk.cashierLanguage.tag()))));
      case ReturnWish.SaveSheet(var number) ->
          begun(turn, number)
              .ifPresent(
                  begun ->
                      turn.then(
                          new Effect.ForReturn(
                              new ReturnErrand.SaveSheet(
                                  begun,
                                  refunds(turn.state(), begun),
                                  desk.cashierLanguage.tag()))));
    }
  }

  private static Optional<SaleReturn.Begun> begun(Turn turn, String number) {
    return turn.state().returns().numbered(number);
  }

  private static boolean isAt(SaleReturn.Begun begun, RefundKey key, Payout.Fate fate) {
    return begun.payout(key).filter(payout -> payout.fate() == fate).isPresent();
  }

  private static Money amount(SaleReturn.Begun begun, RefundKey key) {
    return begun.payout(key).map(Payout::amount).orElse(Money.ZERO);
  }

  private void find(Turn turn, String query) {
    memo.query = query;
    memo.found = Optional.empty();
    List<String> skus = NamedGoods.in(setup.catalog(), query, GOODS_MAX);
    turn.then(new Effect.ForReturn(new ReturnErrand.FindSales(query, skus)));
  }

  private void read(Turn turn, String receipt) {
    memo.reading = Optional.of(new ReturnMemo.Reading(receipt, turn.state().next().returned()));
    turn.then(new Effect.ForReturn(new ReturnErrand.ReadSale(receipt)));
  }

  private void follow(Turn turn, String number) {
    begun(turn, number)
        .ifPresent(
            begun -> {
              memo.clear();
              memo.following = Optional.of(number);
              begun.grant().plan().origin().ifPresent(origin -> read(turn, origin.receipt()));
            });
  }

  private void ask(Turn turn, ReturnWish wish) {
    if (memo.reason.filter(reason -> Draft.isWords(reason, memo.words)).isEmpty()) {
      memo.trouble = Optional.of(ReturnTrouble.NO_REASON);
    } else if (plans.isStale(turn.state())) {
      stale(turn);
    } else if (!desk.room.mayBegin()) {
      memo.trouble = Optional.of(ReturnTrouble.NO_SPACE);
    } else {
      memo.asked = plans.draft(turn.state(), turn.at());
      memo.asked.ifPresent(
          draft ->
              approving.ask(
                  act(draft),
                  Watch.why(fired(turn, draft)),
                  new Intent.ForReturn(wish),
                  turn.at()));
    }
  }

  private List<Checks.Fired> fired(Turn turn, Draft draft) {
    return watch.ofReturn(turn.state(), draft, plans.history(turn.state()), turn.at());
  }

  private static Act act(Draft draft) {
    return new Act.RefundSale(
        draft.plan().receipt(),
        draft.plan().amount(),
        reason(draft),
        Permission.of(draft.plan()).name());
  }

  private static String reason(Draft draft) {
    return (draft.reason().name() + " " + draft.words()).strip();
  }

  private void ask(
      Turn turn, SaleReturn.Begun begun, Permission permission, Money amount, ReturnWish wish) {
    approving.ask(
        new Act.RefundSale(
            begun.grant().number(), amount, reason(begun.grant().draft()), permission.name()),
        List.of(),
        new Intent.ForReturn(wish),
        turn.at());
  }

  /// Does what has just been allowed, unless something has moved on meanwhile.
  void allowed(Turn turn, ReturnWish wish, Approval approval) {
    switch (wish) {
      case ReturnWish.Ask _ -> begin(turn, approval);
      case ReturnWish.PayInstead(var number, var key, var way) ->
          begun(turn, number)
              .ifPresent(begun -> settle(money.payInstead(turn, begun, key, way, approval)));
      case ReturnWish.SendAgain(var number, var key) ->
          begun(turn, number)
              .ifPresent(begun -> settle(money.sendAgain(turn, begun, key, memo.sale(begun))));
      case ReturnWish.GiveUp(var number) ->
          begun(turn, number)
              .ifPresent(
                  begun -> settle(Returning.move(turn, begun, new ReturnEvent.GivenUp(turn.at()))));
      case ReturnWish.EndCredit(var number) ->
          begun(turn, number).ifPresent(begun -> settle(endCredit(turn, begun, approval)));
      case ReturnWish.Stop(var key) -> refunding.heard(turn, key, new RefundEvent.GivenUp());
      case ReturnWish other -> throw new IllegalStateException("nobody was asked for " + other);
    }
  }

  private void settle(boolean done) {
    memo.trouble = done ? Optional.empty() : Optional.of(ReturnTrouble.CHANGED);
  }

  /// What is begun is what was allowed, worked out anew on the state as it is now.
  private void begin(Turn turn, Approval approval) {
    Optional<Draft> draft =
        plans.isStale(turn.state()) ? Optional.empty() : plans.draft(turn.state(), turn.at());
    if (draft.isEmpty() || !draft.equals(memo.asked)) {
      memo.asked = Optional.empty();
      stale(turn);
      return;
    }
    Optional<Sale> sale = memo.read.map(ReturnMemo.Read::sale);
    List<Checks.Fired> fired = fired(turn, draft.get());
    SaleReturn.Begun begun = money.begin(turn, draft.get(), sale, approval);
    watch.mark(
        turn,
        fired,
        new About.Return(begun.grant().number(), begun.grant().plan().receipt()),
        begun.grant().amount(),
        desk.crew.other(approval));
    printSlip(turn, begun, false);
    turn.then(
        () -> {
          Optional<ReturnMemo.Read> read = memo.read;
          memo.clear();
          memo.read = read;
          memo.following = Optional.of(begun.grant().number());
        });
  }

  private void stale(Turn turn) {
    memo.trouble = Optional.of(ReturnTrouble.CHANGED);
    memo.read.ifPresent(read -> read(turn, read.sale().receipt()));
  }

  private boolean endCredit(Turn turn, SaleReturn.Begun begun, Approval approval) {
    Optional<Sale> sale = memo.sale(begun);
    return sale.isPresent()
        && plans
            .ends(turn.state(), begun, turn.at())
            .filter(shares -> money.endCredit(turn, begun, shares, sale.get(), approval))
            .isPresent();
  }

  private void useCredit(Turn turn, SaleReturn.Begun begun) {
    if (money.usable(turn.state(), begun).isPositive()) {
      money.useCredit(turn, begun);
      turn.then(() -> desk.page = Page.Name.TILES);
    }
  }

  private void check(Turn turn, String number) {
    begun(turn, number)
        .filter(_ -> Duration.between(desk.checkedAt, turn.at()).compareTo(Till.CHECK_LEAST) >= 0)
        .ifPresent(
            begun -> {
              turn.then(() -> desk.checkedAt = turn.at());
              for (Refund refund : refunds(turn.state(), begun)) {
                RefundKey key = refund.request().key();
                dispatch.hurry(Optional.of(new ItemId(key.text())), turn.at());
                refunding.heard(turn, key, new RefundEvent.CheckAsked());
              }
            });
  }

  /// @return the refunds of a return that the till still knows
  static List<Refund> refunds(TillState state, SaleReturn.Begun begun) {
    return begun.payouts().stream()
        .flatMap(
            payout ->
                switch (payout) {
                  case Payout.Wallet wallet -> Optional.of(wallet.key()).stream();
                  case Payout.Instead instead -> instead.locked().stream();
                  case Payout.Cash _, Payout.Credit _ -> Optional.<RefundKey>empty().stream();
                })
        .flatMap(key -> state.refunds().refund(key).stream())
        .toList();
  }

  private void printSlip(Turn turn, SaleReturn.Begun begun, boolean again) {
    if (outbox.hasPrinter()) {
      turn.then(
          new Effect.ForReturn(
              new ReturnErrand.PrintSlip(begun, again, desk.customerLanguage.tag())));
    }
  }

  /// Something came of what was done beside the till.
  void heard(Turn turn, ReturnTidings tidings) {
    switch (tidings) {
      case ReturnTidings.SalesFound(var query, var rows) -> {
        if (query.equals(memo.query)) {
          memo.found = Optional.of(rows);
          openTheOnly(turn, query, rows);
        }
      }
      case ReturnTidings.SaleRead read -> read(read);
      case ReturnTidings.SheetSaved(var number, var file) -> {
        if (memo.following.equals(Optional.of(number))) {
          memo.saved = file;
          memo.trouble = file.isPresent() ? Optional.empty() : Optional.of(ReturnTrouble.NOT_SAVED);
        }
      }
    }
  }

  /// A whole receipt number that was typed needs no second choice.
  private void openTheOnly(Turn turn, String query, List<SaleRow> rows) {
    boolean typed = rows.size() == 1 && rows.getFirst().receipt().equalsIgnoreCase(query.strip());
    if (typed && !memo.isBusy()) {
      read(turn, rows.getFirst().receipt());
    }
  }

  private void read(ReturnTidings.SaleRead read) {
    Optional<ReturnMemo.Reading> reading =
        memo.reading.filter(asked -> asked.receipt().equals(read.receipt()));
    if (reading.isEmpty()) {
      return;
    }
    memo.reading = Optional.empty();
    if (read.sale().isEmpty()) {
      memo.trouble =
          Optional.of(read.whole() ? ReturnTrouble.NO_SUCH_SALE : ReturnTrouble.BOOKS_LAG);
    } else if (!read.whole()) {
      memo.trouble = Optional.of(ReturnTrouble.BOOKS_LAG);
    } else {
      memo.read =
          Optional.of(new ReturnMemo.Read(read.sale().get(), read.returns(), reading.get().asOf()));
    }
  }

  /// What was scanned while the page is open: a receipt opens its sale, goods of that sale are
  /// chosen, other goods look for sales of them.
  ///
  /// @return whether the page used it
  boolean scanned(Turn turn, Scanned scanned) {
    return switch (scanned) {
      case Scanned.ReceiptNumber(var number) -> {
        memo.clear();
        read(turn, number);
        yield true;
      }
      case Scanned.Goods goods -> {
        goods.codes().stream()
            .flatMap(code -> setup.catalog().byCode(code).stream())
            .findFirst()
            .ifPresent(product -> goods(turn, product));
        yield true;
      }
      case Scanned.Other(var text) -> {
        memo.clear();
        find(turn, text);
        yield true;
      }
      case Scanned.CustomerCode _,
          Scanned.StaffBadge _,
          Scanned.MemberCard _,
          Scanned.MerchantCode _,
          Scanned.PaymentCard _,
          Scanned.Unreadable _ ->
          false;
    };
  }

  private void goods(Turn turn, Product product) {
    if (memo.withoutReceipt) {
      boolean same = memo.product.equals(Optional.of(product));
      memo.quantity = same ? memo.quantity + 1 : 1;
      memo.product = Optional.of(product);
      return;
    }
    Optional<Sale> sale = memo.read.map(ReturnMemo.Read::sale);
    if (sale.isEmpty() || memo.following.isPresent()) {
      memo.clear();
      memo.query = product.name();
      memo.found = Optional.empty();
      turn.then(
          new Effect.ForReturn(new ReturnErrand.FindSales(product.name(), List.of(product.sku()))));
      return;
    }
    choice.oneMore(turn, sale.get(), product);
  }

  /// One step back without loss.
  ///
  /// @return whether there was one on this page
  boolean back(Turn turn) {
    if (!memo.isBusy()) {
      return false;
    }
    memo.clear();
    find(turn, memo.query);
    return true;
  }

  /// @return who draws up what the screens show
  ReturnPage page() {
    return new ReturnPage(setup, memo, plans, money);
  }
}
