package id.laci.pos.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which PINs will not do.
final class PinFaultTest {
  @ParameterizedTest
  @CsvSource({
    "'', NOT_SIX",
    "12345, NOT_SIX",
    "1234567, NOT_SIX",
    "12345a, NOT_DIGITS",
    "12 345, NOT_DIGITS",
    "１２３４５６, NOT_DIGITS",
    "000000, EASY",
    "777777, EASY",
    "123456, EASY",
    "987654, EASY",
    "123123, EASY",
    "474747, EASY",
    "147258, EASY",
    "170845, A_DAY",
    "081790, A_DAY",
    "900817, A_DAY"
  })
  void onesThatAnybodyWouldTryAreRefused(String pin, PinFault why) {
    assertEquals(Optional.of(why), PinFault.of(pin.toCharArray()));
  }

  @ParameterizedTest
  @CsvSource({"493817", "550172", "908577", "135790", "674433"})
  void othersWillDo(String pin) {
    assertEquals(Optional.empty(), PinFault.of(pin.toCharArray()));
  }

  @Test
  void nineOfTenAreLeft() {
    int good = 0;
    for (int i = 0; i < 1_000_000; i++) {
      if (PinFault.of(String.format(Locale.ROOT, "%06d", i).toCharArray()).isEmpty()) {
        good++;
      }
    }
    assertTrue(good > 900_000, good + " of a million");
  }

  @Test
  void theDemosPinsWouldNotDoAnywhereElse() {
    for (DemoStaff one : DemoStaff.values()) {
      assertFalse(PinFault.of(one.pin().toCharArray()).isEmpty(), one.name());
    }
  }

  @Test
  void aPinIsTakenOutOnceAndShownNever() {
    char[] typed = "493817".toCharArray();
    Pin pin = new Pin(typed);
    assertArrayEquals(new char[6], typed);
    assertFalse(pin.toString().contains("493817"));
    assertEquals("493817", new String(pin.take()));
    assertArrayEquals(new char[6], pin.take());
    assertEquals(0, Pin.none().take().length);
  }
}
