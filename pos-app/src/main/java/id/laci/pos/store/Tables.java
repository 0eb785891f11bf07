package id.laci.pos.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Puts rows, takes rows away, counts them, and checks that they are what was written. Changes are
/// kept until they are flushed: of several to one row only the last is written, because a payment
/// and a receipt move on several times within one group. The tallies change in the same
/// transaction. For one connection and one thread.
final class Tables implements Rows {
  static final List<String> CHECKED =
      List.of(
          "SALE",
          "SALE_LINE",
          "SALE_DOCUMENT",
          "TENDER",
          "TENDER_PART",
          "PAYMENT",
          "PAYMENT_TRANSACTION",
          "PAYMENT_RECEIPT",
          "PAYMENT_EVENT",
          "QUEUE",
          "DECISION",
          "PRINT_JOB",
          "PRINT_EVENT",
          "DRAWER_PULSE",
          "CONTRADICTION",
          "CONTRADICTION_SEEN",
          "SALE_RETURN",
          "RETURN_LINE",
          "CASH_OUT",
          "SHIFT_EVENT",
          "Z_REPORT",
          "Z_TENDER",
          "CLAIM",
          "MONEY_MOVE");

  private static final int DUPLICATE_KEY = 23505;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<Key, Optional<Row>> changes = new LinkedHashMap<>();

  Tables(Connection connection) {
    this.connection = connection;
  }

  /// Which row.
  private record Key(String table, List<String> columns, List<Object> values) {}

  @Override
  public void put(String table, int keys, Row row) {
    List<String> columns = List.copyOf(row.values().keySet());
    List<Object> values = List.copyOf(row.values().values());
    changes.put(
        new Key(table, columns.subList(0, keys), values.subList(0, keys)), Optional.of(row));
  }

  @Override
  public void remove(String table, String column, Object value) {
    changes.put(new Key(table, List.of(column), List.of(value)), Optional.empty());
  }

  /// Writes what was put and removed; it counts once the connection commits.
  void flush() throws SQLException {
    Map<String, Integer> tallies = new TreeMap<>();
    for (Map.Entry<Key, Optional<Row>> change : changes.entrySet()) {
      Key key = change.getKey();
      Optional<Row> row = change.getValue();
      tallies.merge(
          key.table(), row.isPresent() ? write(key, row.get()) : -delete(key), Integer::sum);
    }
    changes.clear();
    for (Map.Entry<String, Integer> tally : tallies.entrySet()) {
      tally(tally.getKey(), tally.getValue());
    }
  }

  /// Most rows are new. One that is there already is there because it moved on, or because its
  /// entry comes a second time.
  ///
  /// @return how many rows there are more
  private int write(Key key, Row row) throws SQLException {
    try {
      insert(key.table(), row);
      return 1;
    } catch (SQLException e) {
      if (e.getErrorCode() != DUPLICATE_KEY) {
        throw e;
      }
      int gone = delete(key);
      insert(key.table(), row);
      return 1 - gone;
    }
  }

  private void insert(String table, Row row) throws SQLException {
    String names = String.join(", ", row.values().keySet()) + ", " + Row.SUM;
    String places = "?, ".repeat(row.values().size()) + "?";
    PreparedStatement insert =
        statement("INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")");
    int at = 1;
    for (Object value : row.values().values()) {
      insert.setObject(at++, value);
    }
    insert.setLong(at, row.sum());
    insert.executeUpdate();
  }

  private int delete(Key key) throws SQLException {
    String where = String.join(" = ? AND ", key.columns()) + " = ?";
    PreparedStatement delete = statement("DELETE FROM " + key.table() + " WHERE " + where);
    for (int i = 0; i < key.values().size(); i++) {
      delete.setObject(i + 1, key.values().get(i));
    }
    return delete.executeUpdate();
  }

  private void tally(String table, int change) throws SQLException {
    if (change == 0) {
      return;
    }
    PreparedStatement update =
        statement("UPDATE TALLY SET ROW_COUNT = ROW_COUNT + ? WHERE NAME = ?");
    update.setInt(1, change);
    update.setString(2, table);
    if (update.executeUpdate() != 1) {
      throw new SQLException("no tally of " + table);
    }
  }

  /// Statements are prepared once; they end with their connection.
  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement kept = statements.get(sql);
    if (kept == null) {
      kept = connection.prepareStatement(sql);
      statements.put(sql, kept);
    }
    return kept;
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
    return switch (new RowCheck(connection).run()) {
      case RowCheck.Outcome.Right _ -> Optional.empty();
      case RowCheck.Outcome.Wrong(var why) -> Optional.of(why.words());
    };
  }
}
