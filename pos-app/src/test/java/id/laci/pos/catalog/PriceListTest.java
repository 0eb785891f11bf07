package id.laci.pos.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceListTest {
  @Test
  void readsOneProductALine() {
    PriceList.Read read =
        PriceList.read(
            List.of(
                "# sku;code;name;category;price",
                "",
                "  KOPI ; 4006381333931 ; Kopi Susu ; Minuman ; 18500  ",
                "AIR;96385074;Air Mineral;Minuman;0"));
    assertEquals(List.of(), read.problems());
    assertEquals(
        List.of(
            new Product(
                "KOPI", new Gtin("4006381333931"), "Kopi Susu", "Minuman", Money.of(18_500)),
            new Product("AIR", new Gtin("96385074"), "Air Mineral", "Minuman", Money.ZERO)),
        read.products());
  }

  @Test
  void badLinesAreNamedAndTheGoodOnesStay() {
    PriceList.Read read =
        PriceList.read(
            List.of(
                "KOPI;4006381333931;Kopi;Minuman",
                "KOPI;4006381333931;Kopi;Minuman;1;2",
                "KOPI;4006381333930;Kopi;Minuman;1000",
                "KOPI;4006381333931;Kopi;Minuman;",
                "KOPI;4006381333931;Kopi;Minuman;-1",
                "KOPI;4006381333931;Kopi;Minuman;1.000",
                "KOPI;4006381333931;Kopi;Minuman;10,5",
                "KOPI;4006381333931;Kopi;Minuman;12345678901",
                "KOPI;4006381333931;Kopi;Minuman;9999999999"));
    assertEquals(
        List.of(
            "line 1: five fields expected, found 4",
            "line 2: five fields expected, found 6",
            "line 3: not a bar code with a right check digit: 4006381333930",
            "line 4: not a price in whole rupiah: ",
            "line 5: not a price in whole rupiah: -1",
            "line 6: not a price in whole rupiah: 1.000",
            "line 7: not a price in whole rupiah: 10,5",
            "line 8: not a price in whole rupiah: 12345678901"),
        read.problems());
    assertEquals(1, read.products().size());
    assertEquals(Money.of(9_999_999_999L), read.products().getFirst().price());
  }
}
