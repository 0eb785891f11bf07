package id.laci.pos.store;

import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.ShiftText;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Returned;
import id.laci.pos.shift.Tariff;
import id.laci.pos.today.Back;
import id.laci.pos.today.Best;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.Hour;
import id.laci.pos.today.SoFar;
import id.laci.pos.today.Taken;
import id.laci.pos.today.TenderKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a day's figures, each by an index over the time.
final class DayReader {
  private static final long HOUR_MS = Duration.ofHours(1).toMillis();

  private static final String SALES =
      "SELECT (COMPLETED_MS - ?) / "
          + HOUR_MS
          + " H, COUNT(*), SUM(TOTAL), SUM(TAX_INCLUDED),"
          + " SUM(SUBTOTAL) FROM SALE WHERE COMPLETED_MS >= ? AND COMPLETED_MS < ? GROUP BY H";

  private static final String TENDERS =
      "SELECT "
          + Readings.TENDER_KIND
          + " K, T.ISSUER, T.AMOUNT, COUNT(*) FROM SALE S"
          + " JOIN TENDER T ON T.RECEIPT = S.RECEIPT"
          + Readings.CLAIM_OF
          + " WHERE S.COMPLETED_MS >= ? AND S.COMPLETED_MS < ?"
          + " GROUP BY K, T.ISSUER, T.AMOUNT";

  private static final String LINES =
      "SELECT L.SKU, MAX(L.NAME), SUM(L.QUANTITY), SUM(L.AMOUNT), SUM(L.PRICE * L.QUANTITY)"
          + " FROM SALE S JOIN SALE_LINE L ON L.RECEIPT = S.RECEIPT"
          + " WHERE S.COMPLETED_MS >= ? AND S.COMPLETED_MS < ? GROUP BY L.SKU";

  private static final String BACKS =
      "SELECT KIND, REASON, (AT_MS - ?) / "
          + HOUR_MS
          + " H, COUNT(*), SUM(AMOUNT) FROM SALE_RETURN"
          + " WHERE AT_MS >= ? AND AT_MS < ? AND STATE <> 'REFUSED' GROUP BY KIND, REASON, H";

  private static final String MOVES =
      "SELECT M.WHAT, COUNT(*), SUM(M.AMOUNT) FROM MONEY_MOVE M WHERE M.AT_MS >= ? AND M.AT_MS < ?"
          + " AND NOT EXISTS (SELECT 1 FROM MONEY_MOVE E WHERE E.REF = M.REF AND"
          + " (E.SEQUENCE < M.SEQUENCE OR (E.SEQUENCE = M.SEQUENCE AND E.PLACE < M.PLACE)))"
          + " GROUP BY M.WHAT"
          + " UNION ALL SELECT 'CASH', COUNT(*), SUM(AMOUNT) FROM CASH_OUT"
          + " WHERE AT_MS >= ? AND AT_MS < ?";

  private final Connection reader;
  private final Tariff tariff;

  /// @param tariff by which fees are worked out
  DayReader(Connection reader, Tariff tariff) {
    this.reader = reader;
    this.tariff = tariff;
  }

  /// Takes the rows of an answer one by one.
  private interface Each {
    void take(ResultSet row) throws SQLException;
  }

