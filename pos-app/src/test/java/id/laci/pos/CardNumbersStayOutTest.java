package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.journal.Reading;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.cashier.CashierScreen;
import id.laci.pos.ui.customer.CustomerScreen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Payment cards' numbers, scanned, swiped, typed and searched for: none of them is in the ledger,
/// in the log, in a snapshot or on a screen.
@Timeout(120)
final class CardNumbersStayOutTest {
  private static final List<String> NUMBERS =
      List.of(
          "4012888888881881",
          "5555555555554444",
          "378282246310005",
          "6011111111111117",
          "3530111333300000",
          "4111111111111111");

  @TempDir private Path folder = Path.of("");
  private final List<Snapshot> snapshots = new CopyOnWriteArrayList<>();
  private final List<String> logged = new CopyOnWriteArrayList<>();

  /// Keeps everything that is logged.
  private final class Recorder extends Handler {
    @Override
    public void publish(LogRecord entry) {
      logged.add(entry.getMessage() + " " + entry.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void noNumberGetsPastTheEdge() throws Exception {
    Fx.start(true);
    Recorder recorder = new Recorder();
    Logger root = Logger.getLogger("");
    root.addHandler(recorder);
    DataFolder data = new DataFolder(folder.resolve("data"), folder.resolve("keys/till.pass"));
    try (Terminal terminal = open(data)) {
      CashierScreen cashier = Fx.get(() -> new CashierScreen(terminal::want, System::nanoTime));
      CustomerScreen customer = Fx.get(() -> new CustomerScreen(terminal::want));
      terminal.watch(snapshots::add);
      terminal.start();
      NUMBERS.forEach(number -> feed(terminal, number));
      terminal.want(new Intent.Add("IND85"));
      Patience.until("all was taken", () -> !snapshots.isEmpty() && last().basket().count() == 1);
      assertTrue(
          last().notices().stream()
              .anyMatch(notice -> notice.what() instanceof Notice.CardRefused));
      for (Snapshot snapshot : snapshots) {
        assertClean(snapshot.toString(), "a snapshot");
        Fx.get(
            () -> {
              cashier.show(snapshot);
              customer.show(snapshot);
              assertScreenClean(cashier.root());
              assertScreenClean(customer.root());
              return true;
            });
      }
    } finally {
      root.removeHandler(recorder);
    }
    logged.forEach(line -> assertClean(line, "the log"));
    assertJournalClean(data);
  }

  private static Terminal open(DataFolder data) {
    return switch (Terminal.open(SettingsFile.demo(), data, TillClock.start())) {
      case Terminal.Result.Good(var good) -> good;
      case Terminal.Result.Bad(var _, var reasons, var _) -> throw new AssertionError(reasons);
    };
  }

  private Snapshot last() {
    return snapshots.getLast();
  }

  private static void feed(Terminal terminal, String number) {
    for (String text :
        List.of(
            number,
            number.substring(0, 4) + " " + number.substring(4),
            ";" + number + "=25121011234567890?",
            "%B" + number + "^DOE/JOHN^25121011234567890?",
            "card " + number + ", please")) {
      terminal.want(new Intent.Scan(text));
      terminal.want(new Intent.Submit(text));
      terminal.want(new Intent.Search(text));
      terminal.want(new Intent.Search(""));
      terminal.want(new Intent.ShowDevices(true));
      terminal.want(new Intent.TryScanning(true));
      terminal.want(new Intent.Scan(text));
      terminal.want(new Intent.ShowDevices(false));
    }
  }

  private static void assertClean(String text, String where) {
    for (String number : NUMBERS) {
      assertFalse(text.replaceAll("[ -]", "").contains(number), () -> where + ": " + text);
    }
  }

  private static void assertScreenClean(Node node) {
    switch (node) {
      case Labeled labeled -> assertClean(String.valueOf(labeled.getText()), "a screen");
      case Text text -> assertClean(text.getText(), "a screen");
      case TextInputControl field -> assertClean(String.valueOf(field.getText()), "a field");
      case Node _ -> {
        // has no words
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(CardNumbersStayOutTest::assertScreenClean);
    }
  }

  private static void assertJournalClean(DataFolder data) throws Exception {
    OpenLedger.Result opened =
        OpenLedger.open(data.ledger(true), data.keyPassword(), new SecureRandom());
    if (!(opened instanceof OpenLedger.Result.Good(var ledger))) {
      throw new AssertionError(opened);
    }
    try (var journal = ledger.journal()) {
      Reading reading =
          journal.read(
              1,
              entry -> assertClean(new String(entry.body(), StandardCharsets.UTF_8), "the ledger"));
      assertFalse(reading instanceof Reading.Broken, String.valueOf(reading));
    }
  }
}
