package id.laci.pos.till;

import id.laci.pos.approval.Approval;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReturnEvent;
import id.laci.pos.returns.Returns;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Share;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The money of returns. A return and everything that it sets going are one step: its number, the
/// keys of its refunds and the cash that leaves the drawer are on disk together, or nothing is.
final class ReturnMoney {
  private final TillSetup setup;
  private final Paying paying;
  private final Refunding refunding;

  ReturnMoney(TillSetup setup, Paying paying, Refunding refunding) {
    this.setup = setup;
    this.paying = paying;
    this.refunding = refunding;
  }

  /// Begins a return that was allowed.
  ///
  /// @param sale that its goods come from; empty when nobody can find it
  SaleReturn.Begun begin(Turn turn, Draft draft, Optional<Sale> sale, Approval approval) {
    long count = turn.state().next().returned();
    SaleReturn approved =
        Returns.step(
            new SaleReturn.Drafted(draft),
            new ReturnEvent.Allowed(count, setup.ids().returned(count), approval.who(), turn.at()));
    List<Payout> payouts = payouts(turn, draft.plan().shares(), sale, approval.who());
    SaleReturn next = Returns.step(approved, new ReturnEvent.Begun(payouts, turn.at()));
    if (!(next instanceof SaleReturn.Begun begun)) {
      throw new IllegalStateException("an allowed return does not begin: " + next);
    }
    turn.happened(new Fact.ReturnMoved(begun));
    send(turn, begun, payouts, sale);
    return begun;
  }

  /// @param by who allowed it
  private List<Payout> payouts(Turn turn, List<Share> shares, Optional<Sale> sale, String by) {
    long nextRefund = turn.state().next().refund();
    List<Payout> payouts = new ArrayList<>();
    for (Share share : shares) {
      int tender = share.tender();
      Money amount = share.amount();
      payouts.add(
          switch (share.way()) {
            case CASH -> new Payout.Cash(tender, amount, turn.at());
            case CREDIT -> new Payout.Credit(tender, amount, Optional.empty());
            case CASH_INSTEAD ->
                new Payout.Instead(
                    tender, amount, Refund.Way.CASH, Optional.empty(), by, turn.at());
            case TRANSFER_INSTEAD ->
                new Payout.Instead(
                    tender, amount, Refund.Way.TRANSFER, Optional.empty(), by, turn.at());
            case WALLET ->
                new Payout.Wallet(
                    tender,
                    amount,
                    wallet(sale, tender).order(),
                    setup.ids().refund(nextRefund++),
                    Payout.Fate.ASKED);
          });
    }
    return payouts;
  }

  private static Tender.Wallet wallet(Optional<Sale> sale, int tender) {
    return sale.map(sold -> sold.tenders().get(tender))
        .filter(Tender.Wallet.class::isInstance)
        .map(Tender.Wallet.class::cast)
        .orElseThrow(() -> new IllegalStateException("tender " + tender + " is no wallet's"));
  }

  /// Sends what is to be sent, under the keys that the return has, and opens the drawer once.
  private void send(Turn turn, SaleReturn.Begun begun, List<Payout> payouts, Optional<Sale> sale) {
    Money cash = Money.ZERO;
    for (Payout payout : payouts) {
      switch (payout) {
        case Payout.Cash(var _, var amount, var _) -> cash = cash.plus(amount);
        case Payout.Instead(var _, var amount, var way, var _, var _, var _) ->
            cash = way == Refund.Way.CASH ? cash.plus(amount) : cash;
        case Payout.Wallet wallet ->
            refunding.begin(
                turn, request(turn, begun, wallet, wallet(sale, wallet.tender()).transaction()));
        case Payout.Credit _ -> {
          // waits for a sale
        }
      }
    }
    payOut(turn, begun, cash);
  }

  private static RefundRequest request(
      Turn turn, SaleReturn.Begun begun, Payout.Wallet wallet, String transaction) {
    return new RefundRequest(
        wallet.key(),
        wallet.order(),
        transaction,
        wallet.amount(),
        begun.grant().number(),
        turn.at(),
        begun.grant().plan().kind() == Kind.VOID
            ? RefundRequest.Why.CORRECTED
            : RefundRequest.Why.RETURNED);
  }

