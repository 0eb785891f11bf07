package id.laci.pos.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.laci.pos.money.Money;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CashCountTest {
  @Test
  void theNotesAndCoinsInUseAreAllThere() {
    assertEquals(
        "[100.000, 50.000, 20.000, 10.000, 5.000, 2.000, 1.000]",
        Denomination.all(true).stream().map(each -> each.value().bare()).toList().toString());
    assertEquals(
        "[1.000, 500, 200, 100, 50]",
        Denomination.all(false).stream().map(each -> each.value().bare()).toList().toString());
  }

  @Test
  void aThousandAsNoteAndAsCoinIsCountedInTwoPlaces() {
    CashCount count = CashCount.of(Map.of(Denomination.NOTE_1000, 3, Denomination.COIN_1000, 4));
    assertEquals(Money.of(7_000), count.total());
  }

  @Test
  void whatWasNotFoundIsNotKept() {
    CashCount count = CashCount.of(Map.of(Denomination.NOTE_1000, 0));
    assertEquals(new CashCount.ByPieces(new TreeMap<>()), count);
    assertEquals(Money.ZERO, count.total());
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> CashCount.of(Map.of(Denomination.COIN_50, -1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> CashCount.of(Map.of(Denomination.COIN_50, CashCount.PIECES_MAX + 1)));
    assertThrows(IllegalArgumentException.class, () -> new CashCount.AsSum(Money.of(-1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new CashCount.AsSum(CashCount.SUM_MAX.plus(Money.of(1))));
  }

  @Test
  void piecesComeToTheSumOfTheirValues() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      Map<Denomination, Integer> pieces = new TreeMap<>();
      long sum = 0;
      for (Denomination each : Denomination.values()) {
        int count = random.nextInt(200);
        pieces.put(each, count);
        sum += each.value().rupiah() * count;
      }
      assertEquals(Money.of(sum), CashCount.of(pieces).total());
    }
  }
}