  private void ask(String sql, Each each, long... values) throws SQLException {
    try (PreparedStatement query = reader.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setLong(i + 1, values[i]);
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          each.take(rows);
        }
      }
    }
  }

  DayFigures figures(BusinessDay day) throws SQLException, FactText.Unreadable {
    long from = day.from().toEpochMilli();
    long until = day.until().toEpochMilli();
    Sold sold = sold(from, until);
    Lines lines = lines(from, until);
    List<Taken> taken = taken(from, until);
    Backs backs = backs(from, until);
    Moves moves = moves(from, until);
    Money paid = sum(taken.stream().map(one -> one.flow().amount()).toList());
    return new DayFigures(
        day,
        sold.flow,
        sold.tax,
        sold.letOff.plus(lines.letOff),
        paid.minus(sold.flow.amount()),
        lines.items,
        taken,
        backs.list(),
        moves.left,
        moves.late,
        takenOut(day),
        noSales(from, until),
        hours(day, sold.hours, backs.hours),
        best(lines.goods));
  }

  /// @param same a moment on that day
  SoFar soFar(BusinessDay day, Instant same) throws SQLException {
    long from = day.from().toEpochMilli();
    long until = Math.min(same.toEpochMilli(), day.until().toEpochMilli());
    return new SoFar(
        sold(from, until).flow,
        sum(backs(from, until).list().stream().map(back -> back.flow().amount()).toList()));
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static Flow flow(ResultSet row, int column) throws SQLException {
    return new Flow(row.getInt(column), Readings.money(row, column + 1));
  }

  /// What was sold.
  private static final class Sold {
    private Flow flow = Flow.NONE;
    private Money tax = Money.ZERO;
    private Money letOff = Money.ZERO;
    private final NavigableMap<Long, Flow> hours = new TreeMap<>();
  }

  private Sold sold(long from, long until) throws SQLException {
    Sold sold = new Sold();
    ask(
        SALES,
        row -> {
          Flow hour = flow(row, 2);
          sold.hours.put(row.getLong(1), hour);
          sold.flow = sold.flow.plus(hour);
          sold.tax = sold.tax.plus(Readings.money(row, 4));
          sold.letOff = sold.letOff.plus(Readings.money(row, 5)).minus(hour.amount());
        },
        from,
        from,
        until);
    return sold;
  }

  /// Which way, of which issuer.
  private record Way(TenderKind kind, String issuer) implements Comparable<Way> {
    private static final Comparator<Way> ORDER =
        Comparator.comparing(Way::kind).thenComparing(Way::issuer);

    @Override
    public int compareTo(Way other) {
      return ORDER.compare(this, other);
    }
  }

  /// Tenders of one amount come together, because the fee is worked out payment by payment.
  private List<Taken> taken(long from, long until) throws SQLException {
    Map<Way, Taken> ways = new TreeMap<>();
    ask(
        TENDERS,
        row -> {
          TenderKind kind = Readings.kind(row.getString(1));
          String issuer = issuer(kind, row.getString(2));
          Money amount = Readings.money(row, 3);
          int count = row.getInt(4);
          boolean wallet = kind == TenderKind.GOPAY || kind == TenderKind.QRIS;
          Money fee = wallet ? tariff.fee(amount).times(count) : Money.ZERO;
          ways.merge(
              new Way(kind, issuer),
              new Taken(kind, issuer, new Flow(count, amount.times(count)), fee),
              DayReader::together);
        },
        from,
        until);
    return List.copyOf(ways.values());
  }

  private static String issuer(TenderKind kind, String name) {
    return switch (kind) {
      case GOPAY -> "GoPay";
      case QRIS -> name.isBlank() ? "QRIS" : name;
      case CREDIT, CASH, OWN_VERIFIED, OWN_UNVERIFIED, OWN_LOST -> "";
    };
  }

  private static Taken together(Taken one, Taken other) {
    return new Taken(
        one.kind(), one.issuer(), one.flow().plus(other.flow()), one.fee().plus(other.fee()));
  }

  /// What lines tell.
  private static final class Lines {
    private long items;
    private Money letOff = Money.ZERO;
    private final List<Best> goods = new ArrayList<>();
  }

  private Lines lines(long from, long until) throws SQLException {
    Lines lines = new Lines();
    ask(
        LINES,
        row -> {
          Money amount = Readings.money(row, 4);
          lines.items += row.getLong(3);
          lines.letOff = lines.letOff.plus(Readings.money(row, 5)).minus(amount);
          lines.goods.add(new Best(row.getString(1), row.getString(2), row.getLong(3), amount));
        },
        from,
        until);
    return lines;
  }

  private static List<Best> best(List<Best> goods) {
    return goods.stream()
        .sorted(Comparator.comparing(Best::amount).reversed().thenComparing(Best::sku))
        .limit(DayFigures.BEST_MAX)
        .toList();
  }

  /// How goods came back, and why.
  private record Cause(Kind kind, ReasonCode reason) {}

  /// What came back.
  private static final class Backs {
    private final Map<Cause, Flow> causes = new LinkedHashMap<>();
    private final NavigableMap<Long, Flow> hours = new TreeMap<>();

    List<Back> list() {
      return causes.entrySet().stream()
          .map(one -> new Back(one.getKey().kind(), one.getKey().reason(), one.getValue()))
          .sorted(Comparator.comparing(Back::kind).thenComparing(Back::reason))
          .toList();
    }
  }

  private Backs backs(long from, long until) throws SQLException {
    Backs backs = new Backs();
    ask(
        BACKS,
        row -> {
          Cause cause =
              new Cause(Kind.valueOf(row.getString(1)), ReasonCode.valueOf(row.getString(2)));
          Flow flow = flow(row, 4);
          backs.causes.merge(cause, flow, Flow::plus);
          backs.hours.merge(row.getLong(3), flow, Flow::plus);
        },
        from,
        from,
        until);
    return backs;
  }

  /// Money that moved by itself.
  private static final class Moves {
    private Flow late = Flow.NONE;
    private Returned left = Returned.NONE;
  }

  private Moves moves(long from, long until) throws SQLException {
    Moves moves = new Moves();
    ask(
        MOVES,
        row -> {
          String what = row.getString(1);
          Flow flow = flow(row, 2);
          if (what.equals(MoneyRows.LATE)) {
            moves.late = flow;
          } else {
            moves.left = plus(moves.left, Giving.valueOf(what), flow);
          }
        },
        from,
        until,
        from,
        until);
    return moves;
  }

  private static Returned plus(Returned left, Giving way, Flow flow) {
    return switch (way) {
      case REFUND -> new Returned(left.wallet().plus(flow), left.cash(), left.transfer());
      case CASH -> new Returned(left.wallet(), left.cash().plus(flow), left.transfer());
      case TRANSFER -> new Returned(left.wallet(), left.cash(), left.transfer().plus(flow));
    };
  }

  private Flow takenOut(BusinessDay day) throws SQLException, FactText.Unreadable {
    List<String> reports = new ArrayList<>();
    ask(
        "SELECT DOCUMENT FROM Z_REPORT WHERE BUSINESS_DAY = ?",
        row -> reports.add(row.getString(1)),
        day.date().toEpochDay());
    Flow all = Flow.NONE;
    for (String report : reports) {
      all = all.plus(ShiftText.read(report).shift().takings().voids());
    }
    return all;
  }

  private int noSales(long from, long until) throws SQLException {
    List<Integer> counts = new ArrayList<>();
    ask(
        "SELECT COUNT(*) FROM SHIFT_EVENT WHERE AT_MS >= ? AND AT_MS < ? AND WHAT = 'NO_SALE'",
        row -> counts.add(row.getInt(1)),
        from,
        until);
    return counts.getFirst();
  }

  private static List<Hour> hours(
      BusinessDay day, NavigableMap<Long, Flow> sold, NavigableMap<Long, Flow> back) {
    Optional<Long> first =
        first(sold).map(one -> Math.min(one, first(back).orElse(one))).or(() -> first(back));
    Optional<Long> last =
        last(sold).map(one -> Math.max(one, last(back).orElse(one))).or(() -> last(back));
    List<Hour> hours = new ArrayList<>();
    for (long hour = first.orElse(0L); hour <= last.orElse(-1L); hour++) {
      hours.add(
          new Hour(
              day.from().plusMillis(hour * HOUR_MS),
              sold.getOrDefault(hour, Flow.NONE),
              back.getOrDefault(hour, Flow.NONE)));
    }
    return hours;
  }

  private static Optional<Long> first(NavigableMap<Long, Flow> hours) {
    return hours.keySet().stream().findFirst();
  }

  private static Optional<Long> last(NavigableMap<Long, Flow> hours) {
    return hours.descendingKeySet().stream().findFirst();
  }
}
