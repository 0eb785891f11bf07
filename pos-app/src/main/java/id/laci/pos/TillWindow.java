package id.laci.pos;

import id.laci.pos.till.Language;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.cashier.CashierScreen;
import id.laci.pos.ui.customer.CustomerScreen;
import id.laci.pos.ui.sound.Loudspeaker;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The till on real screens: the cashier's window on the primary one, the customer's full on the
/// second one if there is one, else beside it.
final class TillWindow {
  private static final double CASHIER_WIDTH = 1366;
  private static final double CASHIER_HEIGHT = 768;
  private static final double CUSTOMER_WIDTH = 800;
  private static final double CUSTOMER_HEIGHT = 500;

  private final DataFolder folder;
  private final CountDownLatch closed = new CountDownLatch(1);

  TillWindow(DataFolder folder) {
    this.folder = folder;
  }

  /// Runs until the cashier's window is closed.
  ///
  /// @return the exit code
  int run() {
    // neither the toolkit nor the ledger has to wait for the other
    CompletableFuture<Void> toolkit = CompletableFuture.runAsync(() -> Fx.start(false));
    return switch (SettingsFile.read(folder.settings())) {
      case SettingsFile.Read.Bad(var problems) ->
          refuse(
              new Terminal.Result.Bad(
                  StartTrouble.SETTINGS,
                  problems,
                  "Put " + folder.settings() + " right and start again."),
              Language.INDONESIAN,
              Optional.empty(),
              toolkit);
      case SettingsFile.Read.Good(var settings) ->
          switch (Terminal.open(settings, folder, TillClock.start())) {
            case Terminal.Result.Bad bad ->
                refuse(
                    bad,
                    settings.language(),
                    Optional.of(settings.backups().folder(folder, settings)),
                    toolkit);
            case Terminal.Result.Good(var terminal) -> show(terminal, settings, toolkit);
          };
    };
  }

  /// A shop starts Laci by its icon and never sees a terminal, so the words go to both.
  ///
  /// @param depot where backups are, as far as the settings say
  private int refuse(
      Terminal.Result.Bad bad,
      Language language,
      Optional<Path> depot,
      CompletableFuture<Void> toolkit) {
    List<String> details = new ArrayList<>(bad.reasons());
    details.add(bad.remedy());
    details.forEach(line -> System.err.println("laci: " + line));
    try {
      toolkit.join();
      Fx.later(
          () -> {
            Stage stage = new Stage();
            stage.setTitle("Laci");
            Optional<Runnable> restore =
                depot
                    .filter(_ -> bad.trouble().isForBackup())
                    .map(from -> () -> restore(from, language, stage));
            Parent root =
                new RefusalPane(bad.trouble(), details, language, restore, stage::close).root();
            Scene scene = new Scene(root);
            Look.prepare(scene);
            stage.setScene(scene);
            stage.setOnHidden(_ -> closed.countDown());
            stage.show();
          });
      closed.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      Fx.stop();
    }
    return 1;
  }

  private void restore(Path depot, Language language, Stage stage) {
    RestorePane pane =
        new RestorePane(
            depot,
            language,
            (backup, code) ->
                new Restore(backup, code, folder, Clock.systemUTC(), new SecureRandom()),
            stage::close);
    stage.getScene().setRoot(pane.root());
    stage.sizeToScene();
  }

  private int show(Terminal terminal, Settings settings, CompletableFuture<Void> toolkit) {
    try (terminal) {
      toolkit.join();
      Fx.later(() -> open(terminal, settings));
      terminal
          .payments()
          .sandbox()
          .ifPresent(
              sandbox ->
                  System.out.println("Demo shop. Play the customer at " + sandbox.address() + "/"));
      protect(terminal, settings);
      closed.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      Fx.stop();
    }
    return 0;
  }

  /// Backups go on beside the selling. A demo draws its recovery code by itself; a shop's is drawn
  /// by a person who has paper at hand.
  private static void protect(Terminal terminal, Settings settings) {
    Terminal.Recovery recovery = terminal.recovery();
    if (settings.shop().demo() && !recovery.hasCode()) {
      try {
        System.out.println("Recovery code of the demo's backups: " + recovery.renew().print());
      } catch (IOException e) {
        System.err.println("laci: no recovery code, so no backups: " + e);
      }
    }
    var _ =
        terminal.keepBackups(
            result -> {
              if (result instanceof BackupMaker.Result.Bad(var reason, var remedy)) {
                System.err.println("laci: no backup: " + reason + " " + remedy);
              }
            });
  }

  private void open(Terminal terminal, Settings settings) {
    CashierScreen cashier = new CashierScreen(terminal::want, System::nanoTime);
    CustomerScreen customer = new CustomerScreen(terminal::want);
    Stage customerStage = customerStage(customer, settings);
    Stage cashierStage = cashierStage(cashier, settings);
    cashierStage.setOnCloseRequest(
        request -> {
          request.consume();
          cashier.leave(cashierStage::hide);
        });
    cashierStage.setOnHidden(
        _ -> {
          customerStage.hide();
          closed.countDown();
        });
    // whatever the customer touches, keys and scans belong to the cashier
    customerStage
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                Fx.later(cashierStage::requestFocus);
              }
            });
    terminal.hear(Loudspeaker.at(settings.volume()));
    terminal.watch(Fx.latest(cashier::show));
    terminal.watch(Fx.latest(customer::show));
    terminal.start();
    customerStage.show();
    cashierStage.show();
    cashierStage.toFront();
    cashierStage.requestFocus();
  }

  private static Stage cashierStage(CashierScreen screen, Settings settings) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    Stage stage = new Stage();
    stage.setTitle(settings.shop().name() + " · " + settings.shop().till());
    stage.setScene(
        scene(
            screen.root(),
            Math.min(CASHIER_WIDTH, room.getWidth()),
            Math.min(CASHIER_HEIGHT, room.getHeight()),
            settings.language()));
    stage.setX(room.getMinX());
    stage.setY(room.getMinY());
    if (room.getWidth() <= CASHIER_WIDTH || second() != null) {
      stage.setMaximized(true);
    }
    return stage;
  }

  private static Stage customerStage(CustomerScreen screen, Settings settings) {
    Stage stage = new Stage();
    stage.setTitle(settings.shop().name());
    stage.setScene(scene(screen.root(), CUSTOMER_WIDTH, CUSTOMER_HEIGHT, settings.language()));
    Screen second = second();
    if (second == null) {
      Rectangle2D room = Screen.getPrimary().getVisualBounds();
      stage.setX(Math.max(room.getMinX(), room.getMaxX() - CUSTOMER_WIDTH));
      stage.setY(Math.max(room.getMinY(), room.getMaxY() - CUSTOMER_HEIGHT));
    } else {
      Rectangle2D room = second.getBounds();
      stage.setX(room.getMinX());
      stage.setY(room.getMinY());
      stage.setWidth(room.getWidth());
      stage.setHeight(room.getHeight());
      stage.setFullScreenExitHint("");
      stage.setFullScreen(true);
    }
    return stage;
  }

  private static @org.jspecify.annotations.Nullable Screen second() {
    return Screen.getScreens().stream()
        .filter(screen -> !screen.equals(Screen.getPrimary()))
        .findFirst()
        .orElse(null);
  }

  private static Scene scene(Parent root, double width, double height, Language language) {
    Scene scene = new Scene(root, width, height);
    Look.prepare(scene);
    Look.apply(root, language, false);
    return scene;
  }
}
