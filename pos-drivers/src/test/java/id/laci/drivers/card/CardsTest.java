package id.laci.drivers.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardsTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 20_000);

  private static List<CardEvent> heard(byte[] bytes, CardRules rules) {
    CardFraming framing = new CardFraming(rules);
    List<CardEvent> events = new ArrayList<>(framing.take(bytes));
    framing.end().ifPresent(events::add);
    return events;
  }

  private static List<CardEvent> heard(String text) {
    return heard(text.getBytes(StandardCharsets.ISO_8859_1), CardRules.USUAL);
  }

  private static CardEvent id(String id) {
    return new CardEvent.Identity(id);
  }

  private static CardEvent unreadable(CardEvent.Reason why) {
    return new CardEvent.Unreadable(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";4111111111111111=25121011234567890?9\r",
        ";4111111111111111=25121011234567890?\r",
        ";4111111111111111=25121011234567890?8\r",
        "%B4111111111111111^DOE/JOHN^25121011234567890?*\r",
        "%B4111111111111111^DOE/JOHN^25121011234567890?;4111111111111111=25121011234567890?\r",
        "%E?;4111111111111111=25121011234567890?\r",
        ";4111111111111111=2512",
        "4111111111111111\r"
      })
  void aPaymentCardIsKnownAndOnlyItsLastFourDigitsAreKept(String swipe) {
    assertEquals(List.of(new CardEvent.PaymentCard("•••• 1111")), heard(swipe));
  }

  @ParameterizedTest
  @CsvSource({
    ";00012345?, 00012345",
    "%STAFF42?, STAFF42",
    ";1234567=99?, 1234567",
    "%E?;0042?, 0042",
    "%MEMBER 7?;E?, MEMBER 7",
    ";4111111111111112?, 4111111111111112"
  })
  void aCardOfTheShopIsItsContent(String swipe, String content) {
    assertEquals(List.of(id(content)), heard(swipe + "\r\n"));
  }

  @Test
  void aWrongCheckOfAShopsCardIsReadAgain() {
    assertEquals(List.of(id("12")), heard(";12?7\r")); // B, 1, 2, F: B ^ 1 ^ 2 ^ F = 7
    assertEquals(List.of(unreadable(CardEvent.Reason.BAD_CHECK)), heard(";12?6\r"));
  }

  @Test
  void whatTheReaderCouldNotReadIsSaid() {
    assertEquals(List.of(unreadable(CardEvent.Reason.READER_ERROR)), heard("%E?;E?\r"));
    assertEquals(List.of(unreadable(CardEvent.Reason.GARBLED)), heard(";\r"));
    assertEquals(
        List.of(unreadable(CardEvent.Reason.TOO_LONG)), heard("%" + "A".repeat(5_000) + "?\r"));
  }

  @ParameterizedTest
  @CsvSource({
    "02 33 30 37 45 34 44 45 35 43 32 32 34 0D 0A 03, 307E4DE5C2",
    "02 35 30 30 30 38 43 30 38 39 31 0D 0A 03, 50008C0891",
    "02 0A 02 06 00 8E 6D 5D B0 03, 06008E6D5D",
    "30 34 41 32 42 33 43 34 35 35 36 36 37 37 0D, 04A2B3C4556677"
  })
  void contactlessNumbersAreReadAsReadersSendThem(String bytes, String number) {
    byte[] frame = HexFormat.ofDelimiter(" ").parseHex(bytes);
    assertEquals(List.of(id(number)), heard(frame, CardRules.USUAL));
  }

  @Test
  void wrongChecksOfContactlessNumbersAreReadAgain() {
    String text = "\u0002307E4DE5C225\r\n\u0003";
    assertEquals(List.of(unreadable(CardEvent.Reason.BAD_CHECK)), heard(text));
    byte[] frame = HexFormat.ofDelimiter(" ").parseHex("02 0A 02 06 00 8E 6D 5D B1 03");
    assertEquals(List.of(unreadable(CardEvent.Reason.BAD_CHECK)), heard(frame, CardRules.USUAL));
  }

  @Test
  void aPhoneThatDrawsItsNumberAnewIsNobody() {
    assertEquals(List.of(unreadable(CardEvent.Reason.RANDOM_NUMBER)), heard("08A1B2C3\r"));
  }

  @Test
  void readersThatTurnTheBytesRoundOrCountInTensAreTurnedBack() {
    byte[] reversed = "C3B2A104\r".getBytes(StandardCharsets.US_ASCII);
    assertEquals(List.of(id("04A1B2C3")), heard(reversed, new CardRules(true, false)));
    byte[] decimal = "0009177233\r".getBytes(StandardCharsets.US_ASCII);
    assertEquals(List.of(id("008C0891")), heard(decimal, new CardRules(false, true)));
  }

  @Test
  void whereOneReadEndsMeansNothing() {
    byte[] all = ";0042?\r%STAFF7?\r\n".getBytes(StandardCharsets.US_ASCII);
    for (int cut = 0; cut <= all.length; cut++) {
      CardFraming framing = new CardFraming(CardRules.USUAL);
      List<CardEvent> events = new ArrayList<>(framing.take(Arrays.copyOfRange(all, 0, cut)));
      events.addAll(framing.take(Arrays.copyOfRange(all, cut, all.length)));
      assertEquals(List.of(id("0042"), id("STAFF7")), events);
    }
  }

  @Test
  void nothingOfASwipeStaysInItsBuffers() {
    char[] swipe = ";4111111111111111=25121011234567890?".toCharArray();
    MagStripe.read(swipe);
    assertArrayEquals(new char[swipe.length], swipe);
    byte[] piece = "4111111111111111".getBytes(StandardCharsets.US_ASCII);
    new CardFraming(CardRules.USUAL).take(piece);
    assertArrayEquals(new byte[piece.length], piece);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4012888888881881",
        "5555555555554444",
        "378282246310005",
        "6011111111111117",
        "30569309025904",
        "3530111333300000",
        "4012 8888 8888 1881",
        "5555-5555-5555-4444",
        "%B4111111111111111^DOE/JOHN^2512?"
      })
  void numbersAreCutDownWhereverTheyStand(String text) {
    String guarded = PaymentNumbers.guard("before " + text + " behind");
    assertFalse(guarded.replaceAll("[ -]", "").matches(".*[0-9]{7,}.*"), guarded);
    assertTrue(guarded.startsWith("before ") && guarded.endsWith(" behind"), guarded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4111111111111112", "12345", "Rp 128.500", "LACI-K1-0000000A-0000001"})
  void otherNumbersStay(String text) {
    assertEquals(text, PaymentNumbers.guard(text));
  }

  @Test
  void codesOfGoodsStayWhereTheyAreExpected() {
    String ean = "5449000000996"; // also right as a card of 13 digits? then only here it stays
    assertEquals(ean, PaymentNumbers.guardAmongCodes(ean));
    assertEquals("•••• 1881", PaymentNumbers.guardAmongCodes("4012888888881881"));
  }

  @Test
  void noEventEverHoldsANumberAndNoBytesBringTheReaderDown() {
    Random random = new Random(7);
    for (int i = 0; i < ROUNDS; i++) {
      String pan = pan(random);
      byte[] bytes = mutated(random, pan);
      byte[] given = bytes.clone();
      String events = heard(bytes, new CardRules(random.nextBoolean(), false)).toString();
      assertFalse(events.contains(pan), () -> events + " of " + HexFormat.of().formatHex(given));
    }
  }

  /// A right number of a payment card's shape.
  private static String pan(Random random) {
    StringBuilder digits = new StringBuilder().append((char) ('2' + random.nextInt(5)));
    int length = random.nextInt(13, 20);
    while (digits.length() < length - 1) {
      digits.append(random.nextInt(10));
    }
    for (char check = '0'; check <= '9'; check++) {
      String all = digits.toString() + check;
      if (PaymentNumbers.isOne(all)) {
        return all;
      }
    }
    throw new AssertionError(digits.toString());
  }

  private static byte[] mutated(Random random, String pan) {
    String swipe =
        switch (random.nextInt(4)) {
          case 0 -> ";" + pan + "=2512101?\r";
          case 1 -> "%B" + pan + "^A/B^2512101?;" + pan + "=2512101?\r";
          case 2 -> pan + "\r";
          default -> "\u0002" + pan + "\u0003";
        };
    byte[] bytes = swipe.getBytes(StandardCharsets.ISO_8859_1);
    int start = swipe.indexOf(pan);
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(bytes.length);
      if (at < start || at >= start + pan.length()) {
        int other = random.nextInt(256);
        // another digit beside it makes another number of it, or that of a contactless tag
        bytes[at] = (byte) (HexFormat.isHexDigit(other) ? ' ' : other);
      }
    }
    return bytes;
  }
}
