package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import id.laci.pos.payment.Order;
import id.laci.pos.pricing.Tax;
import id.laci.pos.returns.ReturnPolicy;
import id.laci.pos.sale.Shop;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.support.Contacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TillLoopTest {
  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<Snapshot> screens = new LinkedBlockingQueue<>();
  private final BlockingQueue<RuntimeException> mistakes = new LinkedBlockingQueue<>();
  private final AtomicLong seconds = new AtomicLong();

  @Test
  void inputsAreTakenInOrderAndTimePassesByItself() throws InterruptedException {
    try (TillLoop loop = loop((_, _) -> new Ledger.Commit.Done(1))) {
      loop.start();
      loop.tell(new Input.Wanted(new Intent.Darken(true)));
      loop.tell(new Input.Wanted(new Intent.Search("kopi")));
      Snapshot snapshot = await(shown -> shown.finder().query().equals("kopi"));
      assertTrue(snapshot.dark());
      seconds.set(7);
      await(shown -> shown.status().now().getEpochSecond() == 7);
    }
  }

  @Test
  void aMistakeIsToldAndTheNextInputIsTaken() throws InterruptedException {
    Ledger broken =
        (_, _) -> {
          throw new IllegalStateException("broken");
        };
    try (TillLoop loop = loop(broken)) {
      loop.start();
      loop.tell(new Input.Wanted(new Intent.Add("KOPI")));
      loop.tell(new Input.Wanted(new Intent.Darken(true)));
      assertTrue(await(Snapshot::dark).basket().isEmpty());
      assertInstanceOf(
          IllegalStateException.class, mistakes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
  }

  @Test
  void afterClosingNothingIsTakenAnyMore() {
    TillLoop loop = loop((_, _) -> new Ledger.Commit.Done(1));
    loop.start();
    loop.close();
    screens.clear();
    loop.tell(new Input.Wanted(new Intent.Darken(true)));
    loop.close();
    assertEquals(List.of(), List.copyOf(screens));
  }

  private Snapshot await(Predicate<Snapshot> wanted) throws InterruptedException {
    Snapshot snapshot;
    do {
      snapshot = screens.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertNotNull(snapshot, "no such snapshot");
    } while (!wanted.test(snapshot));
    return snapshot;
  }

  private TillLoop loop(Ledger ledger) {
    Shop shop = new Shop("Toko", List.of(), "", "", "1", ZoneId.of("UTC"), Tax.NONE, false);
    TillSetup setup =
        new TillSetup(
            shop,
            new Catalog(List.of(Counter.COFFEE)),
            new Ids("K1", 1),
            new PlainReader(),
            Order.Method.QRIS,
            OfflineSettings.OFF,
            ReturnPolicy.EVERYTHING,
            ShiftSettings.USUAL,
            Contacts.USUAL,
            Language.ENGLISH,
            false,
            StaffSetup.DEMO);
    Till till =
        new Till(
            setup,
            TillState.EMPTY,
            ledger,
            () -> Instant.ofEpochSecond(seconds.get()),
            _ -> {},
            screens::add);
    return new TillLoop(till, mistakes::add);
  }
}
