package id.laci.drivers.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A port kept open by one daemon thread, which reads, notices the unplug and looks for the device
/// again. Writes go through a second thread, since a printer may hold them for ever.
final class PortLink implements Link {
  private static final Duration CLOSE_LONGEST = Duration.ofMillis(500);

  /// The last 4 kB that a system holds, at 9600 baud.
  private static final Duration SEND_LONGEST = Duration.ofSeconds(5);

  private final Address.Wired address;
  private final Port.Opener opener;
  private final int chunkBytes;
  private final Standing standing;
  private final Ticker ticker;
  private final Thread thread;
  private final Alarm alarm = new Alarm();
  private final AtomicInteger stalls = new AtomicInteger();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition attempted = lock.newCondition();
  private long attempts;
  private Optional<Session> session = Optional.empty();
  private volatile boolean closed;

  /// One time that the port was open.
  private record Session(Port port, WriterThread writer) {}

  private PortLink(
      Address.Wired address,
      Port.Opener opener,
      int chunkBytes,
      LinkListener listener,
      Ticker ticker) {
    this.address = address;
    this.opener = opener;
    this.chunkBytes = chunkBytes;
    this.standing = new Standing(listener);
    this.ticker = ticker;
    // a platform thread: native calls would pin a virtual one
    this.thread = Thread.ofPlatform().daemon().name(address.text()).unstarted(this::keepOpen);
  }

  /// A link over a serial port.
  static PortLink serial(Address.Serial address, LinkListener listener, Ticker ticker) {
    boolean watched = address.flow() == Address.Flow.DTRDSR;
    int chunkBytes = watched ? Chunks.WATCHED_BYTES : Chunks.USUAL_BYTES;
    return new PortLink(address, () -> JsscPort.open(address), chunkBytes, listener, ticker)
        .started();
  }

  /// A link over a device node.
  static PortLink node(Address.DeviceFile address, LinkListener listener, Ticker ticker) {
    return new PortLink(address, () -> NodePort.open(address), Chunks.NODE_BYTES, listener, ticker)
        .started();
  }

  /// A link over a TCP connection that is held.
  static PortLink held(Address.Tcp address, LinkListener listener, Ticker ticker) {
    return new PortLink(address, () -> TcpPort.open(address), Chunks.NODE_BYTES, listener, ticker)
        .started();
  }

  private PortLink started() {
    thread.start();
    return this;
  }

  @Override
  public LinkState state() {
    return standing.state();
  }

  private void keepOpen() {
    Backoff backoff = new Backoff();
    while (!closed) {
      switch (opener.open()) {
        case Port.Opened opened -> {
          backoff.reset();
          serve(opened.port());
        }
        case Port.Refused refused -> {
          standing.down(refused.why());
          attempt(Optional.empty());
        }
      }
      if (!closed) {
        alarm.rest(backoff.next());
      }
    }
  }

  private boolean isOpen() {
    lock.lock();
    try {
      return session.isPresent();
    } finally {
      lock.unlock();
    }
  }

  private void attempt(Optional<Session> outcome) {
    lock.lock();
    try {
      attempts++;
      session = outcome;
      attempted.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void serve(Port port) {
    WriterThread writer =
        new WriterThread(
            Thread.ofPlatform().daemon().name("write " + address.text()).factory(), ticker);
    standing.up();
    attempt(Optional.of(new Session(port, writer)));
    String ending = "closed";
    try {
      poll(port, writer);
    } catch (IOException gone) {
      ending = IoFaults.detail(gone);
    }
    attempt(Optional.empty());
    port.close(stalled() || writer.busy());
    writer.close();
    standing.down(new Fault.Lost(address.text(), ending));
  }

  private void poll(Port port, WriterThread writer) throws IOException {
    PollPace pace = new PollPace(ticker.nanos());
    while (!closed) {
      byte[] bytes = port.read();
      if (bytes.length > 0) {
        pace.heard(ticker.nanos());
        standing.received(bytes);
      } else {
        alarm.rest(pace.pause(ticker.nanos()));
      }
      if (stalled() && !writer.busy()) {
        standing.up(); // the device took the last chunk after all
      }
    }
  }

  private boolean stalled() {
    return standing.state() instanceof LinkState.Down(Fault.Stalled _);
  }

  @Override
  public WriteResult write(byte[] bytes, Duration deadline) {
    long end = ticker.nanos() + deadline.toNanos();
    Optional<Session> open = awaitSession(end);
    if (open.isEmpty()) {
      return new WriteResult.Unwritten(0, whyAway());
    }
    WriterThread writer = open.get().writer();
    Progress progress = new Progress();
    Duration left = Duration.ofNanos(Math.max(0, end - ticker.nanos()));
    return switch (writer.run(p -> send(open.get().port(), bytes, p), progress, left)) {
      case WriterThread.Done _ -> new WriteResult.Written(bytes.length);
      case WriterThread.Failed failed ->
          new WriteResult.Unwritten(
              progress.written(), new Fault.Lost(address.text(), IoFaults.detail(failed.why())));
      case WriterThread.GivenUp _ -> stall(progress);
    };
  }

  private WriteResult stall(Progress progress) {
    stalls.incrementAndGet();
    Fault stalled = new Fault.Stalled(address.text(), progress.written());
    standing.down(stalled);
    return new WriteResult.Unwritten(progress.written(), stalled);
  }

  private void send(Port port, byte[] bytes, Progress progress) throws IOException {
    Chunks.send(port, bytes, chunkBytes, progress);
  }

  /// The open port; when there is none, the outcome of one more attempt to open it.
  private Optional<Session> awaitSession(long end) {
    lock.lock();
    try {
      long seen = attempts;
      if (session.isEmpty()) {
        alarm.ring();
      }
      long left = end - ticker.nanos();
      while (session.isEmpty() && attempts == seen && !closed && left > 0) {
        left = attempted.awaitNanos(left);
      }
      return session;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private Fault whyAway() {
    return switch (standing.state()) {
      case LinkState.Down down -> down.why();
      case LinkState.Opening _, LinkState.Up _ -> new Fault.Stalled(address.text(), 0);
    };
  }

  @Override
  public boolean hears() {
    lock.lock();
    try {
      return session.map(now -> now.port().hears()).orElse(true);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int stalls() {
    return stalls.get();
  }

  @Override
  public void close() {
    closed = true;
    Duration longest = isOpen() && !stalled() ? SEND_LONGEST : CLOSE_LONGEST;
    alarm.ring();
    attempt(Optional.empty());
    if (!thread.equals(Thread.currentThread())) {
      try {
        var _ = thread.join(longest);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
    standing.down(new Fault.Lost(address.text(), "closed"));
  }
}
