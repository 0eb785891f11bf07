package id.laci.pos.today;

import id.laci.pos.money.Money;
import id.laci.pos.shift.Flow;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The figures of a day as a table: a row for each figure, each way to pay, each kind of return,
/// each hour and each of the best goods. Amounts are whole rupiah without dots, so that a
/// spreadsheet can add them up.
public final class DayTable {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final List<List<String>> rows = new ArrayList<>();
  private final FigureWords words;

  private DayTable(FigureWords words) {
    this.words = words;
  }

  /// @return the rows, the names of the columns first
  public static List<List<String>> of(DayRead read, FigureWords words) {
    DayTable table = new DayTable(words);
    table.rows.add(words.columns());
    table.figures(read.figures(), read.before());
    table.tenders(read.figures(), read.before());
    table.backs(read.figures());
    table.hours(read.figures());
    table.goods(read.figures());
    return List.copyOf(table.rows);
  }

  private void row(String part, String detail, Optional<Long> count, Money amount, String before) {
    rows.add(List.of(part, detail, count.map(Object::toString).orElse(""), text(amount), before));
  }

  private static String text(Money amount) {
    return Long.toString(amount.rupiah());
  }

  private void figures(DayFigures day, DayFigures before) {
    String date = day.day().date().toString();
    List<Flow> now = flows(day);
    List<Flow> then = flows(before);
    for (int i = 0; i < now.size(); i++) {
      Flow flow = now.get(i);
      Optional<Long> count = flow.count() < 0 ? Optional.empty() : Optional.of((long) flow.count());
      row(date, words.figures().get(i), count, flow.amount(), text(then.get(i).amount()));
    }
  }

  /// In the order of [FigureWords#figures()]; what has no count has less than none.
  private static List<Flow> flows(DayFigures day) {
    return List.of(
        day.sold(),
        alone(day.net()),
        new Flow(day.sold().count(), Money.ZERO),
        alone(day.average()),
        new Flow(Math.toIntExact(day.items()), Money.ZERO),
        alone(day.tax()),
        alone(day.fee()),
        alone(day.discounts()),
        alone(day.rounding()),
        day.takenOut(),
        new Flow(day.noSales(), Money.ZERO),
        day.late(),
        day.left().wallet(),
        day.left().cash(),
        day.left().transfer());
  }

  private static Flow alone(Money amount) {
    return new Flow(-1, amount);
  }

  private void tenders(DayFigures day, DayFigures before) {
    for (Taken taken : day.taken()) {
      Money then =
          before.taken().stream()
              .filter(one -> one.kind() == taken.kind() && one.issuer().equals(taken.issuer()))
              .map(one -> one.flow().amount())
              .reduce(Money.ZERO, Money::plus);
      row(
          words.of(taken.kind()),
          taken.issuer(),
          count(taken.flow()),
          taken.flow().amount(),
          text(then));
    }
  }

  private static Optional<Long> count(Flow flow) {
    return Optional.of((long) flow.count());
  }

  private void backs(DayFigures day) {
    for (Back back : day.backs()) {
      row(
          words.of(back.kind()),
          words.of(back.reason()),
          count(back.flow()),
          back.flow().amount(),
          "");
    }
  }

  private void hours(DayFigures day) {
    for (Hour hour : day.hours()) {
      String from = HOUR.format(hour.from().atZone(day.day().zone()));
      row(words.hour() + " " + from, "", count(hour.sold()), hour.sold().amount(), "");
      if (hour.back().count() > 0) {
        row(words.hour() + " " + from, words.back(), count(hour.back()), hour.back().amount(), "");
      }
    }
  }

  private void goods(DayFigures day) {
    for (Best best : day.best()) {
      row(words.goods(), best.name(), Optional.of(best.quantity()), best.amount(), "");
    }
  }
}