  private void payOut(Turn turn, SaleReturn.Begun begun, Money cash) {
    if (cash.isPositive()) {
      turn.happened(new Fact.CashPaidOut(begun.grant().number(), cash, turn.at()));
      paying.openDrawer(turn, begun.grant().number());
    }
  }

  /// Money whose refund was refused for good goes back another way. The refund is locked first.
  ///
  /// @return whether it was so
  boolean payInstead(
      Turn turn, SaleReturn.Begun begun, RefundKey key, Refund.Way way, Approval approval) {
    Optional<Refund> refund = turn.state().refunds().refund(key);
    if (refund.filter(known -> !(known instanceof Refund.Refused)).isPresent()) {
      return false;
    }
    Money amount = begun.payout(key).map(Payout::amount).orElse(Money.ZERO);
    boolean paid =
        Returning.move(
            turn, begun, new ReturnEvent.PaidInstead(key, way, approval.who(), turn.at()));
    if (paid) {
      refunding.heard(turn, key, new RefundEvent.PaidByHand(way, turn.at()));
      payOut(turn, begun, way == Refund.Way.CASH ? amount : Money.ZERO);
    }
    return paid;
  }

  /// What was refused for good is asked for once more, as another refund.
  ///
  /// @param sale that the goods come from, if it has been read
  /// @return whether it was so
  boolean sendAgain(Turn turn, SaleReturn.Begun begun, RefundKey key, Optional<Sale> sale) {
    RefundKey other = setup.ids().refund(turn.state().next().refund());
    Optional<String> transaction =
        turn.state()
            .refunds()
            .refund(key)
            .map(refund -> refund.request().transaction())
            .or(() -> transaction(begun, key, sale));
    if (transaction.isEmpty()
        || !Returning.move(turn, begun, new ReturnEvent.SentAgain(key, other))) {
      return false;
    }
    turn.state()
        .returns()
        .numbered(begun.grant().number())
        .flatMap(now -> now.payout(other))
        .ifPresent(
            wallet -> refunding.begin(turn, request(turn, begun, wallet, transaction.get())));
    return true;
  }

  private static Optional<String> transaction(
      SaleReturn.Begun begun, RefundKey key, Optional<Sale> sale) {
    return begun
        .payout(key)
        .filter(_ -> sale.isPresent())
        .map(wallet -> wallet(sale, wallet.tender()).transaction());
  }

  /// @return how much of a return's credit the sale at the counter can take now
  Money usable(TillState state, SaleReturn.Begun begun) {
    boolean open =
        !state.basket().isEmpty()
            && !paying.isLive(state)
            && state.open().stream().noneMatch(one -> one.order().sale() == state.nextSale());
    Money due = paying.due(state);
    Money credit = begun.credit();
    if (!open || !due.isPositive()) {
      return Money.ZERO;
    }
    return due.covers(credit) ? credit : due;
  }

  /// Goods that came back pay for the sale at the counter, in the step that counts them there.
  void useCredit(Turn turn, SaleReturn.Begun begun) {
    Money amount = usable(turn.state(), begun);
    if (amount.isPositive()
        && Returning.move(
            turn, begun, new ReturnEvent.CreditUsed(amount, turn.state().nextSale(), turn.at()))) {
      paying.take(turn, new Tender.Credit(amount, begun.grant().number()));
    }
  }

  /// Credit that nobody uses goes back.
  ///
  /// @param shares how, as much as waits
  /// @return whether it was so
  boolean endCredit(
      Turn turn, SaleReturn.Begun begun, List<Share> shares, Sale sale, Approval approval) {
    List<Payout> payouts = payouts(turn, shares, Optional.of(sale), approval.who());
    if (payouts.stream().anyMatch(Payout.Credit.class::isInstance)
        || !Returning.move(turn, begun, new ReturnEvent.CreditEnded(payouts, turn.at()))) {
      return false;
    }
    send(turn, begun, payouts, Optional.of(sale));
    return true;
  }
}
