package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @Test
  void numbersCarryTheTillAndItsEpoch() {
    Ids ids = new Ids("K1", 0x1F);
    assertEquals("LACI-K1-Z0000000-0000042", ids.order(42).text());
    assertEquals("K1-Z0000000-000042", ids.receipt(42));
  }

  @Test
  void everyEpochGivesLegalIdsOfItsOwn() {
    Random random = new Random(7);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      String id = new Ids("Kasir001", random.nextLong()).order(Long.MAX_VALUE).text();
      assertTrue(id.length() <= 46, id);
      assertTrue(seen.add(id), id);
    }
  }

  @Test
  void idsOfOneEpochRise() {
    Ids ids = new Ids("K1", -1);
    assertTrue(ids.order(9_999).compareTo(ids.order(10_000)) < 0);
    assertTrue(ids.order(999_999).compareTo(ids.order(1_000_000)) < 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Kasir 1", "K-1", "KASIR0001", "Käse"})
  void aNameThatDoesNotFitIntoAnIdIsRefused(String till) {
    assertThrows(IllegalArgumentException.class, () -> new Ids(till, 1));
  }
}
