package id.laci.pos.store;

import id.laci.pos.ledger.FactText;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Compares every row of the copy with what the journal says that it must be, and names the first
/// that differs. It changes nothing, and may run while the copy follows the journal: what it looks
/// at is the copy as of one moment.
///
/// Both sides are added up in small parts first; only of a table that differs the rows of the parts
/// that differ are then looked at one by one, in a second reading of the journal.
public final class CopyCheck {
  /// So many parts of one table are looked into; a table of which more differ is wrong all over.
  private static final int PARTS_MAX = 64;

  private static final int SALT_BYTES = 16;

  private final CopyRows copy;
  private final EntrySource source;
  private final long upTo;
  private final Listener listener;
  private final BooleanSupplier stop;

  private CopyCheck(
      CopyRows copy, EntrySource source, long upTo, Listener listener, BooleanSupplier stop) {
    this.copy = copy;
    this.source = source;
    this.upTo = upTo;
    this.listener = listener;
    this.stop = stop;
  }

  /// Is told how the comparison comes along.
  public interface Listener {
    /// @param done records of the journal read
    /// @param all records there are to read
    void read(long done, long all);
  }

  /// What came of comparing.
  public sealed interface Result {
    /// Every row is what the journal says, and none is missing.
    ///
    /// @param upTo the last record of the journal that the copy holds
    /// @param rows how many rows were compared
    record Same(long upTo, long rows) implements Result {}

    /// They differ.
    ///
    /// @param first by table, in the order in which they are looked at, then by key; of a table
    ///   that is wrong all over the first of those looked at
    /// @param parts how many parts of that table differ: at least so many rows do
    record Different(Difference first, long upTo, int parts) implements Result {}

    /// It could not be compared.
    ///
    /// @param reason in words
    record Failed(String reason) implements Result {}

    /// Somebody stopped it.
    record Stopped() implements Result {}
  }

  /// Compares a copy that nobody has open.
  ///
  /// @param file without H2's suffix
  /// @param key the file's key
  public static Result run(
      Path file, char[] key, EntrySource source, Listener listener, BooleanSupplier stop) {
    Database database = new Database(file, key);
    return database.exists()
        ? run(database, source, listener, stop)
        : new Result.Failed("there is no query copy: the next start builds it from the journal");
  }

  static Result run(
      Database database, EntrySource source, Listener listener, BooleanSupplier stop) {
    try (CopyRows copy = new CopyRows(database.connect(false))) {
      long upTo = copy.applied();
      if (upTo > source.lastSequence()) {
        return new Result.Failed(
            "the copy holds record "
                + upTo
                + ", and the journal ends with "
                + source.lastSequence());
      }
      return new CopyCheck(copy, source, upTo, listener, stop).compare();
    } catch (Ended ended) {
      return ended.getCause() == null
          ? new Result.Stopped()
          : new Result.Failed("the journal cannot be read: " + ended.getCause().getMessage());
    } catch (SQLException e) {
      return new Result.Failed("the copy cannot be read: " + e.getMessage());
    }
  }

  private Result compare() throws SQLException {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    Buckets expected = new Buckets(salt);
    BucketFold fold = new BucketFold(expected);
    project(new Projection(fold), _ -> {});
    Buckets found = new Buckets(salt);
    long rows = 0;
    for (String table : Tables.CHECKED) {
      copy.read(table, (key, values, checksum) -> count(found, table, key, values, checksum));
      rows += found.rows(table);
    }
    for (String table : Tables.CHECKED) {
      SortedSet<Integer> parts = expected.differing(table, found);
      if (!parts.isEmpty()) {
        return new Result.Different(first(table, parts), upTo, parts.size());
      }
    }
    Optional<Difference> tally = tally(found);
    return tally.isPresent()
        ? new Result.Different(tally.get(), upTo, 1)
        : new Result.Same(upTo, rows);
  }

  /// A row with a wrong checksum comes to something else, whatever is in it.
  private void count(
      Buckets found, String table, RowKey key, Map<String, Object> values, long checksum) {
    askWhetherToStop();
    long wrong = Row.sum(values) ^ checksum;
    found.add(table, key.hash(), found.print(values) + wrong);
  }

  private void askWhetherToStop() {
    if (stop.getAsBoolean()) {
      throw new Ended(null);
    }
  }

  private Optional<Difference> tally(Buckets found) throws SQLException {
    for (String table : Tables.CHECKED) {
      long tally = copy.tally(table);
      if (tally != found.rows(table)) {
        return Optional.of(
            new Difference(
                Difference.Kind.TALLY,
                table,
                "",
                "",
                String.valueOf(tally),
                String.valueOf(found.rows(table)),
                0));
      }
    }
    return Optional.empty();
  }

