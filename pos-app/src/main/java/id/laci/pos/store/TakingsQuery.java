package id.laci.pos.store;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.Taking;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The payments by the gateway's codes that were settled on a day.
final class TakingsQuery {
  /// A code lives for a quarter of an hour, and the gateway may tell of its payment much later.
  private static final Duration ASKED_BEFORE = Duration.ofDays(3);

  /// A payment that was late and is on a sale has both events; its first one tells when it was
  /// settled.
  private static final String SQL =
      "SELECT P.ORDER_ID, P.AMOUNT, P.STATE, COALESCE(T.TRANSACTION_ID, ''),"
          + " COALESCE(R.RECEIPT, ''), E.WHAT, E.AT_MS, E.GATEWAY_MS, COALESCE(G.DETAIL, '')"
          + " FROM PAYMENT P"
          + " JOIN PAYMENT_EVENT E ON E.ORDER_ID = P.ORDER_ID AND E.WHAT IN ('PAID', 'PAID_LATE')"
          + " LEFT JOIN PAYMENT_EVENT G ON G.ORDER_ID = P.ORDER_ID AND G.WHAT = 'GIVEN_BACK'"
          + " LEFT JOIN PAYMENT_TRANSACTION T ON T.ORDER_ID = P.ORDER_ID"
          + " LEFT JOIN PAYMENT_RECEIPT R ON R.ORDER_ID = P.ORDER_ID"
          + " WHERE P.ASKED_MS >= ? AND P.ASKED_MS < ?"
          + " AND P.STATE IN ('PAID', 'PAIDLATE', 'GIVENBACK')"
          + " ORDER BY P.ASKED_MS, P.ORDER_ID, E.SEQUENCE, E.PLACE";

  private final Connection reader;

  TakingsQuery(Connection reader) {
    this.reader = reader;
  }

  List<Taking> of(BusinessDay day) throws SQLException {
    try (PreparedStatement query = reader.prepareStatement(SQL)) {
      query.setLong(1, day.from().minus(ASKED_BEFORE).toEpochMilli());
      query.setLong(2, day.until().toEpochMilli());
      Map<String, Taking> takings = new LinkedHashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          String order = rows.getString(1);
          Taking before = takings.get(order);
          takings.put(
              order,
              taking(rows, before == null ? settledAt(rows) : before.settledAt(), before != null));
        }
      }
      return takings.values().stream()
          .filter(taking -> day.holds(taking.settledAt(), Duration.ZERO))
          .toList();
    }
  }

  private static Instant settledAt(ResultSet rows) throws SQLException {
    long gateway = rows.getLong(8);
    return Instant.ofEpochMilli(gateway == 0 ? rows.getLong(7) : gateway);
  }

  /// @param again whether it was told of before: paid late, and put on a sale since
  private static Taking taking(ResultSet rows, Instant settledAt, boolean again)
      throws SQLException {
    Money amount = Money.of(rows.getLong(2));
    boolean refunded = rows.getString(9).equals(Giving.REFUND.name());
    boolean late = again || rows.getString(6).equals("PAID_LATE");
    return new Taking(
        rows.getString(1),
        text(rows.getString(4)),
        Optional.empty(),
        amount,
        settledAt,
        text(rows.getString(5)),
        refunded ? amount : Money.ZERO,
        standing(rows.getString(3), late));
  }

  private static Taking.Standing standing(String state, boolean late) throws SQLException {
    return switch (state) {
      case "PAID" -> late ? Taking.Standing.LATE_ATTACHED : Taking.Standing.ON_SALE;
      case "PAIDLATE" -> Taking.Standing.LATE;
      case "GIVENBACK" -> Taking.Standing.LATE_REFUNDED;
      case String other -> throw new SQLException("not a state of a taking: " + other);
    };
  }

  private static Optional<String> text(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(column);
  }
}
