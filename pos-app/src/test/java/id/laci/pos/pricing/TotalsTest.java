package id.laci.pos.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.laci.pos.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {
  private static final Tax PPN = new Tax("PPN", 11);

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "10, 0", "11, 1", "111, 11", "11100, 1100", "128500, 12734"})
  void theTaxLiesInsideThePrice(long price, long tax) {
    assertEquals(Money.of(tax), PPN.includedIn(Money.of(price)));
  }

  @Test
  void theBaseNeverPaysMoreTaxThanItsRate() {
    for (long price = 0; price < 5_000; price++) {
      long tax = PPN.includedIn(Money.of(price)).rupiah();
      long base = price - tax;
      assertEquals(Math.ceilDiv(price * 100, 111), base);
    }
  }

  @Test
  void aShopWithoutTaxHasNone() {
    assertEquals(Money.ZERO, Tax.NONE.includedIn(Money.of(128_500)));
  }

  @Test
  void aTaxOutsideOfAllReasonIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Tax("PPN", -1));
    assertThrows(IllegalArgumentException.class, () -> new Tax("PPN", 101));
  }

  @Test
  void anAmountTooLargeToTaxIsAnError() {
    assertThrows(ArithmeticException.class, () -> PPN.includedIn(Money.of(Long.MAX_VALUE)));
  }

  @Test
  void theTotalIsTheSumOfTheLines() {
    Totals totals = Totals.of(Money.of(128_500), PPN);
    assertEquals(new Totals(Money.of(128_500), PPN, Money.of(12_734), Money.of(128_500)), totals);
  }
}
