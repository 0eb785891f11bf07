package id.laci.pos.sandbox.http;

import id.laci.pos.sandbox.Delivery;
import id.laci.pos.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Sends the machine's notifications, one after the other, so that only a fault turns their order.
/// It contacts nothing but loopback addresses and follows no redirect by itself.
final class Notifier implements AutoCloseable {
  /// A receiver that is slower counts as silent.
  private static final Duration ANSWER_MAX = Duration.ofSeconds(15);

  private static final Duration CONNECT_MAX = Duration.ofSeconds(5);

  /// How long a clock that is moved by hand may go unseen.
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);

  private static final Duration IDLE_MAX = Duration.ofSeconds(5);

  private final Sandbox machine;
  private final InstantSource clock;
  private final HttpClient client;
  private final Semaphore work = new Semaphore(0);
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread thread;
  private final Sandbox.Subscription subscription;

  Notifier(Sandbox machine, InstantSource clock) {
    this.machine = machine;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_MAX)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    this.thread = Thread.ofVirtual().name("sandbox-notifier").unstarted(this::run);
    this.subscription = machine.subscribe(_ -> wake());
  }

  void start() {
    thread.start();
  }

  void wake() {
    work.release();
  }

  private void run() {
    try {
      while (!closed.get()) {
        Optional<Instant> next = machine.tick();
        for (Delivery delivery : machine.takeDue()) {
          send(delivery);
        }
        rest(next);
      }
    } catch (InterruptedException _) {
      // closed while waiting: nothing is left to do
    }
  }

  private void rest(Optional<Instant> next) throws InterruptedException {
    Duration wait =
        next.map(due -> Duration.between(clock.instant(), due))
            .map(left -> left.compareTo(LOOK_EVERY) < 0 ? left : LOOK_EVERY)
            .orElse(IDLE_MAX);
    if (work.tryAcquire(Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS)) {
      work.drainPermits();
    }
  }

  private void send(Delivery delivery) throws InterruptedException {
    try {
      if (!leadsHere(delivery.target())) {
        machine.delivered(delivery.number(), 0, "");
        return;
      }
      HttpResponse<Void> answer =
          client.send(request(delivery), HttpResponse.BodyHandlers.discarding());
      String location = answer.headers().firstValue("Location").orElse("");
      machine.delivered(delivery.number(), answer.statusCode(), location);
    } catch (IOException | IllegalArgumentException _) {
      machine.delivered(delivery.number(), 0, "");
    }
  }

  private static HttpRequest request(Delivery delivery) {
    return HttpRequest.newBuilder(delivery.target())
        .timeout(ANSWER_MAX)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .header("User-Agent", "Veritrans")
        .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
        .build();
  }

  /// The machine lets loopback names through; what `localhost` means is for this machine to say.
  private static boolean leadsHere(URI target) throws IOException {
    return InetAddress.getByName(target.getHost()).isLoopbackAddress();
  }

  @Override
  public void close() {
    closed.set(true);
    subscription.close();
    thread.interrupt();
    client.shutdownNow();
  }
}
