package id.laci.drivers;

import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A printer made of its answers alone, whose paper takes time to move.
final class AnsweringLink implements Link {

  /// How it behaves from now on.
  static final class Manners {
    volatile boolean losesAnswers;
    volatile boolean strayZero;
    volatile int diesWithZeros;
    volatile boolean takesNothingMore;
    volatile Duration paperOutAfter = Duration.ZERO;
    volatile Duration paperOutFor = Duration.ZERO;
    volatile Duration printsRestIn = Duration.ZERO;
  }

  private static final byte[] TWO_ANSWERS = {0, 0};

  private final LinkListener listener;
  private final Manners manners;
  private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger looks = new AtomicInteger();
  private volatile boolean out;
  private volatile boolean dead;

  AnsweringLink(LinkListener listener, Manners manners) {
    this.listener = listener;
    this.manners = manners;
    listener.changed(new LinkState.Up());
  }

  @Override
  public LinkState state() {
    return new LinkState.Up();
  }

  @Override
  public WriteResult write(byte[] bytes, Duration deadline) {
    if (dead && manners.takesNothingMore) {
      return new WriteResult.Unwritten(0, new Fault.Stalled("printer", 0));
    }
    if (bytes.length == 3 && bytes[0] == 0x10 && bytes[1] == 4) {
      atOnce(bytes[2]);
    } else if (endsWithAQuestion(bytes)) {
      inTurn();
    }
    return new WriteResult.Written(bytes.length);
  }

  private static boolean endsWithAQuestion(byte[] bytes) {
    return bytes.length > 3 && bytes[bytes.length - 3] == 0x1D && bytes[bytes.length - 2] == 'r';
  }

  /// How often it was asked how it is.
  int looks() {
    return looks.get();
  }

  private void atOnce(int kind) {
    if (kind == 1) {
      looks.incrementAndGet();
    }
    if (!dead) {
      int answer =
          switch (kind) {
            case 1 -> out ? 0x1A : 0x12;
            case 2 -> out ? 0x32 : 0x12;
            case 4 -> out ? 0x72 : 0x12;
            default -> 0x12;
          };
      listener.received(new byte[] {(byte) answer});
    }
  }

  private void inTurn() {
    if (manners.strayZero) {
      listener.received(new byte[] {0});
    }
    if (manners.diesWithZeros > 0) {
      dead = true;
      listener.received(new byte[manners.diesWithZeros]);
    } else if (!manners.losesAnswers) {
      after(manners.paperOutAfter, this::print);
    }
  }

  private void print() {
    out = !manners.paperOutFor.isZero();
    after(
        manners.paperOutFor,
        () -> {
          out = false;
          after(manners.printsRestIn, () -> listener.received(TWO_ANSWERS));
        });
  }

  private void after(Duration wait, Runnable what) {
    if (wait.isZero()) {
      what.run();
      return;
    }
    var _ = later.schedule(what, wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public int stalls() {
    return 0;
  }

  @Override
  public void close() {
    later.shutdownNow();
  }
}
