package id.laci.pos.store;

import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.ReturnText;
import id.laci.pos.ledger.SaleRow;
import id.laci.pos.money.Money;
import id.laci.pos.returns.SaleReturn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How a sale is found whose goods come back, and what of it has come back. Each question opens its
/// own connection. Nobody may interrupt the thread that asks: that closes H2's file.
public final class SaleQueries {
  /// As many as a search tells.
  public static final int FOUND_MAX = 50;

  /// Sales of an amount that are looked through when something else is asked as well.
  static final int WALKED = 2_000;

  /// Sales of each product that are told at least, when several were named.
  private static final int EACH_LEAST = 10;

  private static final System.Logger LOG = System.getLogger(SaleQueries.class.getName());

  private final Database database;

  SaleQueries(Database database) {
    this.database = database;
  }

  /// @return every return of that sale that was ever begun; empty, with a line in the log, when the
  ///   copy cannot be asked now: a sale without returns is another thing
  public Optional<List<SaleReturn.Begun>> returns(String receipt) {
    try (Connection reader = database.connect(false);
        PreparedStatement query =
            reader.prepareStatement(
                "SELECT DOCUMENT FROM SALE_RETURN WHERE RECEIPT = ? ORDER BY NUMBER")) {
      query.setString(1, receipt);
      List<SaleReturn.Begun> returns = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          returns.add(ReturnText.read(rows.getString(1)));
        }
      }
      return Optional.of(returns);
    } catch (SQLException | FactText.Unreadable e) {
      LOG.log(System.Logger.Level.ERROR, "returns of " + receipt + " cannot be looked up", e);
      return Optional.empty();
    }
  }

  /// @return the newest first, at most [#FOUND_MAX]; nothing, and a line in the log, when the copy
  ///   cannot be asked now
  public List<SaleRow> find(SaleQuery wanted) {
    if (wanted.strange()) {
      return List.of();
    }
    try (Connection reader = database.connect(false)) {
      return find(reader, Search.of(wanted));
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.ERROR, "sales cannot be looked for", e);
      return List.of();
    }
  }

  /// Which rows are looked at, and by which index they are reached: days lead over the time, else a
  /// number over what it may be, else goods over their latest sales.
  ///
  /// @param source sales called S, few or the newest first
  /// @param filters what else must be true of S
  private record Search(String source, List<Object> values, List<String> filters) {
    static Search of(SaleQuery wanted) {
      Parts parts = new Parts();
      List<Long> numbers = new ArrayList<>(wanted.numbers());
      List<Money> amounts = new ArrayList<>(wanted.amounts());
      boolean led = wanted.from().isPresent() || !wanted.receipts().isEmpty();
      int others = numbers.size() + amounts.size() + (wanted.skus().isEmpty() ? 0 : 1);
      String source = "SALE S";
      if (!led && !amounts.isEmpty()) {
        source = parts.amount(amounts.removeFirst(), others > 1);
      } else if (!led && !numbers.isEmpty()) {
        source = parts.either(numbers.removeFirst(), others > 1);
      } else if (!led && !wanted.skus().isEmpty()) {
        return new Search(parts.latest(wanted.skus()), parts.values, List.of());
      }
      wanted.from().ifPresent(from -> parts.add("S.COMPLETED_MS >= ?", from.toEpochMilli()));
      wanted.to().ifPresent(to -> parts.add("S.COMPLETED_MS < ?", to.toEpochMilli()));
      wanted.receipts().forEach(receipt -> parts.add("S.RECEIPT = ?", receipt));
      amounts.forEach(amount -> parts.add("S.TOTAL = ?", amount.rupiah()));
      numbers.forEach(number -> parts.add("(S.TOTAL = ? OR S.NUMBER = ?)", number, number));
      if (!wanted.skus().isEmpty()) {
        parts.add(
            "EXISTS (SELECT 1 FROM SALE_LINE L WHERE L.RECEIPT = S.RECEIPT AND L.SKU IN ("
                + String.join(", ", Collections.nCopies(wanted.skus().size(), "?"))
                + "))",
            wanted.skus().toArray());
      }
      return new Search(source, parts.values, parts.texts);
    }
  }

  /// Pieces of a search. What leads it is read in the order of its index, so that no more is read
  /// than is told, or looked through.
  private static final class Parts {
    private static final String OF_AMOUNT =
        "(SELECT RECEIPT FROM SALE WHERE TOTAL = ? ORDER BY TOTAL DESC, COMPLETED_MS DESC LIMIT ";

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String text, Object... more) {
      texts.add(text);
      values.addAll(List.of(more));
    }

    /// @param narrowed whether something else is asked: then more are looked through
    String amount(Money amount, boolean narrowed) {
      values.add(amount.rupiah());
      return joined(OF_AMOUNT + (narrowed ? WALKED : FOUND_MAX) + ")");
    }

    /// Digits are an amount or the count at the end of a receipt's number.
    String either(long number, boolean narrowed) {
      values.add(number);
      values.add(number);
      return joined(
          "("
              + OF_AMOUNT
              + (narrowed ? WALKED : FOUND_MAX)
              + ") UNION (SELECT RECEIPT FROM SALE WHERE NUMBER = ?))");
    }

    String latest(List<String> skus) {
      values.addAll(skus);
      String one =
          "(SELECT L.RECEIPT FROM SALE_LINE L WHERE L.SKU = ? ORDER BY L.SKU DESC,"
              + " L.COMPLETED_MS DESC, L.RECEIPT DESC LIMIT "
              + Math.max(EACH_LEAST, FOUND_MAX / skus.size())
              + ")";
      return joined("(" + String.join(" UNION ", Collections.nCopies(skus.size(), one)) + ")");
    }

    private static String joined(String receipts) {
      return receipts + " F JOIN SALE S ON S.RECEIPT = F.RECEIPT";
    }
  }

  private static List<SaleRow> find(Connection reader, Search search) throws SQLException {
    String where =
        search.filters().isEmpty() ? "" : " WHERE " + String.join(" AND ", search.filters());
    String sql =
        "SELECT R.RECEIPT, R.COMPLETED_MS, R.TOTAL,"
            + " (SELECT NAME FROM SALE_LINE L WHERE L.RECEIPT = R.RECEIPT ORDER BY LINE LIMIT 1),"
            + " (SELECT COUNT(*) FROM SALE_LINE L WHERE L.RECEIPT = R.RECEIPT)"
            + " FROM (SELECT S.RECEIPT, S.COMPLETED_MS, S.TOTAL FROM "
            + search.source()
            + where
            + " ORDER BY S.COMPLETED_MS DESC LIMIT "
            + FOUND_MAX
            + ") R ORDER BY R.COMPLETED_MS DESC, R.RECEIPT DESC";
    try (PreparedStatement query = reader.prepareStatement(sql)) {
      int place = 1;
      for (Object value : search.values()) {
        query.setObject(place++, value);
      }
      List<SaleRow> rows = new ArrayList<>();
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          rows.add(
              new SaleRow(
                  result.getString(1),
                  Instant.ofEpochMilli(result.getLong(2)),
                  Money.of(result.getLong(3)),
                  result.getString(4),
                  result.getInt(5)));
        }
      }
      return rows;
    }
  }
}
