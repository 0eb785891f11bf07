package id.laci.pos.store;

import id.laci.pos.ledger.FactText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Every row of every table, as text: what a copy holds, or what it must hold by the journal. For
/// tests of the copy; it is all in memory.
///
/// @param rows by table
public record Contents(Map<String, Set<String>> rows) {
  static Contents of(Connection connection) throws SQLException {
    Map<String, Set<String>> rows = new TreeMap<>();
    for (String table : Tables.CHECKED) {
      Set<String> texts = new HashSet<>();
      try (PreparedStatement query = connection.prepareStatement("SELECT * FROM " + table);
          ResultSet result = query.executeQuery()) {
        ResultSetMetaData columns = result.getMetaData();
        while (result.next()) {
          Map<String, Object> values = new TreeMap<>();
          for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.put(columns.getColumnName(i), result.getObject(i));
          }
          if (!texts.add(values.toString())) {
            texts.add("twice: " + values);
          }
        }
      }
      rows.put(table, texts);
    }
    return new Contents(rows);
  }

  /// @return which tables are not as expected, and how; empty when all are
  public String differences(Contents expected) {
    StringBuilder words = new StringBuilder();
    expected.rows.forEach(
        (table, texts) -> {
          Set<String> there = rows.getOrDefault(table, Set.of());
          if (!there.equals(texts)) {
            Set<String> missing = new HashSet<>(texts);
            missing.removeAll(there);
            Set<String> extra = new HashSet<>(there);
            extra.removeAll(texts);
            words.append(table).append(" lacks ").append(missing);
            words.append(" and should not have ").append(extra).append("; ");
          }
        });
    return words.toString();
  }

  /// Folds a journal in memory, without H2.
  public static final class Fold {
    private final Map<String, Map<List<Object>, String>> tables = new TreeMap<>();
    private final Projection projection = new Projection(new Sink());

    /// Nothing yet.
    public Fold() {
      Tables.CHECKED.forEach(table -> tables.put(table, new HashMap<>()));
    }

    /// Takes the next step.
    ///
    /// @throws FactText.Unreadable when it is no step
    public void step(long sequence, String text) throws FactText.Unreadable {
      projection.apply(sequence, FactText.read(text));
    }

    /// @return the rows after the steps so far
    public Contents contents() {
      Map<String, Set<String>> rows = new TreeMap<>();
      tables.forEach((table, texts) -> rows.put(table, new HashSet<>(texts.values())));
      return new Contents(rows);
    }

    private final class Sink implements Rows {
      @Override
      public void put(String table, int keys, Row row) {
        Map<String, Object> values = new TreeMap<>(row.values());
        values.put(Row.SUM, row.sum());
        List<Object> key = List.copyOf(row.values().values()).subList(0, keys);
        tables.computeIfAbsent(table, _ -> new HashMap<>()).put(key, values.toString());
      }

      @Override
      public void remove(String table, String column, Object value) {
        tables.computeIfAbsent(table, _ -> new HashMap<>()).remove(List.of(value));
      }
    }
  }
}
