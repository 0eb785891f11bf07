package id.laci.drivers.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// A raw TCP port, usually 9100. The connection is kept while something is being said, so that
/// answers find their way, and given back soon after, since such printers take one at a time and
/// are shared between tills. It is half-closed first and read to its end: closing over unread bytes
/// would cut off the tail of the receipt.
///
/// While the device is away it is looked for by connecting, and once a minute while nobody speaks
/// to it.
final class TcpLink implements Link {
  private static final Duration GREET_LONGEST = Duration.ofSeconds(3);
  private static final Duration FAREWELL_LONGEST = Duration.ofSeconds(2);

  /// So long without a word from us, and another till may have the printer.
  private static final Duration IDLE_LONGEST = Duration.ofMillis(1_500);

  /// So long without a word, and it is looked whether the device is still there.
  static final Duration QUIET_LONGEST = Duration.ofMinutes(1);

  private static final int CHUNK_BYTES = 1_024;

  private final Address.Tcp address;
  private final Standing standing;
  private final WriterThread writer;
  private final Thread watch;
  private final Alarm alarm = new Alarm();
  private final Ticker ticker;
  private final Duration quietLongest;
  private final Object gate = new Object();
  private Optional<Session> session = Optional.empty();
  private volatile Optional<Thread> conversation = Optional.empty();
  private volatile long spokenAt;
  private volatile boolean closed;

  private TcpLink(
      Address.Tcp address, LinkListener listener, Ticker ticker, Duration quietLongest) {
    this.address = address;
    this.quietLongest = quietLongest;
    this.standing = new Standing(listener);
    this.ticker = ticker;
    this.writer = new WriterThread(Thread.ofVirtual().name(address.text()).factory(), ticker);
    this.watch = Thread.ofVirtual().name("watch " + address.text()).unstarted(this::watch);
  }

  static TcpLink open(Address.Tcp address, LinkListener listener, Ticker ticker) {
    return open(address, listener, ticker, QUIET_LONGEST);
  }

  static TcpLink open(
      Address.Tcp address, LinkListener listener, Ticker ticker, Duration quietLongest) {
    TcpLink link = new TcpLink(address, listener, ticker, quietLongest);
    link.watch.start();
    return link;
  }

  @Override
  public LinkState state() {
    return standing.state();
  }

  private void watch() {
    Backoff backoff = new Backoff();
    boolean awake = true;
    while (awake && !closed) {
      if (isInDoubt() && !writer.busy()) {
        probe();
      }
      if (standing.state() instanceof LinkState.Up) {
        backoff.reset();
        awake = alarm.rest(quietLongest);
      } else {
        awake = alarm.rest(backoff.next());
      }
    }
  }

  /// A device that is switched off says nothing, and one that is never asked would be taken for
  /// there until somebody wants a receipt.
  private boolean isInDoubt() {
    return !(standing.state() instanceof LinkState.Up)
        || ticker.nanos() - spokenAt >= quietLongest.toNanos();
  }

  private void probe() {
    conclude(writer.run(this::greet, new Progress(), GREET_LONGEST), new Progress());
  }

  private void greet(Progress progress) throws IOException {
    try (Socket socket = TcpPort.connect(address)) {
      socket.shutdownOutput();
    }
  }

  @Override
  public WriteResult write(byte[] bytes, Duration deadline) {
    if (closed) {
      return new WriteResult.Unwritten(0, new Fault.Lost(address.text(), "closed"));
    }
    Progress progress = new Progress();
    Optional<Fault> fault =
        conclude(writer.run(p -> converse(bytes, p), progress, deadline), progress);
    alarm.ring();
    return fault
        .<WriteResult>map(why -> new WriteResult.Unwritten(progress.written(), why))
        .orElseGet(() -> new WriteResult.Written(bytes.length));
  }

  private Optional<Fault> conclude(WriterThread.Ending ending, Progress progress) {
    Optional<Fault> fault =
        switch (ending) {
          case WriterThread.Done _ -> Optional.empty();
          case WriterThread.Failed failed -> Optional.of(fault(failed.why()));
          case WriterThread.GivenUp _ ->
              Optional.of(new Fault.Stalled(address.text(), progress.written()));
        };
    spokenAt = ticker.nanos();
    if (!closed) {
      fault.ifPresentOrElse(standing::down, standing::up);
    }
    return fault;
  }

  private Fault fault(IOException failure) {
    return failure instanceof ConnectException
        ? new Fault.NotFound(address.text())
        : new Fault.Lost(address.text(), IoFaults.detail(failure));
  }

