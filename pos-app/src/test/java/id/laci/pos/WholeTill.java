package id.laci.pos;

import id.laci.pos.sandbox.Faults;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The whole till: its loop, journal, database and HTTP calls, with a gateway that fails on demand
/// and a clock that is moved.
abstract class WholeTill {
  @TempDir Path folder;
  private Terminal terminal;
  private Shopkeeper looker;

  @BeforeEach
  final void open() throws InterruptedException {
    start("data");
  }

  /// Opens the ledger of that name, and waits until things can be sold.
  final void start(String name) throws InterruptedException {
    Path pass = folder.resolve("keys").resolve(name + ".pass");
    DataFolder data = new DataFolder(folder.resolve(name), pass);
    terminal =
        switch (Terminal.open(SettingsFile.demo(), data, TillClock.start())) {
          case Terminal.Result.Good(var good) -> good;
          case Terminal.Result.Bad(var _, var reasons, var _) -> throw new AssertionError(reasons);
        };
    looker = new Shopkeeper(terminal, new Random(0), _ -> {});
    terminal.start();
    await(now -> now.stage() instanceof Stage.Selling);
  }

  @AfterEach
  final void close() {
    terminal.close();
  }

  final Sandbox phone() {
    return terminal.payments().sandbox().orElseThrow().machine();
  }

  final Faults faults() {
    return phone().faults();
  }

  final void want(Intent intent) {
    terminal.want(intent);
  }

  /// So much time passes at once, for the till and for the gateway.
  final void clock(Duration time) {
    terminal.clock().skip(time);
    terminal.payments().sandbox().orElseThrow().wake();
  }

  final Snapshot await(Predicate<Snapshot> expected) throws InterruptedException {
    return looker.await(expected);
  }

  /// Lets the next question come due again and again until it is so.
  ///
  /// @param step how much time passes at once
  final void passUntil(Duration step, Predicate<Snapshot> expected) throws InterruptedException {
    Patience.until("with the clock moving", () -> glance(step, expected));
    await(expected);
  }

  private boolean glance(Duration step, Predicate<Snapshot> expected) {
    try {
      if (expected.test(await(_ -> true))) {
        return true;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    clock(step);
    return false;
  }
}
