package id.laci.pos.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakingsTest {
  @Test
  void eachWalletHasItsOwnLineAndItsFee() {
    Takings takings =
        Takings.NONE
            .plus(sale(1, wallet(500_000, "gopay")), ShiftSamples.TARIFF)
            .plus(sale(2, wallet(500_001, "gopay")), ShiftSamples.TARIFF)
            .plus(sale(3, wallet(20_000, "OVO")), ShiftSamples.TARIFF);
    assertEquals(
        new WalletTakings(new Flow(2, Money.of(1_000_001)), Money.of(1_500)),
        takings.cashless().wallets().get("GoPay"));
    assertEquals(
        new WalletTakings(new Flow(1, Money.of(20_000)), Money.ZERO),
        takings.cashless().wallets().get("OVO"));
    assertEquals(Money.of(1_020_001), takings.cashless().allWallets().paid().amount());
  }

  @Test
  void changeIsNoTaking() {
    Takings takings =
        Takings.NONE.plus(
            sale(1, new Tender.Cash(Money.of(18_500), Money.of(50_000))), ShiftSamples.TARIFF);
    assertEquals(new Flow(1, Money.of(18_500)), takings.cash());
  }

  @Test
  void whatNobodyVerifiedStandsApart() {
    Tender.Claimed claimed =
        new Tender.Claimed(
            Money.of(5_000),
            new ClaimId("K1-0000000A-Q00001"),
            new CustomerReference("REF08154711"));
    Takings takings = Takings.NONE.plus(sale(1, claimed), ShiftSamples.TARIFF);
    assertEquals(new Flow(1, Money.of(5_000)), takings.cashless().unverified());
    assertEquals(Flow.NONE, takings.cashless().allWallets().paid());
  }

  @Test
  void whatCameBackAndPaidForOtherGoodsIsNoWallet() {
    Takings takings =
        Takings.NONE.plus(
            sale(1, new Tender.Credit(Money.of(16_000), "K1-0000000A-R000001"), wallet(500, "ovo")),
            ShiftSamples.TARIFF);
    assertEquals(new Flow(1, Money.of(16_000)), takings.cashless().exchanged());
    assertEquals(new Flow(1, Money.of(500)), takings.cashless().allWallets().paid());
  }

  @Test
  void aDividedSaleIsOneSaleAndSeveralTenders() {
    Takings takings =
        Takings.NONE.plus(
            sale(
                1,
                new Tender.Cash(Money.of(10_000), Money.of(10_000)),
                new Tender.Cash(Money.of(5_000), Money.of(20_000)),
                wallet(3_500, "gopay")),
            ShiftSamples.TARIFF);
    assertEquals(1, takings.sold().sales());
    assertEquals(Money.of(18_500), takings.sold().total());
    assertEquals(new Flow(2, Money.of(15_000)), takings.cash());
    assertEquals(Money.of(1_833), takings.sold().tax());
  }

  @Test
  void theFirstAndTheLastReceiptAreKnown() {
    Takings takings = Takings.NONE;
    for (int number = 4; number < 8; number++) {
      takings = takings.plus(sale(number, wallet(1_000, "gopay")), ShiftSamples.TARIFF);
    }
    assertEquals(Optional.of("R4"), takings.sold().first());
    assertEquals(Optional.of("R7"), takings.sold().last());
  }

  static Tender.Wallet wallet(long rupiah, String issuer) {
    return new Tender.Wallet(
        Money.of(rupiah),
        new OrderId("LACI-K1-0000000A-0000001"),
        "tx",
        Optional.of(issuer),
        ShiftSamples.AT);
  }

  static Sale sale(long number, Tender... tenders) {
    Money total = Arrays.stream(tenders).map(Tender::amount).reduce(Money.ZERO, Money::plus);
    Product product = new Product("KOPI", new Gtin("4006381333931"), "Kopi Susu", "Minuman", total);
    return new Sale(
        number,
        "R" + number,
        List.of(new Line(1, product, 1)),
        Totals.of(total, new Tax("PPN", 11)),
        List.of(tenders),
        ShiftSamples.AT,
        "Sari");
  }
}
