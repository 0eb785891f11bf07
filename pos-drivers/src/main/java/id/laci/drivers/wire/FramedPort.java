package id.laci.drivers.wire;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A device that talks, at the end of a link: cuts what it says and hands it over piece by piece,
/// on a thread of its own. Whoever takes the pieces may take his time; what is lost meanwhile is
/// said.
///
/// @param <E> what the device says
public final class FramedPort<E> implements AutoCloseable {
  /// Reads that may wait for a slow consumer.
  private static final int READS_MAX = 256;

  private static final Logger LOG = System.getLogger(FramedPort.class.getName());

  private final BlockingQueue<Read> reads = new LinkedBlockingQueue<>();
  private final Ticker ticker;
  private final Framing<E> framing;
  private final Duration silence;
  private final Consumer<E> consumer;
  private final Thread thread;
  private final Link link;
  private volatile boolean gapTold;
  private long lastAt;

  /// What came in one piece, and when; or the mark of a place where something was lost.
  private static final class Read {
    private final byte[] bytes;
    private final long at;

    Read(byte[] bytes, long at) {
      this.bytes = bytes;
      this.at = at;
    }

    boolean isGap() {
      return bytes.length == 0;
    }
  }

  /// A way to a device: over a link, or a cable to a simulated one.
  @FunctionalInterface
  public interface Cable {
    /// Plugs in.
    Link plugIn(LinkListener listener, Ticker ticker);

    /// The way to a device that is spoken to, and answers.
    static Cable to(Address.Wired address) {
      return (listener, ticker) -> Links.open(address, listener, ticker);
    }

    /// The way to a device that speaks by itself.
    static Cable listening(Address.Wired address) {
      return (listener, ticker) -> Links.listen(address, listener, ticker);
    }
  }

  private FramedPort(
      String name,
      Cable cable,
      Framing<E> framing,
      Duration silence,
      Consumer<E> consumer,
      Ticker ticker) {
    this.ticker = ticker;
    this.framing = framing;
    this.silence = silence;
    this.consumer = consumer;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::deliver);
    this.link = cable.plugIn(this::queue, ticker);
  }

  /// Listens from now on, also after the device was away.
  ///
  /// @param silence after which what has begun is over
  public static <E> FramedPort<E> open(
      String name, Cable cable, Framing<E> framing, Duration silence, Consumer<E> consumer) {
    FramedPort<E> port =
        new FramedPort<>(name, cable, framing, silence, consumer, System::nanoTime);
    port.thread.start();
    return port;
  }

  /// How the device was when last seen.
  public LinkState state() {
    return link.state();
  }

  /// Sends bytes to the device.
  public WriteResult write(byte[] bytes, Duration deadline) {
    return link.write(bytes, deadline);
  }

  /// Called by the link's one thread. What does not fit leaves a mark in its place.
  private void queue(byte[] bytes) {
    if (reads.size() < READS_MAX) {
      reads.add(new Read(bytes, ticker.nanos()));
      gapTold = false;
    } else if (!gapTold) {
      reads.add(new Read(new byte[0], ticker.nanos()));
      gapTold = true;
    }
  }

  private void deliver() {
    try {
      while (true) {
        Read read =
            framing.pending()
                ? reads.poll(silence.toNanos() - (ticker.nanos() - lastAt), TimeUnit.NANOSECONDS)
                : reads.take();
        if (read == null) {
          framing.end().ifPresent(this::hand);
        } else {
          take(read);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  /// Silence is measured by when things came, not by when they are taken.
  private void take(Read read) {
    if (framing.pending() && read.at - lastAt > silence.toNanos()) {
      framing.end().ifPresent(this::hand);
    }
    lastAt = read.at;
    if (read.isGap()) {
      framing.lost().forEach(this::hand);
    } else {
      framing.take(read.bytes).forEach(this::hand);
    }
  }

  private void hand(E event) {
    try {
      consumer.accept(event);
    } catch (RuntimeException bug) {
      LOG.log(Level.ERROR, "Taking what a device said failed", bug);
    }
  }

  @Override
  public void close() {
    link.close();
    thread.interrupt();
  }
}
