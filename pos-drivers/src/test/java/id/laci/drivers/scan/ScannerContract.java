package id.laci.drivers.scan;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.TalkerContract;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What every scanner does, whatever it hangs on.
abstract class ScannerContract extends TalkerContract {
  private final BlockingQueue<ScanEvent> scans = new LinkedBlockingQueue<>();

  /// A scanner that is listened to.
  Scanner open(Consumer<ScanEvent> to) {
    return Scanner.open(talker().address(), FrameRule.USUAL, to);
  }

  private String next() throws InterruptedException {
    ScanEvent event = scans.poll(10, TimeUnit.SECONDS);
    return assertInstanceOf(ScanEvent.Scan.class, event, String.valueOf(event)).text();
  }

  @Test
  void scansArriveWholeAlsoWithoutSuffixAndAfterAReplug() throws Exception {
    try (Scanner scanner = open(scans::add)) {
      eventually("ready", () -> scanner.health() instanceof DeviceHealth.Ready);
      send("8992761");
      send("002015\r\n");
      assertEquals("8992761002015", next());
      send("no-suffix");
      assertEquals("no-suffix", next());
      talker().unplug();
      eventually("away", () -> scanner.health() instanceof DeviceHealth.Away);
      talker().plugIn();
      eventually("ready", () -> scanner.health() instanceof DeviceHealth.Ready);
      send("back\r");
      assertEquals("back", next());
    }
  }

  @Test
  void twoEqualScansAreTwoScans() throws Exception {
    try (Scanner scanner = open(scans::add)) {
      eventually("ready", () -> scanner.health() instanceof DeviceHealth.Ready);
      send("96385074\r96385074\r");
      assertEquals("96385074", next());
      assertEquals("96385074", next());
    }
  }

  @Test
  void aConsumerThatFailsGetsTheNextScanAllTheSame() throws Exception {
    try (Scanner scanner =
        open(
            scan -> {
              scans.add(scan);
              throw new IllegalStateException("on purpose");
            })) {
      eventually("ready", () -> scanner.health() instanceof DeviceHealth.Ready);
      send("1\r2\r");
      assertEquals("1", next());
      assertEquals("2", next());
    }
  }
}
