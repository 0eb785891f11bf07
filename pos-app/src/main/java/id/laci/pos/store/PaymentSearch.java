package id.laci.pos.store;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.store.PaymentQuery.Wanted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks for payments so that an index is used whatever is asked: days lead over the time; without
/// days the longest word leads, over each index that it may stand in, and the others only filter.
///
/// A part from the middle of an order id stands in no index: it is looked for among the latest
/// [#WALKED], or within the days that were named.
final class PaymentSearch {
  /// Payments that are read through for a part of an id: some weeks of a busy till.
  static final int WALKED = 20_000;

  private static final Comparator<PaymentRow> NEWEST_FIRST =
      Comparator.comparing(PaymentRow::askedAt).thenComparing(row -> row.order().text()).reversed();

  private static final String LATEST_FIRST = " ORDER BY P.ASKED_MS DESC LIMIT ";

  private final Connection reader;

  PaymentSearch(Connection reader) {
    this.reader = reader;
  }

  /// A piece of SQL and what stands in its places.
  private record Sql(String text, List<Object> values) {
    Sql {
      values = List.copyOf(values);
    }

    static Sql of(String text, Object... values) {
      return new Sql(text, List.of(values));
    }

    Sql and(Sql more) {
      List<Object> both = new ArrayList<>(values);
      both.addAll(more.values);
      return new Sql(text + " AND " + more.text, both);
    }
  }

  List<PaymentRow> find(PaymentQuery wanted) throws SQLException {
    if (wanted.isBlank()) {
      return rows(Sql.of("PAYMENT P WHERE TRUE"), PaymentQueries.LATEST);
    }
    Set<PaymentRow> found = new LinkedHashSet<>();
    for (Sql source : sources(wanted)) {
      found.addAll(rows(source, PaymentQueries.FOUND_MAX));
    }
    return found.stream().sorted(NEWEST_FIRST).limit(PaymentQueries.FOUND_MAX).toList();
  }

  private static List<Sql> sources(PaymentQuery wanted) {
    List<Wanted> others = new ArrayList<>(wanted.words());
    List<Sql> sources;
    if (wanted.days().isPresent()) {
      PaymentQuery.Span days = wanted.days().get();
      sources =
          List.of(
              Sql.of(
                  "PAYMENT P WHERE P.ASKED_MS >= ? AND P.ASKED_MS < ?",
                  days.from().toEpochMilli(),
                  days.to().toEpochMilli()));
    } else {
      Wanted longest =
          others.stream().max(Comparator.comparingInt(PaymentSearch::length)).orElseThrow();
      others.remove(longest);
      sources = sources(longest, others.isEmpty());
    }
    return sources.stream()
        .map(source -> others.stream().map(PaymentSearch::filter).reduce(source, Sql::and))
        .toList();
  }

  private static int length(Wanted word) {
    return Math.max(word.text().length(), word.amount().map(it -> it.bare().length()).orElse(0));
  }

  /// All the ways in which a word can be true of a payment, each over its own index.
  ///
  /// @param alone whether nothing else is asked: then no more than are told are looked up
  private static List<Sql> sources(Wanted word, boolean alone) {
    List<Sql> sources = new ArrayList<>();
    word.amount()
        .ifPresent(amount -> sources.add(Sql.of("PAYMENT P WHERE P.AMOUNT = ?", amount.rupiah())));
    if (!word.text().isEmpty()) {
      sources.add(
          Sql.of(
              "(SELECT P.ORDER_ID, P.ASKED_MS, P.AMOUNT FROM PAYMENT P"
                  + LATEST_FIRST
                  + WALKED
                  + ") P WHERE "
                  + like("P.ORDER_ID"),
              anywhere(word.text())));
    }
    if (word.text().length() >= NameParts.LENGTH) {
      sources.add(
          Sql.of(
              "PAYMENT P WHERE P.ENDING = ? AND " + like("P.ORDER_ID"),
              NameParts.ending(word.text()),
              "%" + escaped(word.text())));
      sources.add(
          Sql.of(
              "(SELECT R.ORDER_ID FROM PAYMENT_RECEIPT R WHERE R.ENDING = ? AND "
                  + like("R.RECEIPT")
                  + (alone ? " ORDER BY R.COMPLETED_MS DESC LIMIT " + PaymentQueries.FOUND_MAX : "")
                  + ") R JOIN PAYMENT P ON P.ORDER_ID = R.ORDER_ID WHERE TRUE",
              NameParts.ending(word.text()),
              "%" + escaped(word.text())));
      sources.add(
          Sql.of(
              "PAYMENT_TRANSACTION T JOIN PAYMENT P ON P.ORDER_ID = T.ORDER_ID"
                  + " WHERE T.BEGINNING = ? AND "
                  + like("T.TRANSACTION_ID"),
              NameParts.beginning(word.text()),
              escaped(word.text()) + "%"));
    }
    return sources;
  }

