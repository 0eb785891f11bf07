package id.laci.pos.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The key of a row: its columns in the order of their names, so that journal and table agree.
record RowKey(SortedMap<String, Object> columns) implements Comparable<RowKey> {
  static RowKey of(Map<String, Object> values, Collection<String> columns) {
    SortedMap<String, Object> key = new TreeMap<>();
    columns.forEach(column -> key.put(column, Objects.requireNonNull(values.get(column), column)));
    return new RowKey(key);
  }

  long hash() {
    return JournalFold.key(new ArrayList<>(columns.values()));
  }

  /// Numbers by their size, texts by their letters, column by column.
  @Override
  public int compareTo(RowKey other) {
    Iterator<Object> theirs = other.columns.values().iterator();
    for (Object mine : columns.values()) {
      if (!theirs.hasNext()) {
        return 1;
      }
      int order = compare(mine, theirs.next());
      if (order != 0) {
        return order;
      }
    }
    return theirs.hasNext() ? -1 : 0;
  }

  private static int compare(Object one, Object other) {
    return one instanceof Number number && other instanceof Number second
        ? Long.compare(number.longValue(), second.longValue())
        : one.toString().compareTo(other.toString());
  }

  /// A number is the same number in any of Java's types.
  @Override
  public boolean equals(Object other) {
    return other instanceof RowKey key && texts().equals(key.texts());
  }

  @Override
  public int hashCode() {
    return texts().hashCode();
  }

  private List<String> texts() {
    return columns.entrySet().stream()
        .map(column -> column.getKey() + "=" + column.getValue())
        .toList();
  }

  @Override
  public String toString() {
    return columns.entrySet().stream()
        .map(column -> column.getKey() + "=" + column.getValue())
        .collect(Collectors.joining(" "));
  }
}
