package id.laci.pos.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts rows, takes rows away, counts them, and checks that they are what was written. Each change
/// keeps the table's tally in the same transaction.
final class Tables {
  static final List<String> CHECKED =
      List.of(
          "SALE",
          "SALE_LINE",
          "SALE_DOCUMENT",
          "TENDER",
          "PAYMENT",
          "QUEUE",
          "PRINT_JOB",
          "DRAWER_PULSE",
          "CONTRADICTION");

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /// Puts a row in place of the one with the same key, if there is one.
  ///
  /// @param keys the first so many columns of the row are its key
  void put(String table, int keys, Row row) throws SQLException {
    List<String> columns = List.copyOf(row.values().keySet());
    List<Object> values = List.copyOf(row.values().values());
    int gone = delete(table, columns.subList(0, keys), values.subList(0, keys));
    String names = String.join(", ", columns) + ", " + Row.SUM;
    String places = "?, ".repeat(columns.size()) + "?";
    String sql = "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int at = 1;
      for (Object value : values) {
        insert.setObject(at++, value);
      }
      insert.setLong(at, row.sum());
      insert.executeUpdate();
    }
    tally(table, 1 - gone);
  }

  void remove(String table, String column, Object value) throws SQLException {
    int gone = delete(table, List.of(column), List.of(value));
    if (gone > 0) {
      tally(table, -gone);
    }
  }

  private int delete(String table, List<String> columns, List<Object> values) throws SQLException {
    String where = String.join(" = ? AND ", columns) + " = ?";
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM " + table + " WHERE " + where)) {
      for (int i = 0; i < values.size(); i++) {
        delete.setObject(i + 1, values.get(i));
      }
      return delete.executeUpdate();
    }
  }

  private void tally(String table, int change) throws SQLException {
    if (change == 0) {
      return;
    }
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE TALLY SET ROW_COUNT = ROW_COUNT + ? WHERE NAME = ?")) {
      update.setInt(1, change);
      update.setString(2, table);
      if (update.executeUpdate() != 1) {
        throw new SQLException("no tally of " + table);
      }
    }
  }

  long number(String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT NUMBER FROM META WHERE NAME = ?")) {
      query.setString(1, name);
      try (ResultSet result = query.executeQuery()) {
        if (!result.next()) {
          throw new SQLException("nothing noted as " + name);
        }
        return result.getLong(1);
      }
    }
  }

  void number(String name, long value) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE META SET NUMBER = ? WHERE NAME = ?")) {
      update.setLong(1, value);
      update.setString(2, name);
      if (update.executeUpdate() != 1) {
        throw new SQLException("nothing noted as " + name);
      }
    }
  }

  /// Reads every row: a torn chunk can hold wrong rows without any error.
  ///
  /// @return what is wrong, if something is
  Optional<String> check() throws SQLException {
    for (String table : CHECKED) {
      Optional<String> wrong = check(table);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private Optional<String> check(String table) throws SQLException {
    long rows = 0;
    try (PreparedStatement query = connection.prepareStatement("SELECT * FROM " + table);
        ResultSet result = query.executeQuery()) {
      ResultSetMetaData columns = result.getMetaData();
      while (result.next()) {
        rows++;
        Map<String, Object> values = new LinkedHashMap<>();
        long sum = 0;
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          if (columns.getColumnName(i).equals(Row.SUM)) {
            sum = result.getLong(i);
          } else {
            values.put(columns.getColumnName(i), result.getObject(i));
          }
        }
        if (sum != Row.sum(values)) {
          return Optional.of("row " + rows + " of " + table + " is not what was written");
        }
      }
    }
    return rows == tallied(table)
        ? Optional.empty()
        : Optional.of(table + " has " + rows + " rows and should have " + tallied(table));
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