  private static String like(String column) {
    return "UPPER(" + column + ") LIKE ? ESCAPE '!'";
  }

  private static String escaped(String part) {
    return part.replaceAll("[!%_]", "!$0");
  }

  private static String anywhere(String part) {
    return "%" + escaped(part) + "%";
  }

  /// The same for a payment that is at hand.
  private static Sql filter(Wanted word) {
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    word.amount()
        .ifPresent(
            amount -> {
              ways.add("P.AMOUNT = ?");
              values.add(amount.rupiah());
            });
    if (!word.text().isEmpty()) {
      ways.add(like("P.ORDER_ID"));
      values.add(anywhere(word.text()));
      ways.add(exists("PAYMENT_RECEIPT R", "R.ORDER_ID", like("R.RECEIPT")));
      values.add("%" + escaped(word.text()));
      ways.add(exists("PAYMENT_TRANSACTION T", "T.ORDER_ID", like("T.TRANSACTION_ID")));
      values.add(escaped(word.text()) + "%");
    }
    return new Sql("(" + String.join(" OR ", ways) + ")", values);
  }

  private static String exists(String table, String key, String condition) {
    return "EXISTS (SELECT 1 FROM %s WHERE %s = P.ORDER_ID AND %s)"
        .formatted(table, key, condition);
  }

  /// The search itself looks at indexes alone; rows are read of those that are told.
  private List<PaymentRow> rows(Sql source, int most) throws SQLException {
    String sql =
        "SELECT F.ORDER_ID, F.ASKED_MS, Q.AMOUNT, Q.STATE, COALESCE(R.RECEIPT, '')"
            + " FROM (SELECT P.ORDER_ID, P.ASKED_MS FROM "
            + source.text()
            + LATEST_FIRST
            + most
            + ") F JOIN PAYMENT Q ON Q.ORDER_ID = F.ORDER_ID"
            + " LEFT JOIN PAYMENT_RECEIPT R ON R.ORDER_ID = F.ORDER_ID"
            + " ORDER BY F.ASKED_MS DESC, F.ORDER_ID DESC";
    try (PreparedStatement query = reader.prepareStatement(sql)) {
      int place = 1;
      for (Object value : source.values()) {
        query.setObject(place++, value);
      }
      List<PaymentRow> rows = new ArrayList<>();
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          rows.add(
              new PaymentRow(
                  new OrderId(result.getString(1)),
                  Instant.ofEpochMilli(result.getLong(2)),
                  Money.of(result.getLong(3)),
                  state(result.getString(4)),
                  result.getString(5)));
        }
      }
      return rows;
    }
  }

  private static PaymentRow.State state(String name) throws SQLException {
    return switch (name) {
      case "REQUESTED", "AWAITING", "UNCERTAIN", "ENDING" -> PaymentRow.State.OPEN;
      case "PAID" -> PaymentRow.State.PAID;
      case "PAIDLATE" -> PaymentRow.State.PAID_LATE;
      case "GIVENBACK" -> PaymentRow.State.GIVEN_BACK;
      case "CLOSED" -> PaymentRow.State.CLOSED;
      case String other -> throw new SQLException("not a state of a payment: " + other);
    };
  }
}
