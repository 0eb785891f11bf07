package id.laci.pos.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads every row and every index: a torn chunk can hold wrong ones without any error.
final class RowCheck {
  private final Connection connection;
  private final Indexes indexes;

  RowCheck(Connection connection) throws SQLException {
    this.connection = connection;
    indexes = Indexes.of(connection);
  }

  /// What came of it.
  sealed interface Outcome {
    /// Every row is what was written, and the tallies agree.
    ///
    /// @param sums by table
    record Right(SortedMap<String, Sums> sums) implements Outcome {}

    record Wrong(Distrust why) implements Outcome {}
  }

  Outcome run() throws SQLException {
    lazily(true);
    Outcome outcome = tables();
    lazily(false);
    return outcome;
  }

  /// H2 otherwise keeps a whole result, on the disk when it is large, before it hands out a row.
  private void lazily(boolean lazily) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LAZY_QUERY_EXECUTION " + lazily);
    }
  }

  private Outcome tables() throws SQLException {
    SortedMap<String, Sums> sums = new TreeMap<>();
    for (String table : Tables.CHECKED) {
      Indexes.Digests digests = indexes.digests(table);
      Sums rows = Sums.NONE;
      try (PreparedStatement query = connection.prepareStatement("SELECT * FROM " + table);
          ResultSet result = query.executeQuery()) {
        SortedMap<String, Integer> places = places(result.getMetaData());
        while (result.next()) {
          Map<String, Object> values = new LinkedHashMap<>();
          long sum = read(places, result, values);
          if (sum != Row.sumInOrder(values)) {
            return wrong(
                Distrust.Reason.ROW,
                "row " + (rows.rows() + 1) + " of " + table + " is not what was written");
          }
          digests.add(values);
          rows = rows.plus(new Sums(1, Row.money(values), sum));
        }
      }
      if (rows.rows() != tallied(table)) {
        return wrong(
            Distrust.Reason.TALLY,
            table + " has " + rows.rows() + " rows and should have " + tallied(table));
      }
      Optional<String> index = digests.differing(connection);
      if (index.isPresent()) {
        return wrong(
            Distrust.Reason.INDEX, "index " + index.get() + " and " + table + " do not agree");
      }
      sums.put(table, rows);
    }
    return new Outcome.Right(sums);
  }

  private static Outcome wrong(Distrust.Reason reason, String words) {
    return new Outcome.Wrong(new Distrust(reason, words));
  }

  /// @return the columns, in the order of their names
  private static SortedMap<String, Integer> places(ResultSetMetaData columns) throws SQLException {
    SortedMap<String, Integer> places = new TreeMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      places.put(columns.getColumnName(i), i);
    }
    return places;
  }

  /// @return the checksum that was written with the row
  private static long read(
      SortedMap<String, Integer> places, ResultSet result, Map<String, Object> values)
      throws SQLException {
    long sum = 0;
    for (Map.Entry<String, Integer> column : places.entrySet()) {
      if (column.getKey().equals(Row.SUM)) {
        sum = result.getLong(column.getValue());
      } else {
        values.put(column.getKey(), result.getObject(column.getValue()));
      }
    }
    return sum;
  }

  private long tallied(String table) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT ROW_COUNT FROM TALLY WHERE NAME = ?")) {
      query.setString(1, table);
      try (ResultSet result = query.executeQuery()) {
        return result.next() ? result.getLong(1) : -1;
      }
    }
  }
}
