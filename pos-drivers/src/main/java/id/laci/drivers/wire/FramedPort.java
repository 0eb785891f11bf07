package id.laci.drivers.wire;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A device that talks, at the end of a link: cuts what it says and hands it over piece by piece, on
/// a thread of its own. Whoever takes the pieces may take his time; what is lost meanwhile is said.
///
/// @param <E> what the device says
public final class FramedPort<E> implements AutoCloseable {
  /// Reads that may wait for a slow consumer.
  private static final int READS_MAX = 256;

  private static final Logger LOG = System.getLogger(FramedPort.class.getName());

  private final BlockingQueue<byte[]> reads = new ArrayBlockingQueue<>(READS_MAX);
  private final AtomicBoolean overflowed = new AtomicBoolean();
  private final Framing<E> framing;
  private final Duration silence;
  private final Consumer<E> consumer;
  private final Thread thread;
  private final Link link;

  /// A way to a device: over a link, or a cable to a simulated one.
  @FunctionalInterface
  public interface Cable {
    /// Plugs in.
    Link plugIn(LinkListener listener, Ticker ticker);

    /// The way to a real address.
    static Cable to(Address.Wired address) {
      return (listener, ticker) -> Links.open(address, listener, ticker);
    }
  }

  private FramedPort(
      String name, Cable cable, Framing<E> framing, Duration silence, Consumer<E> consumer) {
    this.framing = framing;
    this.silence = silence;
    this.consumer = consumer;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::deliver);
    this.link = cable.plugIn(this::queue, System::nanoTime);
  }

  /// Listens from now on, also after the device was away.
  ///
  /// @param silence after which what has begun is over
  public static <E> FramedPort<E> open(
      String name, Cable cable, Framing<E> framing, Duration silence, Consumer<E> consumer) {
    FramedPort<E> port = new FramedPort<>(name, cable, framing, silence, consumer);
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

  private void queue(byte[] bytes) {
    if (!reads.offer(bytes)) {
      overflowed.set(true);
    }
  }

  private void deliver() {
    try {
      while (true) {
        byte[] read =
            framing.pending()
                ? reads.poll(silence.toNanos(), TimeUnit.NANOSECONDS)
                : reads.take();
        if (overflowed.getAndSet(false)) {
          framing.lost().forEach(this::hand);
        }
        if (read == null) {
          framing.end().ifPresent(this::hand);
        } else {
          framing.take(read).forEach(this::hand);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // closed
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
