package id.laci.drivers;

import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.FramedPort;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Pty;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// The far end of a wire: a simulated printer that a real port or socket leads to.
abstract sealed class DeviceSide implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(10);

  final SimulatedPrinter printer;

  DeviceSide(SimulatedPrinter printer) {
    this.printer = printer;
  }

  /// Where a driver finds it.
  abstract Address address();

  /// The way that a driver takes.
  abstract FramedPort.Cable cable();

  abstract void unplug() throws IOException;

  abstract void plugIn() throws IOException;

  @Override
  public void close() throws IOException {
    unplug();
  }

  /// In memory.
  static final class InMemory extends DeviceSide {
    InMemory(SimulatedPrinter printer) {
      super(printer);
    }

    @Override
    Address address() {
      return new Address.SimulatedPrinter(80);
    }

    @Override
    FramedPort.Cable cable() {
      return printer::plugIn;
    }

    @Override
    void unplug() {
      printer.trouble(id.laci.drivers.sim.Trouble.UNPLUGGED);
    }

    @Override
    void plugIn() {
      printer.trouble(id.laci.drivers.sim.Trouble.NONE);
    }
  }

  /// Sends what the printer answers.
  private interface Wire {
    void send(byte[] bytes) throws IOException;
  }

  private static LinkListener to(Wire wire) {
    return new LinkListener() {
      @Override
      public void received(byte[] bytes) {
        try {
          wire.send(bytes);
        } catch (IOException _) {
          // the plug has been pulled
        }
      }

      @Override
      public void changed(LinkState state) {}
    };
  }

  /// On a pseudo terminal, under a name that stays.
  static final class OnPty extends DeviceSide {
    private final Path name;
    private Optional<Pty> pty = Optional.empty();
    private Optional<Link> cable = Optional.empty();

    OnPty(SimulatedPrinter printer, Path name) throws IOException {
      super(printer);
      this.name = name;
      plugIn();
    }

    @Override
    Address.Serial address() {
      return new Address.Serial(name.toString(), 115_200, Address.Flow.NONE);
    }

    @Override
    FramedPort.Cable cable() {
      return FramedPort.Cable.to(address());
    }

    @Override
    void plugIn() throws IOException {
      Pty[] opened = new Pty[1];
      Link link = printer.plugIn(to(bytes -> opened[0].send(bytes)), System::nanoTime);
      Pty plugged = Pty.open(bytes -> link.write(bytes, SOON));
      opened[0] = plugged;
      pty = Optional.of(plugged);
      cable = Optional.of(link);
      Files.createSymbolicLink(name, plugged.path());
    }

    @Override
    void unplug() throws IOException {
      Files.deleteIfExists(name);
      pty.ifPresent(Pty::close);
      cable.ifPresent(Link::close);
      pty = Optional.empty();
      cable = Optional.empty();
    }
  }

  /// On a TCP port of this machine.
  static final class OnTcp extends DeviceSide {
    private final int port;
    private Optional<ServerSocket> server = Optional.empty();

    OnTcp(SimulatedPrinter printer) throws IOException {
      super(printer);
      port = listen(0);
    }

    private int listen(int wanted) throws IOException {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
      server = Optional.of(socket);
      Thread.ofVirtual().start(() -> serve(socket));
      return socket.getLocalPort();
    }

    private void serve(ServerSocket socket) {
      while (!socket.isClosed()) {
        try (Socket connection = socket.accept()) {
          Thread watch = Thread.ofVirtual().start(() -> closeWith(socket, connection));
          converse(connection);
          watch.interrupt();
        } catch (IOException _) {
          // the other side broke off, or the plug has been pulled
        }
      }
    }

    private static void closeWith(ServerSocket socket, Socket connection) {
      try {
        while (!socket.isClosed()) {
          Thread.sleep(5);
        }
        connection.close();
      } catch (IOException | InterruptedException _) {
        // done
      }
    }

    private void converse(Socket connection) throws IOException {
      InputStream in = connection.getInputStream();
      try (Link link = printer.plugIn(to(connection.getOutputStream()::write), System::nanoTime)) {
        byte[] buffer = new byte[1024];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          link.write(Arrays.copyOf(buffer, count), SOON);
        }
      }
    }

    @Override
    Address.Tcp address() {
      return new Address.Tcp("127.0.0.1", port);
    }

    @Override
    FramedPort.Cable cable() {
      return FramedPort.Cable.to(address());
    }

    @Override
    void plugIn() throws IOException {
      int _ = listen(port);
    }

    @Override
    void unplug() throws IOException {
      if (server.isPresent()) {
        server.get().close();
        server = Optional.empty();
      }
    }
  }
}
