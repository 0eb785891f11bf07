package id.laci.pos.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimIdTest {
  private static final long MOST = (1L << 30) - 1;

  @ParameterizedTest
  @CsvSource({
    "0, K1-0000000A-Q00000",
    "31, K1-0000000A-Q0000Z",
    "32, K1-0000000A-Q00010",
    "33554431, K1-0000000A-QZZZZZ",
    "33554432, K1-0000000A-Q100000",
    "1073741823, K1-0000000A-QZZZZZZ"
  })
  void theNumberIsCountedInLettersThatAreNotMistaken(long number, String text) {
    assertEquals(text, ClaimId.of("K1", "0000000A", number).text());
  }

  @Test
  void theLongestFitsAReferenceLabel() {
    ClaimId longest = ClaimId.of("KASIR001", "ZZZZZZZZ", MOST);
    assertEquals(25, longest.text().length());
    assertEquals(25, ClaimId.LONGEST.text().length());
    assertTrue(longest.text().chars().allMatch(c -> c >= 0x20 && c < 0x7F));
  }

  @Test
  void noTwoNumbersHaveOneName() {
    Set<String> names = new HashSet<>();
    for (long number = 0; number < 40_000; number++) {
      assertTrue(names.add(ClaimId.of("K1", "0000000A", number).text()));
      assertTrue(names.add(ClaimId.of("K1", "0000000A", MOST - number).text()));
    }
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ClaimId.of("K1", "0000000A", -1));
    assertThrows(IllegalArgumentException.class, () -> ClaimId.of("K1", "0000000A", MOST + 1));
    assertThrows(IllegalArgumentException.class, () -> ClaimId.of("K 1", "0000000A", 1));
    assertThrows(IllegalArgumentException.class, () -> ClaimId.of("K1", "0000000", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "K1-0000000A-000001", "K1-0000000A-Q0001", "LACI-K1-0000000A-0000001"})
  void receiptsAndOrdersAreNoClaims(String text) {
    assertFalse(ClaimId.isClaim(text));
  }
}
