package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReturnedLine;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What came back of a sale never exceeds it: neither goods, nor money, nor what one tender
/// brought. What leaves the drawer for a return is its payouts in cash, and credit pays for the
/// sale that it is said to pay for.
final class ReturnsStayWithinTheSale implements Invariant {
  private final Map<String, Sale> sales = new HashMap<>();
  private final Map<String, SaleReturn.Begun> returns = new TreeMap<>();
  private final Map<String, Money> paidOut = new HashMap<>();

  /// Returns of the present data folder, whose sales are counted anew.
  private final Set<String> fresh = new TreeSet<>();

  @Override
  public String name() {
    return "16: what came back of a sale never exceeds it, and equals the payouts";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    if (seen instanceof Seen.FolderLost) {
      fresh.clear();
    }
    if (!(seen instanceof Seen.Committed(var entry))) {
      return Optional.empty();
    }
    entry.facts().forEach(this::note);
    return entry.facts().stream().flatMap(fact -> wrong(fact).stream()).findFirst();
  }

  private void note(Fact fact) {
    switch (fact) {
      case Fact.SaleCompleted(var sale) -> sales.put(sale.receipt(), sale);
      case Fact.ReturnMoved(var begun) -> {
        fresh.add(begun.grant().number());
        returns.put(begun.grant().number(), begun);
      }
      case Fact.CashPaidOut(var number, var amount, var _) ->
          paidOut.merge(number, amount, Money::plus);
      case Fact _ -> {
        // nothing comes back
      }
    }
  }

  private Optional<String> wrong(Fact fact) {
    return switch (fact) {
      case Fact.ReturnMoved(var begun) -> cash(begun).or(() -> exceeds(begun));
      case Fact.CashPaidOut(var number, var _, var _) ->
          Optional.ofNullable(returns.get(number))
              .map(this::cash)
              .orElseGet(() -> Optional.of("cash for " + number + ", which there is not"));
      case Fact.SaleCompleted(var sale) -> credit(sale);
      case Fact _ -> Optional.empty();
    };
  }

  private Optional<String> cash(SaleReturn.Begun begun) {
    Money cash =
        begun.payouts().stream()
            .filter(
                payout ->
                    payout instanceof Payout.Cash
                        || (payout instanceof Payout.Instead instead
                            && instead.way() == Refund.Way.CASH))
            .map(Payout::amount)
            .reduce(Money.ZERO, Money::plus);
    Money paid = paidOut.getOrDefault(begun.grant().number(), Money.ZERO);
    return cash.equals(paid)
        ? Optional.empty()
        : Optional.of(begun.grant().number() + " is " + cash + " in cash, and left " + paid);
  }

  private Optional<String> exceeds(SaleReturn.Begun begun) {
    Sale sale = sales.get(begun.grant().plan().receipt());
    if (sale == null) {
      return begun.grant().plan().origin().map(origin -> "there is no sale " + origin.receipt());
    }
    List<SaleReturn.Begun> held =
        returns.values().stream()
            .filter(other -> other.grant().plan().receipt().equals(sale.receipt()))
            .filter(SaleReturn.Begun::holds)
            .toList();
    return goods(sale, held).or(() -> money(sale, held)).or(() -> tenders(sale, held));
  }

  private static Optional<String> goods(Sale sale, List<SaleReturn.Begun> held) {
    for (Line line : sale.lines()) {
      int back =
          held.stream()
              .flatMap(begun -> begun.grant().plan().lines().stream())
              .filter(one -> one.line() == line.number())
              .mapToInt(ReturnedLine::quantity)
              .sum();
      if (back > line.quantity()) {
        return Optional.of(back + " of " + line + " came back to " + sale.receipt());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> money(Sale sale, List<SaleReturn.Begun> held) {
    Money back = held.stream().map(begun -> begun.grant().amount()).reduce(Money.ZERO, Money::plus);
    return sale.totals().total().covers(back)
        ? Optional.empty()
        : Optional.of(back + " back of " + sale.totals().total() + " for " + sale.receipt());
  }

  private static Optional<String> tenders(Sale sale, List<SaleReturn.Begun> held) {
    for (int i = 0; i < sale.tenders().size(); i++) {
      int tender = i;
      Money back =
          held.stream()
              .flatMap(begun -> begun.payouts().stream())
              .filter(payout -> payout.tender() == tender)
              .map(Payout::amount)
              .reduce(Money.ZERO, Money::plus);
      if (!sale.tenders().get(i).amount().covers(back)) {
        return Optional.of(back + " back of " + sale.tenders().get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<String> credit(Sale sale) {
    Set<String> numbers = new TreeSet<>(fresh);
    for (Tender tender : sale.tenders()) {
      if (tender instanceof Tender.Credit credit) {
        numbers.add(credit.returned());
      }
    }
    for (String number : numbers) {
      Money used = used(number, sale.number());
      Money paid = paidBy(sale, number);
      if (!used.equals(paid)) {
        return Optional.of(number + " pays " + paid + " of " + sale.receipt() + ", not " + used);
      }
    }
    return Optional.empty();
  }

  private Money used(String number, long sale) {
    return Optional.ofNullable(returns.get(number)).stream()
        .flatMap(begun -> begun.payouts().stream())
        .filter(
            payout ->
                payout instanceof Payout.Credit credit && credit.sale().equals(Optional.of(sale)))
        .map(Payout::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money paidBy(Sale sale, String number) {
    return sale.tenders().stream()
        .filter(
            tender -> tender instanceof Tender.Credit credit && credit.returned().equals(number))
        .map(Tender::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
