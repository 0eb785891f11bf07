package id.laci.pos.sale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CashSuggestionsTest {
  @Test
  void roundsUpToTheNotesInCirculation() {
    assertEquals(
        sums(128_500, 129_000, 130_000, 140_000, 150_000, 200_000),
        CashSuggestions.forDue(Money.of(128_500), 6));
    assertEquals(sums(100_000), CashSuggestions.forDue(Money.of(100_000), 6));
    assertEquals(sums(700, 1_000, 2_000, 5_000), CashSuggestions.forDue(Money.of(700), 4));
  }

  @Test
  void everySuggestionCoversTheSumAndIsLargerThanTheOneBefore() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      Money due = Money.of(random.nextLong(1, 20_000_000));
      List<Money> suggestions = CashSuggestions.forDue(due, 6);
      assertEquals(due, suggestions.getFirst());
      assertTrue(suggestions.size() <= 6);
      for (int at = 1; at < suggestions.size(); at++) {
        assertTrue(
            suggestions.get(at).compareTo(suggestions.get(at - 1)) > 0, due + ": " + suggestions);
      }
    }
  }

  private static List<Money> sums(long... rupiah) {
    return Arrays.stream(rupiah).mapToObj(Money::of).toList();
  }
}
