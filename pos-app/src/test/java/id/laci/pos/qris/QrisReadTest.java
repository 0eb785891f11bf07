package id.laci.pos.qris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QrisReadTest {
  /// What is wrong with each of the published and made malformed codes.
  private static final Map<String, Reason> FAULTS =
      Map.ofEntries(
          Map.entry("M01", Reason.CRC_WRONG),
          Map.entry("M02", Reason.CRC_WRONG),
          Map.entry("M03", Reason.CRC_WRONG),
          Map.entry("M04", Reason.CRC_WRONG),
          Map.entry("M06", Reason.LENGTH_NOT_DIGITS),
          Map.entry("M08", Reason.CRC_LOWER_CASE),
          Map.entry("M09", Reason.CRC_WRONG),
          Map.entry("M10", Reason.FORMAT_NOT_FIRST),
          Map.entry("M11", Reason.DUPLICATE_TAG),
          Map.entry("M12", Reason.FORMAT_UNKNOWN),
          Map.entry("M13", Reason.INITIATION_UNKNOWN),
          Map.entry("M15", Reason.AMOUNT_MALFORMED),
          Map.entry("M16", Reason.AMOUNT_ZERO),
          Map.entry("M18", Reason.POSTAL_CODE_MISSING),
          Map.entry("M19", Reason.NATIONAL_TEMPLATE_MISSING),
          Map.entry("M21", Reason.CRC_MISSING),
          Map.entry("M23", Reason.TOO_SHORT),
          Map.entry("M24", Reason.DUPLICATE_TAG),
          Map.entry("M25", Reason.TAG_NOT_DIGITS));

  @Test
  void checksumMatchesThePublishedCheckValues() {
    assertEquals(0x29B1, Crc16.of("123456789".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(0xB915, Crc16.of("A".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(0xFFFF, Crc16.of(new byte[0]));
  }

  @TestFactory
  List<DynamicTest> everyValidCodeIsReadAndWrittenBackTheSame() {
    return Vectors.valid().entrySet().stream()
        .map(
            vector ->
                DynamicTest.dynamicTest(
                    vector.getKey(),
                    () -> {
                      Reading reading = Qris.read(vector.getValue());
                      Reading.Read read = assertInstanceOf(Reading.Read.class, reading);
                      assertEquals(vector.getValue(), read.code().write());
                      assertEquals(Qris.read(read.code().write()), reading);
                    }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyMalformedCodeIsRefusedForItsFault() {
    Map<String, String> malformed = Vectors.malformed();
    assertEquals(FAULTS.keySet(), malformed.keySet());
    return malformed.entrySet().stream()
        .map(
            vector ->
                DynamicTest.dynamicTest(
                    vector.getKey(),
                    () ->
                        assertEquals(
                            FAULTS.get(vector.getKey()), refused(vector.getValue()).reason())))
        .toList();
  }

  @Test
  void refusalSaysWhereTheFaultIs() {
    assertEquals(14, refused(Vectors.malformed("M06")).position());
    assertEquals(0, refused(Vectors.malformed("M10")).position());
    assertEquals(10, refused(Vectors.malformed("M13")).position());
    String v11 = Vectors.valid("V11");
    assertEquals(v11.length() - 4, refused(Vectors.malformed("M08")).position());
  }

  @Test
  void shortAndHexlessChecksumsAreRefused() {
    assertEquals(Reason.TOO_SHORT, refused("").reason());
    assertEquals(Reason.TOO_SHORT, refused("63").reason());
    assertEquals(Reason.CRC_NOT_HEX, refused("6304XXXX").reason());
    assertEquals(Reason.CRC_NOT_HEX, refused("0002016303A1B").reason());
  }

  @Test
  void checksumMustBeTheLastElement() {
    assertEquals(Reason.CRC_NOT_LAST, refused("0002016304ABCD5802ID").reason());
  }

  @Test
  void textOfThreeScriptsCountsCharactersAndSumsBytes() {
    String v01 = Vectors.valid("V01");
    assertEquals(248, v01.codePointCount(0, v01.length()));
    assertEquals(260, v01.getBytes(StandardCharsets.UTF_8).length);
    QrisCode code = Vectors.code("V01");
    assertEquals("CN", code.country());
    assertEquals(Optional.empty(), code.amount(), "yuan are no rupiah");
    assertEquals(Optional.of("23.72"), code.amountText());
    assertInstanceOf(Tip.Asked.class, code.tip());
  }

  @Test
  void gopayCodeOfTheSandboxSaysWhoAndHowMuch() {
    Reading.Read read = assertInstanceOf(Reading.Read.class, Qris.read(Vectors.valid("V02")));
    QrisCode code = read.code();
    assertEquals(Optional.of(Initiation.DYNAMIC), code.initiation());
    assertEquals(Optional.of(Money.of(789_000)), code.amount());
    assertEquals("Test", code.merchantName());
    assertEquals("BANDUNG", code.city());
    assertEquals("3414", code.categoryCode());
    assertEquals(Optional.of("AID060733612866"), code.nmid());
    assertEquals(Optional.of("COM.GO-JEK.WWW"), code.acquirer());
    assertEquals(Optional.of("G490526303"), code.merchantId());
    assertEquals(Optional.of(Criteria.UKE), code.criteria());
    assertEquals(Optional.of("A01"), code.terminalLabel());
    assertEquals(
        Optional.of("c032f87c-f773-4619-aefa-675e1f06f921"), code.label(Label.ACQUIRER_REFERENCE));
    assertTrue(code.merchantPan().orElseThrow().checkDigitRight());
    assertEquals(List.of(Note.Kind.SANDBOX_MERCHANT), kinds(read));
  }

  @Test
  void stickerHasNoAmountAndNoComplaint() {
    Reading.Read read = assertInstanceOf(Reading.Read.class, Qris.read(Vectors.valid("V11")));
    assertEquals(Optional.of(Initiation.STATIC), read.code().initiation());
    assertEquals(Optional.empty(), read.code().amount());
    assertEquals("Bandung deket r", read.code().city());
    assertEquals(List.of(), kinds(read));
    assertInstanceOf(SaleUse.Usable.class, read.code().usableForSale());
  }

  @Test
  void tipsAreReadAsTheyAreWritten() {
    assertInstanceOf(Tip.None.class, Vectors.code("V05").tip());
    assertEquals(new Tip.Percent("0.7"), Vectors.code("V06").tip());
    assertInstanceOf(Tip.Asked.class, Vectors.code("V07").tip());
  }

  @Test
  void transferIsReadButNeverASale() {
    Reading.Read read = assertInstanceOf(Reading.Read.class, Qris.read(Vectors.valid("V17")));
    assertEquals(Purpose.TRANSFER, read.code().purpose());
    assertEquals(Optional.of("DMCT"), read.code().label(Label.PURPOSE));
    SaleUse.NotUsable no = assertInstanceOf(SaleUse.NotUsable.class, read.code().usableForSale());
    assertEquals(SaleUse.Obstacle.TRANSFER, no.why());
    assertTrue(kinds(read).contains(Note.Kind.TRANSFER));
  }

  @Test
  void transferForAnUnknownPurposeIsNoSaleEither() {
    QrisCode odd = repaired(Vectors.malformed("M03"));
    assertEquals(Optional.of("CWDL"), odd.label(Label.PURPOSE));
    assertEquals(Purpose.TRANSFER, odd.purpose());
  }

  @Test
  void foreignCodesAreReadAndNotForSale() {
    for (String id : List.of("V01", "V22", "V23", "V24")) {
      SaleUse.NotUsable no =
          assertInstanceOf(SaleUse.NotUsable.class, Vectors.code(id).usableForSale(), id);
      assertEquals(SaleUse.Obstacle.NOT_INDONESIAN, no.why(), id);
    }
  }

  @Test
  void amountWithSenIsReadButNotForSale() {
    String body = Vectors.code("V05").write().replace("5406500000", "54065000.5");
    QrisCode code = repaired(body);
    assertEquals(Optional.empty(), code.amount());
    assertEquals(
        SaleUse.Obstacle.AMOUNT_NOT_WHOLE,
        assertInstanceOf(SaleUse.NotUsable.class, code.usableForSale()).why());
  }

  @Test
  void amountsFollowTheStandardsExamples() {
    assertEquals(Optional.empty(), Amounts.fault("98.73"));
    assertEquals(Optional.empty(), Amounts.fault("98"));
    assertEquals(Optional.empty(), Amounts.fault("98."));
    assertEquals(Optional.of(Reason.AMOUNT_MALFORMED), Amounts.fault("98,73"));
    assertEquals(Optional.of(Reason.AMOUNT_MALFORMED), Amounts.fault("3 705"));
    assertEquals(Optional.of(Reason.AMOUNT_MALFORMED), Amounts.fault("1.2.3"));
    assertEquals(Optional.of(Reason.AMOUNT_MALFORMED), Amounts.fault("-5"));
    assertEquals(Optional.of(Reason.AMOUNT_MALFORMED), Amounts.fault("١٢"));
    assertEquals(Optional.of(Reason.AMOUNT_ZERO), Amounts.fault("0.00"));
    assertEquals(Optional.of(Money.of(98)), Amounts.rupiah("98."));
  }

  @Test
  void olderRegisterAndOddNumbersAreNoted() {
    assertTrue(kinds("V05").contains(Note.Kind.OLD_NATIONAL_NAME));
    assertTrue(kinds("V19").contains(Note.Kind.NMID_UNUSUAL));
    assertTrue(kinds("V22").contains(Note.Kind.NOT_INDONESIAN));
    assertTrue(kinds("V09").isEmpty());
  }

  @Test
  void merchantPanNeverPrintsItself() {
    QrisCode code = Vectors.code("V11");
    String pan = code.merchantPan().orElseThrow().digits();
    assertEquals("936009143043805808", pan);
    assertEquals("93600914******5808", code.merchantPan().orElseThrow().toString());
    assertFalse(code.toString().contains(pan));
    assertFalse(code.elements().toString().contains(pan));
    assertFalse(QrisJson.text(Qris.read(code.write())).contains(pan));
  }

  @Test
  void jsonTellsBothKindsOfReading() {
    String good = QrisJson.text(Qris.read(Vectors.valid("V02")));
    assertTrue(good.contains("\"valid\": true") || good.contains("\"valid\":true"), good);
    assertTrue(good.contains("789000"), good);
    String bad = QrisJson.text(Qris.read(Vectors.malformed("M09")));
    assertTrue(bad.contains("crc_wrong"), bad);
  }

  @Test
  void noMutationOfAValidCodeThrows() {
    RandomGenerator random = new SplittableRandom(20_260_301);
    List<String> seeds = List.copyOf(Vectors.valid().values());
    for (int i = 0; i < 5_000; i++) {
      String mutant = mutant(seeds.get(random.nextInt(seeds.size())), random);
      Reading reading = Qris.read(mutant);
      reading.valid().ifPresent(code -> assertEquals(mutant, code.write()));
      assertFalse(QrisJson.text(reading).isEmpty());
      deep(mutant);
    }
  }

  /// The same fault under a right checksum reaches the rules behind it.
  private static void deep(String mutant) {
    int end = mutant.lastIndexOf("6304");
    if (end < 0) {
      return;
    }
    Reading reading = Qris.read(Qris.sealed(mutant.substring(0, end)));
    reading
        .valid()
        .ifPresent(
            code -> {
              code.tip();
              code.usableForSale();
              code.withAmount(Money.of(1000));
            });
    assertFalse(QrisJson.text(reading).isEmpty());
  }

  private static String mutant(String code, RandomGenerator random) {
    StringBuilder text = new StringBuilder(code);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && !text.isEmpty(); i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
        case 1 -> text.setCharAt(at, (char) random.nextInt(0x10000));
        case 2 -> text.deleteCharAt(at);
        case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 9)));
        default -> text.setLength(at);
      }
    }
    return text.toString();
  }

  private static QrisCode repaired(String broken) {
    return Qris.read(Qris.sealed(broken.substring(0, broken.length() - 8))).valid().orElseThrow();
  }

  private static Reading.Refused refused(String text) {
    return assertInstanceOf(Reading.Refused.class, Qris.read(text));
  }

  private static List<Note.Kind> kinds(String id) {
    return kinds(assertInstanceOf(Reading.Read.class, Qris.read(Vectors.valid(id))));
  }

  private static List<Note.Kind> kinds(Reading.Read read) {
    return read.notes().stream().map(Note::kind).toList();
  }
}
