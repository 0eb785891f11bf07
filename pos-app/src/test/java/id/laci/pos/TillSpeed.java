package id.laci.pos;

import id.laci.pos.catalog.Product;
import id.laci.pos.journal.JournalLedger;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.sale.Line;
import id.laci.pos.sandbox.Fault;
import id.laci.pos.sandbox.NotificationFault;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.store.Store;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Measures what a customer and a cashier wait for: the whole till with its journal, its query
/// copy, the gateway's simulator over HTTP, and both screens in headless windows. Nothing is
/// asserted.
final class TillSpeed {
  private static final int SALES = 200;
  private static final int WARM_UP = 20;
  private static final int POLLED = 12;
  private static final int TURNS = 3;
  private static final int SCANS = 150;
  private static final int STEPS = 4_000;
  private static final int BLOCK_BYTES = 4096;

  private final Terminal terminal;
  private final Glass glass;
  private final Sandbox gateway;
  private final Random random = new Random(1);
  private final Map<OrderId, Long> known = new ConcurrentHashMap<>();

  private TillSpeed(Terminal terminal) {
    this.terminal = terminal;
    this.glass = new Glass(terminal);
    this.gateway = terminal.payments().sandbox().orElseThrow().machine();
    terminal.watch(this::see);
  }

  /// @param folder for ledgers, on the disk in question
  static void measure(Path folder) throws Exception {
    steps(folder.resolve("steps"));
    open(
        folder,
        till -> {
          till.codes();
          till.polled();
        });
  }

  /// @param folder for a ledger
  static void measureScans(Path folder) throws Exception {
    open(folder, TillSpeed::scans);
  }

  /// What is measured at a till.
  private interface Work {
    void at(TillSpeed till) throws InterruptedException;
  }

  private static void open(Path folder, Work work) throws InterruptedException {
    DataFolder data = new DataFolder(folder.resolve("till"), folder.resolve("till.pass"));
    Terminal terminal =
        switch (Terminal.open(SettingsFile.demo(), data, TillClock.start())) {
          case Terminal.Result.Good(var good) -> good;
          case Terminal.Result.Bad(var _, var reasons, var _) ->
              throw new IllegalStateException(reasons.toString());
        };
    try (terminal) {
      TillSpeed till = new TillSpeed(terminal);
      terminal.start();
      till.glass.cashier().await(now -> now.stage() instanceof Stage.Selling);
      work.at(till);
    }
  }

