package id.laci.pos;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.sandbox.Fault;
import id.laci.pos.sandbox.Operation;
import id.laci.pos.sandbox.SandboxOptions;
import id.laci.pos.sandbox.Transaction;
import id.laci.pos.sandbox.TransactionStatus;
import id.laci.pos.sandbox.http.SandboxServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whole tills in real processes, killed at a moment by chance while they sell. The gateway goes on
/// living, as it would.
@Timeout(240)
final class CrashTest {
  private static final int ROUNDS = 12;
  private static final int SELLING_MILLIS_MAX = 1_500;
  private static final int STARTING_MILLIS_MAX = 2_000;
  private static final Duration CUSTOMER_PAYS_AFTER = Duration.ofMillis(150);
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path folder;
  private SandboxServer gateway;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void openTheShop() throws IOException {
    gateway =
        SandboxServer.start(
            SandboxOptions.of(0, SandboxOptions.DEMO_KEY, Clock.systemUTC(), new Random(7)));
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        folder.resolve("data/laci.properties"),
        """
        shop.name=Warung Uji
        gateway.url=%s
        gateway.server-key=%s
        gateway.connect-seconds=2
        gateway.answer-seconds=3
        shift.opens-with=300000
        """
            .formatted(gateway.address(), SandboxOptions.DEMO_KEY));
  }

  @AfterEach
  void closeTheShop() {
    gateway.close();
  }

  @Test
  void noAcknowledgedSaleIsLostOrDoubledWhenTheProcessIsKilled() throws Exception {
    gateway.machine().faults().paysAfter(Optional.of(CUSTOMER_PAYS_AFTER));
    Random random = new Random(20260401);
    for (int round = 0; round < ROUNDS; round++) {
      if (round % 3 == 2) {
        gateway.machine().faults().add(new Fault.DropAnswer(), Operation.CHARGE, 1);
      }
      killOne(random, round % 4 == 3);
    }
    finish();
    check(read());
  }

  @Test
  void aCodePaidWhileTheTillIsDeadIsASaleAtTheNextStart() throws Exception {
    String order;
    try (Child child = new Child(2, "sell")) {
      order = child.await("SHOWN ").split(" ", -1)[1];
    }
    assertEquals(Attempt.Result.PAID, gateway.machine().pay(order));
    finish();
    Books books = read();
    assertEquals(1, books.sales().stream().filter(sale -> orders(sale).contains(order)).count());
    assertTrue(
        said.stream().anyMatch(line -> line.startsWith("ACK ")), "the screens say it is paid");
    check(books);
  }

  private void killOne(Random random, boolean whileStarting) throws Exception {
    try (Child child = new Child(random.nextLong(), "sell")) {
      if (whileStarting) {
        child.letRun(random.nextInt(STARTING_MILLIS_MAX));
      } else {
        child.await("OPEN");
        child.letRun(random.nextInt(SELLING_MILLIS_MAX));
      }
    }
  }

  /// A last start picks up whatever is open and waits for its end.
  private void finish() throws Exception {
    try (Child child = new Child(3, "finish")) {
      child.await("FINISHED");
      assertTrue(child.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it ends by itself");
      assertEquals(0, child.process.exitValue());
    }
  }

  private Books read() {
    return Books.read(folder.resolve("data/demo"), folder.resolve("keys/till.pass"));
  }

  private void check(Books books) {
    assertTrue(books.state().open().isEmpty(), () -> "still open: " + books.state().open());
    checkNumbers(books);
    checkAcknowledged(books);
    checkMoney(books);
  }

  private static void checkNumbers(Books books) {
    assertEquals(
        books.sales().size(),
        books.sales().stream().map(Sale::receipt).distinct().count(),
        "receipt numbers are unique");
    assertEquals(
        IntStream.rangeClosed(1, books.sales().size()).mapToObj(Long::valueOf).toList(),
        books.sales().stream().map(Sale::number).toList(),
        "sales are counted without holes");
  }

  private void checkAcknowledged(Books books) {
    Map<String, Long> totals = new HashMap<>();
    books.sales().forEach(sale -> totals.put(sale.receipt(), sale.totals().total().rupiah()));
    List<String> receipts = new ArrayList<>();
    for (String line : said) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("ACK")) {
        receipts.add(words[1]);
        assertEquals(Long.valueOf(words[2]), totals.get(words[1]), () -> "lost: " + line);
      } else if (words[0].equals("SHOWN")) {
        assertTrue(books.shown().contains(words[1]), () -> "shown before it was on disk: " + line);
        assertEquals(Long.parseLong(words[2]), books.amount(words[1]).rupiah());
      }
    }
    assertEquals(new HashSet<>(receipts).size(), receipts.size(), "no sale acknowledged twice");
    assertTrue(!receipts.isEmpty(), "something was sold");
  }

  /// Every rupiah that the gateway took is in the books once, and none that it did not take.
  private void checkMoney(Books books) {
    List<String> sold = books.sales().stream().flatMap(sale -> orders(sale).stream()).toList();
    assertEquals(new HashSet<>(sold).size(), sold.size(), "an order pays for one sale");
    Set<String> settled =
        gateway.machine().transactions().stream()
            .filter(transaction -> transaction.status() == TransactionStatus.SETTLEMENT)
            .map(Transaction::orderId)
            .collect(Collectors.toSet());
    assertEquals(settled, books.paid());
    assertTrue(settled.containsAll(sold));
  }

  private static List<String> orders(Sale sale) {
    return sale.tenders().stream()
        .filter(Tender.Wallet.class::isInstance)
        .map(tender -> ((Tender.Wallet) tender).order().text())
        .toList();
  }

  /// One process; whole lines that it printed are remembered even after its death.
  private final class Child implements AutoCloseable {
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> reader;

    Child(long seed, String what) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-ea",
                  "-XX:TieredStopAtLevel=1",
                  "-Djava.awt.headless=true",
                  "-cp",
                  System.getProperty("java.class.path"),
                  CrashChild.class.getName(),
                  folder.resolve("data").toString(),
                  folder.resolve("keys/till.pass").toString(),
                  Long.toString(seed),
                  what)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      reader = CompletableFuture.runAsync(this::read, Thread::startVirtualThread);
    }

    private void read() {
      try (BufferedReader in = process.inputReader(US_ASCII)) {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
          if (c != '\n') {
            line.append((char) c);
            continue;
          }
          lines.add(line.toString());
          synchronized (said) {
            said.add(line.toString());
          }
          line.setLength(0);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String await(String beginning) throws InterruptedException {
      while (true) {
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertTrue(line != null, () -> "waited in vain for " + beginning);
        if (line.startsWith(beginning)) {
          return line;
        }
      }
    }

    void letRun(int millis) throws InterruptedException {
      assertTrue(!process.waitFor(millis, TimeUnit.MILLISECONDS), "the child ended by itself");
    }

    /// Kills it and waits until everything that it printed has been read.
    @Override
    public void close() {
      process.toHandle().destroyForcibly();
      process.onExit().join();
      reader.join();
    }
  }
}
