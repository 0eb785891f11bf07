package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.backup.RecoveryCode;
import id.laci.pos.till.Language;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A backup is tried and restored by a person at the window of a till that does not start.
@Timeout(180)
final class RestorePaneTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);

  @TempDir static Path shared;
  private static RecoveryCode code;
  private static Path depot;

  @BeforeAll
  static void sellAndBackUp() throws Exception {
    Fx.start(true);
    DataFolder folder = folder(shared.resolve("till"));
    try (Terminal terminal = open(folder)) {
      Shopkeeper keeper = new Shopkeeper(terminal, new Random(3), _ -> {});
      terminal
          .payments()
          .sandbox()
          .orElseThrow()
          .machine()
          .faults()
          .paysAfter(Optional.of(java.time.Duration.ZERO));
      terminal.start();
      code = terminal.recovery().renew();
      BlockingQueue<BackupMaker.Result> made = new LinkedBlockingQueue<>();
      Backups backups = terminal.keepBackups(made::add);
      keeper.serve();
      keeper.finish();
      backups.soon();
      BackupMaker.Result result = made.poll(60, TimeUnit.SECONDS);
      Path backup =
          assertInstanceOf(BackupMaker.Result.Good.class, result, String.valueOf(result)).backup();
      depot = backup.resolveSibling("");
    }
  }

  private static DataFolder folder(Path root) {
    return new DataFolder(root.resolve("data"), root.resolve("keys/till.pass"));
  }

  private static Terminal open(DataFolder folder) {
    return switch (Terminal.open(SettingsFile.demo(), folder, TillClock.start())) {
      case Terminal.Result.Good(var terminal) -> terminal;
      case Terminal.Result.Bad(var _, var reasons, var _) -> throw new AssertionError(reasons);
    };
  }

  private static Shown show(Path from, DataFolder into) {
    return new Shown(
        Fx.get(
            () -> {
              RestorePane pane =
                  new RestorePane(
                      from,
                      Language.INDONESIAN,
                      (backup, with) ->
                          new Restore(backup, with, into, Clock.systemUTC(), new SecureRandom()),
                      () -> {});
              Scene made = new Scene(pane.root());
              Look.prepare(made);
              made.snapshot(null);
              return made;
            }));
  }

  /// The window, as a person uses it.
  private record Shown(Scene scene) {
    boolean isOff(String id) {
      return Fx.get(() -> scene.lookup(id).isDisabled());
    }

    void type(String text) {
      Fx.get(
          () -> {
            ((TextField) scene.lookup("#restore-code")).setText(text);
            return true;
          });
    }

    void press(String id) {
      Fx.get(
          () -> {
            ((Button) scene.lookup(id)).fire();
            return true;
          });
    }

    void says(String beginning) {
      Patience.until(
          beginning,
          () ->
              Fx.get(() -> ((Label) scene.lookup("#restore-said")).getText())
                  .startsWith(beginning));
    }

    String said() {
      return Fx.get(() -> ((Label) scene.lookup("#restore-said")).getText());
    }
  }

  private static String before(Word word) {
    String text = WORDS.get(word, "|");
    return text.substring(0, text.indexOf('|'));
  }

  @Test
  void aBackupIsTriedThenRestoredAndTheTillStarts(@TempDir Path own) {
    DataFolder into = folder(own);
    Shown window = show(depot, into);
    assertTrue(window.isOff("#restore-go"), "without a code");
    window.type(code.print());
    window.press("#restore-check");
    window.says(before(Word.RESTORE_GOOD));
    assertFalse(Files.exists(OpenLedger.journal(into.ledger(true))), "nothing was changed");
    window.press("#restore-go");
    window.says(before(Word.RESTORE_DONE));
    assertTrue(window.isOff("#restore-go"), "once is enough");
    assertFalse(window.isOff("#restore-close"));
    try (Terminal terminal = open(into)) {
      assertTrue(terminal.recovery().hasCode());
    }
    assertEquals(1, Books.read(into.ledger(true), into.keyPassword()).sales().size());
  }

  @Test
  void aWrongCodeIsSaidAndChangesNothing(@TempDir Path own) {
    Shown window = show(depot, folder(own));
    window.type("nonsense");
    window.press("#restore-go");
    Patience.until("said", () -> !window.said().isEmpty());
    window.type(RecoveryCode.draw(new SecureRandom()).print());
    window.press("#restore-go");
    Patience.until("an answer", () -> !window.isOff("#restore-go"));
    assertFalse(Files.exists(folder(own).ledger(true)));
  }

  @Test
  void aFolderWithoutBackupsIsSaid(@TempDir Path empty) {
    Shown window = show(empty, folder(empty));
    window.says(before(Word.RESTORE_NONE));
    assertTrue(window.isOff("#restore-go"));
  }
}
