package id.laci.pos.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serial;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// What the journal's tests share: keys, small segments, chance from a seed.
final class Fixture {
  static final Path FOLDER = Path.of("data").toAbsolutePath();
  static final int SEGMENT_BYTES = 16 * 1024;
  static final int RECORDS_PER_HEAD = 5;
  static final Supplier<byte[]> NO_SNAPSHOT =
      () -> {
        throw new AssertionError("no snapshot is due");
      };

  private Fixture() {}

  static Keys keys(long seed) {
    return Keys.draw(new SeededRandom(seed));
  }

  static Options options(long seed) {
    return new Options(SEGMENT_BYTES, RECORDS_PER_HEAD, new SeededRandom(seed));
  }

  static Site site(Disk disk, Options options) {
    return new Site(disk, FOLDER, options);
  }

  static Journal ready(Opened opened) {
    return ready(opened, "");
  }

  static Journal ready(Opened opened, String message) {
    assertTrue(opened instanceof Opened.Ready, () -> message + " " + opened);
    return ((Opened.Ready) opened).journal();
  }

  static RecoveryReport report(Opened opened) {
    return assertInstanceOf(Opened.Ready.class, opened, opened::toString).report();
  }

  static Damage damage(Opened opened) {
    return assertInstanceOf(Opened.Damaged.class, opened, opened::toString).damage();
  }

  static long appended(Append append) {
    return assertInstanceOf(Append.Appended.class, append, append::toString).sequence();
  }

  /// Appends a text with the snapshot `state`.
  static long append(Journal journal, String text) {
    return appended(journal.append(bytes(text), () -> bytes("state")));
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /// All records as text: `3 STEP hello`.
  static List<String> read(Journal journal, long from) {
    List<String> entries = new ArrayList<>();
    Reading reading = journal.read(from, entry -> entries.add(text(entry)));
    assertInstanceOf(Reading.Complete.class, reading, reading::toString);
    return entries;
  }

  private static String text(Entry entry) {
    String body = entry.kind() == Entry.Kind.EPOCH ? "-" : new String(entry.body(), UTF_8);
    return entry.sequence() + " " + entry.kind() + " " + body;
  }

  /// The same numbers for the same seed.
  static final class SeededRandom extends SecureRandom {
    @Serial private static final long serialVersionUID = 1;

    private final Random source;

    SeededRandom(long seed) {
      this.source = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
      source.nextBytes(bytes);
    }
  }
}
