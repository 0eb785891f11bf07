package id.laci.pos.approval;

import java.util.Optional;

/// Why a PIN will not do.
public enum PinFault {
  /// Fewer than six digits.
  TOO_SHORT,
  /// More than twelve digits.
  TOO_LONG,
  /// Something that is no digit.
  NOT_DIGITS,
  /// The same digit all along.
  ALL_ALIKE,
  /// Digits in a row, up or down: the first that anybody tries.
  IN_A_ROW;

  private static final int LEAST = 6;
  private static final int MOST = 12;

  /// @param pin as typed; not kept
  /// @return what is wrong with it, if anything
  public static Optional<PinFault> of(char[] pin) {
    for (char c : pin) {
      if (c < '0' || c > '9') {
        return Optional.of(NOT_DIGITS);
      }
    }
    if (pin.length < LEAST) {
      return Optional.of(TOO_SHORT);
    }
    if (pin.length > MOST) {
      return Optional.of(TOO_LONG);
    }
    if (steps(pin, 0)) {
      return Optional.of(ALL_ALIKE);
    }
    return steps(pin, 1) || steps(pin, -1) ? Optional.of(IN_A_ROW) : Optional.empty();
  }

  private static boolean steps(char[] pin, int step) {
    for (int i = 1; i < pin.length; i++) {
      if (pin[i] - pin[i - 1] != step) {
        return false;
      }
    }
    return true;
  }
}