  /// A step forced to the journal, next to a bare block forced to the same disk, in turns; and how
  /// long it takes until the query copy has it.
  private static void steps(Path folder) throws IOException {
    Files.createDirectories(folder);
    OpenLedger open =
        ((OpenLedger.Result.Good)
                OpenLedger.open(folder, folder.resolve("keys.pass"), new SecureRandom()))
            .ledger();
    Spread bare = new Spread();
    Spread forced = new Spread();
    Spread visible = new Spread();
    try (QueryCopy copy =
            QueryCopy.open(OpenLedger.copy(folder), open, Clock.systemUTC(), _ -> {});
        FileChannel disk =
            FileChannel.open(
                folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer block = ByteBuffer.allocateDirect(BLOCK_BYTES);
      for (int i = 0; i < STEPS; i++) {
        disk.write(block.clear(), (long) i * BLOCK_BYTES);
      }
      disk.force(true);
      Ledger ledger = new JournalLedger(open.journal(), copy::follow);
      Store store = copy.store().orElseThrow();
      Product product =
          Catalogs.find(SettingsFile.demo().catalog()).catalog().products().getFirst();
      for (int i = 0; i < STEPS; i++) {
        long began = System.nanoTime();
        disk.write(block.clear(), (long) i * BLOCK_BYTES);
        disk.force(false);
        long middle = System.nanoTime();
        Fact put = new Fact.LinePut(new Line(1, product, 1 + i % 99), 0);
        Entry entry = new Entry(Clock.systemUTC().instant(), List.of(put));
        Ledger.Commit commit =
            ledger.commit(entry, () -> new Entry(entry.at(), TillState.EMPTY.facts()));
        long end = System.nanoTime();
        if (!(commit instanceof Ledger.Commit.Done(var sequence))) {
          throw new IllegalStateException(commit.toString());
        }
        while (store.appliedSequence() < sequence) {
          Thread.onSpinWait();
        }
        if (i >= STEPS / 4) { // the first quarter warms up
          bare.add(middle - began);
          forced.add(end - middle);
          visible.add(System.nanoTime() - end);
        }
      }
    } finally {
      open.journal().close();
    }
    say("a bare block of 4 KiB written and forced", bare);
    say("a step forced to the journal", forced);
    say("from there until the query copy has it", visible);
  }

  /// Codes and payments of which the gateway tells by itself.
  private void codes() throws InterruptedException {
    Spread asked = new Spread();
    Spread shown = new Spread();
    Spread paid = new Spread();
    for (int sale = -WARM_UP; sale < SALES; sale++) {
      scan();
      long wanted = System.nanoTime();
      terminal.want(new Intent.PayByQr());
      Glass.Frame code = glass.customer().await(TillSpeed::isWaiting);
      long settled = System.nanoTime();
      pay(code.shown());
      Glass.Frame done = glass.customer().await(now -> now.stage() instanceof Stage.Done);
      if (sale >= 0) {
        asked.add(code.nanos() - wanted);
        shown.add(code.nanos() - known(code.shown()));
        paid.add(done.nanos() - settled);
      }
      next();
    }
    say("F9 until the code is on the customer's screen", asked);
    say("the gateway's answer on disk until the code is there", shown);
    say("settled until 'paid' is on the customer's screen, told by the gateway", paid);
  }

  /// Called on the till's thread as soon as a step is on disk.
  private void see(Snapshot now) {
    if (now.stage() instanceof Stage.ByQr byQr && isWaiting(now)) {
      known.putIfAbsent(byQr.order().id(), System.nanoTime());
    }
  }

  private long known(Snapshot now) {
    return now.stage() instanceof Stage.ByQr byQr ? known.getOrDefault(byQr.order().id(), 0L) : 0;
  }

  /// Payments of which the gateway does not tell: the till asks.
  private void polled() throws InterruptedException {
    Spread paid = new Spread();
    for (int sale = 0; sale < POLLED; sale++) {
      scan();
      terminal.want(new Intent.PayByQr());
      Glass.Frame code = glass.customer().await(TillSpeed::isWaiting);
      TimeUnit.MILLISECONDS.sleep(random.nextInt(10_000)); // when the customer pays
      gateway.faults().add(new NotificationFault.Lost(), 1);
      long settled = System.nanoTime();
      pay(code.shown());
      Glass.Frame done = glass.customer().await(now -> now.stage() instanceof Stage.Done);
      paid.add(done.nanos() - settled);
      next();
    }
    say("the same, asked for by the till every ten seconds", paid);
  }

  /// A scan until its line is on the cashier's screen, with the gateway well and with one that
  /// takes every call and answers none, in turns.
  private void scans() throws InterruptedException {
    Spread well = new Spread();
    Spread holed = new Spread();
    for (int turn = 0; turn < TURNS; turn++) {
      scans(turn == 0 ? new Spread() : well);
      scan();
      terminal.want(new Intent.PayByQr());
      glass.cashier().await(TillSpeed::isWaiting);
      gateway.faults().add(new Fault.Delay(Duration.ofMinutes(5)), 0);
      gateway.faults().add(new NotificationFault.Lost(), 1); // nor does it tell by itself
      terminal.want(new Intent.Back()); // a code whose end nobody confirms: the till keeps trying
      glass.cashier().await(TillSpeed::isEndingUnheard);
      cash();
      scans(turn == 0 ? new Spread() : holed);
      gateway.faults().clear();
      glass.cashier().await(now -> now.status().queued() == 0);
    }
    say("scan until the line is on the screen, the gateway well", well);
    say("the same, the gateway a black hole", holed);
  }

  private static boolean isEndingUnheard(Snapshot now) {
    return now.stage() instanceof Stage.ByQr byQr
        && byQr.progress() == Stage.Progress.ENDING_UNHEARD;
  }

  private void scans(Spread times) throws InterruptedException {
    for (int i = 1; i <= SCANS; i++) {
      int count = i;
      long scanned = System.nanoTime();
      terminal.want(new Intent.Scan("8992001100105"));
      times.add(glass.cashier().await(now -> now.basket().count() == count).nanos() - scanned);
    }
    cash();
  }

  private void scan() throws InterruptedException {
    terminal.want(new Intent.Scan("8992001100105"));
    glass.cashier().await(now -> now.basket().count() == 1);
  }

  private void cash() throws InterruptedException {
    terminal.want(new Intent.PayByCash());
    glass.cashier().await(now -> now.stage() instanceof Stage.ByCash);
    terminal.want(new Intent.TakeCash(Money.of(1_000_000)));
    glass.cashier().await(now -> now.stage() instanceof Stage.Done);
    next();
  }

  private void next() throws InterruptedException {
    terminal.want(new Intent.NextSale());
    Predicate<Snapshot> selling = now -> now.stage() instanceof Stage.Selling;
    glass.cashier().await(selling.and(now -> now.basket().isEmpty()));
  }

  private void pay(Snapshot now) {
    if (now.stage() instanceof Stage.ByQr byQr) {
      gateway.pay(byQr.order().id().text());
    }
  }

  private static boolean isWaiting(Snapshot now) {
    return now.stage() instanceof Stage.ByQr byQr && byQr.progress() == Stage.Progress.WAITING;
  }

  private static void say(String what, Spread times) {
    System.out.println(what + ": " + times);
  }
}
