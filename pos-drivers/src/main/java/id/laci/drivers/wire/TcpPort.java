package id.laci.drivers.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.Optional;
import jdk.net.ExtendedSocketOptions;

/// A TCP connection that is held as long as the device is there, for devices that speak by
/// themselves: a scanner behind a serial server would have nobody to speak to otherwise.
///
/// A device that lost its power sends no farewell. The connection is *half open* then, and nothing
/// but silence ever comes of it; the system asks for a sign of life when nothing was heard for
/// [#ALIVE_AFTER_SECONDS], and gives it up when three questions in a row stay unanswered: after 25
/// seconds of silence in all.
final class TcpPort implements Port {
  static final int ALIVE_AFTER_SECONDS = 10;
  static final int ALIVE_EVERY_SECONDS = 5;
  static final int ALIVE_QUESTIONS = 3;

  private static final Duration CONNECT_LONGEST = Duration.ofSeconds(3);
  private static final int READ_BYTES = 1_024;

  private final Socket socket;
  private final Object lock = new Object();
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private Optional<IOException> gone = Optional.empty();

  private TcpPort(Socket socket) {
    this.socket = socket;
  }

  static Opening open(Address.Tcp address) {
    try {
      TcpPort port = new TcpPort(connect(address));
      var _ = Thread.ofVirtual().name("hear " + address.text()).start(port::hear);
      return new Opened(port);
    } catch (ConnectException _) {
      return new Refused(new Fault.NotFound(address.text()));
    } catch (IOException refused) {
      return new Refused(new Fault.Lost(address.text(), IoFaults.detail(refused)));
    }
  }

  /// @throws ConnectException when nothing answers there
  static Socket connect(Address.Tcp address) throws IOException {
    InetSocketAddress target = new InetSocketAddress(address.host(), address.port());
    if (target.isUnresolved()) {
      throw new ConnectException("unknown host");
    }
    Socket socket = new Socket();
    try {
      socket.connect(target, (int) CONNECT_LONGEST.toMillis());
      keepAlive(socket);
      return socket;
    } catch (SocketTimeoutException _) {
      socket.close();
      throw new ConnectException("no answer");
    } catch (IOException refused) {
      socket.close();
      throw refused;
    }
  }

  /// As far as the system lets us say how often; it has its own idea otherwise, mostly two hours.
  private static void keepAlive(Socket socket) throws IOException {
    socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
    if (socket.supportedOptions().contains(ExtendedSocketOptions.TCP_KEEPIDLE)) {
      socket.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, ALIVE_AFTER_SECONDS);
      socket.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, ALIVE_EVERY_SECONDS);
      socket.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, ALIVE_QUESTIONS);
    }
  }

  private void hear() {
    byte[] buffer = new byte[READ_BYTES];
    try {
      InputStream in = socket.getInputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        synchronized (lock) {
          heard.write(buffer, 0, count);
        }
      }
      end(new IOException("the device hung up"));
    } catch (IOException ended) {
      end(ended);
    }
  }

  private void end(IOException why) {
    synchronized (lock) {
      gone = Optional.of(why);
    }
  }

  @Override
  public boolean hears() {
    return true;
  }

  /// What came before the end is handed over first.
  @Override
  public byte[] read() throws IOException {
    synchronized (lock) {
      if (heard.size() == 0 && gone.isPresent()) {
        throw gone.get();
      }
      byte[] bytes = heard.toByteArray();
      heard.reset();
      return bytes;
    }
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void write(byte[] chunk) throws IOException {
    socket.getOutputStream().write(chunk);
  }

  @Override
  public void close(boolean abandon) {
    try {
      socket.close(); // the system still sends what it has taken
    } catch (IOException _) {
      // a connection that is gone is as good as closed
    }
  }
}
