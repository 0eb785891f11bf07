package id.laci.pos.pin;

import java.security.SecureRandom;
import java.util.Locale;

/// Codes for paper, drawn by chance: for a lost phone and for an owner's forgotten PIN. They are
/// long enough that a fast fingerprint keeps them: 80 and 100 bits.
final class DrawnCode {
  /// For a lost phone.
  static final int PHONE = 16;

  /// For a forgotten PIN.
  static final int RECOVERY = 20;

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUP = 4;

  private DrawnCode() {}

  /// @return in groups of four
  static String draw(SecureRandom random, int length) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /// @return the code without what people add and mistake: case, blanks, hyphens, O for 0, I and L
  ///   for 1
  static String bare(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
