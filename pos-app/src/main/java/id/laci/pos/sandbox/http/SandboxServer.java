package id.laci.pos.sandbox.http;

import com.sun.net.httpserver.HttpServer;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.sandbox.SandboxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A running sandbox. It is bound to 127.0.0.1 and cannot be bound to anything else, because
/// whoever reaches it may steer it.
public final class SandboxServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int BACKLOG_USUAL = 0;
  private static final int STOP_AT_ONCE = 0;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Sandbox machine;
  private final Notifier notifier;
  private final Front front;
  private final URI address;

  private SandboxServer(HttpServer server, SandboxOptions options) {
    this.server = server;
    this.address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    this.machine = new Sandbox(options, address);
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    this.notifier = new Notifier(machine, options.clock());
    this.front = new Front(machine, notifier::wake);
  }

  /// Starts a sandbox; it answers when this returns.
  ///
  /// @throws IOException when the port is taken
  /// @throws IllegalArgumentException when no code can name the merchant
  public static SandboxServer start(SandboxOptions options) throws IOException {
    InetSocketAddress bind =
        new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), options.port());
    SandboxServer sandbox = new SandboxServer(HttpServer.create(bind, BACKLOG_USUAL), options);
    sandbox.server.setExecutor(sandbox.threads);
    sandbox.server.createContext("/", sandbox.front);
    sandbox.server.start();
    sandbox.notifier.start();
    return sandbox;
  }

  /// @return `http://127.0.0.1:` and the port, without a trailing slash
  public URI address() {
    return address;
  }

  /// @return the machine inside, to play the customer and to throw switches
  public Sandbox machine() {
    return machine;
  }

  /// Looks at the clock now. Needed only by who moves it by hand: real time is watched.
  public void wake() {
    notifier.wake();
  }

  /// Stops answering and sending at once; calls that wait for an answer lose their connection.
  @Override
  public void close() {
    front.close();
    notifier.close();
    server.stop(STOP_AT_ONCE);
    threads.shutdownNow();
  }
}
