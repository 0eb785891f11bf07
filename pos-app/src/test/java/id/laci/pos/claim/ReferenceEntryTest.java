package id.laci.pos.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.laci.pos.claim.ReferenceEntry.Bad;
import id.laci.pos.claim.ReferenceEntry.Fault;
import id.laci.pos.claim.ReferenceEntry.Good;
import id.laci.pos.claim.ReferenceEntry.Used;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a cashier reads off a customer's screen in a hurry.
final class ReferenceEntryTest {
  private static final MerchantCode MERCHANT = ClaimSamples.merchant("V11");

  private static ReferenceEntry read(String entered) {
    return ReferenceEntry.read(entered, ClaimSamples.DEMAND, MERCHANT, _ -> Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "412005551234, 412005551234",
    "' 4120 0555 1234 ', 412005551234",
    "4120-0555/1234, 412005551234",
    "ref#ab12, REFAB12",
    "a1b2, A1B2",
    "４１２０ＡＢ, 4120AB",
    "'41\u00a020\u200b05\u00ad55', 41200555",
    "'412005551234\r\n', 412005551234",
    "36C032F8-7a7f-4773-9619-aefa675e1f06, 36C032F87A7F47739619AEFA675E1F06"
  })
  void isBroughtIntoOneForm(String entered, String text) {
    assertEquals(new Good(new CustomerReference(text)), read(entered));
  }

  @ParameterizedTest
  @CsvSource({
    "'', TOO_SHORT",
    "'   ', TOO_SHORT",
    "a1b, TOO_SHORT",
    "--1-2-3--, TOO_SHORT",
    "lunas!, CHARACTERS",
    "'12,345', CHARACTERS",
    "成功1234, CHARACTERS",
    "résumé1, CHARACTERS",
    "0000, ALL_ALIKE",
    "'1111 1111 1111', ALL_ALIKE",
    "k1-0000000a-q00001, OUR_OWN_NAME",
    "25000, THE_AMOUNT",
    "Rp 25.000, THE_AMOUNT",
    "'IDR 25.000', THE_AMOUNT",
    "25000.00, THE_AMOUNT",
    "ID1019084719002, THE_SHOP",
    "G723868962, THE_SHOP",
    "9360 0914 3043 8058 08, THE_SHOP"
  })
  void whatIsPlainlyNoReferenceIsToldSo(String entered, Fault why) {
    assertEquals(new Bad(why), read(entered));
  }

  @Test
  void aScannedPaymentCodeIsNoReference() {
    assertEquals(
        new Bad(Fault.A_PAYMENT_CODE), read(ClaimSamples.DEMAND.payload().replace(" ", "")));
    assertEquals(new Bad(Fault.A_PAYMENT_CODE), read("0002010102"));
  }

  @Test
  void lengthsAreCountedToTheCharacter() {
    assertInstanceOf(Good.class, read("A123"));
    assertInstanceOf(Good.class, read("A1".repeat(20)));
    assertEquals(new Bad(Fault.TOO_LONG), read("A1".repeat(20) + "B"));
    assertEquals(new Bad(Fault.TOO_LONG), read(" ".repeat(ReferenceEntry.ENTERED_MAX + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"412005551234", "4120 0555 1234", "4120-0555-1234"})
  void anOldScreenIsRefusedWithTheClaimThatHasIt(String entered) {
    ClaimId before = ClaimId.of("K2", "0000000B", 9);
    CustomerReference reference = new CustomerReference("412005551234");
    Map<CustomerReference, ClaimId> taken = Map.of(reference, before);
    assertEquals(
        new Used(reference, before),
        ReferenceEntry.read(
            entered,
            ClaimSamples.DEMAND,
            MERCHANT,
            asked -> Optional.ofNullable(taken.get(asked))));
  }

  @Test
  void anythingTypedIsAReferenceOrToldWhyNot() {
    Random random = new Random(9);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(50); n > 0; n--) {
        int end = random.nextInt(10) == 0 ? Character.MAX_CODE_POINT + 1 : 0x80;
        text.appendCodePoint(random.nextInt(end));
      }
      if (read(text.toString()) instanceof Good(var reference)) {
        assertEquals(new Good(reference), read(reference.text()), "reading it again changes it");
      }
    }
  }

  @Test
  void anotherFormIsNoReference() {
    for (String text : new String[] {"", "abc1", "AB 1", "A1-2", "A".repeat(41)}) {
      assertThrows(IllegalArgumentException.class, () -> new CustomerReference(text));
    }
  }
}
