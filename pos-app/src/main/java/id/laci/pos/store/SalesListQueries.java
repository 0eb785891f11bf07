package id.laci.pos.store;

import id.laci.pos.money.Money;
import id.laci.pos.saleslist.SalesKey;
import id.laci.pos.saleslist.SalesPage;
import id.laci.pos.saleslist.SalesRow;
import id.laci.pos.saleslist.SalesSum;
import id.laci.pos.today.TenderKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The list of sales, page by page, and what it comes to. A page begins behind the last sale of the
/// page before, so that the thousandth is read as fast as the first. Nobody may interrupt the
/// thread that asks: that closes H2's file.
public final class SalesListQueries {
  private static final System.Logger LOG = System.getLogger(SalesListQueries.class.getName());

  /// Seconds after which adding up is given up.
  private static final int ADDING_MAX = 8;

  /// So many sales are soon sorted.
  private static final int FEW = 5_000;

  /// Sales that are read at once for a file.
  private static final int BLOCK = 1_000;

  private static final String DETAILS =
      "SELECT S.RECEIPT, S.COMPLETED_MS, S.TOTAL, S.CASHIER,"
          + " (SELECT NAME FROM SALE_LINE L WHERE L.RECEIPT = S.RECEIPT ORDER BY LINE LIMIT 1),"
          + " (SELECT COUNT(*) FROM SALE_LINE L WHERE L.RECEIPT = S.RECEIPT),"
          + " (SELECT LISTAGG("
          + Readings.TENDER_KIND
          + ", ',') FROM TENDER T"
          + Readings.CLAIM_OF
          + " WHERE T.RECEIPT = S.RECEIPT),"
          + " (SELECT SUM(AMOUNT) FROM SALE_RETURN R WHERE R.RECEIPT = S.RECEIPT"
          + " AND R.STATE <> 'REFUSED'),"
          + " (SELECT COUNT(*) FROM SALE_RETURN R WHERE R.RECEIPT = S.RECEIPT"
          + " AND R.STATE <> 'REFUSED' AND R.KIND = 'VOID')"
          + " FROM (";

  private final Database database;

  SalesListQueries(Database database) {
    this.database = database;
  }

  /// @param after where the page before ends; empty for the first
  /// @return empty, with a line in the log, when the copy cannot be asked now
  public Optional<SalesPage> page(SalesQuery wanted, Optional<SalesKey> after) {
    if (wanted.words().strange()) {
      return Optional.of(SalesPage.NONE);
    }
    try (Connection reader = database.connect(false)) {
      return Optional.of(page(reader, wanted, after, SalesPage.ROWS_MAX));
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.ERROR, "sales cannot be listed", e);
      return Optional.empty();
    }
  }

  /// Reads all of it, as of one moment, the newest first.
  ///
  /// @param rows takes some rows at a time; what it throws ends the reading
  /// @return whether all was read; else the copy cannot be asked now, and a line is in the log
  public boolean all(SalesQuery wanted, Consumer<List<SalesRow>> rows) {
    if (wanted.words().strange()) {
      return true;
    }
    try (Connection reader = Readings.connect(database)) {
      Optional<SalesKey> after = Optional.empty();
      do {
        SalesPage page = page(reader, wanted, after, BLOCK);
        rows.accept(page.rows());
        after = page.next();
      } while (after.isPresent());
      return true;
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.ERROR, "sales cannot be listed", e);
      return false;
    }
  }

  /// @return what all of it comes to
  public SalesSum sum(SalesQuery wanted) {
    if (wanted.words().strange()) {
      return new SalesSum.Added(0, Money.ZERO);
    }
    try (Connection reader = database.connect(false)) {
      return sum(reader, SalesSql.of(wanted, Optional.empty(), 0, isFew(reader, wanted)));
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "sales cannot be added up", e);
      return new SalesSum.NotAdded();
    }
  }

  private static SalesSum sum(Connection reader, SalesSql sql) throws SQLException {
    try (PreparedStatement query = reader.prepareStatement(sql.sum())) {
      query.setQueryTimeout(ADDING_MAX);
      fill(query, sql);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? new SalesSum.Added(row.getLong(1), Readings.money(row, 2))
            : new SalesSum.NotAdded();
      }
    }
  }

  /// An amount to which few sales came leads to them at once; one to which many came is found soon
  /// among the newest.
  private static boolean isFew(Connection reader, SalesQuery wanted) throws SQLException {
    if (wanted.least().isEmpty() && wanted.most().isEmpty()) {
      return false;
    }
    SalesSql sql = SalesSql.count(wanted, FEW);
    try (PreparedStatement query = reader.prepareStatement(sql.text())) {
      fill(query, sql);
      try (ResultSet row = query.executeQuery()) {
        return row.next() && row.getInt(1) < FEW;
      }
    }
  }

  private static void fill(PreparedStatement query, SalesSql sql) throws SQLException {
    for (int i = 0; i < sql.values().size(); i++) {
      query.setObject(i + 1, sql.values().get(i));
    }
  }

  /// One more is read than is told, to know whether there are more.
  private static SalesPage page(
      Connection reader, SalesQuery wanted, Optional<SalesKey> after, int most)
      throws SQLException {
    SalesSql sql = SalesSql.of(wanted, after, most + 1, isFew(reader, wanted));
    try (PreparedStatement query =
        reader.prepareStatement(
            DETAILS + sql.text() + ") S ORDER BY S.COMPLETED_MS DESC, S.RECEIPT DESC")) {
      fill(query, sql);
      List<SalesRow> rows = new ArrayList<>();
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          rows.add(row(result));
        }
      }
      boolean more = rows.size() > most;
      List<SalesRow> told = more ? rows.subList(0, most) : rows;
      return new SalesPage(told, more ? Optional.of(told.getLast().key()) : Optional.empty());
    }
  }

  private static SalesRow row(ResultSet row) throws SQLException {
    return new SalesRow(
        row.getString(1),
        Instant.ofEpochMilli(row.getLong(2)),
        Readings.money(row, 3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        kinds(row.getString(7)),
        Readings.money(row, 8),
        row.getInt(9) > 0);
  }

  private static Set<TenderKind> kinds(String names) throws SQLException {
    Set<TenderKind> kinds = EnumSet.noneOf(TenderKind.class);
    for (String name : names.split(",", -1)) {
      kinds.add(Readings.kind(name));
    }
    return kinds;
  }
}
