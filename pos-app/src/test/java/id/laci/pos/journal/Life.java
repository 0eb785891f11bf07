package id.laci.pos.journal;

import static id.laci.pos.journal.Fixture.appended;
import static id.laci.pos.journal.Fixture.keys;
import static id.laci.pos.journal.Fixture.ready;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.journal.MemoryDisk.Op;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// A till at work on one disk from a start to a power cut, and what the journal then must hold.
final class Life {
  private static final int RECORD_MAGIC = 0x4C4A5231;
  private static final int BODY_BYTES_MAX = 2_500;

  final MemoryDisk disk;
  final Random random;
  private final String name;
  private final Options options;
  private final Map<String, byte[]> nonces;
  private final List<byte[]> history = new ArrayList<>();
  private int killedAfter = Integer.MAX_VALUE;
  private int recovered;
  private long acknowledged;

  /// The power fails somewhere in this life: it is shown as much of the log as was done before.
  final PowerCut cut;

  private Life(
      String name,
      MemoryDisk disk,
      Random random,
      Options options,
      Map<String, byte[]> nonces,
      PowerCut cut) {
    this.name = name;
    this.disk = disk;
    this.random = random;
    this.options = options;
    this.nonces = nonces;
    this.cut = cut;
  }

  /// The first life of a till.
  static Life first(long seed) {
    Options options = Fixture.options(seed);
    MemoryDisk disk = new MemoryDisk();
    PowerCut cut = new PowerCut(disk.files());
    return new Life("seed " + seed, disk, new Random(seed), options, new HashMap<>(), cut);
  }

  /// Starts, appends so many records and dies, or stops cleanly.
  void live(int records, boolean clean) {
    disk.dropLocks();
    Opened opened = Journal.open(Fixture.site(disk, options), keys(1));
    Journal journal = ready(opened, name);
    history.clear();
    history.addAll(bodies(journal));
    recovered = history.size();
    acknowledge(journal.lastSequence());
    AtomicInteger left = new AtomicInteger(killedAfter);
    disk.trouble =
        (_, _) -> {
          if (left.getAndDecrement() == 0) {
            throw new Killed();
          }
        };
    for (int i = 0; i < records; i++) {
      append(journal);
    }
    if (clean) {
      journal.close();
    }
    checkNonces();
  }

  private void append(Journal journal) {
    byte[] body = draw();
    byte[] snapshot = draw();
    List<byte[]> tried = new ArrayList<>(List.of(body));
    Append append;
    try {
      append =
          journal.append(
              body,
              () -> {
                tried.addFirst(snapshot);
                return snapshot;
              });
    } finally {
      history.addAll(tried);
    }
    acknowledge(appended(append));
  }

  private void acknowledge(long sequence) {
    acknowledged = sequence;
    disk.acknowledged(sequence);
  }

  private byte[] draw() {
    byte[] body =
        new byte[random.nextInt(8) == 0 ? random.nextInt(BODY_BYTES_MAX) : random.nextInt(300)];
    random.nextBytes(body);
    return body;
  }

  private static List<byte[]> bodies(Journal journal) {
    List<byte[]> bodies = new ArrayList<>();
    Reading reading = journal.read(1, entry -> bodies.add(entry.body()));
    assertInstanceOf(Reading.Complete.class, reading, reading::toString);
    return bodies;
  }

  /// What the power cut leaves now, as the next life's beginning.
  Life after(PowerCut.Kept kept) {
    String next = name + ", " + kept + " kept, " + cut.acknowledged() + " acknowledged";
    MemoryDisk image = cut.image(kept, random);
    return new Life(next, image, random, options, nonces, new PowerCut(image.files()));
  }

  /// The program was killed, and starts again on the same disk: what was not forced is there, and
  /// can still be lost in a later power cut.
  Life again() {
    Life next = new Life(name + ", killed", disk, random, options, nonces, cut);
    next.acknowledged = acknowledged;
    return next;
  }

  /// Starts, appends, and is killed before an operation of the disk.
  void liveUntilKilled(int records, int operations) {
    killedAfter = operations;
    try {
      live(records, false);
    } catch (Killed _) {
      checkNonces();
    } finally {
      disk.trouble = (_, _) -> {};
    }
  }

  /// Ends a life in the midst of an operation.
  private static final class Killed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;
  }

  /// Checks that the other life, begun from this one's cut, found a beginning of this history, and
  /// at least what had been acknowledged.
  void checkBeginning(Life next) {
    checkBeginning(next, cut.acknowledged());
  }

  /// The same for a life that went on after a kill.
  void checkAgain(Life next) {
    checkBeginning(next, acknowledged);
  }

  private void checkBeginning(Life next, long acknowledged) {
    List<byte[]> found = next.history.subList(0, next.recovered);
    assertTrue(found.size() >= acknowledged, () -> next.name + ": lost, " + found.size());
    assertTrue(found.size() <= Math.max(1, history.size()), () -> next.name + ": phantoms");
    for (int i = acknowledged == 0 ? 1 : 0; i < found.size(); i++) {
      int at = i;
      assertArrayEquals(history.get(i), found.get(i), () -> next.name + ": record " + (at + 1));
    }
  }

  private void checkNonces() {
    for (Op op : disk.log) {
      if (op instanceof Op.Written(_, _, byte[] bytes)
          && bytes.length > Frame.HEADER_BYTES
          && ByteBuffer.wrap(bytes).getInt() == RECORD_MAGIC) {
        byte[] nonce = Arrays.copyOfRange(bytes, 12, 24); // low half of the sequence, run
        byte[] before = nonces.putIfAbsent(Arrays.toString(nonce), bytes);
        if (before != null) {
          assertArrayEquals(before, bytes, () -> name + ": one nonce for two bodies");
        }
      }
    }
  }
}
