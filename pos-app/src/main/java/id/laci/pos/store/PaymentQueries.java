package id.laci.pos.store;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.Telling;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.Taking;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be asked about payments: which there are, and what happened to one. Each question opens
/// its own connection. Nobody may interrupt the thread that asks: that closes H2's file.
public final class PaymentQueries {
  /// As many as a search tells.
  public static final int FOUND_MAX = 200;

  /// As many as are told when nothing in particular is looked for.
  public static final int LATEST = 100;

  private static final System.Logger LOG = System.getLogger(PaymentQueries.class.getName());

  private static final String HEAD =
      "SELECT COALESCE(T.TRANSACTION_ID, ''), P.AMOUNT, COALESCE(R.RECEIPT, '') FROM PAYMENT P"
          + " LEFT JOIN PAYMENT_TRANSACTION T ON T.ORDER_ID = P.ORDER_ID"
          + " LEFT JOIN PAYMENT_RECEIPT R ON R.ORDER_ID = P.ORDER_ID WHERE P.ORDER_ID = ?";

  /// The receipt's events stand behind the payment's of the same step.
  private static final String EVENTS =
      "SELECT AT_MS, GATEWAY_MS, WHAT, TIMES, DETAIL, SEQUENCE, 0 AS PART, PLACE"
          + " FROM PAYMENT_EVENT WHERE ORDER_ID = ?"
          + " UNION ALL SELECT AT_MS, 0, 'RECEIPT', 1,"
          + " CASE WHAT WHEN 'ASKED' THEN 'QUEUED' ELSE WHAT END, SEQUENCE, 1 AS PART, PLACE"
          + " FROM PRINT_EVENT WHERE RECEIPT = ? ORDER BY SEQUENCE, PART, PLACE";

  private final Database database;

  PaymentQueries(Database database) {
    this.database = database;
  }

  /// @return the newest first, at most [#FOUND_MAX]; nothing, and a line in the log, when the copy
  ///   cannot be asked now
  public List<PaymentRow> find(PaymentQuery wanted) {
    try (Connection reader = database.connect(false)) {
      return new PaymentSearch(reader).find(wanted);
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.ERROR, "payments cannot be looked for", e);
      return List.of();
    }
  }

  /// @return what the gateway settled on that day; empty, with a line in the log, when the copy
  ///   cannot be asked now: a day without takings is another thing
  public Optional<List<Taking>> takings(BusinessDay day) {
    try (Connection reader = database.connect(false)) {
      return Optional.of(new TakingsQuery(reader).of(day));
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.ERROR, "the takings of " + day + " cannot be looked up", e);
      return Optional.empty();
    }
  }

  /// @return what happened to this payment; nothing when the copy does not know it, or, with a line
  ///   in the log, cannot be asked now
  public Optional<Timeline> timeline(OrderId order) {
    try (Connection reader = database.connect(false);
        PreparedStatement query = reader.prepareStatement(HEAD)) {
      query.setString(1, order.text());
      try (ResultSet head = query.executeQuery()) {
        return head.next()
            ? Optional.of(
                new Timeline(
                    order,
                    head.getString(1),
                    Money.of(head.getLong(2)),
                    head.getString(3),
                    Telling.of(events(reader, order, head.getString(3)))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.ERROR, "payment " + order + " cannot be looked up", e);
      return Optional.empty();
    }
  }

  private static List<Timeline.Event> events(Connection reader, OrderId order, String receipt)
      throws SQLException {
    try (PreparedStatement query = reader.prepareStatement(EVENTS)) {
      query.setString(1, order.text());
      query.setString(2, receipt);
      List<Timeline.Event> events = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          long gateway = rows.getLong(2);
          events.add(
              new Timeline.Event(
                  Instant.ofEpochMilli(rows.getLong(1)),
                  gateway == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(gateway)),
                  Timeline.What.valueOf(rows.getString(3)),
                  rows.getInt(4),
                  rows.getString(5)));
        }
      }
      return events;
    }
  }
}
