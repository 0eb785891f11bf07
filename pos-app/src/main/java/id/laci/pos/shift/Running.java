package id.laci.pos.shift;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that has happened in a shift so far.
///
/// @param opening how it began
/// @param cashier who has the drawer now
/// @param takings what was taken in and given back; with what came since the shift before was
///   closed
/// @param drawer where its cash comes from
/// @param moves cash that went in and out without a sale, in order
/// @param noSales openings of the drawer without a sale, in order
/// @param handOvers from one cashier to the next, in order
public record Running(
    Opening opening,
    String cashier,
    Takings takings,
    Drawer drawer,
    List<CashMove> moves,
    List<NoSale> noSales,
    List<HandOver> handOvers) {
  public Running {
    moves = List.copyOf(moves);
    noSales = List.copyOf(noSales);
    handOvers = List.copyOf(handOvers);
  }

  /// A shift begins.
  ///
  /// @param since what came since the one before was closed, which no report has yet
  static Running of(Opening opening, Takings since) {
    return new Running(
        opening,
        opening.by(),
        since,
        Drawer.of(opening.opening().total()),
        List.of(),
        List.of(),
        List.of());
  }

  /// A sale is completed.
  ///
  /// @param parts how much of it was taken in cash before, as parts
  public Running sold(Sale sale, Money parts) {
    Money cash =
        sale.tenders().stream()
            .filter(Tender.Cash.class::isInstance)
            .map(Tender::amount)
            .reduce(Money.ZERO, Money::plus);
    return with(takings.plus(sale, opening.tariff())).with(drawer.sold(cash, parts));
  }

  /// Money went back to a customer; cash comes out of the drawer.
  public Running gaveBack(Giving way, Money amount) {
    Running told = with(takings.gaveBack(way, amount));
    return way == Giving.CASH ? told.with(drawer.gaveBack(amount)) : told;
  }

  /// @return the same with other takings
  public Running with(Takings other) {
    return new Running(opening, cashier, other, drawer, moves, noSales, handOvers);
  }

  /// @return the same with another drawer
  public Running with(Drawer other) {
    return new Running(opening, cashier, takings, other, moves, noSales, handOvers);
  }

  Running moved(CashMove move) {
    return new Running(
        opening, cashier, takings, drawer.moved(move), more(moves, move), noSales, handOvers);
  }

  Running opened(NoSale why) {
    return new Running(opening, cashier, takings, drawer, moves, more(noSales, why), handOvers);
  }

  Running handedOver(String to, Optional<CashCount> count, Instant at) {
    HandOver over = new HandOver(cashier, to, count, drawer.expected(), at);
    return new Running(opening, to, takings, drawer, moves, noSales, more(handOvers, over));
  }

  private static <T> List<T> more(List<T> list, T last) {
    List<T> more = new ArrayList<>(list);
    more.add(last);
    return more;
  }
}
