package id.laci.drivers.wire;

import static id.laci.drivers.wire.Eventually.eventually;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A network printer on the loop-back interface that takes one connection at a time.
public final class TcpDevice implements AutoCloseable {
  private final Ear ear = new Ear();
  private final Object gate = new Object();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final int port;
  private Optional<ServerSocket> server = Optional.empty();
  private Thread serving = Thread.ofVirtual().unstarted(() -> {});
  private boolean reading = true;

  public TcpDevice() throws IOException {
    port = listen(0);
  }

  private int listen(int wanted) throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.setReceiveBufferSize(8 * 1024);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
    server = Optional.of(socket);
    serving = Thread.ofVirtual().start(() -> serve(socket));
    return socket.getLocalPort();
  }

  public Address.Tcp address() {
    return new Address.Tcp("127.0.0.1", port);
  }

  public Ear ear() {
    return ear;
  }

  public void reading(boolean on) {
    synchronized (gate) {
      reading = on;
      gate.notifyAll();
    }
  }

  /// Waits until somebody is connected.
  public void awaitConnection() {
    var _ = eventually("a connection", () -> open.stream().anyMatch(one -> !one.isClosed()));
  }

  /// Says something by itself, to whoever is connected.
  public void say(byte[] bytes) throws IOException {
    for (Socket socket : open) {
      if (!socket.isClosed()) {
        socket.getOutputStream().write(bytes);
      }
    }
  }

  /// When this returns, nobody listens any more.
  public void unplug() throws IOException {
    if (server.isPresent()) {
      server.get().close();
      awaitSilence();
    }
    for (Socket socket : open) {
      socket.close();
    }
    open.clear();
  }

  private void awaitSilence() throws InterruptedIOException {
    try {
      serving.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("while unplugging");
    }
  }

  public void plugIn() throws IOException {
    int _ = listen(port);
  }

  private void serve(ServerSocket socket) {
    try {
      while (!socket.isClosed()) {
        Socket connection = socket.accept();
        open.add(connection);
        Thread.ofVirtual().start(() -> converse(connection));
      }
    } catch (IOException _) {
      // unplugged
    }
  }

  private void converse(Socket connection) {
    try (connection;
        InputStream in = connection.getInputStream()) {
      byte[] buffer = new byte[1024];
      awaitReading();
      int count = in.read(buffer);
      while (count >= 0) {
        ear.hear(Arrays.copyOf(buffer, count));
        if (count == 3 && buffer[0] == 0x10 && buffer[1] == 0x04) {
          connection.getOutputStream().write(0x12);
        }
        awaitReading();
        count = in.read(buffer);
      }
    } catch (IOException | InterruptedException _) {
      // the other side broke off, or the test is over
    }
  }

  private void awaitReading() throws InterruptedException {
    synchronized (gate) {
      while (!reading) {
        gate.wait();
      }
    }
  }

  @Override
  public void close() throws IOException {
    reading(true);
    unplug();
  }
}
