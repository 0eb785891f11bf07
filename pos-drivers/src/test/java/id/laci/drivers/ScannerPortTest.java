package id.laci.drivers;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.PtyDevice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ScannerPortTest {
  @TempDir Path folder;

  private final BlockingQueue<String> scans = new LinkedBlockingQueue<>();

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void scansArriveWholeAlsoWithoutSuffixAndAfterAReplug() throws Exception {
    try (PtyDevice device = new PtyDevice(folder.resolve("scanner"));
        ScannerPort port = ScannerPort.open(device.address(), scans::add)) {
      eventually("ready", () -> port.health() instanceof DeviceHealth.Ready);
      device.pty().send(ascii("8992761"));
      device.pty().send(ascii("002015\r\n"));
      assertEquals("8992761002015", scans.poll(10, TimeUnit.SECONDS));
      device.pty().send(ascii("no-suffix"));
      assertEquals("no-suffix", scans.poll(10, TimeUnit.SECONDS));
      device.unplug();
      eventually("away", () -> port.health() instanceof DeviceHealth.Away);
      device.plugIn();
      eventually("ready", () -> port.health() instanceof DeviceHealth.Ready);
      device.pty().send(ascii("back\r"));
      assertEquals("back", scans.poll(10, TimeUnit.SECONDS));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aConsumerThatFailsGetsTheNextScanAllTheSame() throws Exception {
    try (PtyDevice device = new PtyDevice(folder.resolve("scanner"));
        ScannerPort port =
            ScannerPort.open(
                device.address(),
                scan -> {
                  scans.add(scan);
                  throw new IllegalStateException(scan);
                })) {
      eventually("ready", () -> port.health() instanceof DeviceHealth.Ready);
      device.pty().send(ascii("1\r2\r"));
      assertEquals("1", scans.poll(10, TimeUnit.SECONDS));
      assertEquals("2", scans.poll(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void aScannerElsewhereThanAtASerialPortIsAway() {
    try (ScannerPort port = ScannerPort.open(new Address.SimulatedPrinter(80), scans::add)) {
      DeviceHealth.Away away = assertInstanceOf(DeviceHealth.Away.class, port.health());
      assertInstanceOf(Fault.BadAddress.class, away.why());
    }
  }
}