  private interface Noted {
    void at(long sequence);
  }

  private void project(Projection projection, Noted noted) {
    AtomicLong last = new AtomicLong();
    source.read(
        1,
        (sequence, step, text) -> {
          askWhetherToStop();
          last.set(sequence);
          if (sequence > upTo) {
            return;
          }
          listener.read(sequence, upTo);
          if (step) {
            noted.at(sequence);
            try {
              projection.apply(sequence, FactText.read(text));
            } catch (FactText.Unreadable e) {
              throw new Ended(e);
            }
          }
        });
    if (last.get() < upTo) {
      // a damaged journal ends early, and says nothing of the copy
      throw new Ended(new IOException("it ends with record " + last.get() + " of " + upTo));
    }
  }

  private Difference first(String table, SortedSet<Integer> differing) throws SQLException {
    SortedSet<Integer> parts = new TreeSet<>(differing.stream().limit(PARTS_MAX).toList());
    Expected expected = new Expected(table, parts);
    project(new Projection(expected), expected::at);
    SortedMap<RowKey, Found> found = new TreeMap<>();
    copy.read(
        table,
        (key, values, checksum) -> {
          askWhetherToStop();
          if (parts.contains(Buckets.bucket(key.hash()))) {
            found.put(key, new Found(values, checksum));
          }
        });
    SortedSet<RowKey> keys = new TreeSet<>(expected.rows.keySet());
    keys.addAll(found.keySet());
    for (RowKey key : keys) {
      Optional<Difference> difference =
          difference(
              table,
              key,
              Optional.ofNullable(expected.rows.get(key)),
              Optional.ofNullable(found.get(key)));
      if (difference.isPresent()) {
        return difference.get();
      }
    }
    throw new IllegalStateException("parts of " + table + " differ and no row of them does");
  }

  private record Found(Map<String, Object> values, long checksum) {}

  private record Said(Map<String, Object> values, long sequence) {}

  private static Optional<Difference> difference(
      String table, RowKey key, Optional<Said> said, Optional<Found> found) {
    if (found.isEmpty()) {
      Said row = said.orElseThrow();
      return Optional.of(
          new Difference(
              Difference.Kind.MISSING,
              table,
              key.toString(),
              "",
              "",
              words(row.values()),
              row.sequence()));
    }
    Found there = found.get();
    if (said.isEmpty()) {
      return Optional.of(
          new Difference(
              Difference.Kind.TOO_MANY, table, key.toString(), "", words(there.values()), "", 0));
    }
    for (Map.Entry<String, Object> column : new TreeMap<>(said.get().values()).entrySet()) {
      String is = String.valueOf(there.values().get(column.getKey()));
      String should = column.getValue().toString();
      if (!is.equals(should)) {
        return Optional.of(
            new Difference(
                Difference.Kind.CHANGED,
                table,
                key.toString(),
                column.getKey(),
                is,
                should,
                said.get().sequence()));
      }
    }
    return Row.sum(there.values()) == there.checksum()
        ? Optional.empty()
        : Optional.of(
            new Difference(Difference.Kind.CHECKSUM, table, key.toString(), "", "", "", 0));
  }

  private static String words(Map<String, Object> values) {
    StringBuilder words = new StringBuilder();
    new TreeMap<>(values)
        .forEach((column, value) -> words.append(' ').append(column).append('=').append(value));
    return words.toString().strip();
  }

  /// The rows of some parts of one table, as the journal says them, with the record that says so.
  private static final class Expected implements Rows {
    private final String table;
    private final SortedSet<Integer> parts;
    private final SortedMap<RowKey, Said> rows = new TreeMap<>();
    private long sequence;

    Expected(String table, SortedSet<Integer> parts) {
      this.table = table;
      this.parts = parts;
    }

    void at(long record) {
      sequence = record;
    }

    @Override
    public void put(String into, int keys, Row row) {
      if (into.equals(table)) {
        RowKey key = RowKey.of(row.values(), row.values().keySet().stream().limit(keys).toList());
        if (parts.contains(Buckets.bucket(key.hash()))) {
          rows.put(key, new Said(Map.copyOf(row.values()), sequence));
        }
      }
    }

    @Override
    public void remove(String from, String column, Object value) {
      if (from.equals(table)) {
        rows.remove(RowKey.of(Map.of(column, value), List.of(column)));
      }
    }
  }

  /// Ends the reading.
  private static final class Ended extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Ended(@Nullable Exception cause) {
      super("the comparison was ended", cause, false, false);
    }
  }
}
