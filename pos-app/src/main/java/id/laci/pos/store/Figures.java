package id.laci.pos.store;

import id.laci.pos.money.Money;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a copy holds, in numbers: two copies of which these are equal hold the same, as far as
/// counting and adding tells.
///
/// @param applied the last entry of the journal that is in it
/// @param rows how many rows each table has
/// @param sales what all sales came to
/// @param takings what came in, by kind of tender
public record Figures(
    long applied, SortedMap<String, Long> rows, Money sales, SortedMap<String, Money> takings) {
  public Figures {
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    takings = Collections.unmodifiableSortedMap(new TreeMap<>(takings));
  }

  static Figures of(Connection connection) throws SQLException {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (String table : Tables.CHECKED) {
      rows.put(table, number(connection, "SELECT COUNT(*) FROM " + table));
    }
    SortedMap<String, Money> takings = new TreeMap<>();
    try (PreparedStatement query =
            connection.prepareStatement("SELECT KIND, SUM(AMOUNT) FROM TENDER GROUP BY KIND");
        ResultSet result = query.executeQuery()) {
      while (result.next()) {
        takings.put(result.getString(1), Money.of(result.getLong(2)));
      }
    }
    return new Figures(
        new Tables(connection).number(Store.APPLIED),
        rows,
        Money.of(number(connection, "SELECT COALESCE(SUM(TOTAL), 0) FROM SALE")),
        takings);
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet result = query.executeQuery()) {
      if (!result.next()) {
        throw new SQLException("no answer to " + sql);
      }
      return result.getLong(1);
    }
  }
}
