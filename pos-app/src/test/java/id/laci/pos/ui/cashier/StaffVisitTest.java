package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.counter.Measure;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.pin.StaffKeys;
import id.laci.pos.pricing.Tax;
import id.laci.pos.sale.Shop;
import id.laci.pos.till.Effect;
import id.laci.pos.till.Ids;
import id.laci.pos.till.Input;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.StaffSetup;
import id.laci.pos.till.StaffView;
import id.laci.pos.till.Stage;
import id.laci.pos.till.Till;
import id.laci.pos.till.TillSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop's first day by the keyboard alone: screen, till and the file of PINs together.
final class StaffVisitTest {
  private static final Product SOAP =
      new Product("SBN", new Gtin("036000291452"), "Sabun Mandi", "Rumah", Money.of(7_250));
  private static final StaffSetup REAL =
      new StaffSetup(
          Optional.empty(),
          Optional.empty(),
          Optional.of(Duration.ofMinutes(5)),
          Optional.of(Money.of(500_000)));

  @TempDir Path folder;
  private final Counter counter = new Counter();
  private final List<String> journal = new ArrayList<>();
  private final Deque<Input> answers = new ArrayDeque<>();
  private Instant now = Instant.parse("2026-03-01T05:00:00Z");
  private Optional<Snapshot> shown = Optional.empty();
  private Till till = start();

  @AfterEach
  void close() {
    counter.close();
  }

  /// What was on disk is all that is known.
  private Till start() {
    TillState state = TillState.EMPTY;
    try {
      for (String text : journal) {
        state = state.after(FactText.read(text).facts());
      }
    } catch (FactText.Unreadable e) {
      throw new AssertionError(e);
    }
    return new Till(
        new TillSetup(
            new Shop(
                "Toko Laci",
                List.of(),
                "",
                "",
                "Kasir 1",
                ZoneId.of("Asia/Jakarta"),
                Tax.NONE,
                false),
            new Catalog(List.of(SOAP)),
            new Ids("K1", 1),
            StaffVisitTest::read,
            Order.Method.QRIS,
            OfflineSettings.OFF,
            id.laci.pos.returns.ReturnPolicy.EVERYTHING,
            id.laci.pos.shift.ShiftSettings.USUAL.openingWith(id.laci.pos.money.Money.of(100_000)),
            id.laci.pos.support.Contacts.USUAL,
            Language.INDONESIAN,
            false,
            REAL),
        state,
        new Journal(),
        () -> now,
        this::done,
        snapshot -> shown = Optional.of(snapshot));
  }

  private final class Journal implements Ledger {
    @Override
    public Commit commit(Entry entry, Supplier<Entry> snapshot) {
      journal.add(FactText.write(entry));
      return new Commit.Done(journal.size());
    }
  }

  private static ScanReader.Recognised read(String text) {
    return new ScanReader.Recognised(
        "", new Scanned.Goods(List.of(text), new Measure.Pieces(1), "", Optional.empty()));
  }

  private void done(Effect effect) {
    StaffKeys keys =
        StaffKeys.of(folder.resolve("staff.keys"), () -> now, new SecureRandom(), false);
    switch (effect) {
      case Effect.Staff(var id, var errand) ->
          answers.add(new Input.StaffTold(id, keys.run(errand)));
      case Effect.AskApproval(var request, var pin, var code, var badge) ->
          answers.add(
              new Input.ApprovalAnswered(
                  request.id(), keys.ask(request, pin.take(), code.take(), badge)));
      case Effect _ -> {
        // nobody waits for what comes of it
      }
    }
  }

  private void tell(Input input) {
    till.handle(input);
    while (!answers.isEmpty()) {
      till.handle(answers.removeFirst());
    }
    counter.show(shown.orElseThrow());
  }

  private void restart() {
    till = start();
    tell(new Input.Started());
  }

  /// Has the till do what the screen said.
  private Snapshot settle() {
    for (Intent intent : counter.saidInAll()) {
      tell(new Input.Wanted(intent));
    }
    return shown.orElseThrow();
  }

