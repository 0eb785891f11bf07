package id.laci.pos.journal.crash;

import id.laci.pos.journal.Append;
import id.laci.pos.journal.Entry;
import id.laci.pos.journal.Journal;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.Opened;
import id.laci.pos.journal.Options;
import id.laci.pos.journal.Reading;
import java.io.Serial;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;

/// Lets a journal of small segments work, some of whose records are signed, cuts the power after
/// every operation on its disk, and opens what the disk may hold then: nothing acknowledged may be
/// missing, nothing may be there that was never appended, nothing may be taken for damage, and the
/// journal must take a further record. Images that are the same are judged once.
public final class JournalCrashTest {
  private static final Path FOLDER = Path.of("/journal");
  private static final int SEGMENT_BYTES = 16 * 1024;
  private static final int RECORDS_PER_HEAD = 5;
  private static final int RECORDS = 70;
  private static final int RECORDS_PER_SHIFT = 9;
  private static final int BODY_BYTES_MAX = 2_500;
  private static final int WORDS_MAX = 20;

  private final int imagesMax;
  private final IntConsumer progress;
  private final Map<Kept, Integer> images = new EnumMap<>(Kept.class);
  private final List<String> wrong = new ArrayList<>();
  private final Set<Long> seen = new HashSet<>();
  private int count;
  private int failures;

  private JournalCrashTest(int imagesMax, IntConsumer progress) {
    this.imagesMax = imagesMax;
    this.progress = progress;
  }

  /// What came of it.
  ///
  /// @param images different ones, by what the disk had kept
  /// @param failures how many were not judged good
  /// @param wrong the first of them, and what was wrong
  public record Result(Map<Kept, Integer> images, int failures, List<String> wrong) {
    /// @return of all kinds together
    public int count() {
      return images.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /// Runs one journal after the other until there are so many images.
  ///
  /// @param seed the first journal's; the same seed makes the same images
  /// @param imagesMax how many
  /// @param progress told of the number of images so far
  public static Result run(long seed, int imagesMax, IntConsumer progress) {
    JournalCrashTest test = new JournalCrashTest(imagesMax, progress);
    for (long each = seed; test.count < imagesMax; each++) {
      test.seen.clear();
      test.new Life(each).live();
    }
    return new Result(Map.copyOf(test.images), test.failures, List.copyOf(test.wrong));
  }

  /// One journal from its beginning to a clean stop.
  private final class Life {
    private final long seed;
    private final Random random;
    private final Keys keys;
    private final Options options;
    private final CutDisk disk = new CutDisk(this::cut);
    private final List<byte[]> appended = new ArrayList<>();
    private int acknowledged;

    Life(long seed) {
      this.seed = seed;
      random = new Random(seed);
      keys = Keys.draw(new Seeded(seed));
      options = new Options(SEGMENT_BYTES, RECORDS_PER_HEAD, new Seeded(seed));
    }

    void live() {
      try (Journal journal = ready(Journal.open(disk, FOLDER, keys, options))) {
        appended.addAll(bodies(journal));
        acknowledged = appended.size();
        for (int record = 1; record <= RECORDS; record++) {
          boolean closes = record % RECORDS_PER_SHIFT == 0;
          append(journal, closes ? OptionalLong.of(record) : OptionalLong.empty());
        }
      }
    }

    private void append(Journal journal, OptionalLong closes) {
      byte[] body = body();
      byte[] snapshot = body();
      int place = appended.size();
      appended.add(body);
      Append append =
          journal.append(
              body,
              closes,
              () -> {
                appended.add(place, snapshot);
                return snapshot;
              });
      if (!(append instanceof Append.Appended)) {
        throw new IllegalStateException("there is nothing to cut: " + append);
      }
      acknowledged = appended.size();
    }

    private byte[] body() {
      byte[] body = new byte[random.nextInt(random.nextInt(8) == 0 ? BODY_BYTES_MAX : 300)];
      random.nextBytes(body);
      return body;
    }

    /// The power fails here, in every way.
    private void cut() {
      for (Kept kept : Kept.values()) {
        CutDisk image = disk.after(kept, random);
        if (count < imagesMax && seen.add(image.fingerprint() * 31 + acknowledged)) {
          images.merge(kept, 1, Integer::sum);
          progress.accept(++count);
          judge(image).ifPresent(words -> fail(kept, words));
        }
      }
    }

    private void fail(Kept kept, String words) {
      failures++;
      if (wrong.size() < WORDS_MAX) {
        wrong.add(
            "journal %d, %s, %d acknowledged: %s"
                .formatted(seed, kept.words(), acknowledged, words));
      }
    }

    /// @return what is wrong, if something is
    private Optional<String> judge(CutDisk image) {
      Opened opened = Journal.open(image, FOLDER, keys, options);
      if (!(opened instanceof Opened.Ready(var journal, var _))) {
        return Optional.of("no start: " + opened);
      }
      try (journal) {
        List<byte[]> found = bodies(journal);
        if (found.size() < acknowledged) {
          return Optional.of("only " + found.size() + " records are there");
        }
        if (found.size() > Math.max(1, appended.size())) {
          return Optional.of(found.size() + " records are there");
        }
        for (int i = acknowledged == 0 ? 1 : 0; i < found.size(); i++) {
          if (!Arrays.equals(found.get(i), appended.get(i))) {
            return Optional.of("record " + (i + 1) + " is another");
          }
        }
        Append append = journal.append(new byte[] {1}, () -> new byte[] {2});
        return append instanceof Append.Appended
            ? Optional.empty()
            : Optional.of("it takes no more: " + append);
      }
    }
  }

  private static Journal ready(Opened opened) {
    if (opened instanceof Opened.Ready(var journal, var _)) {
      return journal;
    }
    throw new IllegalStateException("a new journal does not open: " + opened);
  }

  private static List<byte[]> bodies(Journal journal) {
    List<byte[]> bodies = new ArrayList<>();
    Reading reading =
        journal.read(
            1,
            entry -> {
              if (entry.kind() != Entry.Kind.SIGNATURE) {
                bodies.add(entry.body());
              }
            });
    return switch (reading) {
      case Reading.Complete _ -> bodies;
      case Reading.Broken _ -> List.of();
    };
  }

  /// The same numbers for the same seed.
  private static final class Seeded extends SecureRandom {
    @Serial private static final long serialVersionUID = 1;

    private final Random source;

    Seeded(long seed) {
      source = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
      source.nextBytes(bytes);
    }
  }
}
