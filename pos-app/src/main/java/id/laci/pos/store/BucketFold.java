package id.laci.pos.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the tables must come to by the journal, bucket by bucket. Of tables whose rows change it
/// remembers a number for each key, 17 bytes at least and 42 at most; of the others nothing.
final class BucketFold implements Rows {
  private final Buckets buckets;
  private final Map<String, Latest> latest = new HashMap<>();

  BucketFold(Buckets buckets) {
    this.buckets = buckets;
  }

  @Override
  public void put(String table, int keys, Row row) {
    List<String> columns = new ArrayList<>(row.values().keySet()).subList(0, keys);
    long key = RowKey.of(row.values(), columns).hash();
    long print = buckets.print(row.values());
    if (!JournalFold.WRITTEN_ONCE.contains(table)) {
      // what is remembered of a row is its print; its money is in that
      Sums before = latest(table).put(key, new Sums(1, print, 0));
      buckets.take(table, key, before);
    }
    buckets.add(table, key, print);
  }

  @Override
  public void remove(String table, String column, Object value) {
    long key = RowKey.of(Map.of(column, value), List.of(column)).hash();
    buckets.take(table, key, latest(table).remove(key));
  }

  private Latest latest(String table) {
    return latest.computeIfAbsent(table, _ -> new Latest());
  }
}
