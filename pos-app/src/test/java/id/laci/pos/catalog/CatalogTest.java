package id.laci.pos.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.money.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final Product COFFEE = product("KOPI", "4006381333931", "Kopi Susu", "Minuman");
  private static final Product MILK = product("SUSU", "96385074", "Susu Kopi Botol", "Minuman");
  private static final Product GUM = product("PK-1", "0036000291452", "Permen Karet", "Manisan");
  private static final Product SOAP = product("SBN", "012345678905", "Sabun", "Rumah");
  private static final Catalog CATALOG = new Catalog(List.of(COFFEE, MILK, GUM, SOAP));

  @Test
  void aScannedCodeFindsItsProduct() {
    assertEquals(Optional.of(COFFEE), CATALOG.byCode("4006381333931"));
    assertEquals(Optional.of(COFFEE), CATALOG.byCode(" 4006381333931\r\n"));
    assertEquals(Optional.empty(), CATALOG.byCode("4006381333930"));
    assertEquals(Optional.empty(), CATALOG.byCode(""));
  }

  @Test
  void aTypedShortCodeFindsItsProductInAnyCase() {
    assertEquals(Optional.of(GUM), CATALOG.byCode("pk-1"));
    assertEquals(Optional.of(GUM), CATALOG.bySku("Pk-1"));
    assertEquals(Optional.empty(), CATALOG.bySku("PK-2"));
  }

  @Test
  void aUpcCodeIsFoundWithAndWithoutItsLeadingZero() {
    assertEquals(Optional.of(GUM), CATALOG.byCode("036000291452"));
    assertEquals(Optional.of(GUM), CATALOG.byCode("0036000291452"));
    assertEquals(Optional.of(SOAP), CATALOG.byCode("012345678905"));
    assertEquals(Optional.of(SOAP), CATALOG.byCode("0012345678905"));
    assertEquals(Optional.empty(), CATALOG.byCode("12345678905"));
  }

  @Test
  void theFirstOfTwoWithOneCodeWins() {
    Product other = product("KOPI", "4006381333931", "Kopi Lain", "Minuman");
    Catalog catalog = new Catalog(List.of(COFFEE, other));
    assertEquals(Optional.of(COFFEE), catalog.byCode("4006381333931"));
    assertEquals(Optional.of(COFFEE), catalog.bySku("kopi"));
    assertEquals(List.of(COFFEE, other), catalog.products());
  }

  @Test
  void searchWantsEveryWordAnywhere() {
    assertEquals(List.of(COFFEE, MILK), CATALOG.search("  susu   KOPI ", 10));
    assertEquals(List.of(GUM), CATALOG.search("karet 0360", 10));
    assertEquals(List.of(GUM), CATALOG.search("pk-", 10));
    assertEquals(List.of(), CATALOG.search("kopi karet", 10));
  }

  @Test
  void namesThatBeginWithTheQueryComeFirst() {
    assertEquals(List.of(MILK, COFFEE), CATALOG.search("susu", 10));
    assertEquals(List.of(COFFEE, MILK), CATALOG.search("kopi", 10));
  }

  @Test
  void blankFindsNothingAndTheLimitHolds() {
    assertEquals(List.of(), CATALOG.search("", 10));
    assertEquals(List.of(), CATALOG.search(" \t", 10));
    assertEquals(List.of(MILK), CATALOG.search("susu", 1));
    assertEquals(List.of(), CATALOG.search("susu", 0));
  }

  @Test
  void categoriesStandInTheOrderOfTheTiles() {
    assertEquals(List.of("Minuman", "Manisan", "Rumah"), CATALOG.categories());
    assertEquals(List.of(COFFEE, MILK), CATALOG.in("Minuman"));
    assertEquals(List.of(), CATALOG.in("Nothing"));
  }

  private static Product product(String sku, String code, String name, String category) {
    return new Product(sku, new Gtin(code), name, category, Money.of(1_000));
  }
}
