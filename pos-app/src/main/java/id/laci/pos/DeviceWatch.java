package id.laci.pos;

import id.laci.pos.device.Printing;
import id.laci.pos.device.Scanning;
import id.laci.pos.till.Input;
import id.laci.pos.till.Snapshot;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Looks at the devices twice a second and tells the till what has changed.
final class DeviceWatch implements AutoCloseable {
  private static final Duration EVERY = Duration.ofMillis(500);

  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("device-watch").factory());
  private final Printing printing;
  private final Scanning scanning;
  private final Consumer<Input> till;
  private Snapshot.Device printer = Snapshot.Device.NONE;
  private Snapshot.Device scanner = Snapshot.Device.NONE;

  DeviceWatch(Printing printing, Scanning scanning, Consumer<Input> till) {
    this.printing = printing;
    this.scanning = scanning;
    this.till = till;
  }

  void start() {
    var _ = looks.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    Snapshot.Device printerNow = printing.health();
    if (printerNow != printer) {
      printer = printerNow;
      till.accept(new Input.PrinterIs(printerNow));
    }
    Snapshot.Device scannerNow = scanning.health();
    if (scannerNow != scanner) {
      scanner = scannerNow;
      till.accept(new Input.ScannerIs(scannerNow));
    }
  }

  @Override
  public void close() {
    looks.shutdownNow();
  }
}
