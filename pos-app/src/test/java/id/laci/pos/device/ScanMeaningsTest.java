package id.laci.pos.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.counter.Measure;
import id.laci.pos.counter.Scanned;
import id.laci.pos.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanMeaningsTest {
  private static final ScanMeanings MEANINGS =
      new ScanMeanings(
          List.of("21PPPPPVVVVVC price/0", "28PPPPPVVVVVC weight/3"),
          InstantSource.fixed(Instant.parse("2026-11-23T05:00:00Z")),
          ZoneId.of("Asia/Jakarta"));

  private static Scanned meaning(String text) {
    return MEANINGS.read(text).meaning();
  }

  private static Scanned.Goods goods(String text) {
    return assertInstanceOf(Scanned.Goods.class, meaning(text), text);
  }

  @Test
  void goodsAreKnownUnderEveryFormOfTheirNumber() {
    assertEquals(
        List.of("036000291452", "0036000291452", "00036000291452"), goods("036000291452").codes());
    assertEquals("0036000291452", goods("]E00036000291452").codes().getFirst());
    assertEquals(new Measure.Pieces(1), goods("036000291452").measure());
  }

  @Test
  void weightPriceCountBatchAndLastDayAreTakenFromTheCode() {
    Scanned.Goods cheese = goods("]C1010950110153000331030017501726123110AB-1");
    assertEquals(new Measure.Grams(1_750), cheese.measure());
    assertEquals("AB-1", cheese.batch());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), cheese.lastDay());
    assertEquals(
        new Measure.Worth(Money.of(12_500)),
        goods("]C1010950110153000331030017503920" + "12500").measure());
    assertEquals(new Measure.Pieces(12), goods("]C101095011015300033012").measure());
  }

  @Test
  void labelsOfTheShopsScaleAreGoods() {
    Scanned.Goods priced = goods("2101234" + "12500" + "7");
    assertEquals("01234", priced.codes().getFirst());
    assertEquals(new Measure.Worth(Money.of(12_500)), priced.measure());
    assertEquals(new Measure.Grams(1_750), goods("2800123017507").measure());
  }

  @ParameterizedTest
  @CsvSource({
    "K1-7QZ3M0AB-000123, ReceiptNumber",
    "STAFF-42, StaffBadge",
    "staff42, StaffBadge",
    "%STAFF42?, StaffBadge",
    ";00012345?, MemberCard",
    "%E?;E?, Unreadable",
    "00020101021126610014COM.GO-JEK.WWW, MerchantCode",
    "hQVDUFYwMWETTwegAAAAVVVVUAhSVVBBSURDQg==, CustomerCode",
    "KOPI, Other",
    "K1-7QZ3M0AB-12, Other",
    "STAFF, Other",
    "https://example.com, Other",
    ";4111111111111111=25121011234567890?, PaymentCard",
    "4111111111111111, PaymentCard",
    "4111 1111 1111 1111, PaymentCard"
  })
  void everythingIsRecognisedForWhatItIs(String text, String kind) {
    assertEquals(kind, meaning(text).getClass().getSimpleName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4012888888881881",
        "5555555555554444",
        "378282246310005",
        "6011111111111117",
        "3530111333300000"
      })
  void noMeaningHoldsTheNumberOfAPaymentCard(String pan) {
    for (String text :
        List.of(pan, ";" + pan + "=2512?", "%B" + pan + "^DOE/J^2512?", "no " + pan + ".")) {
      assertFalse(meaning(text).toString().contains(pan), text);
      assertFalse(ScanMeanings.shown(text).contains(pan), text);
    }
  }

  @Test
  void aLayoutThatIsNoneIsSaidInWords() {
    assertEquals(Optional.empty(), ScanMeanings.problem("21PPPPPVVVVVC price/2"));
    assertFalse(ScanMeanings.problem("21PPPPP").orElseThrow().isBlank());
  }
}