  private Snapshot type(String text, KeyCode end) {
    counter.type(text);
    settle();
    return press(end);
  }

  private Snapshot press(KeyCode key) {
    counter.press(key);
    return settle();
  }

  private Snapshot control(KeyCode key) {
    counter.press(key, true);
    return settle();
  }

  private static void assertOpenFor(String name, Snapshot snapshot) {
    assertInstanceOf(StaffView.Gate.Open.class, snapshot.staff().gate());
    assertEquals(name, snapshot.staff().name());
  }

  @Test
  void theFirstDayOfAShop() throws Exception {
    restart();
    assertInstanceOf(StaffView.Gate.SetUp.class, shown.orElseThrow().staff().gate());
    type("Ibu Ratna", KeyCode.ENTER);
    type("170845", KeyCode.ENTER);
    Snapshot refused = type("170845", KeyCode.ENTER);
    assertTrue(((StaffView.Gate.SetUp) refused.staff().gate()).trouble().isPresent(), "a birthday");
    type("550179", KeyCode.ENTER);
    Snapshot codes = type("550179", KeyCode.ENTER);
    String recovery =
        assertInstanceOf(StaffView.Gate.Codes.class, codes.staff().gate())
            .codes()
            .texts()
            .getFirst();
    assertOpenFor("Ibu Ratna", press(KeyCode.F9));

    control(KeyCode.P);
    press(KeyCode.F2);
    type("Sari", KeyCode.ENTER);
    type("493817", KeyCode.ENTER);
    Snapshot added = type("493817", KeyCode.ENTER);
    assertEquals(
        2, assertInstanceOf(Page.Staff.class, added.page()).view().roster().members().size());
    press(KeyCode.ESCAPE);

    counter.scan("036000291452");
    assertEquals(1, settle().basket().count());
    assertInstanceOf(StaffView.Gate.Locked.class, control(KeyCode.L).staff().gate());
    counter.scan("036000291452");
    assertEquals(2, settle().basket().count(), "a scan lands while it is locked");
    Snapshot wrong = type("493818", KeyCode.ENTER);
    assertTrue(((StaffView.Gate.Locked) wrong.staff().gate()).trouble().isPresent());
    assertOpenFor("Sari", type("493817", KeyCode.ENTER));
    assertEquals(2, shown.orElseThrow().basket().count());

    restart();
    assertInstanceOf(StaffView.Gate.Locked.class, shown.orElseThrow().staff().gate());
    assertOpenFor("Sari", type("493817", KeyCode.ENTER));
    press(KeyCode.F8);
    Snapshot paid = type("20000", KeyCode.ENTER);
    assertEquals("Sari", assertInstanceOf(Stage.Done.class, paid.stage()).sale().cashier());

    press(KeyCode.F9);
    control(KeyCode.P);
    assertTrue(shown.orElseThrow().approval().isPresent(), "a cashier asks");
    Snapshot own = type("493817", KeyCode.ENTER);
    assertTrue(own.approval().orElseThrow().answer().isPresent(), "and does not agree alone");
    Snapshot page = type("550179", KeyCode.ENTER);
    assertEquals(
        Optional.of("Ibu Ratna"),
        assertInstanceOf(Page.Staff.class, page.page()).view().actor().map(who -> who.name()));

    now = now.plus(Duration.ofHours(1));
    control(KeyCode.L);
    press(KeyCode.F2);
    type(recovery, KeyCode.ENTER);
    type("674433", KeyCode.ENTER);
    Snapshot back = type("674433", KeyCode.ENTER);
    assertInstanceOf(StaffView.Gate.Codes.class, back.staff().gate());
    assertOpenFor("Ibu Ratna", press(KeyCode.F9));

    String all = String.join("\n", journal) + Files.readString(folder.resolve("staff.keys"));
    for (String secret : List.of("550179", "493817", "674433", recovery)) {
      assertTrue(!all.contains(secret), "neither journal nor file has " + secret);
    }
  }
}
