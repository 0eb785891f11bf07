package id.laci.pos.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of the copy as of one moment, one after the other, while others write to it.
final class CopyRows implements AutoCloseable {
  private final Connection connection;

  /// @param connection of nobody else
  CopyRows(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      // what is seen from the first question on stays as it was then
      statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
      statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
    }
  }

  /// Takes rows.
  interface Reader {
    /// @param values by column, without the checksum
    /// @param checksum as it stands in the row
    void row(RowKey key, Map<String, Object> values, long checksum);
  }

  long applied() throws SQLException {
    return number("SELECT NUMBER FROM META WHERE NAME = ?", Store.APPLIED);
  }

  /// @return how many rows a table has by its own count; below nothing when it has none
  long tally(String table) throws SQLException {
    return number("SELECT ROW_COUNT FROM TALLY WHERE NAME = ?", table);
  }

  private long number(String sql, String name) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      try (ResultSet result = query.executeQuery()) {
        return result.next() ? result.getLong(1) : -1;
      }
    }
  }

  void read(String table, Reader reader) throws SQLException {
    List<String> key = key(table);
    try (PreparedStatement query = connection.prepareStatement("SELECT * FROM " + table);
        ResultSet result = query.executeQuery()) {
      ResultSetMetaData columns = result.getMetaData();
      while (result.next()) {
        Map<String, Object> values = new LinkedHashMap<>();
        long checksum = 0;
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          if (columns.getColumnName(i).equals(Row.SUM)) {
            checksum = result.getLong(i);
          } else {
            values.put(columns.getColumnName(i), result.getObject(i));
          }
        }
        reader.row(RowKey.of(values, key), values, checksum);
      }
    }
  }

  private List<String> key(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet result = connection.getMetaData().getPrimaryKeys(null, "PUBLIC", table)) {
      while (result.next()) {
        columns.add(result.getString("COLUMN_NAME"));
      }
    }
    if (columns.isEmpty()) {
      throw new SQLException(table + " has no key");
    }
    return columns;
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
