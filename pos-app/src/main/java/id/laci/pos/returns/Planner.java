package id.laci.pos.returns;

import id.laci.pos.money.Money;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts a return of a sale together: what the goods are worth, and how the money goes back.
public final class Planner {
  private final SaleHistory history;
  private final Circumstances now;

  /// @param history as it is at this very moment, not as a screen had it
  public Planner(SaleHistory history, Circumstances now) {
    this.history = history;
    this.now = now;
  }

  /// @return what is to be said of each tender before anybody promises money
  public List<Refundability> tenders() {
    return IntStream.range(0, history.sale().tenders().size())
        .mapToObj(place -> Refundability.of(history, place, now))
        .toList();
  }

  /// @param kind [Kind#RETURN] or [Kind#EXCHANGE]
  /// @param ways that somebody chose for a tender; the others go as is suggested
  public Planning plan(Kind kind, ReturnLines wanted, Map<Integer, Way> ways) {
    if (wanted.choices().isEmpty()) {
      return new Planning.NothingChosen();
    }
    Sale sale = history.sale();
    for (Choice choice : wanted.choices()) {
      Optional<Line> line =
          sale.lines().stream().filter(sold -> sold.number() == choice.line()).findFirst();
      if (line.isEmpty()) {
        return new Planning.NoSuchLine(choice.line());
      }
      Returnable returnable = history.returnable(line.get(), now);
      if (choice.quantity() > returnable.left()) {
        return new Planning.TooMany(returnable);
      }
    }
    return divided(kind, wanted, ways);
  }

  /// Undoes a whole sale before its goods leave the counter.
  ///
  /// @param last the receipt of the till's last sale
  public Planning undo(Optional<String> last, Map<Integer, Way> ways) {
    Sale sale = history.sale();
    if (!last.equals(Optional.of(sale.receipt()))) {
      return new Planning.NoVoid(Planning.VoidFault.NOT_THE_LAST);
    }
    if (!history.isUntouched()) {
      return new Planning.NoVoid(Planning.VoidFault.TOUCHED);
    }
    if (!day(now.zone(), sale).equals(now.now().atZone(now.zone()).toLocalDate())) {
      return new Planning.NoVoid(Planning.VoidFault.ANOTHER_DAY);
    }
    return divided(Kind.VOID, ReturnLines.all(sale), ways);
  }

  private static LocalDate day(ZoneId zone, Sale sale) {
    return sale.completedAt().atZone(zone).toLocalDate();
  }

  private Planning divided(Kind kind, ReturnLines wanted, Map<Integer, Way> ways) {
    Worth worth = new Worth(history);
    List<ReturnedLine> lines = worth.of(wanted);
    Money left = lines.stream().map(ReturnedLine::amount).reduce(Money.ZERO, Money::plus);
    Money tax = worth.tax(left);
    List<Share> shares = new ArrayList<>();
    for (Refundability tender : inOrder()) {
      Money part = left.covers(tender.left()) ? tender.left() : left;
      if (part.isPositive()) {
        Optional<Way> way = way(kind, tender, ways);
        if (way.isEmpty()) {
          return new Planning.NoWay(tender, part);
        }
        shares.add(new Share(tender.place(), part, way.get()));
        left = left.minus(part);
      }
    }
    if (left.isPositive()) {
      return new Planning.NoWay(inOrder().getLast(), left);
    }
    Sale sale = history.sale();
    ReturnPlan.Origin origin = new ReturnPlan.Origin(sale.receipt(), sale.completedAt());
    return new Planning.Possible(
        new ReturnPlan(
            kind, Optional.of(origin), lines, sale.totals().tax(), tax, List.copyOf(shares)));
  }

  /// Money goes back to wallets first, then out of the drawer; what only a word stood for comes
  /// last.
  private List<Refundability> inOrder() {
    return tenders().stream()
        .sorted(Comparator.comparingInt(tender -> rank(tender.tender())))
        .toList();
  }

  private static int rank(Tender tender) {
    return switch (tender) {
      case Tender.Wallet _ -> 0;
      case Tender.Cash _, Tender.Credit _ -> 1;
      case Tender.Claimed _ -> 2;
    };
  }

  private static Optional<Way> way(Kind kind, Refundability tender, Map<Integer, Way> ways) {
    if (kind == Kind.EXCHANGE) {
      return tender.suggested().map(_ -> Way.CREDIT);
    }
    return Optional.ofNullable(ways.get(tender.place()))
        .map(chosen -> Optional.of(chosen).filter(tender.ways()::contains))
        .orElseGet(tender::suggested);
  }
}
