package id.laci.pos.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.qris.Element;
import id.laci.pos.qris.Initiation;
import id.laci.pos.qris.Label;
import id.laci.pos.qris.Qris;
import id.laci.pos.qris.QrisCode;
import id.laci.pos.qris.SaleUse;
import id.laci.pos.qris.Tip;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes of one amount, made from a sticker.
final class OfflineCodeTest {
  private static final List<String> STICKERS = List.of("V09", "V10", "V11", "V12", "V14", "V21");

  private static QrisCode read(OfflineCode code) {
    return Qris.read(code.payload()).valid().orElseThrow();
  }

  /// The published result for this sticker and amount, with our reference where the sticker has no
  /// additional data.
  @Test
  void isThePublishedRewritingWithOurReference() {
    String published =
        "00020101021226570011ID.DANA.WWW011893600915300060605702090006060570303UMI51440014"
            + "ID.CO.QRIS.WWW0215ID10190046990790303UMI5204481453033605405250005802ID5912"
            + "Saifullah.id6014Kota Pontianak610578124";
    assertEquals(
        MerchantCodeTest.sealed(published + "62220518K1-0000000A-Q00001"),
        OfflineCode.of(ClaimSamples.merchant("V09"), ClaimSamples.AMOUNT, ClaimSamples.ID)
            .payload());
  }

  @Test
  void ourReferenceStandsBesideTheMerchantsTerminal() {
    QrisCode code =
        read(OfflineCode.of(ClaimSamples.merchant("V12"), ClaimSamples.AMOUNT, ClaimSamples.ID));
    assertEquals(Optional.of(ClaimSamples.ID.text()), code.label(Label.REFERENCE));
    assertEquals(Optional.of("A01"), code.terminalLabel());
    assertEquals(Optional.of("***"), code.label(Label.BILL));
  }

  /// Whatever the sticker, amount and claim: the reader finds exactly what was asked, and
  /// everything else as it was.
  @Test
  void readingItBackGivesExactlyWhatWasAsked() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      String sticker = STICKERS.get(random.nextInt(STICKERS.size()));
      Money amount = Money.of(random.nextLong(1, 10_000_001));
      ClaimId id =
          ClaimId.of(
              "KASIR001".substring(0, 1 + random.nextInt(8)), "0A1B2C3D", random.nextInt(1 << 30));
      OfflineCode made = OfflineCode.of(ClaimSamples.merchant(sticker), amount, id);
      QrisCode code = read(made);
      assertEquals(made.payload(), code.write());
      assertEquals(Optional.of(Initiation.DYNAMIC), code.initiation());
      assertEquals(Optional.of(amount), code.amount());
      assertEquals(Optional.of(Long.toString(amount.rupiah())), code.amountText());
      assertEquals(Optional.of(id.text()), code.label(Label.REFERENCE));
      assertInstanceOf(SaleUse.Usable.class, code.usableForSale());
      QrisCode before = Qris.read(ClaimSamples.vector(sticker)).valid().orElseThrow();
      assertEquals(untouched(before), untouched(code));
      for (Label label : Label.values()) {
        if (label != Label.REFERENCE) {
          assertEquals(before.label(label), code.label(label));
        }
      }
      assertTrue(made.payload().length() <= 512);
    }
  }

  private static List<Element> untouched(QrisCode code) {
    Predicate<Element> changed = element -> Set.of("01", "54", "62").contains(element.tag());
    return code.elements().stream().filter(changed.negate()).toList();
  }

  @Test
  void aTipOfTheStickerIsNotAskedForABillOfOurs() {
    String body = ClaimSamples.vector("V11");
    body = body.substring(0, body.length() - 8).replace("5802ID", "5502015802ID");
    MerchantCode tipping =
        assertInstanceOf(
                MerchantCode.Result.Good.class,
                MerchantCode.read(MerchantCodeTest.sealed(body), Optional.empty()))
            .code();
    QrisCode code = read(OfflineCode.of(tipping, ClaimSamples.AMOUNT, ClaimSamples.ID));
    assertInstanceOf(Tip.None.class, code.tip());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 10_000_001, Long.MAX_VALUE, Long.MIN_VALUE})
  void amountsThatNoQrisCanAskForAreRefused(long rupiah) {
    assertThrows(
        IllegalArgumentException.class,
        () -> OfflineCode.of(ClaimSamples.merchant("V11"), Money.of(rupiah), ClaimSamples.ID));
  }

  @Test
  void theLargestAndTheSmallestCanBeAsked() {
    for (long rupiah : new long[] {1, 10_000_000}) {
      QrisCode code =
          read(OfflineCode.of(ClaimSamples.merchant("V11"), Money.of(rupiah), ClaimId.LONGEST));
      assertEquals(Optional.of(Money.of(rupiah)), code.amount());
    }
  }
}
