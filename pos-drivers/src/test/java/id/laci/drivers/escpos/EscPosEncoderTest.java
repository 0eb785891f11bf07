package id.laci.drivers.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EscPosEncoderTest {
  private static final String INIT_437 = "1B 40 1C 2E 1B 74 00";

  private static Encoded encode(Block... blocks) {
    return EscPosEncoder.encode(Document.of(blocks), PrinterProfile.GENERIC_80);
  }

  private static String hex(Block... blocks) {
    return encode(blocks).bytes().hex();
  }

  private static List<String> lines(PrinterProfile paper, Block... blocks) {
    byte[] bytes = EscPosEncoder.encode(Document.of(blocks), paper).bytes().toArray();
    return Printout.of(bytes, paper).lines();
  }

  @Test
  void aJobResetsLeavesChineseModeAndSelectsThePageOfItsFirstText() {
    assertEquals("1B 40 1C 2E 1B 74 13 43 61 66 82 20 D5 0A", hex(Block.text("Café €")));
  }

  @Test
  void anotherPageIsSelectedOnlyWhereItIsNeeded() {
    assertEquals(
        INIT_437 + " 61 0A 1B 74 13 D5 0A 62 0A",
        hex(Block.text("a"), Block.text("€"), Block.text("b")));
  }

  @Test
  void aLineMayNeedTwoPages() {
    assertEquals(INIT_437 + " E0 1B 74 10 8A 0A", hex(Block.text("αŠ")));
  }

  @Test
  void whatNoPageHasIsABoxAndReported() {
    Encoded encoded = encode(Block.text("\uE000 tea \uE000 😀"));
    assertEquals("\uE000😀", encoded.unprintable());
    assertEquals(INIT_437 + " FE 20 74 65 61 20 FE 20 FE 0A", encoded.bytes().hex());
  }

  @Test
  void aPrinterWithoutBoxesGetsANumberSign() {
    PrinterProfile plain =
        new PrinterProfile(
            "plain",
            384,
            32,
            List.of(CodePage.of("windows-1252", 16)),
            Set.of(),
            Set.of(),
            PrinterSetup.USUAL);
    assertEquals(List.of("#"), lines(plain, Block.text("\uE000")));
    assertEquals(List.of("-".repeat(32)), lines(plain, new Block.Rule()));
  }

  @Test
  void commandsInsideATextAreNotObeyed() {
    Encoded encoded = encode(Block.text("a\u001Bp\u0000\u0019\u00FAb\n"));
    Printout printout = Printout.of(encoded.bytes().toArray(), PrinterProfile.GENERIC_80);
    assertEquals(0, printout.pulses());
    assertEquals(List.of("a■p■■úb■"), printout.lines());
  }

  @Test
  void blanksOfEveryWidthAreBlanks() {
    assertEquals(
        List.of("Rp 128.500 x"),
        lines(PrinterProfile.GENERIC_80, Block.text("Rp\u00A0128.500\u202Fx")));
  }

  @Test
  void decomposedLettersAreComposed() {
    assertEquals(List.of("é"), lines(PrinterProfile.GENERIC_80, Block.text("e\u0301")));
  }

  @Test
  void stylesAreSentWhenTheyChangeAndTakenBack() {
    assertEquals(
        INIT_437 + " 1B 61 01 1B 45 01 1D 21 11 41 0A 1B 61 00 1B 45 00 1D 21 00 62 0A",
        hex(new Block.Text("A", Style.TITLE), Block.text("b")));
    assertEquals(
        INIT_437 + " 1B 61 02 1D 21 01 41 0A",
        hex(new Block.Text("A", Style.PLAIN.withDoubleHeight().rightAligned())));
  }

  @Test
  void theDrawerComesBeforeThePaper() {
    assertEquals(INIT_437 + " 1B 70 00 19 FA 61 0A", hex(Block.text("a"), new Block.KickDrawer()));
    assertEquals(
        INIT_437 + " 1B 70 00 19 FA",
        EscPosEncoder.encode(Document.drawerOnly(), PrinterProfile.GENERIC_80).bytes().hex());
  }

  @Test
  void theCutCommandIsWholeAndPrintersWithoutACutterFeed() {
    assertEquals(INIT_437 + " 1D 56 42 00", hex(new Block.Cut()));
    assertEquals(
        INIT_437 + " 1B 64 05",
        EscPosEncoder.encode(Document.of(new Block.Cut()), PrinterProfile.GENERIC_58)
            .bytes()
            .hex());
  }

  @Test
  void feedsStayWithinOneByte() {
    assertEquals(
        INIT_437 + " 1B 64 01 1B 64 03 1B 64 FF",
        hex(new Block.Feed(-4), new Block.Feed(3), new Block.Feed(1000)));
  }

  @Test
  void aQrCodeIsModelTwoWithCorrectionMAndItsQuietZone() {
    assertEquals(
        INIT_437
            + " 1B 61 01 0A 1D 28 6B 04 00 31 41 32 00 1D 28 6B 03 00 31 43 06 1D 28 6B 03 00 31"
            + " 45 31 1D 28 6B 16 00 31 50 30 68 74 74 70 73 3A 2F 2F 65 78 61 6D 70 6C 65 2E 63"
            + " 6F 6D 1D 28 6B 03 00 31 51 30 0A 1B 61 00",
        hex(new Block.Qr("https://example.com")));
  }

  @Test
  void aQrCodeTooLongForThePaperIsPrintedAsText() {
    String endless = "A".repeat(3000);
    assertEquals(63, lines(PrinterProfile.GENERIC_80, new Block.Qr(endless)).size());
  }

  @Test
  void theAmountNeverWrapsAndTheNameDoes() {
    assertEquals(
        List.of("Nasi goreng kampung", "spesial dengan telur      35.500"),
        lines(
            PrinterProfile.GENERIC_58,
            Block.columns("Nasi goreng kampung spesial dengan telur", "35.500")));
    assertEquals(
        List.of("Total                     35.500"),
        lines(PrinterProfile.GENERIC_58, Block.columns("Total", "35.500")));
    assertEquals(
        List.of(" ".repeat(26) + "35.500"),
        lines(PrinterProfile.GENERIC_58, Block.columns("", "35.500")));
  }

  @Test
  void aWideAmountGetsALineOfItsOwnOrIsMadeNarrow() {
    Style wide = Style.PLAIN.withDoubleSize();
    assertEquals(
        List.of("Kembalian", "  Rp 101.750"),
        lines(PrinterProfile.GENERIC_58, new Block.Columns("Kembalian", "Rp 101.750", wide))
            .stream()
            .map(line -> line.replace("    ", ""))
            .toList());
    assertEquals(
        List.of("Total       Rp 1.000.000.101.750"),
        lines(PrinterProfile.GENERIC_58, new Block.Columns("Total", "Rp 1.000.000.101.750", wide)));
  }

  @Test
  void endlessWordsAreBrokenAndNothingIsLost() {
    List<String> lines = lines(PrinterProfile.GENERIC_58, Block.text("x".repeat(70)));
    assertEquals(List.of(32, 32, 6), lines.stream().map(String::length).toList());
    String both =
        String.join(
            "", lines(PrinterProfile.GENERIC_58, Block.columns("a".repeat(60), "9".repeat(40))));
    assertTrue(both.replace(" ", "").equals("a".repeat(60) + "9".repeat(40)));
  }

  @Test
  void theLongestCommandIsKnown() {
    assertEquals(5, encode(new Block.KickDrawer()).longestCommand());
    assertEquals(8 + 19, encode(new Block.Qr("https://example.com")).longestCommand());
    assertFalse(encode().bytes().size() == 0);
  }

  private static PrinterProfile with(int pin, int millis, int density, PrinterSetup.Buzzer buzzer) {
    return PrinterProfile.GENERIC_80.with(
        new PrinterSetup(pin, millis, PrinterSetup.DrawerSwitch.LEARNED, density, buzzer));
  }

  private static String hex(PrinterProfile paper, Block block) {
    return EscPosEncoder.encode(Document.of(block), paper).bytes().hex();
  }

  @Test
  void theDrawerIsPulsedWhereAndAsLongAsTheShopSays() {
    PrinterProfile second = with(5, 100, 0, PrinterSetup.Buzzer.NONE);
    assertEquals(INIT_437 + " 1B 70 01 32 FA", hex(second, new Block.KickDrawer()));
    PrinterProfile brief = with(2, 10, 0, PrinterSetup.Buzzer.NONE);
    assertEquals(INIT_437 + " 1B 70 00 05 32", hex(brief, new Block.KickDrawer()));
  }

  @Test
  void aPrinterIsSetDarkerOrLighterAtTheBeginningOfEveryJob() {
    PrinterProfile darker = with(2, 50, 3, PrinterSetup.Buzzer.NONE);
    assertEquals(INIT_437 + " 1D 28 4B 02 00 31 03 61 0A", hex(darker, Block.text("a")));
    PrinterProfile lighter = with(2, 50, -6, PrinterSetup.Buzzer.NONE);
    assertEquals(INIT_437 + " 1D 28 4B 02 00 31 FA 61 0A", hex(lighter, Block.text("a")));
  }

  @Test
  void theBuzzerSoundsInThePrintersOwnWay() {
    assertEquals(INIT_437, hex(PrinterProfile.GENERIC_80, new Block.Beep()));
    assertEquals(
        INIT_437 + " 1B 28 41 04 00 30 33 02 03",
        hex(with(2, 50, 0, PrinterSetup.Buzzer.EPSON), new Block.Beep()));
    assertEquals(
        INIT_437 + " 1B 42 02 03",
        hex(with(2, 50, 0, PrinterSetup.Buzzer.OTHER), new Block.Beep()));
  }

  @Test
  void whatCannotBeSetIsRefused() {
    for (int[] wrong : new int[][] {{3, 50, 0}, {2, 9, 0}, {2, 121, 0}, {2, 50, 7}, {2, 50, -7}}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> with(wrong[0], wrong[1], wrong[2], PrinterSetup.Buzzer.NONE));
    }
  }

  @Test
  void lettersCanBeUnderlinedInverseAndSmall() {
    Style style =
        Style.PLAIN.with(Style.Trait.UNDERLINED).with(Style.Trait.INVERSE).with(Style.Trait.SMALL);
    assertEquals(
        INIT_437 + " 1B 4D 01 1B 2D 01 1D 42 01 61 0A 1B 4D 00 1B 2D 00 1D 42 00 62 0A",
        hex(new Block.Text("a", style), Block.text("b")));
    List<String> lines = lines(PrinterProfile.GENERIC_58, new Block.Text("x".repeat(43), style));
    assertEquals(List.of("x".repeat(42), "x"), lines);
  }

  @Test
  void aPictureHoldsNothingThatAPrinterWouldObey() {
    byte[] rows = HexFormat.of().parseHex("1004100510141014100810");
    byte[] sent = encode(new Block.Picture(new Raster(88, 1, rows))).bytes().toArray();
    String picture = Bytes.of(sent).hex();
    assertTrue(picture.contains("10 0C 10 0D 10 1C 10 1C 10 08 10"), picture);
    assertFalse(picture.contains("10 04") || picture.contains("10 05"), picture);
  }
}
