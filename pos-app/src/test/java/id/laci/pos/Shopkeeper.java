package id.laci.pos;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Payments;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Serves customers at one till by intents alone, decided by chance, and says what the screens
/// acknowledged: `ACK receipt total` for a sale, `SHOWN order amount` for a code.
final class Shopkeeper {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final List<String> SKUS = List.of("IND85", "TBS450", "AQU600", "GUL1", "KKA165");

  private final BlockingQueue<Snapshot> snapshots = new LinkedBlockingQueue<>();
  private final Set<String> said = new HashSet<>();
  private final Terminal terminal;
  private final Random random;
  private final Consumer<String> says;
  private @Nullable Snapshot newest;

  /// @param says called on the till's thread, before anybody can react to what it says
  Shopkeeper(Terminal terminal, Random random, Consumer<String> says) {
    this.terminal = terminal;
    this.random = random;
    this.says = says;
    terminal.watch(this::see);
  }

  private void see(Snapshot now) {
    if (now.stage() instanceof Stage.Done(var sale, var _)) {
      sayOnce("ACK " + sale.receipt() + " " + sale.totals().total().rupiah());
    }
    if (now.stage() instanceof Stage.ByQr byQr && byQr.qr().isPresent()) {
      sayOnce("SHOWN " + byQr.order().id() + " " + byQr.order().amount().rupiah());
    }
    snapshots.add(now);
  }

  private void sayOnce(String line) {
    if (said.add(line)) {
      says.accept(line);
    }
  }

  /// Waits until the screens show what is expected.
  Snapshot await(Predicate<Snapshot> expected) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Snapshot now = latest();
    while (now == null || !expected.test(now)) {
      now = snapshots.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (now == null) {
        throw new IllegalStateException("waited in vain at " + newest);
      }
      newest = now;
    }
    return now;
  }

  private @Nullable Snapshot latest() {
    for (Snapshot now = snapshots.poll(); now != null; now = snapshots.poll()) {
      newest = now;
    }
    return newest;
  }

  /// Serves until nothing of what was begun is open.
  void finish() throws InterruptedException {
    Snapshot now = await(_ -> true);
    while (!(now.stage() instanceof Stage.Selling) || now.status().queued() > 0) {
      if (now.stage() instanceof Stage.Selling) {
        letTimePass();
      } else {
        serve(now, false);
      }
      now = await(_ -> true);
    }
  }

  /// Serves one step of whatever is at hand.
  void serve() throws InterruptedException {
    serve(await(_ -> true), true);
  }

  private void serve(Snapshot now, boolean mayCancel) throws InterruptedException {
    switch (now.stage()) {
      case Stage.Selling _, Stage.PastSale _ -> sell(now);
      case Stage.ByQr byQr -> waitForCustomer(byQr, mayCancel);
      case Stage.QrFailed _ ->
          say(new Intent.Back(), next -> !(next.stage() instanceof Stage.QrFailed));
      case Stage.ByCash(var due, var _) ->
          say(
              new Intent.TakeCash(due.plus(Money.of(random.nextInt(3) * 500L))),
              next -> !(next.stage() instanceof Stage.ByCash));
      case Stage.ByOwnCode _ ->
          say(new Intent.Back(), next -> !(next.stage() instanceof Stage.ByOwnCode));
      case Stage.Splitting _ ->
          say(new Intent.Back(), next -> !(next.stage() instanceof Stage.Splitting));
      case Stage.Done _ ->
          say(new Intent.NextSale(), next -> !(next.stage() instanceof Stage.Done));
    }
  }

  private void sell(Snapshot now) throws InterruptedException {
    int wanted = 1 + random.nextInt(3);
    for (int count = now.basket().count(); count < wanted; count++) {
      terminal.want(new Intent.Add(SKUS.get(random.nextInt(SKUS.size()))));
    }
    await(next -> next.basket().count() >= wanted);
    say(
        random.nextInt(3) == 0 ? new Intent.PayByCash() : new Intent.PayByQr(),
        next -> !(next.stage() instanceof Stage.Selling));
  }

  private void waitForCustomer(Stage.ByQr byQr, boolean mayCancel) throws InterruptedException {
    boolean waiting = byQr.progress() == Stage.Progress.WAITING;
    if (mayCancel && waiting && random.nextInt(8) == 0) {
      terminal.want(new Intent.Back());
    }
    letTimePass();
  }

  /// The next question to the gateway is due at once.
  private void letTimePass() throws InterruptedException {
    Snapshot next = snapshots.poll(GLANCE.toNanos(), TimeUnit.NANOSECONDS);
    if (next == null) {
      terminal.clock().skip(Payments.POLL);
    } else {
      newest = next;
    }
  }

  private void say(Intent intent, Predicate<Snapshot> until) throws InterruptedException {
    terminal.want(intent);
    await(until);
  }
}
