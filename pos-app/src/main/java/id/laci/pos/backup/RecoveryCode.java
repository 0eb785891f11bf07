package id.laci.pos.backup;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;

/// The code that opens a backup: 27 characters of Crockford's base 32 drawn by chance (135 bits)
/// and one that checks them. Kept on paper; the program never stores it. Shows it in no text but
/// that of [#print()].
public final class RecoveryCode {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int DRAWN = 27;
  private static final int LENGTH = DRAWN + 1;
  private static final int GROUP = 4;

  /// The polynomial x⁵ + x² + 1, in whose field of 32 elements the check is reckoned.
  private static final int FIELD = 0b100101;

  private final char[] symbols;

  private RecoveryCode(char[] symbols) {
    this.symbols = symbols;
  }

  /// What came of reading a typed code.
  public sealed interface Read {
    /// The code can be right.
    record Good(RecoveryCode code) implements Read {}

    /// It cannot.
    ///
    /// @param reason in words; quotes nothing of it
    record Bad(String reason) implements Read {}
  }

  /// Draws a new code.
  public static RecoveryCode draw(SecureRandom random) {
    char[] symbols = new char[LENGTH];
    for (int i = 0; i < DRAWN; i++) {
      symbols[i] = LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
    symbols[DRAWN] = LETTERS.charAt(check(symbols));
    return new RecoveryCode(symbols);
  }

  /// Reads a code as people type it: in any case, with blanks or hyphens anywhere, O for 0, I and L
  /// for 1.
  public static Read read(String typed) {
    String bare =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (bare.chars().anyMatch(c -> LETTERS.indexOf(c) < 0)) {
      return new Read.Bad("A recovery code has digits and letters only, and never a U.");
    }
    if (bare.length() != LENGTH) {
      return new Read.Bad(
          "A recovery code has " + LENGTH + " characters; these are " + bare.length() + ".");
    }
    char[] symbols = bare.toCharArray();
    if (LETTERS.charAt(check(symbols)) != symbols[DRAWN]) {
      return new Read.Bad("A character is mistyped, or two have changed places.");
    }
    return new Read.Good(new RecoveryCode(symbols));
  }

  /// A weighted sum in the field: it changes with every single character and with every two that
  /// change places.
  private static int check(char[] symbols) {
    int sum = 0;
    for (int i = 0; i < DRAWN; i++) {
      sum = timesAlpha(sum ^ LETTERS.indexOf(symbols[i]));
    }
    return sum;
  }

  private static int timesAlpha(int element) {
    int doubled = element << 1;
    return doubled >= LETTERS.length() ? doubled ^ FIELD : doubled;
  }

  /// @return the code for paper: seven groups of four
  public String print() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(symbols[i]);
    }
    return text.toString();
  }

  char[] password() {
    return symbols.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecoveryCode code && Arrays.equals(symbols, code.symbols);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(symbols);
  }

  @Override
  public String toString() {
    return "RecoveryCode[hidden]";
  }
}
