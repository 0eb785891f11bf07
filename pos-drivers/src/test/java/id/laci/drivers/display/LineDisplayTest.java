package id.laci.drivers.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.escpos.CodePage;
import id.laci.drivers.sim.Defect;
import id.laci.drivers.sim.SimulatedDisplay;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineDisplayTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 20_000);
  private static final Address SIM = new Address.Simulated(Address.Pretended.DISPLAY);
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  private final SimulatedDisplay device = new SimulatedDisplay();

  private static void await(BooleanSupplier there) {
    long deadline = System.nanoTime() + 10_000_000_000L;
    while (!there.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "it never came");
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Test
  void amountsStandAtTheRightAndAreNeverCut() {
    Lines lines = Lines.of("Keranjang Kado Lebaran", "1.999.998", "Total", "Rp 12.345.678.900");
    assertEquals("Keranjang  1.999.998", lines.upper());
    assertEquals("To Rp 12.345.678.900", lines.lower());
  }

  @Test
  void lettersLoseTheirAccentsBeforeTheyBecomeQuestionMarks() {
    assertEquals("Zó ty é             ", Lines.of("Žółty é€中", "", "", "").upper());
    assertEquals("Café                ", Lines.of("Café", "", "", "").upper());
  }

  @Test
  void theBytesAreThoseOfTheManuals() {
    Lines lines = Lines.of("TOTAL", "16.40", "HI", "");
    assertEquals(
        "1B 51 41 54 4F 54 41 4C 20 20 20 20 20 20 20 20 20 20 31 36 2E 34 30 0D 1B 51 42 48 49"
            + " 20".repeat(18)
            + " 0D",
        HEX.formatHex(DisplayBytes.show(lines, DisplaySetup.of(Dialect.CD5220))));
    assertArrayEquals(
        HEX.parseHex("1F 24 01 01"),
        java.util.Arrays.copyOf(DisplayBytes.show(lines, DisplaySetup.of(Dialect.ESCPOS)), 4));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsShownIsReadBackInEitherDialect(Dialect dialect) {
    Lines lines = Lines.of("Kopi Susu", "18.500", "Total", "Rp 18.500");
    DisplayReader reader = new DisplayReader();
    reader.take(DisplayBytes.initialize(DisplaySetup.of(dialect)));
    for (byte b : DisplayBytes.show(lines, DisplaySetup.of(dialect))) {
      reader.take(new byte[] {b});
    }
    assertEquals(lines, reader.lines());
    assertEquals(List.of(), reader.unknown());
  }

  @Test
  void cursorCommandsAreUnderstood() {
    DisplayReader reader = new DisplayReader();
    reader.take(HEX.parseHex("1B 6C 01 02 48 49"));
    assertEquals("HI                  ", reader.lines().lower());
    reader.take(HEX.parseHex("0C 07"));
    assertEquals(Lines.BLANK, reader.lines());
    assertEquals(List.of("07"), reader.unknown());
  }

  @ParameterizedTest
  @EnumSource
  void theNewestLinesWinAndEqualOnesAreNotWrittenAgain(Dialect dialect) {
    try (LineDisplay display = LineDisplay.open(SIM, device::plugIn, DisplaySetup.of(dialect))) {
      for (int i = 0; i < 1_000; i++) {
        display.show(Lines.of("Line", String.valueOf(i), "", ""));
      }
      await(() -> device.lines().equals(Lines.of("Line", "999", "", "")));
      assertTrue(device.writes() < 100, () -> "written " + device.writes() + " times");
      assertEquals(List.of(), device.unknown());
    }
  }

  @Test
  void aDisplayThatComesBackShowsWhatItShould() {
    try (LineDisplay display =
        LineDisplay.open(SIM, device::plugIn, DisplaySetup.of(Dialect.CD5220))) {
      Lines lines = Lines.of("Total", "Rp 5.000", "", "");
      display.show(lines);
      await(() -> device.lines().equals(lines));
      device.defect(Defect.UNPLUGGED);
      assertInstanceOf(DeviceHealth.Away.class, display.health());
      assertTrue(display.test(lines).isPresent());
      device.defect(Defect.NONE);
      await(() -> device.lines().equals(lines));
      assertInstanceOf(DeviceHealth.Ready.class, display.health());
    }
  }

  /// The display loses its power after it took the lines, and is back before the write returns.
  @Test
  void aDisplayThatComesBackDuringAWriteIsWrittenToAgain() {
    try (LineDisplay display =
        LineDisplay.open(
            SIM, (listener, _) -> new Blinking(listener), DisplaySetup.of(Dialect.CD5220))) {
      Lines lines = Lines.of("Total", "Rp 5.000", "", "");
      display.show(lines);
      await(() -> Blinking.WRITTEN.size() >= 2);
      byte[] setUp = DisplayBytes.initialize(DisplaySetup.of(Dialect.CD5220));
      assertArrayEquals(setUp, Arrays.copyOf(Blinking.WRITTEN.get(1), setUp.length));
    }
  }

  /// A link whose device comes back in the middle of the first write.
  private record Blinking(LinkListener listener) implements Link {
    static final List<byte[]> WRITTEN = new CopyOnWriteArrayList<>();

    @Override
    public LinkState state() {
      return new LinkState.Up();
    }

    @Override
    public WriteResult write(byte[] bytes, Duration deadline) {
      if (WRITTEN.isEmpty()) {
        listener.changed(new LinkState.Up());
      }
      WRITTEN.add(bytes);
      return new WriteResult.Written(bytes.length);
    }

    @Override
    public int stalls() {
      return 0;
    }

    @Override
    public void close() {
      // nothing is held
    }
  }

  @ParameterizedTest
  @EnumSource
  void lettersAndBrightnessAreSetAlsoAfterItWasAway(Dialect dialect) {
    DisplaySetup setup = new DisplaySetup(dialect, CodePage.of("IBM852", 18), 3);
    try (LineDisplay display = LineDisplay.open(SIM, device::plugIn, setup)) {
      Lines lines = display.lines("Łódź αβ", "1.000", "", "");
      assertEquals("Łódź           1.000", lines.upper());
      display.show(lines);
      await(() -> device.lines().equals(lines) && device.brightness() == 3);
      device.defect(Defect.UNPLUGGED);
      await(() -> display.health() instanceof DeviceHealth.Away);
      device.defect(Defect.NONE);
      await(() -> device.lines().equals(lines) && device.brightness() == 3);
      assertEquals(List.of(), device.unknown());
    }
  }

  @Test
  void linesMadeForOtherLettersLoseThemAndKeepTheirLength() {
    DisplaySetup russian = new DisplaySetup(Dialect.ESCPOS, CodePage.of("IBM866", 17), 0);
    byte[] bytes = DisplayBytes.show(Lines.of("Café", "1", "", ""), russian);
    assertEquals(2 * (4 + Lines.CELLS), bytes.length);
    DisplayReader reader = new DisplayReader();
    reader.take(bytes);
    assertEquals("Cafe               1", reader.lines().upper());
  }

  @Test
  void anAddressThatIsNoDisplaySaysSo() {
    try (LineDisplay display =
        LineDisplay.open(new Address.SimulatedPrinter(80), DisplaySetup.of(Dialect.CD5220))) {
      display.show(Lines.BLANK);
      assertInstanceOf(DeviceHealth.Away.class, display.health());
      assertTrue(display.test(Lines.BLANK).isPresent());
    }
  }

  @Test
  void noBytesBringTheReaderDown() {
    Random random = new Random(11);
    DisplayReader reader = new DisplayReader();
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = new byte[random.nextInt(8)];
      random.nextBytes(bytes);
      reader.take(bytes);
      if (i % 100 == 0) {
        reader = new DisplayReader();
      }
      assertEquals(Lines.CELLS, reader.lines().upper().length());
    }
  }
}
