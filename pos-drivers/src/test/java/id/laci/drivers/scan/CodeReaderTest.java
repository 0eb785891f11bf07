package id.laci.drivers.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 50_000);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final CodeReader READER =
      new CodeReader(
          List.of(
              layout("21PPPPPVVVVVC price/2"),
              layout("28PPPPPVVVVVC weight/3"),
              layout("22PPPPPVVVVVC price/2"),
              layout("02PPPPPKVVVVC price/2"),
              layout("29PPPPPVVVVVC pieces")));

  private static LabelLayout layout(String text) {
    return assertInstanceOf(LabelLayout.Good.class, LabelLayout.parse(text), text).layout();
  }

  private static ScannedCode.Content content(String scan) {
    return READER.read(scan).content();
  }

  private static Gs1 gs1(String scan) {
    return assertInstanceOf(ScannedCode.Gs1Item.class, content(scan), scan).code();
  }

  @ParameterizedTest
  @CsvSource({
    "4006381333931, 04006381333931, EAN-13",
    "]E04006381333931, 04006381333931, EAN-13",
    "]E496385074, 00000096385074, EAN-8",
    "96385074, 00000096385074, EAN-8",
    "036000291452, 00036000291452, UPC-A",
    "]E00036000291452, 00036000291452, EAN-13",
    "04252614, 00042100005264, UPC-E"
  })
  void itemsAreKnownByTheirNumbers(String scan, String gtin, String kind) {
    ScannedCode code = READER.read(scan);
    assertEquals(new ScannedCode.Item(new Gtin(gtin)), code.content());
    assertEquals(Optional.of(kind), code.symbology().map(Symbology::label));
  }

  @ParameterizedTest
  @CsvSource({
    "0123456, 012345000065",
    "0123453, 012300000451",
    "0123454, 012340000053",
    "0123450, 012000003455"
  })
  void shortUpcNumbersAreExpanded(String body, String whole) {
    assertEquals(Gtin.read(whole), Gtin.readUpcE(body.substring(1)));
    assertEquals(Gtin.read(whole), Gtin.readUpcE(body + whole.charAt(11)));
  }

  @ParameterizedTest
  @CsvSource({
    "00000096385074, 96385074",
    "00036000291452, 036000291452",
    "04006381333931, 4006381333931",
    "09501101530003, 9501101530003",
    "14006381333938, 14006381333938"
  })
  void numbersHaveTheFormThatStandsOnGoods(String gtin, String shortest) {
    assertEquals(shortest, new Gtin(gtin).shortest());
  }

  @Test
  void aWrongCheckDigitMakesNoItem() {
    assertEquals(new ScannedCode.Plain("its check digit is wrong"), content("4006381333932"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]C1010950110153000331030017503922599\u001d10AB-123",
        "]d2010950110153000331030017503922599\u001d10AB-123",
        "]Q3010950110153000331030017503922599\u001d10AB-123",
        "]e0\u001d010950110153000331030017503922599\u001d10AB-123",
        "010950110153000331030017503922599\u001d10AB-123"
      })
  void elementStringsAreReadFromEverySymbology(String scan) {
    Gs1 code = gs1(scan);
    assertEquals(Gtin.read("09501101530003"), code.gtin());
    assertEquals(Optional.of(new BigDecimal("1.750")), code.kilograms());
    assertEquals(Optional.of(new BigDecimal("5.99")), code.price());
    assertEquals(Optional.of("AB-123"), code.batch());
    assertEquals(List.of("01", "3103", "3922", "10"), List.copyOf(code.fields().keySet()));
  }

  @Test
  void datesHaveTheirCenturyAndTheirLastDay() {
    Gs1 code = gs1("]d201095011015300031728010110AB-123\u001d21S1");
    assertEquals(Optional.of(LocalDate.of(2028, 1, 1)), code.lastDay(TODAY));
    assertEquals(Optional.of("S1"), code.serial());
    assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), Gs1.date("280200", TODAY));
    assertEquals(Optional.of(LocalDate.of(1999, 12, 31)), Gs1.date("991231", TODAY));
    assertEquals(Optional.of(LocalDate.of(2076, 1, 1)), Gs1.date("760101", TODAY));
    assertEquals(Optional.of(LocalDate.of(1977, 1, 1)), Gs1.date("770101", TODAY));
    assertEquals(Optional.empty(), Gs1.date("260231", TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]Q1https://id.gs1.org/01/09506000134352/10/ABC1?17=271231",
        "https://shop.example/de/x/01/9506000134352/10/ABC1?utm=1&17=271231#top",
        "HTTPS://ID.GS1.ORG/gtin/9506000134352/lot/ABC1?17=271231"
      })
  void digitalLinksAreTheSameFields(String scan) {
    Gs1 code = gs1(scan);
    assertEquals(Gtin.read("09506000134352"), code.gtin());
    assertEquals(Optional.of("ABC1"), code.batch());
    assertEquals(Optional.of(LocalDate.of(2027, 12, 31)), code.lastDay(TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "]C1, it is empty",
    "]C101095011015300, '(01) is cut short, at character 1'",
    "]C10109501101530004, '(01) has a wrong check digit, at character 1'",
    "]C1999, '(99) has 1'",
    "]C117281301, '(17) is no date, at character 1'",
    "]C105, 'there is no such application identifier, at character 1'",
    "https://x.example/01/9506000134353, (01) has a wrong check digit"
  })
  void whatIsWrongWithAGs1CodeIsSaid(String scan, String reason) {
    if (scan.equals("]C1999")) {
      assertInstanceOf(ScannedCode.Gs1Item.class, content(scan));
    } else {
      assertEquals(new ScannedCode.Plain(reason), content(scan));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2101234005996, 01234, PRICE, 5.99",
    "2800123017507, 00123, WEIGHT, 1.750",
    "2298765012347, 98765, PRICE, 12.34"
  })
  void labelsOfTheShopsOwnScale(String scan, String item, LabelLayout.Kind kind, String value) {
    String right = scan.substring(0, 12) + CheckDigit.of(scan.substring(0, 12));
    assertEquals(
        new ScannedCode.OwnLabel(new LabelLayout.Label(item, kind, new BigDecimal(value))),
        content(right));
  }

  @Test
  void aLabelWithAWrongVerifierIsNoLabel() {
    assertEquals('9', PriceVerifier.of("2875"));
    assertEquals('6', PriceVerifier.of("14685"));
    String good = "02" + "01234" + "9" + "2875";
    String bad = "02" + "01234" + "8" + "2875";
    assertInstanceOf(ScannedCode.OwnLabel.class, content(good + CheckDigit.of(good)));
    assertInstanceOf(ScannedCode.Item.class, content(bad + CheckDigit.of(bad)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21PPPPPVVVVVC",
        "21PPPPP price/2",
        "21PPPPPVVVVVC price/9",
        "21PPPPPVVVVVC colour",
        "21PPPPPVVVVVZ price/2",
        "21VVVVVPPPPPC price/2",
        "21PPPPCVVVVVV price/2",
        "21PPPPKVVVVVVC price/2",
        "21PPPVVPPPVVC price/2"
      })
  void aLayoutThatIsNoneIsRefusedInWords(String text) {
    String reason = assertInstanceOf(LabelLayout.Bad.class, LabelLayout.parse(text)).reason();
    assertTrue(reason.length() > 10, reason);
  }

  @Test
  void paymentCodesAreToldApart() {
    assertEquals(new ScannedCode.MerchantQr(), content("]Q100020101021226610014COM.GO-JEK.WWW"));
    String customers = "hQVDUFYwMWETTwegAAAAVVVVUAhSVVBBSURDQg==";
    assertEquals(new ScannedCode.CustomerQr(customers), content(customers));
    assertEquals("CustomerQr[…]", content(customers).toString());
    assertEquals(new ScannedCode.Plain(""), content("hQVDUFYw!!!"));
    assertEquals(new ScannedCode.Link(), content("https://example.com/"));
  }

  @ParameterizedTest
  @CsvSource({
    "]E001234565, 00012345000065", // right as EAN-8 too
    "01234565, 00012345000065",
    "]E401234565, 00000001234565",
    "]E3400638133393112, 04006381333931",
    "]E00002012345674, 00002012345674"
  })
  void theScannersWordDecidesBetweenNumbersThatAreRightAsBoth(String scan, String gtin) {
    assertEquals(new ScannedCode.Item(new Gtin(gtin)), content(scan));
  }

  @Test
  void aNumberOfAnotherKindIsNoLabel() {
    assertInstanceOf(ScannedCode.Plain.class, content("]C02101234005996"));
  }

  @Test
  void anIdentifierThatIsNotKnownCostsOnlyItsOwnField() {
    Gs1 code = gs1("]C1010950110153000370991234\u001d10B7");
    assertEquals(Gtin.read("09501101530003"), code.gtin());
    assertEquals(Optional.of("B7"), code.batch());
  }

  @Test
  void aDateThatIsNoneIsRefusedAndNotPassedOver() {
    assertEquals(new ScannedCode.Plain("(17) is no date, at character 1"), content("]C117270231"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/2024/01/report", "https://a.example/01/"})
  void commonLinksAreLinks(String link) {
    assertEquals(new ScannedCode.Link(), content(link));
  }

  @Test
  void aBracketIsNoIdentifierByItself() {
    assertEquals("]Card42", READER.read("]Card42").text());
  }

  @Test
  void labelsOfScalesInChinaTellTheirTotal() {
    LabelLayout layout = layout("2xPPPPPxxxxxVVVVVC price/2");
    String body = "21" + "01234" + "01750" + "00599";
    assertEquals(
        Optional.of(new LabelLayout.Label("01234", LabelLayout.Kind.PRICE, new BigDecimal("5.99"))),
        layout.read(body + CheckDigit.of(body)));
  }

  @Test
  void otherKindsOfCodesAreNoItemsByAccident() {
    assertEquals(
        new ScannedCode.Plain("its check digit is wrong").getClass(),
        content("]A04006381333931").getClass());
    assertInstanceOf(ScannedCode.Item.class, content("]I114006381333938"));
  }

  @Test
  void anyTextIsSomething() {
    Random random = new Random(5);
    String[] seeds = {
      "]C1010950110153000331030017503922599\u001d10AB-123",
      "https://id.gs1.org/01/09506000134352/10/ABC1?17=271231",
      "2101234005996",
      "hQVDUFYwMWETTwegAAAAVVVVUAhSVVBBSURDQg==",
      "00020101021226610014COM.GO-JEK.WWW",
      "04252614"
    };
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder text = new StringBuilder(seeds[random.nextInt(seeds.length)]);
      for (int changes = random.nextInt(5); changes > 0 && !text.isEmpty(); changes--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, (char) random.nextInt(0x250));
          case 2 -> text.setLength(at);
          default -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
        }
      }
      ScannedCode code = READER.read(text.toString());
      if (code.content() instanceof ScannedCode.Gs1Item(var fields)) {
        var _ = fields.lastDay(TODAY);
        var _ = fields.bestBefore(TODAY);
        var _ = fields.count();
        var _ = fields.price();
        var _ = fields.kilograms();
        var _ = fields.gtin();
      }
    }
  }
}
