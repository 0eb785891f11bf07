package id.laci.pos.staff;

import java.util.Arrays;

/// A PIN, or a code that counts as much, on its way to whoever looks at it: taken out once, never
/// shown, never kept.
public final class Pin {
  private final char[] digits;

  /// @param digits as typed; the caller's copy is wiped
  public Pin(char[] digits) {
    this.digits = digits.clone();
    Arrays.fill(digits, '\0');
  }

  /// @return nothing that was typed
  public static Pin none() {
    return new Pin(new char[0]);
  }

  /// @return the digits; what is here is wiped, so that a second time there are none
  public char[] take() {
    char[] taken = digits.clone();
    Arrays.fill(digits, '\0');
    return taken;
  }

  /// @return never the digits
  @Override
  public String toString() {
    return "Pin[•]";
  }
}
