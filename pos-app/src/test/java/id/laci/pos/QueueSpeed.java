package id.laci.pos;

import id.laci.pos.journal.JournalLedger;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Fx;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Measures a till that starts with ten thousand codes whose end nobody has confirmed, next to one
/// that starts with none; and the frames of its screens while it has all of them ended by the
/// gateway, next to those before. Nothing is asserted.
final class QueueSpeed {
  private static final int ITEMS = 10_000;
  private static final int A_STEP = 500;
  private static final long IDLE_NANOS = 5_000_000_000L;

  private QueueSpeed() {}

  /// @param folder for ledgers, on the disk in question
  static void measure(Path folder) throws Exception {
    start(folder.resolve("warm-up"), 0, false);
    for (int turn = 0; turn < 3; turn++) {
      start(folder.resolve("none-" + turn), 0, true);
      start(folder.resolve("many-" + turn), ITEMS, true);
    }
  }

  private static void start(Path folder, int items, boolean counts) throws Exception {
    DataFolder data = new DataFolder(folder.resolve("till"), folder.resolve("till.pass"));
    fill(data, items);
    long began = System.nanoTime();
    Terminal terminal =
        switch (Terminal.open(SettingsFile.demo(), data, TillClock.start())) {
          case Terminal.Result.Good(var good) -> good;
          case Terminal.Result.Bad(var _, var reasons, var _) ->
              throw new IllegalStateException(reasons.toString());
        };
    try (terminal) {
      Glass glass = new Glass(terminal);
      terminal.payments().sandbox().orElseThrow().machine().faults().networkDown(true);
      terminal.start();
      Glass.Frame first = glass.cashier().await(now -> now.stage() instanceof Stage.Selling);
      if (counts) {
        System.out.printf(
            Locale.ROOT,
            "%,d items: the first frame after %.0f ms, %d counted in the strip%n",
            items,
            (first.nanos() - began) / 1e6,
            first.shown().status().queued());
      }
      if (items > 0) {
        drain(terminal, glass, counts);
      }
    }
  }

  private static void drain(Terminal terminal, Glass glass, boolean counts) throws Exception {
    glass.cashier().await(now -> now.status().queued() >= ITEMS);
    Frames frames = Fx.get(Frames::new);
    idle();
    String before = Fx.get(frames::told);
    long began = System.nanoTime();
    terminal.payments().sandbox().orElseThrow().machine().faults().networkDown(false);
    terminal.want(new id.laci.pos.till.Intent.RetryAll());
    glass.cashier().await(now -> now.status().queued() == 0);
    double seconds = (System.nanoTime() - began) / 1e9;
    String meanwhile = Fx.get(frames::told);
    Fx.get(frames::end);
    if (counts) {
      System.out.printf(
          Locale.ROOT, "drained in %.1f s, %.0f a second%n", seconds, ITEMS / seconds);
      System.out.printf(Locale.ROOT, "frames before: %s%n", before);
      System.out.printf(Locale.ROOT, "frames meanwhile: %s%n", meanwhile);
    }
  }

  private static void idle() {
    long end = System.nanoTime() + IDLE_NANOS;
    while (System.nanoTime() < end) {
      Fx.get(() -> true);
    }
  }

  /// The time between frames, as JavaFX's own clock beats.
  private static final class Frames extends AnimationTimer {
    private @Nullable Spread gaps = new Spread();
    private int late;
    private long last;

    Frames() {
      start();
    }

    @Override
    public void handle(long now) {
      if (last != 0 && gaps != null) {
        gaps.add(now - last);
        if (now - last > 2 * 16_700_000L) {
          late++;
        }
      }
      last = now;
    }

    /// @return how the gaps spread since the last time
    String told() {
      String told = gaps + ", more than one frame missed " + late + " times";
      gaps = new Spread();
      late = 0;
      last = 0;
      return told;
    }

    boolean end() {
      stop();
      return true;
    }
  }

  private static void fill(DataFolder data, int items) throws IOException {
    OpenLedger open =
        ((OpenLedger.Result.Good)
                OpenLedger.open(data.ledger(true), data.keyPassword(), new SecureRandom()))
            .ledger();
    try (var journal = open.journal()) {
      Ledger ledger = new JournalLedger(journal, () -> {});
      TillState state = TillState.EMPTY;
      Instant at = Instant.now().minusSeconds(ITEMS);
      for (int from = 0; from < items; from += A_STEP) {
        List<Fact> facts = new ArrayList<>();
        for (int number = from; number < from + A_STEP; number++) {
          facts.add(new Fact.PaymentMoved(ending(number, at.plusSeconds(number))));
        }
        Entry entry = new Entry(at, facts);
        TillState before = state;
        if (!(ledger.commit(entry, () -> new Entry(at, before.facts()))
            instanceof Ledger.Commit.Done)) {
          throw new IllegalStateException("not on disk");
        }
        state = state.after(facts);
      }
    }
  }

  /// Its sale was paid another way: nothing but the queue waits for it.
  private static Payment ending(int number, Instant at) {
    OrderId id = new OrderId(String.format(Locale.ROOT, "K9-0123ABCD-%06d-1", number + 1));
    Order order = new Order(id, number + 1, Money.of(10_000), Order.Method.QRIS, at);
    return new Payment.Ending(order, Closing.CANCELLED, 0, true);
  }
}
