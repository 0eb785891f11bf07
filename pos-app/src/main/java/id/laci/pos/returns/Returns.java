package id.laci.pos.returns;

import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Moves a return on: its whole life in one pure function.
///
/// A wallet's part goes another way only after its refund was refused for good, and then that
/// refund can never be sent again: never both.
public final class Returns {
  private Returns() {}

  /// @param now the return as it is on disk
  /// @param event what happened
  /// @return the return after it; the same object when nothing moved
  public static SaleReturn step(SaleReturn now, ReturnEvent event) {
    return switch (now) {
      case SaleReturn.Drafted(var draft) ->
          event instanceof ReturnEvent.Allowed(var count, var number, var by, var at)
              ? new SaleReturn.Approved(new Grant(count, number, draft, by, at))
              : now;
      case SaleReturn.Approved(var grant) ->
          event instanceof ReturnEvent.Begun(var payouts, var at) ? stand(grant, payouts, at) : now;
      case SaleReturn.Begun begun -> begun(begun, event);
    };
  }

  private static SaleReturn begun(SaleReturn.Begun now, ReturnEvent event) {
    return switch (event) {
      case ReturnEvent.Allowed _, ReturnEvent.Begun _ -> now;
      case ReturnEvent.RefundMoved(var refund, var at) -> refundMoved(now, refund, at);
      case ReturnEvent.PaidInstead paid -> paidInstead(now, paid);
      case ReturnEvent.SentAgain again -> sentAgain(now, again);
      case ReturnEvent.CreditUsed used -> creditUsed(now, used);
      case ReturnEvent.CreditReturned(var sale) -> creditReturned(now, sale);
      case ReturnEvent.CreditEnded ended -> creditEnded(now, ended);
      case ReturnEvent.GivenUp(var at) ->
          now.isOpen() && now.payouts().stream().noneMatch(Payout::mayBeGone)
              ? new SaleReturn.Refused(now.grant(), now.payouts(), at)
              : now;
    };
  }

  /// What has arrived stays there. A refund that was given up may turn out to have been carried
  /// out: then it holds again.
  private static SaleReturn refundMoved(SaleReturn.Begun now, Refund refund, Instant at) {
    Optional<Payout.Wallet> payout = now.payout(refund.request().key());
    Payout.Fate fate = Payout.Fate.of(refund);
    boolean moves =
        payout
                .filter(wallet -> wallet.fate() != fate && wallet.fate() != Payout.Fate.ARRIVED)
                .isPresent()
            && (now.holds() || refund.holdsItsAmount());
    return moves ? stand(now.grant(), with(now, payout.get(), fate(payout.get(), fate)), at) : now;
  }

  private static Payout.Wallet fate(Payout.Wallet was, Payout.Fate fate) {
    return new Payout.Wallet(was.tender(), was.amount(), was.order(), was.key(), fate);
  }

  private static SaleReturn paidInstead(SaleReturn.Begun now, ReturnEvent.PaidInstead paid) {
    return now.payout(paid.key())
        .filter(_ -> now.isOpen())
        .filter(wallet -> wallet.fate() == Payout.Fate.REFUSED)
        .map(
            wallet ->
                stand(
                    now.grant(),
                    with(
                        now,
                        wallet,
                        new Payout.Instead(
                            wallet.tender(),
                            wallet.amount(),
                            paid.way(),
                            Optional.of(paid.key()),
                            paid.by(),
                            paid.at())),
                    paid.at()))
        .orElse(now);
  }

  private static SaleReturn sentAgain(SaleReturn.Begun now, ReturnEvent.SentAgain again) {
    return now.payout(again.key())
        .filter(_ -> now.isOpen())
        .filter(wallet -> wallet.fate() == Payout.Fate.REFUSED)
        .map(
            wallet ->
                stand(
                    now.grant(),
                    with(
                        now,
                        wallet,
                        new Payout.Wallet(
                            wallet.tender(),
                            wallet.amount(),
                            wallet.order(),
                            again.other(),
                            Payout.Fate.ASKED)),
                    now.grant().at()))
        .orElse(now);
  }

  private static SaleReturn creditUsed(SaleReturn.Begun now, ReturnEvent.CreditUsed used) {
    if (!now.isOpen() || !used.amount().isPositive() || !now.credit().covers(used.amount())) {
      return now;
    }
    List<Payout> after = new ArrayList<>();
    Money left = used.amount();
    for (Payout payout : now.payouts()) {
      if (payout instanceof Payout.Credit(var tender, var amount, var sale)
          && sale.isEmpty()
          && left.isPositive()) {
        Money part = left.covers(amount) ? amount : left;
        after.add(new Payout.Credit(tender, part, Optional.of(used.sale())));
        if (!part.equals(amount)) {
          after.add(new Payout.Credit(tender, amount.minus(part), Optional.empty()));
        }
        left = left.minus(part);
      } else {
        after.add(payout);
      }
    }
    return stand(now.grant(), after, used.at());
  }

  private static SaleReturn creditReturned(SaleReturn.Begun now, long sale) {
    List<Payout> after =
        now.payouts().stream()
            .map(
                payout ->
                    payout instanceof Payout.Credit(var tender, var amount, var of)
                            && of.equals(Optional.of(sale))
                        ? new Payout.Credit(tender, amount, Optional.empty())
                        : payout)
            .toList();
    return after.equals(now.payouts()) ? now : stand(now.grant(), after, now.grant().at());
  }

  private static SaleReturn creditEnded(SaleReturn.Begun now, ReturnEvent.CreditEnded ended) {
    Money instead = ended.payouts().stream().map(Payout::amount).reduce(Money.ZERO, Money::plus);
    if (!now.credit().isPositive() || !now.credit().equals(instead)) {
      return now;
    }
    List<Payout> after = new ArrayList<>();
    for (Payout payout : now.payouts()) {
      if (!(payout instanceof Payout.Credit credit) || credit.sale().isPresent()) {
        after.add(payout);
      }
    }
    after.addAll(ended.payouts());
    return stand(now.grant(), after, ended.at());
  }

  private static List<Payout> with(SaleReturn.Begun now, Payout old, Payout other) {
    return now.payouts().stream().map(payout -> payout.equals(old) ? other : payout).toList();
  }

  /// Where a return stands with these payouts.
  private static SaleReturn stand(Grant grant, List<Payout> payouts, Instant at) {
    if (payouts.stream().anyMatch(Returns::isForPerson)) {
      return new SaleReturn.NeedsPerson(grant, payouts);
    }
    return payouts.stream().allMatch(Payout::isSettled)
        ? new SaleReturn.Done(grant, payouts, at)
        : new SaleReturn.OnItsWay(grant, payouts);
  }

  private static boolean isForPerson(Payout payout) {
    return payout instanceof Payout.Wallet wallet
        && switch (wallet.fate()) {
          case REFUSED, STUCK -> true;
          case ASKED, ACCEPTED, ARRIVED -> false;
        };
  }
}
