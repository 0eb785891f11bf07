package id.laci.drivers.scan;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Talker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What every scanner does, whatever it hangs on.
@Timeout(60)
abstract class ScannerContract {
  private final BlockingQueue<ScanEvent> scans = new LinkedBlockingQueue<>();

  @TempDir private Path folder = Path.of("");
  private @Nullable Talker talker;

  /// The device, plugged in.
  ///
  /// @param node where it may be found, if it needs a place
  abstract Talker plug(Path node) throws Exception;

  /// A scanner that is listened to.
  Scanner open(Consumer<ScanEvent> to) {
    return Scanner.open(talker().address(), FrameRule.USUAL, to);
  }

  @BeforeEach
  void plug() throws Exception {
    talker = plug(folder.resolve("device"));
  }

  @AfterEach
  void away() throws Exception {
    talker().close();
  }

  private Talker talker() {
    return Objects.requireNonNull(talker);
  }

  private void send(String text) throws Exception {
    talker().say(text.getBytes(StandardCharsets.US_ASCII));
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
