package id.laci.pos.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Rows counted and added up by table and by the hash of their key, so that two large tables are
/// compared in little memory and a difference is known to one of [#COUNT] small parts.
///
/// What is added up is a print of the whole row under a salt of its own, so that nobody can prepare
/// a row that comes to the same as another.
final class Buckets {
  static final int COUNT = 1 << 14;

  private final byte[] salt;
  private final MessageDigest digest;
  private final Map<String, long[]> rows = new HashMap<>();
  private final Map<String, long[]> prints = new HashMap<>();

  /// @param salt the same for both sides, drawn anew for each comparison
  Buckets(byte[] salt) {
    this.salt = salt.clone();
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of the Java platform", e);
    }
  }

  /// @param values by column, without the checksum
  long print(Map<String, Object> values) {
    StringBuilder text = new StringBuilder(200);
    new TreeMap<>(values)
        .forEach((column, value) -> text.append(column).append('=').append(value).append('\n'));
    digest.update(salt);
    return ByteBuffer.wrap(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)))
        .getLong();
  }

  void add(String table, long key, long print) {
    change(table, key, 1, print);
  }

  /// Takes away what was remembered of a row; nothing when it was not there.
  void take(String table, long key, Sums before) {
    change(table, key, -before.rows(), -before.money());
  }

  private void change(String table, long key, long count, long print) {
    int bucket = bucket(key);
    rows.computeIfAbsent(table, _ -> new long[COUNT])[bucket] += count;
    prints.computeIfAbsent(table, _ -> new long[COUNT])[bucket] += print;
  }

  static int bucket(long key) {
    return (int) (key & (COUNT - 1));
  }

  /// @return in which buckets of a table both sides differ
  SortedSet<Integer> differing(String table, Buckets other) {
    long[] none = new long[COUNT];
    long[] mine = rows.getOrDefault(table, none);
    long[] theirs = other.rows.getOrDefault(table, none);
    long[] minePrints = prints.getOrDefault(table, none);
    long[] theirPrints = other.prints.getOrDefault(table, none);
    SortedSet<Integer> differing = new TreeSet<>();
    for (int i = 0; i < COUNT; i++) {
      if (mine[i] != theirs[i] || minePrints[i] != theirPrints[i]) {
        differing.add(i);
      }
    }
    return differing;
  }

  /// @return how many rows a table has
  long rows(String table) {
    long count = 0;
    for (long each : rows.getOrDefault(table, new long[0])) {
      count += each;
    }
    return count;
  }
}
