package id.laci.pos.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The indexes of the copy. Each is a tree of its own in H2's file, so one can be torn while its
/// table is whole: a lookup by its key then misses rows that are there, and puts them twice.
///
/// @param columns by table, then by index
record Indexes(Map<String, Map<String, List<String>>> columns) {

  static Indexes of(Connection connection) throws SQLException {
    String sql =
        "SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.INDEX_COLUMNS"
            + " WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY TABLE_NAME, INDEX_NAME, ORDINAL_POSITION";
    Map<String, Map<String, List<String>>> columns = new LinkedHashMap<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet result = query.executeQuery()) {
      while (result.next()) {
        columns
            .computeIfAbsent(result.getString(1), _ -> new LinkedHashMap<>())
            .computeIfAbsent(result.getString(2), _ -> new ArrayList<>())
            .add(result.getString(3));
      }
    }
    return new Indexes(columns);
  }

  Digests digests(String table) {
    List<Digest> digests = new ArrayList<>();
    columns
        .getOrDefault(table, Map.of())
        .forEach((index, keys) -> digests.add(new Digest(table, index, keys)));
    return new Digests(digests);
  }

  /// What the indexes of one table must come to.
  record Digests(List<Digest> each) {
    /// Takes a row of the table.
    void add(Map<String, Object> row) {
      for (Digest digest : each) {
        long hash = 1;
        for (String column : digest.keys) {
          hash = hash(hash, Objects.requireNonNull(row.get(column), column));
        }
        digest.expected += hash;
      }
    }

    /// @return the first index that does not tell the same as the rows
    Optional<String> differing(Connection connection) throws SQLException {
      for (Digest digest : each) {
        if (digest.read(connection) != digest.expected) {
          return Optional.of(digest.index);
        }
      }
      return Optional.empty();
    }
  }

  private static long hash(long before, Object value) {
    return before * 1_000_003 + value.toString().hashCode();
  }

  /// One index.
  static final class Digest {
    private final String index;
    private final List<String> keys;
    private final String sql;
    private long expected;

    Digest(String table, String index, List<String> keys) {
      this.index = index;
      this.keys = keys;
      String names = String.join(", ", keys);
      sql = "SELECT " + names + " FROM " + table + " USE INDEX (" + index + ") ORDER BY " + names;
    }

    /// @return the statement that walks the index and does not look at the table
    String sql() {
      return sql;
    }

    private long read(Connection connection) throws SQLException {
      long sum = 0;
      try (PreparedStatement query = connection.prepareStatement(sql);
          ResultSet result = query.executeQuery()) {
        while (result.next()) {
          long hash = 1;
          for (int i = 1; i <= keys.size(); i++) {
            hash = hash(hash, result.getObject(i));
          }
          sum += hash;
        }
      }
      return sum;
    }
  }
}
