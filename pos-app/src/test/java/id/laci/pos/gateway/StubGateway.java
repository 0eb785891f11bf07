package id.laci.pos.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A gateway made of bare sockets, so that it can answer in ways no HTTP library would.
final class StubGateway implements AutoCloseable {
  private final ServerSocket server;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
  private volatile Script script = json(500, "");

  StubGateway() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    Thread.ofVirtual().start(this::accept);
  }

  /// What came in, byte for byte.
  record Request(String line, List<String> headers, String body) {
    Optional<String> header(String name) {
      String prefix = name.toLowerCase(Locale.ROOT) + ": ";
      return headers.stream()
          .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(prefix))
          .map(header -> header.substring(prefix.length()))
          .findFirst();
    }
  }

  /// How to answer; returning leaves the connection open for the next call.
  interface Script {
    void answer(Socket socket, OutputStream out) throws IOException;
  }

  static Script json(int status, String body) {
    return raw(
        "HTTP/1.1 "
            + status
            + " Whatever\r\nContent-Type: application/json\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + body);
  }

  static Script raw(String answer) {
    return (_, out) -> {
      out.write(answer.getBytes(StandardCharsets.UTF_8));
      out.flush();
    };
  }

  static Script rawThenClose(String answer) {
    return (socket, out) -> {
      raw(answer).answer(socket, out);
      socket.close();
    };
  }

  StubGateway answering(Script next) {
    script = next;
    return this;
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  int port() {
    return server.getLocalPort();
  }

  /// The oldest call not yet asked for.
  Request take() throws InterruptedException {
    Request request = requests.poll(10, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("no call came");
    }
    return request;
  }

  int waiting() {
    return requests.size();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        sockets.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      while (!socket.isClosed()) {
        Optional<Request> request = read(in);
        if (request.isEmpty()) {
          return;
        }
        requests.add(request.get());
        script.answer(socket, out);
      }
    } catch (IOException _) {
      // the client hung up
    }
  }

  private static Optional<Request> read(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return Optional.empty();
      }
      head.write(next);
    }
    List<String> lines = head.toString(StandardCharsets.ISO_8859_1).lines().toList();
    var request = new Request(lines.getFirst(), lines.subList(1, lines.size() - 1), "");
    int length = request.header("Content-Length").map(Integer::parseInt).orElse(0);
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return Optional.of(new Request(request.line(), request.headers(), body));
  }
}
