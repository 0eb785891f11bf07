package id.laci.drivers.drawer;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.drivers.escpos.Bytes;
import id.laci.drivers.sim.Defect;
import id.laci.drivers.sim.SimulatedDrawer;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Ear;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.PtyDevice;
import id.laci.drivers.wire.TcpDevice;
import id.laci.drivers.wire.WriteResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class CashDrawerTest {
  private static final DrawerRules ANSWERING =
      DrawerRules.BEL.answering(
          new DrawerRules.Answer(Bytes.of((byte) 0x05), 0xFE, 0x10, 0x01, DrawerRules.Level.HIGH));

  @TempDir Path folder;

  private final SimulatedDrawer device = new SimulatedDrawer();
  private final BlockingQueue<DrawerState> changes = new LinkedBlockingQueue<>();

  private DrawerState next() throws InterruptedException {
    return changes.poll(10, TimeUnit.SECONDS);
  }

  @Test
  void oneOrderIsOnePulseAndTheSwitchConfirmsIt() throws Exception {
    try (CashDrawer drawer = CashDrawers.open(device, ANSWERING)) {
      eventually("closed", () -> drawer.state() == DrawerState.CLOSED);
      CashDrawer.Subscription heard = drawer.onChange(changes::add);
      assertEquals(new DrawerOutcome.Opened(), drawer.open());
      assertEquals(1, device.pulses());
      eventually("opened", () -> changes.contains(DrawerState.OPEN));
      changes.clear();
      device.push();
      assertEquals(DrawerState.CLOSED, next());
      device.unlock();
      assertEquals(DrawerState.OPEN, next());
      heard.close();
      device.push();
      eventually("closed", () -> drawer.state() == DrawerState.CLOSED);
      assertEquals(0, changes.size());
      assertEquals(1, device.pulses());
    }
  }

  @Test
  void aBoxWithoutAnswerIsSentAPulseAndNoMoreIsClaimed() {
    try (CashDrawer drawer = CashDrawers.open(device, DrawerRules.ESC_P)) {
      assertEquals(new DrawerOutcome.Sent(), drawer.open());
      assertEquals(DrawerState.UNKNOWN, drawer.state());
      assertEquals(1, device.pulses());
    }
  }

  @Test
  void aDrawerThatIsStuckOrSilentIsUnconfirmedAndNotPulsedAgain() {
    device.stuck(true);
    try (CashDrawer drawer = CashDrawers.open(device, ANSWERING)) {
      assertEquals(new DrawerOutcome.Unconfirmed(), drawer.open());
      device.stuck(false);
      device.defect(Defect.NO_ANSWER);
      assertEquals(new DrawerOutcome.Unconfirmed(), drawer.open());
      assertEquals(2, device.pulses());
    }
  }

  @Test
  void aDrawerStuckOpenStaysOpen() {
    device.unlock();
    device.stuck(true);
    try (CashDrawer drawer = CashDrawers.open(device, ANSWERING)) {
      device.push();
      assertEquals(new DrawerOutcome.Opened(), drawer.open());
      assertEquals(DrawerState.OPEN, drawer.state());
    }
  }

  @Test
  void noiseIsNoSwitch() {
    device.defect(Defect.GARBAGE);
    try (CashDrawer drawer = CashDrawers.open(device, ANSWERING)) {
      assertEquals(new DrawerOutcome.Unconfirmed(), drawer.open());
      assertEquals(DrawerState.UNKNOWN, drawer.state());
    }
  }

  @Test
  void anUnpluggedDrawerIsRefusedAndKnownAgainWhenItIsBack() throws Exception {
    try (CashDrawer drawer = CashDrawers.open(device, ANSWERING)) {
      eventually("closed", () -> drawer.state() == DrawerState.CLOSED);
      CashDrawer.Subscription _ = drawer.onChange(changes::add);
      device.defect(Defect.UNPLUGGED);
      assertEquals(DrawerState.UNKNOWN, next());
      assertInstanceOf(DrawerOutcome.Refused.class, drawer.open());
      assertInstanceOf(DeviceHealth.Away.class, drawer.health());
      device.defect(Defect.NONE);
      assertEquals(DrawerState.CLOSED, next());
      assertEquals(0, device.pulses());
    }
  }

  @Test
  void aStalledBoxIsUnknown() {
    try (CashDrawer drawer = CashDrawers.open(device, DrawerRules.BEL)) {
      device.defect(Defect.STALLED);
      DrawerOutcome.Unknown unknown = assertInstanceOf(DrawerOutcome.Unknown.class, drawer.open());
      assertInstanceOf(Fault.Stalled.class, unknown.why());
    }
  }

  @Test
  void anAddressThatIsNoDrawerRefuses() {
    for (String address : new String[] {"sim:printer", "nonsense"}) {
      try (CashDrawer drawer = CashDrawers.open(address, DrawerRules.BEL)) {
        assertInstanceOf(DrawerOutcome.Refused.class, drawer.open());
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aBoxOnASerialPortIsPulsedAndAnswers() throws Exception {
    try (PtyDevice box = new PtyDevice(folder.resolve("drawer"));
        CashDrawer drawer = CashDrawers.open(box.address(), ANSWERING)) {
      eventually("ready", () -> drawer.health() instanceof DeviceHealth.Ready);
      box.ear().awaitBytes(1); // the question
      box.pty().send(new byte[] {0x10});
      eventually("closed", () -> drawer.state() == DrawerState.CLOSED);
      Thread answering =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      box.ear().awaitBytes(2);
                      box.pty().send(new byte[] {0x11});
                    } catch (Exception failure) {
                      throw new AssertionError(failure);
                    }
                  });
      assertEquals(new DrawerOutcome.Opened(), drawer.open());
      answering.join();
      assertArrayEquals(new byte[] {5, 7, 5}, box.ear().awaitBytes(3));
    }
  }

  @Test
  void aBoxThatIsThereBeforeItsLinkIsHandedOverIsAskedAllTheSame() throws Exception {
    Ear asked = new Ear();
    DrawerPort box =
        new TriggerBox(
            ANSWERING,
            new Unheard(),
            listener -> {
              listener.changed(new LinkState.Up());
              LockSupport.parkNanos(20_000_000); // whoever asks without a link does it now
              return new AnsweringDrawerLink(asked);
            });
    assertArrayEquals(new byte[] {5}, asked.awaitBytes(1));
    box.close();
  }

  @Test
  void aBoxOnTcpGetsExactlyItsBytes() throws Exception {
    try (TcpDevice box = new TcpDevice();
        CashDrawer drawer = CashDrawers.open(box.address(), DrawerRules.ESC_P)) {
      assertEquals(new DrawerOutcome.Sent(), drawer.open());
      assertArrayEquals(new byte[] {0x1B, 'p', 0, 25, (byte) 250}, box.ear().awaitBytes(5));
    }
  }

  /// Nobody who hears of the switch.
  private static final class Unheard implements DrawerPort.SwitchListener {
    @Override
    public void level(boolean high) {}

    @Override
    public void lost() {}
  }

  /// A link that is up and takes everything.
  private record AnsweringDrawerLink(Ear taken) implements Link {
    @Override
    public LinkState state() {
      return new LinkState.Up();
    }

    @Override
    public WriteResult write(byte[] bytes, Duration deadline) {
      taken.hear(bytes);
      return new WriteResult.Written(bytes.length);
    }

    @Override
    public int stalls() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
