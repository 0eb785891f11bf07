package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BurstTest {
  private static final long MS = 1_000_000;

  private long now = 1_000 * MS;
  private final Burst burst = new Burst(() -> now);

  private void type(String text, long gapMs) {
    for (int i = 0; i < text.length(); i++) {
      now += gapMs * MS;
      burst.typed(text.substring(i, i + 1));
    }
  }

  @Test
  void eightQuickCharactersAndEnterAreAScanner() {
    type("12345678", 40);
    assertEquals(Optional.of("12345678"), burst.entered());
  }

  @Test
  void sevenAreNot() {
    type("1234567", 1);
    assertEquals(Optional.empty(), burst.entered());
  }

  @Test
  void oneSlowCharacterMakesItAPerson() {
    type("1234", 10);
    type("5", 41);
    type("678", 10);
    assertEquals(Optional.empty(), burst.entered());
  }

  @Test
  void aLateEnterMakesItAPerson() {
    type("12345678", 10);
    now += 41 * MS;
    assertEquals(Optional.empty(), burst.entered());
  }

  @Test
  void enterEndsTheRun() {
    type("12345678", 10);
    burst.entered();
    assertEquals(Optional.empty(), burst.entered());
  }

  @Test
  void aRunBeginsAfterAPause() {
    assertTrue(burst.typed("1"));
    now += 10 * MS;
    assertFalse(burst.typed("2"));
    now += 41 * MS;
    assertTrue(burst.typed("3"));
  }

  @Test
  void anEndlessRunKeepsNoMoreThanAScanMayHave() {
    type("1".repeat(2_000), 1);
    assertEquals(512, burst.entered().orElseThrow().length());
  }
}
