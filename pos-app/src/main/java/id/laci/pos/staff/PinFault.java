package id.laci.pos.staff;

import java.util.Optional;
import java.util.Set;

/// Why a PIN will not do. Six digits are few, so those that anybody tries first are refused.
public enum PinFault {
  /// Not six digits.
  NOT_SIX,
  /// Something that is no digit.
  NOT_DIGITS,
  /// One digit all along, digits in a row, a pattern that repeats, or one of the usual ones.
  EASY,
  /// It reads like a day: somebody's birthday is the second thing that anybody tries.
  A_DAY;

  /// Digits of a PIN.
  public static final int DIGITS = 6;

  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  /// Patterns on a keypad and others that lists of stolen PINs begin with.
  private static final Set<String> USUAL =
      Set.of(
          "112233", "123321", "147258", "258456", "159753", "357159", "789456", "147852", "321654",
          "456123", "741852", "963852", "102030", "110011", "520131", "778899", "332211", "998877");

  /// @param pin as typed; not kept
  /// @return what is wrong with it, if anything
  public static Optional<PinFault> of(char[] pin) {
    for (char c : pin) {
      if (c < '0' || c > '9') {
        return Optional.of(NOT_DIGITS);
      }
    }
    if (pin.length != DIGITS) {
      return Optional.of(NOT_SIX);
    }
    if (steps(pin, 0) || steps(pin, 1) || steps(pin, -1) || repeats(pin) || isUsual(pin)) {
      return Optional.of(EASY);
    }
    return isDay(pin) ? Optional.of(A_DAY) : Optional.empty();
  }

  private static boolean steps(char[] pin, int step) {
    for (int i = 1; i < pin.length; i++) {
      if (pin[i] - pin[i - 1] != step) {
        return false;
      }
    }
    return true;
  }

  /// `121212` and `123123`.
  private static boolean repeats(char[] pin) {
    return repeats(pin, 2) || repeats(pin, 3);
  }

  private static boolean repeats(char[] pin, int length) {
    for (int i = length; i < pin.length; i++) {
      if (pin[i] != pin[i - length]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUsual(char[] pin) {
    return USUAL.contains(new String(pin));
  }

  /// Day, month and year in the orders in which people write them.
  private static boolean isDay(char[] pin) {
    int first = two(pin, 0);
    int second = two(pin, 2);
    int third = two(pin, 4);
    return isDay(first, second) || isDay(second, first) || isDay(third, second);
  }

  private static boolean isDay(int day, int month) {
    return day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
  }

  private static int two(char[] pin, int at) {
    return (pin[at] - '0') * 10 + pin[at + 1] - '0';
  }
}
