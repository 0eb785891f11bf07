package id.laci.pos.returns;

import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A sale, and every return of it that was ever begun.
///
/// @param sale as it was made
/// @param returns of this sale, by their numbers
public record SaleHistory(Sale sale, List<SaleReturn.Begun> returns) {
  public SaleHistory {
    returns = List.copyOf(returns);
    for (SaleReturn.Begun begun : returns) {
      if (!begun.grant().plan().receipt().equals(sale.receipt())) {
        throw new IllegalArgumentException(
            begun.grant().number() + " is no return of " + sale.receipt());
      }
    }
  }

  /// @param read what was read with the sale
  /// @param known what the till knows now, of whatever sales; it beats what was read
  public static SaleHistory of(
      Sale sale,
      Collection<? extends SaleReturn.Begun> read,
      Collection<? extends SaleReturn.Begun> known) {
    Map<String, SaleReturn.Begun> all = new TreeMap<>();
    Stream.concat(read.stream(), known.stream())
        .filter(begun -> begun.grant().plan().receipt().equals(sale.receipt()))
        .forEach(begun -> all.put(begun.grant().number(), begun));
    return new SaleHistory(sale, List.copyOf(all.values()));
  }

  private Stream<SaleReturn.Begun> held() {
    return returns.stream().filter(SaleReturn.Begun::holds);
  }

  private Stream<ReturnedLine> held(int line) {
    return held()
        .flatMap(begun -> begun.grant().plan().lines().stream())
        .filter(back -> back.line() == line);
  }

  /// @return whether nothing of it ever came back
  public boolean isUntouched() {
    return held().findAny().isEmpty();
  }

  /// @return how many of that line have come back
  public int returned(int line) {
    return held(line).mapToInt(ReturnedLine::quantity).sum();
  }

  /// @return what has gone back for that line, or will
  Money paidBack(int line) {
    return held(line).map(ReturnedLine::amount).reduce(Money.ZERO, Money::plus);
  }

  /// @return what has gone back of the whole sale, or will
  public Money paidBack() {
    return held().map(begun -> begun.grant().amount()).reduce(Money.ZERO, Money::plus);
  }

  /// @return how much tax has gone back with it
  Money taxBack() {
    return held().map(begun -> begun.grant().plan().taxIncluded()).reduce(Money.ZERO, Money::plus);
  }

  /// @return what may still come back, line by line
  public List<Returnable> returnable(Circumstances now) {
    return sale.lines().stream().map(line -> returnable(line, now)).toList();
  }

  Returnable returnable(Line line, Circumstances now) {
    return Returnable.of(line, returned(line.number()), sale.completedAt(), now);
  }

  /// What a tender still has that may go back. A return that was given up holds nothing; a refund
  /// that the till began for another reason holds its amount as well.
  ///
  /// @param tender its place among those of the sale
  /// @param refunds every refund that the till knows
  public Money left(int tender, List<Refund> refunds) {
    Money left = sale.tenders().get(tender).amount().minus(heldOf(tender));
    if (sale.tenders().get(tender) instanceof Tender.Wallet wallet) {
      left = left.minus(otherwise(wallet, refunds));
    }
    return left.isNegative() ? Money.ZERO : left;
  }

  private Money heldOf(int tender) {
    return held()
        .flatMap(begun -> begun.payouts().stream())
        .filter(payout -> payout.tender() == tender)
        .map(Payout::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private Money otherwise(Tender.Wallet wallet, List<Refund> refunds) {
    Set<RefundKey> ours = new HashSet<>();
    for (SaleReturn.Begun begun : returns) {
      for (Payout payout : begun.payouts()) {
        switch (payout) {
          case Payout.Wallet(var _, var _, var _, var key, var _) -> ours.add(key);
          case Payout.Instead instead -> instead.locked().ifPresent(ours::add);
          case Payout.Cash _, Payout.Credit _ -> {
            // no refund
          }
        }
      }
    }
    return refunds.stream()
        .filter(refund -> refund.request().order().equals(wallet.order()))
        .filter(refund -> !ours.contains(refund.request().key()))
        .filter(Refund::holdsItsAmount)
        .map(refund -> refund.request().amount())
        .reduce(Money.ZERO, Money::plus);
  }
}
