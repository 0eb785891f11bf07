package id.laci.pos.store.crash;

import id.laci.pos.ledger.FactText;
import id.laci.pos.store.Contents;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// Records one scenario, cuts the power at every point of it, and judges what the disk may hold
/// then. Images that are the same are judged once.
public final class CrashTest {
  private static final int KINDS = Kept.values().length;

  /// About so many of the kinds lead to an image that has not been there yet.
  private static final int KINDS_DIFFERENT = 3;

  private static final int QUEUED_MAX = 16;

  private final Scenario scenario;
  private final long seed;
  private final int imagesMax;
  private final IntConsumer progress;
  private final Random random;
  private final CrashReport report = new CrashReport();
  private final Set<Long> seen = new HashSet<>();
  private final Semaphore room = new Semaphore(QUEUED_MAX);
  private final Recording recording;
  private int images;

  private CrashTest(Scenario scenario, long seed, int imagesMax, IntConsumer progress) {
    this.scenario = scenario;
    this.seed = seed;
    this.imagesMax = imagesMax;
    this.progress = progress;
    random = new Random(seed);
    recording = Recording.of(scenario, seed);
  }

  /// What came of it.
  ///
  /// @param report by kind of image
  /// @param points after how many operations the power was cut
  /// @param reused how often H2 wrote a chunk to space that had been in use before
  public record Result(CrashReport report, int points, long reused) {}

  /// Runs to its end, on all processors.
  ///
  /// @param seed the same seed draws the same trade and the same chances; where H2 puts its chunks
  ///   depends on time as well
  /// @param imagesMax the end; fewer when there are not so many different ones
  /// @param progress told of the number of images so far
  public static Result run(Scenario scenario, long seed, int imagesMax, IntConsumer progress) {
    CrashTest test = new CrashTest(scenario, seed, imagesMax, progress);
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      int before;
      do {
        before = test.images;
        test.pass(workers);
      } while (test.images < imagesMax && test.images - before > test.points() / KINDS);
    }
    return new Result(test.report, test.points(), test.recording.reused());
  }

  private int points() {
    return recording.log().size();
  }

  /// Walks the log once; of a long one only a part of the images is made, spread over all of it.
  private void pass(ExecutorService workers) {
    double chance = (imagesMax - images) / (double) (points() * KINDS_DIFFERENT);
    Judge judge = new Judge(recording, scenario.sealed());
    Contents.Fold fold = new Contents.Fold();
    Optional<Contents> expected = Optional.empty();
    Cut cut = new Cut();
    int point = 0;
    for (Op op : recording.log()) {
      cut.pass(op);
      point++;
      if (op instanceof Op.Acknowledged(long sequence)) {
        step(fold, sequence);
        expected = Optional.empty();
      }
      for (Kept kept : Kept.values()) {
        if (images < imagesMax && random.nextDouble() < chance) {
          Optional<byte[]> image = cut.image(kept, random).filter(bytes -> isNew(bytes, cut));
          if (image.isPresent()) {
            Contents rows = expected.orElseGet(fold::contents);
            expected = Optional.of(rows);
            submit(workers, judge, new Shot(kept, point, image.get(), cut.acknowledged()), rows);
          }
        }
      }
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // only carried
  private record Shot(Kept kept, int point, byte[] image, long acknowledged) {}

  private void step(Contents.Fold fold, long sequence) {
    try {
      fold.step(sequence, recording.entries().get((int) sequence - 1));
    } catch (FactText.Unreadable e) {
      throw new IllegalStateException("written a moment ago, and unreadable", e);
    }
  }

  private boolean isNew(byte[] bytes, Cut cut) {
    CRC32C one = new CRC32C();
    one.update(bytes);
    CRC32 other = new CRC32();
    other.update(bytes);
    long content = one.getValue() << 32 | other.getValue();
    return seen.add(content * 31 + cut.acknowledged());
  }

  private void submit(ExecutorService workers, Judge judge, Shot shot, Contents expected) {
    images++;
    progress.accept(images);
    room.acquireUninterruptibly();
    var _ =
        workers.submit(
            () -> {
              try {
                Verdict verdict = judge.judge(shot.image(), shot.acknowledged(), expected);
                report.add(shot.kept(), place(shot), verdict);
              } finally {
                room.release();
              }
            });
  }

  private String place(Shot shot) {
    return "%s, seed %d, point %d of %d, %s, entry %d"
        .formatted(
            scenario.name(),
            seed,
            shot.point(),
            points(),
            shot.kept().words(),
            shot.acknowledged());
  }
}
