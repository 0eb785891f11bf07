package id.laci.pos.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the tables must come to, counted from the journal alone and without H2.
final class JournalFold implements Rows {
  /// Their rows are put once and never change, so nothing need be remembered of them. A table that
  /// is missing here only costs memory.
  static final Set<String> WRITTEN_ONCE =
      Set.of(
          "SALE",
          "SALE_LINE",
          "SALE_DOCUMENT",
          "TENDER",
          "TENDER_PART",
          "PAYMENT_RECEIPT",
          "PAYMENT_EVENT",
          "PRINT_EVENT",
          "DECISION",
          "DRAWER_PULSE",
          "CONTRADICTION",
          "CONTRADICTION_SEEN",
          "CASH_OUT",
          "MONEY_MOVE");

  private final SortedMap<String, Sums> sums = new TreeMap<>();
  private final Map<String, Latest> latest = new HashMap<>();

  JournalFold() {
    Tables.CHECKED.forEach(table -> sums.put(table, Sums.NONE));
  }

  @Override
  public void put(String table, int keys, Row row) {
    Sums now = new Sums(1, row.money(), row.sum());
    Sums before =
        WRITTEN_ONCE.contains(table)
            ? Sums.NONE
            : latest(table).put(key(List.copyOf(row.values().values()).subList(0, keys)), now);
    sums.merge(table, now.minus(before), Sums::plus);
  }

  @Override
  public void remove(String table, String column, Object value) {
    sums.merge(table, Sums.NONE.minus(latest(table).remove(key(List.of(value)))), Sums::plus);
  }

  private Latest latest(String table) {
    return latest.computeIfAbsent(table, _ -> new Latest());
  }

  /// FNV-1a over the characters, then spread over all bits: two of ten million keys are the same by
  /// chance once in 400,000 journals.
  static long key(List<Object> values) {
    long hash = 0xcbf29ce484222325L;
    for (Object value : values) {
      String text = value.toString();
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ 0xffff) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }

  /// @return by table
  SortedMap<String, Sums> sums() {
    return Collections.unmodifiableSortedMap(sums);
  }
}
