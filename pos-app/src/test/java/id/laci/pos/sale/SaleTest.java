package id.laci.pos.sale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaleTest {
  private static final Instant AT = Instant.parse("2026-03-01T05:00:00Z");

  @Test
  void aSaleIsPaidToTheRupiah() {
    Tender wallet = wallet(60);
    Tender cash = new Tender.Cash(Money.of(40), Money.of(50));
    assertEquals(Money.of(10), sale(wallet, cash).change());
    assertEquals(Money.ZERO, sale(wallet(100)).change());
  }

  @Test
  void tendersThatDoNotAddUpAreNoSale() {
    assertThrows(IllegalArgumentException.class, () -> sale());
    assertThrows(IllegalArgumentException.class, () -> sale(wallet(99)));
    assertThrows(IllegalArgumentException.class, () -> sale(wallet(100), wallet(1)));
    assertThrows(
        IllegalArgumentException.class, () -> sale(new Tender.Cash(Money.of(99), Money.of(100))));
  }

  @Test
  void cashReceivedCoversWhatItPays() {
    assertThrows(
        IllegalArgumentException.class, () -> new Tender.Cash(Money.of(100), Money.of(99)));
    assertEquals(Money.ZERO, new Tender.Cash(Money.of(100), Money.of(100)).change());
  }

  private static Tender wallet(long rupiah) {
    return new Tender.Wallet(
        Money.of(rupiah), new OrderId("LACI-1"), "tx-1", Optional.of("gopay"), AT);
  }

  private static Sale sale(Tender... tenders) {
    Totals totals = Totals.of(Money.of(100), Tax.NONE);
    return new Sale(1, "A-1", List.of(), totals, List.of(tenders), AT, "Sari");
  }
}
