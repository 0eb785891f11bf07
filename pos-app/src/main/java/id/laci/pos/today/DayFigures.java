package id.laci.pos.today;

import id.laci.pos.money.Money;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.returns.Kind;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Returned;
import java.util.List;
import java.util.function.Predicate;

/// What happened on a business day, in figures. A sale belongs to the day in which it was
/// completed, a return to the day in which it was begun, money that went back to the day in which
/// it left.
///
/// @param day which one
/// @param sold sales, and what they came to with the tax in it
/// @param tax the tax inside that
/// @param discounts what was let off, on lines and on whole sales
/// @param rounding what the tenders came to beyond the sales; negative when less
/// @param items pieces that were sold
/// @param taken how the sales were paid
/// @param backs goods that came back
/// @param left money that went back to customers, by its way
/// @param late money that came after its sale had gone another way
/// @param takenOut lines that were taken out of baskets, as the shifts of that day counted them
/// @param noSales how often the drawer was opened without a sale
/// @param hours from the first in which something happened to the last, none left out
/// @param best the goods that brought the most, at most [#BEST_MAX]
public record DayFigures(
    BusinessDay day,
    Flow sold,
    Money tax,
    Money discounts,
    Money rounding,
    long items,
    List<Taken> taken,
    List<Back> backs,
    Returned left,
    Flow late,
    Flow takenOut,
    int noSales,
    List<Hour> hours,
    List<Best> best) {
  /// As many as are told.
  public static final int BEST_MAX = 10;

  public DayFigures {
    taken = List.copyOf(taken);
    backs = List.copyOf(backs);
    hours = List.copyOf(hours);
    best = List.copyOf(best);
  }

  /// A day on which nothing happened.
  public static DayFigures none(BusinessDay day) {
    return new DayFigures(
        day,
        Flow.NONE,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        0,
        List.of(),
        List.of(),
        Returned.NONE,
        Flow.NONE,
        Flow.NONE,
        0,
        List.of(),
        List.of());
  }

  /// @return the same with other lines that were taken out of baskets
  public DayFigures withTakenOut(Flow other) {
    return new DayFigures(
        day, sold, tax, discounts, rounding, items, taken, backs, left, late, other, noSales, hours,
        best);
  }

  /// @return whether nothing was sold and nothing came back
  public boolean isEmpty() {
    return sold.count() == 0 && backs.isEmpty();
  }

  /// @return what the sales came to less what goods that came back were worth
  public Money net() {
    return sold.amount().minus(refunds().plus(voids()).amount());
  }

  /// @return goods that came back after their sale, exchanges among them
  public Flow refunds() {
    return backs(back -> back.kind() != Kind.VOID);
  }

  /// @return sales that were undone before the goods had left the counter
  public Flow voids() {
    return backs(back -> back.kind() == Kind.VOID);
  }

  private Flow backs(Predicate<Back> which) {
    return backs.stream().filter(which).map(Back::flow).reduce(Flow.NONE, Flow::plus);
  }

  /// @return what came in by that way
  public Flow taken(TenderKind kind) {
    return taken.stream()
        .filter(one -> one.kind() == kind)
        .map(Taken::flow)
        .reduce(Flow.NONE, Flow::plus);
  }

  /// @return what the acquirer may keep, by the tariff
  public Money fee() {
    return taken.stream().map(Taken::fee).reduce(Money.ZERO, Money::plus);
  }

  /// @return what a sale came to on the average, rounded to the nearest rupiah; nothing without
  ///   sales
  public Money average() {
    return sold.count() == 0
        ? Money.ZERO
        : Money.of((sold.amount().rupiah() + sold.count() / 2) / sold.count());
  }

  /// @return tenths of pieces that a sale had on the average, rounded; 0 without sales
  public long itemsPerSaleInTenths() {
    return sold.count() == 0 ? 0 : (items * 10 + sold.count() / 2) / sold.count();
  }
}
