package id.laci.drivers.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes as the manuals of printers write them, and what they mean.
final class CommandReaderTest {
  private static final byte[] STARTS = {0x1B, 0x1B, 0x1D, 0x1D, 0x1C, 0x10};
  private static final byte[] FUNCTIONS =
      "@!-EGMRtad23JDpc$\\ *({BVkvLWhwHr8Ia&.Cqps\u0004\u0005\u0014"
          .getBytes(StandardCharsets.ISO_8859_1);

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static Bytes exactly(String hex) {
    return Bytes.of(bytes(hex));
  }

  private static List<Command> read(String hex) {
    return CommandReader.read(bytes(hex));
  }

  private static Printout print(String hex) {
    return Printout.of(bytes(hex), PrinterProfile.GENERIC_80);
  }

  @Test
  void textIsReadInThePageSelected() {
    assertEquals(List.of("Café €"), print("1B 40 1C 2E 1B 74 13 43 61 66 82 20 D5 0A").lines());
    assertEquals(List.of("Café €"), print("1B 74 10 43 61 66 E9 20 80 0A").lines());
    assertEquals(
        List.of(
            new Command.Initialize(),
            new Command.KanjiMode(false),
            new Command.SelectCodePage(19),
            new Command.Print(exactly("43 61 66 82 20 D5")),
            new Command.LineFeed()),
        read("1B 40 1C 2E 1B 74 13 43 61 66 82 20 D5 0A"));
  }

  @Test
  void sizesAndWeights() {
    assertEquals(List.of(new Command.PrintMode(false, true, 2, 2, false)), read("1B 21 38"));
    assertEquals(List.of(new Command.PrintMode(true, false, 1, 1, true)), read("1B 21 81"));
    assertEquals(
        List.of(new Command.SmallFont(true), new Command.SmallFont(false)),
        read("1B 4D 31 1B 4D 00"));
    assertEquals(
        List.of(new Command.Underline(2), new Command.Inverse(true)), read("1B 2D 32 1D 42 01"));
    assertEquals(
        List.of(new Command.Size(2, 2), new Command.Size(1, 1)), read("1D 21 11 1D 21 00"));
    assertEquals(
        List.of(new Command.Bold(true), new Command.Bold(false)), read("1B 45 01 1B 47 00"));
  }

  @Test
  void alignmentAndSpacing() {
    assertEquals(
        List.of(
            new Command.Alignment(Style.Align.CENTRE), new Command.Alignment(Style.Align.RIGHT)),
        read("1B 61 01 1B 61 32"));
    assertEquals(
        List.of(new Command.LineSpacing(24), new Command.LineSpacing(34)), read("1B 33 18 1B 32"));
  }

  @Test
  void cutAndDrawer() {
    assertEquals(List.of(new Command.Cut(true, 0)), read("1D 56 42 00"));
    assertEquals(List.of(new Command.Pulse(2, 50, false)), read("1B 70 00 19 FA"));
    assertEquals(List.of(new Command.Pulse(5, 100, true)), read("10 14 01 01 01"));
  }

  @Test
  void questionsAreKnownAndPrintNothing() {
    assertEquals(List.of(new Command.AutomaticStatus(255)), read("1D 61 FF"));
    assertEquals(List.of(new Command.Identify(67)), read("1D 49 43"));
    assertEquals(List.of(new Command.QueuedStatusRequest(1)), read("1D 72 01"));
    assertEquals(
        List.of(new Command.ProcessId(exactly("30 30 30 31"))),
        read("1D 28 48 06 00 30 30 30 30 30 31"));
    assertEquals(List.of(new Command.Recover(2)), read("10 05 02"));
    assertEquals(List.of(new Command.ClearBuffers()), read("10 14 08 01 03 14 01 06 02 08"));
  }

  @Test
  void aCutWithoutItsLastByteSwallowsTheDrawerPulse() {
    Printout printout = print("1D 56 41 1B 70 00 19 FA");
    assertEquals(0, printout.pulses());
    assertEquals(1, printout.cuts());
    assertEquals(List.of("p·"), printout.lines());
  }

