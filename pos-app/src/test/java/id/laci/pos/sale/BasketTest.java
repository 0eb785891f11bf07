package id.laci.pos.sale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BasketTest {
  private static final Product COFFEE =
      new Product("KOPI", new Gtin("4006381333931"), "Kopi", "Minuman", Money.of(18_500));
  private static final Product WATER =
      new Product("AIR", new Gtin("96385074"), "Air", "Minuman", Money.of(4_000));
  private static final Line FIRST = new Line(1, COFFEE, 2);
  private static final Line SECOND = new Line(2, WATER, 1);
  private static final Line THIRD = new Line(3, COFFEE, 1);
  private static final Basket THREE = Basket.EMPTY.with(FIRST).with(SECOND).with(THIRD);

  @Test
  void linesStandInTheOrderOfAdding() {
    assertEquals(List.of(FIRST, SECOND, THIRD), THREE.lines());
    assertEquals(4, THREE.nextNumber());
    assertEquals(3, THREE.newest());
    assertEquals(4, THREE.count());
    assertEquals(Money.of(59_500), THREE.total());
  }

  @Test
  void aChangedLineKeepsItsPlaceAndIsTheNewest() {
    Basket changed = THREE.with(new Line(2, WATER, 5));
    assertEquals(List.of(FIRST, new Line(2, WATER, 5), THIRD), changed.lines());
    assertEquals(2, changed.newest());
    assertEquals(4, changed.nextNumber());
  }

  @Test
  void aRestoredLineStandsWhereItStood() {
    assertEquals(THREE.lines(), THREE.without(1).restored(FIRST, 0).lines());
    assertEquals(THREE.lines(), THREE.without(2).restored(SECOND, 1).lines());
    assertEquals(THREE.lines(), THREE.without(3).restored(THIRD, 2).lines());
  }

  @Test
  void aRestoredLineWhoseNeighboursAreGoneStandsAtTheEnd() {
    Basket restored = THREE.without(3).without(2).without(1).restored(THIRD, 2);
    assertEquals(List.of(THIRD), restored.lines());
    assertEquals(3, restored.newest());
    assertEquals(4, restored.nextNumber());
  }

  @Test
  void aNumberIsNeverUsedTwice() {
    assertEquals(4, THREE.without(3).nextNumber());
  }

  @Test
  void takingTheNewestOutLeavesNoNewest() {
    assertEquals(0, THREE.without(3).newest());
    assertEquals(3, THREE.without(1).newest());
    assertEquals(THREE, THREE.without(99));
  }

  @Test
  void linesAreFoundByNumberAndByProduct() {
    assertEquals(Optional.of(SECOND), THREE.line(2));
    assertEquals(Optional.empty(), THREE.line(9));
    assertEquals(Optional.of(FIRST), THREE.lineOf(COFFEE));
    assertEquals(1, THREE.indexOf(2));
    assertEquals(-1, THREE.indexOf(9));
  }

  @Test
  void aNewPriceIsAnotherProduct() {
    Product dearer =
        new Product("KOPI", COFFEE.code(), "Kopi", "Minuman", COFFEE.price().plus(Money.of(1)));
    assertEquals(Optional.empty(), THREE.lineOf(dearer));
  }

  @Test
  void anEmptyBasketComesToNothing() {
    assertTrue(Basket.EMPTY.isEmpty());
    assertEquals(Money.ZERO, Basket.EMPTY.total());
    assertEquals(0, Basket.EMPTY.count());
  }

  @Test
  void aLineHoldsOneToTheMost() {
    assertEquals(
        Money.of(18_500L * Basket.QUANTITY_MAX), new Line(1, COFFEE, Basket.QUANTITY_MAX).amount());
    assertThrows(IllegalArgumentException.class, () -> new Line(1, COFFEE, 0));
    assertThrows(
        IllegalArgumentException.class, () -> new Line(1, COFFEE, Basket.QUANTITY_MAX + 1));
  }
}