  /// One connection, from its opening to the farewell.
  private static final class Session {
    private final Socket socket;
    private long spokeAt;
    private boolean speaking;

    Session(Socket socket) {
      this.socket = socket;
    }
  }

  /// A connection that was kept may have died unseen: what it did not take at all goes over a new
  /// one.
  private void converse(byte[] bytes, Progress progress) throws IOException {
    Optional<Session> kept = resume();
    if (kept.isPresent()) {
      try {
        say(kept.get(), bytes, progress);
        return;
      } catch (IOException broken) {
        if (progress.written() > 0) {
          throw broken;
        }
      }
    }
    say(begin(), bytes, progress);
  }

  private Optional<Session> resume() {
    synchronized (gate) {
      session.ifPresent(open -> open.speaking = true);
      return session;
    }
  }

  private Session begin() throws IOException {
    awaitFarewell();
    Socket socket = TcpPort.connect(address);
    socket.setSoTimeout((int) IDLE_LONGEST.toMillis());
    Session fresh = new Session(socket);
    fresh.speaking = true;
    synchronized (gate) {
      session = Optional.of(fresh);
    }
    Thread listening = Thread.ofVirtual().unstarted(() -> listen(fresh));
    listening.start();
    conversation = Optional.of(listening);
    return fresh;
  }

  private void say(Session open, byte[] bytes, Progress progress) throws IOException {
    try {
      send(open.socket.getOutputStream(), bytes, progress);
      synchronized (gate) {
        open.spokeAt = ticker.nanos();
        open.speaking = false;
      }
    } catch (IOException broken) {
      forget(open);
      open.socket.close();
      throw broken;
    }
  }

  private void forget(Session over) {
    synchronized (gate) {
      session = session.filter(open -> open != over);
    }
  }

  /// The connection before this one must be over: the printer takes one at a time.
  private void awaitFarewell() throws IOException {
    try {
      if (conversation.isPresent()) {
        conversation.get().join(FAREWELL_LONGEST.plusMillis(500));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    }
  }

  private static void send(OutputStream out, byte[] bytes, Progress progress) throws IOException {
    for (int at = 0; at < bytes.length && !progress.abandoned(); at += CHUNK_BYTES) {
      int end = Math.min(bytes.length, at + CHUNK_BYTES);
      out.write(Arrays.copyOfRange(bytes, at, end));
      progress.wrote(end);
    }
  }

  /// Hears what the device says until it hangs up, or nobody has spoken for a while.
  private void listen(Session open) {
    try (Socket socket = open.socket;
        InputStream in = socket.getInputStream()) {
      byte[] buffer = new byte[256];
      int count = 0;
      while (count >= 0) {
        count = read(open, in, buffer);
        if (count > 0) {
          standing.received(Arrays.copyOf(buffer, count));
        }
      }
    } catch (IOException _) {
      // the writing side tells what went wrong
    } finally {
      forget(open);
    }
  }

  private int read(Session open, InputStream in, byte[] buffer) throws IOException {
    try {
      return in.read(buffer);
    } catch (SocketTimeoutException silence) {
      if (open.socket.isOutputShutdown()) {
        throw silence;
      }
      farewell(open);
      return 0;
    }
  }

  /// Half-closes a connection that is not needed any more.
  private void farewell(Session open) throws IOException {
    synchronized (gate) {
      if (open.speaking || (!closed && ticker.nanos() - open.spokeAt < IDLE_LONGEST.toNanos())) {
        return;
      }
      session = session.filter(other -> other != open);
    }
    open.socket.setSoTimeout((int) FAREWELL_LONGEST.toMillis());
    open.socket.shutdownOutput();
  }

  @Override
  public int stalls() {
    return writer.givenUp();
  }

  @Override
  public void close() {
    closed = true;
    alarm.ring();
    writer.close();
    giveBack();
    standing.down(new Fault.Lost(address.text(), "closed"));
  }

  /// What is still on its way to the device gets there, and its answers are read, beside us.
  private void giveBack() {
    Optional<Session> last;
    synchronized (gate) {
      last = session;
      session = Optional.empty();
    }
    try {
      if (last.isPresent()) {
        last.get().socket.setSoTimeout((int) FAREWELL_LONGEST.toMillis());
        last.get().socket.shutdownOutput();
      }
    } catch (IOException _) {
      // it is gone already
    }
  }
}