  @Test
  void aQrCode() {
    assertEquals(
        List.of(
            new Command.QrModel(0x32),
            new Command.QrModule(6),
            new Command.QrCorrection(0x31),
            new Command.QrStore(
                exactly("68 74 74 70 73 3A 2F 2F 65 78 61 6D 70 6C 65 2E 63 6F 6D")),
            new Command.QrPrint()),
        read(
            "1D 28 6B 04 00 31 41 32 00 1D 28 6B 03 00 31 43 06 1D 28 6B 03 00 31 45 31"
                + "1D 28 6B 16 00 31 50 30 68 74 74 70 73 3A 2F 2F 65 78 61 6D 70 6C 65 2E 63 6F"
                + "6D 1D 28 6B 03 00 31 51 30"));
  }

  @Test
  void aPicture() {
    Raster square = print("1D 76 30 00 01 00 08 00 FF 81 81 81 81 81 81 FF").picture();
    assertEquals(8, square.height());
    assertTrue(square.black(0, 0) && square.black(7, 7) && square.black(0, 4));
    assertTrue(!square.black(3, 4) && !square.black(8, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1D 28 6B 03 00 30 41 00", // PDF417
        "1D 28 6B 08 00 30 50 30 48 45 4C 4C 4F",
        "1D 28 4C 13 00 30 43 30 47 30 01 08 00 08 00 31 FF 81 81 81 81 81 81 FF", // into memory
        "1D 28 4C 06 00 30 45 47 30 01 01", // and from it
        "1D 28 44 05 00 14 01 30 02 30", // no pulses from within pictures
        "1C 28 43 02 00 30 02", // UTF-8
        "1C 43 01",
        "1C 53 01 02",
        "1C 70 01 00",
        "1C 71 01 01 00 01 00 41 42 43 44 45 46 47 48",
        "1D 2A 01 01 41 42 43 44 45 46 47 48",
        "1B 63 33 0C",
        "1B 37 07 40 02",
        "1B 3D 01",
        "1B 52 08",
        "1D 6B 4B 02 41 42", // a bar code of a kind not drawn here
        "1D 6B 02 34 30 30 36", // without its zero, as far as it is data
        "1D 76 30 00 FF FF FF FF", // four gigabytes
        "1D 38 4C FF FF FF FF",
        "0D",
        "07",
        "1B 7A",
        "1C 41",
        "1D 99",
        "1B 61 07",
        "10 99"
      })
  void whatHasNoMeaningHereIsReportedWhole(String hex) {
    assertEquals(List.of(new Command.Unknown(exactly(hex))), read(hex));
    assertEquals(List.of(exactly(hex)), print(hex + " 0A 41 0A").unknown());
    assertEquals(List.of("", "A"), print(hex + " 0A 41 0A").lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1B",
        "1B 70 00",
        "1D 28 6B 16 00 31 50",
        "1D 76 30 00 01 00 08 00 FF",
        "10 04",
        "1D",
        "1D 76 30 00 FF 00 FF 00 00",
        "1D 38 4C 12 00 00 00 30 70",
        "1D 6B 02 34",
        "1B 44 08",
        "1B 2A 21 02 00 FF",
        "1C 71 01 01 00",
        "10 14 03 01"
      })
  void aCommandThatIsNotWholeWaitsForItsEnd(String hex) {
    CommandReader.Reading reading = CommandReader.readSoFar(bytes("41 0A " + hex));
    assertEquals(2, reading.commands().size());
    assertEquals(exactly(hex), reading.rest());
    assertEquals(List.of(new Command.Unknown(exactly(hex))), read(hex));
  }

  private static final String SQUARE = "08 00 08 00 FF 81 81 81 81 81 81 FF";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1D 76 30 00 01 00 08 00 FF 81 81 81 81 81 81 FF",
        "1D 28 4C 12 00 30 70 30 01 01 31" + SQUARE + "1D 28 4C 02 00 30 32",
        "1D 38 4C 12 00 00 00 30 70 30 01 01 31" + SQUARE + "1D 28 4C 02 00 30 32"
      })
  void theWaysToSendAPictureDrawTheSame(String hex) {
    Printout printout = print(hex);
    assertEquals(
        print("1D 76 30 00 01 00 08 00 FF 81 81 81 81 81 81 FF").picture(), printout.picture());
    assertEquals(List.of(), printout.unknown());
    assertEquals(List.of(), printout.lines());
  }

  @Test
  void aPictureMayBeDrawnTwiceAsLarge() {
    Raster square = print("1D 76 30 03 01 00 08 00 FF 81 81 81 81 81 81 FF").picture();
    assertEquals(16, square.height());
    assertTrue(square.black(0, 15) && square.black(1, 8) && square.black(15, 0));
    assertFalse(square.black(2, 2) || square.black(16, 0));
  }

  @Test
  void aStripStandsWithinItsLine() {
    Printout printout = print("41 1B 2A 21 01 00 FF FF FF 42 0A");
    assertEquals(List.of("AB"), printout.lines());
    assertEquals(List.of(), printout.unknown());
    for (int y = 0; y < 24; y++) {
      assertTrue(printout.picture().black(12, y));
    }
    Raster coarse = print("1B 2A 00 01 00 80 0A").picture();
    assertTrue(coarse.black(0, 0) && coarse.black(1, 2));
    assertFalse(coarse.black(2, 0) || coarse.black(0, 3));
  }

  @Test
  void aBarcodeIsDrawnWithItsText() throws Exception {
    String head = "1B 61 01 1D 68 50 1D 77 02 1D 48 02";
    Printout ean = print(head + "1D 6B 43 0D 34 30 30 36 33 38 31 33 33 33 39 33 31");
    assertEquals(List.of("4006381333931"), ean.barcodes());
    assertEquals("4006381333931", ean.lines().getFirst().strip());
    assertEquals("4006381333931", PaperScanner.read(ean.picture()));
    Printout older = print(head + "1D 6B 02 34 30 30 36 33 38 31 33 33 33 39 33 31 00");
    assertEquals(ean, older);
  }

  @Test
  void aBarcodeOfManySignsIsDrawnInTheSetsThatItNames() throws Exception {
    Printout printout = print("1B 61 01 1D 77 02 1D 6B 49 0A 7B 42 4E 6F 2E 7B 43 0C 22 38");
    assertEquals(List.of("No.123456"), printout.barcodes());
    assertEquals("No.123456", PaperScanner.read(printout.picture()));
    assertEquals(List.of(), print("1D 6B 49 04 4E 6F 2E 31").barcodes()); // names no set
  }

  @Test
  void aBarcodeThatIsTooWideIsNotPrinted() {
    assertEquals(
        List.of(), print("1D 57 40 00 1D 6B 43 0C 34 30 30 36 33 38 31 33 33 33 39 33").barcodes());
  }

  @Test
  void textIsMovedToDotsAndTabs() {
    assertEquals(List.of("a  b"), print("61 1B 24 24 00 62 0A").lines());
    assertEquals(List.of("a  b"), print("61 1B 5C 18 00 62 0A").lines());
    assertEquals(List.of("a       b       c"), print("61 09 62 09 63 0A").lines());
    assertEquals(List.of("a   b c"), print("1B 44 04 06 00 61 09 62 09 63 0A").lines());
    assertEquals(List.of("  a"), print("1D 4C 18 00 61 0A").lines());
  }

  @Test
  void aNarrowerPrintAreaWrapsAndCentresWithinIt() {
    String narrow = "1D 57 18 00"; // two characters
    assertEquals(List.of("ab", "c"), print(narrow + "61 62 63 0A").lines());
    assertEquals(" ".repeat(15) + "ab", print("1D 57 80 01 1B 61 01 61 62 0A").lines().getFirst());
  }

  @Test
  void theSmallFontIsNarrowerAndLower() {
    Raster small = print("1B 4D 01" + "4D".repeat(64) + "0A").picture();
    assertEquals(34, small.height());
    assertEquals(2, print("4D".repeat(64) + "0A").lines().size());
  }

  @Test
  void underlinedAndInverseAreDrawn() {
    Raster underlined = print("1B 2D 01 20 0A").picture();
    assertTrue(underlined.black(0, 23) && underlined.black(11, 23));
    Raster inverse = print("1D 42 01 20 0A").picture();
    assertTrue(inverse.black(0, 0) && inverse.black(11, 23));
    assertFalse(inverse.black(12, 0));
  }

  @Test
  void chineseIsReadInPairsOnceItIsSwitchedOn() {
    assertEquals(List.of("中文"), print("1C 26 D6 D0 CE C4 1C 2E 0A").lines());
    assertEquals(List.of(), print("1C 26 D6 D0 CE C4 1C 2E 0A").unknown());
  }

  @Test
  void aPrinterInChineseModeEatsTheLetterBehindAnAccent() {
    assertFalse(print("1C 26 1B 74 10 43 61 66 E9 73 0A").lines().getFirst().contains("é"));
    assertEquals(List.of("Cafés"), print("1C 2E 1B 74 10 43 61 66 E9 73 0A").lines());
  }

  @Test
  void buzzerAndDensityAreKnownAndPrintNothing() {
    assertEquals(List.of(new Command.Buzz()), read("1B 28 41 04 00 30 33 02 0A"));
    assertEquals(List.of(new Command.Buzz()), read("1B 42 03 02"));
    assertEquals(List.of(new Command.Buzz()), read("10 14 03 01 00 02 01 00"));
    assertEquals(
        List.of(new Command.Density(3), new Command.Density(-6)),
        read("1D 28 4B 02 00 31 03 1D 28 4B 02 00 31 FA"));
    assertTrue(print("1B 28 41 04 00 30 33 02 0A 1D 28 4B 02 00 31 03").blank());
  }

  @Test
  void aPageThatThePrinterLacksIsReported() {
    assertEquals(List.of(exactly("1B 74 63")), print("1B 74 63 41 0A").unknown());
  }

  @Test
  void statusRequestsAndZerosPrintNothing() {
    assertEquals(List.of(new Command.StatusRequest(4), new Command.Idle()), read("10 04 04 00"));
    assertTrue(print("10 04 04 00 00").blank());
  }

  /// Commands in earnest, so that the random bytes behind them are taken for their parameters.
  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(200)];
    random.nextBytes(noise);
    for (int i = 0; i + 1 < noise.length; i += 2 + random.nextInt(8)) {
      noise[i] = STARTS[random.nextInt(STARTS.length)];
      noise[i + 1] = FUNCTIONS[random.nextInt(FUNCTIONS.length)];
    }
    return noise;
  }

  @Test
  void anyBytesAtAllAreReadWithoutALoss() {
    int rounds = Integer.getInteger("fuzz.rounds", 20_000);
    Random random = new Random(20_261_124);
    for (int round = 0; round < rounds; round++) {
      byte[] noise = noise(random);
      CommandReader.Reading reading = CommandReader.readSoFar(noise);
      int rest = reading.rest().size();
      assertTrue(rest <= noise.length);
      assertEquals(Bytes.slice(noise, noise.length - rest, noise.length), reading.rest());
      assertEquals(
          reading.commands().size() + (rest > 0 ? 1 : 0), CommandReader.read(noise).size());
    }
  }

  @Test
  void anyBytesAtAllAreDrawn() {
    Random random = new Random(20_261_123);
    for (int round = 0; round < 2_000; round++) {
      Printout printout = Printout.of(noise(random), PrinterProfile.GENERIC_58);
      assertTrue(printout.picture().height() <= Canvas.ROWS_MAX);
    }
  }

  @Test
  void textLongerThanTheLineWrapsAsOnPaper() {
    ByteArrayOutputStream long80 = new ByteArrayOutputStream();
    for (int i = 0; i < 50; i++) {
      long80.write('x');
    }
    assertEquals(
        List.of("x".repeat(48), "xx"),
        Printout.of(long80.toByteArray(), PrinterProfile.GENERIC_80).lines());
  }
}
