package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.money.Money;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.cashier.CashierScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A whole sale by touch alone: TestFX's robot presses tiles and buttons where a finger would.
@Timeout(120)
final class TouchSaleTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private final BlockingQueue<Snapshot> snapshots = new LinkedBlockingQueue<>();
  private final FxRobot robot = new FxRobot();
  private Terminal terminal;
  private javafx.stage.Stage window;

  @BeforeEach
  void open() {
    Fx.start(true);
    DataFolder data = new DataFolder(folder.resolve("data"), folder.resolve("keys/till.pass"));
    terminal =
        switch (Terminal.open(SettingsFile.demo(), data, TillClock.start())) {
          case Terminal.Result.Good(var good) -> good;
          case Terminal.Result.Bad(var _, var reasons, var _) -> throw new AssertionError(reasons);
        };
    CashierScreen screen = Fx.get(() -> new CashierScreen(terminal::want, System::nanoTime));
    window = Fx.get(() -> window(screen));
    terminal.watch(Fx.latest(screen::show));
    terminal.watch(snapshots::add);
    terminal.start();
  }

  private static javafx.stage.Stage window(CashierScreen screen) {
    Scene scene = new Scene(screen.root(), 1366, 768);
    Look.prepare(scene);
    javafx.stage.Stage stage = new javafx.stage.Stage();
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    return stage;
  }

  @AfterEach
  void close() {
    terminal.close();
    Fx.get(
        () -> {
          window.hide();
          return true;
        });
  }

  @Test
  void aSaleByCodeNeedsOnlyAFinger() throws Exception {
    await(now -> now.stage() instanceof Stage.Selling);
    touch("Aqua 600 ml, Rp 4.000");
    touch("Aqua 600 ml, Rp 4.000");
    Snapshot filled = await(now -> now.basket().count() == 2);
    assertEquals(Money.of(8_000), filled.totals().total());
    touch("QRIS · GoPay");
    Snapshot up =
        await(
            now ->
                now.stage() instanceof Stage.ByQr byQr
                    && byQr.progress() == Stage.Progress.WAITING);
    Stage.ByQr code = assertInstanceOf(Stage.ByQr.class, up.stage());
    terminal.payments().sandbox().orElseThrow().machine().pay(code.order().id().text());
    await(now -> now.stage() instanceof Stage.Done);
    touch("Pelanggan berikutnya");
    await(now -> now.stage() instanceof Stage.Selling && now.basket().isEmpty());
  }

  /// Presses the button that says so, once it is on the screen.
  private void touch(String meaning) throws InterruptedException {
    await(_ -> shown(meaning));
    Node button = Fx.get(() -> button(meaning));
    robot.clickOn(button);
  }

  private boolean shown(String meaning) {
    return robot.lookup(node -> says(node, meaning)).tryQuery().isPresent();
  }

  private Node button(String meaning) {
    return robot.lookup(node -> says(node, meaning)).query();
  }

  private static boolean says(Node node, String meaning) {
    return node instanceof javafx.scene.control.Button && meaning.equals(node.getAccessibleText());
  }

  /// The till tells at least once a second, so a condition of the screen is looked at again, too.
  private Snapshot await(Predicate<Snapshot> expected) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Snapshot next = snapshots.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        throw new AssertionError("waited in vain");
      }
      if (expected.test(next)) {
        return next;
      }
    }
  }
}
