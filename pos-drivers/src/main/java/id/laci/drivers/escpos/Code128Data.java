package id.laci.drivers.escpos;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The content of a CODE128 command: `{A`, `{B` and `{C` select a code set, `{1` to `{4` are
/// function characters, `{S` shifts once, `{{` is a brace; in set C a byte is two digits (Epson,
/// `GS k`).
final class Code128Data {
  private static final char FUNCTION_1 = '\u00F1'; // as ZXing writes them, up to 4
  private static final int PAIR_MAX = 99;

  private Code128Data() {}

  /// The content of a command that prints this text: in set C where it is an even number of digits,
  /// which makes it half as wide, else in set B. Empty when it has other than printable ASCII.
  static Optional<Bytes> of(String text) {
    if (text.isEmpty() || !text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return Optional.empty();
    }
    if (text.length() % 2 == 1 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      String content = "{B" + text.replace("{", "{{");
      return Optional.of(Bytes.of(content.getBytes(StandardCharsets.US_ASCII)));
    }
    byte[] content = new byte[2 + text.length() / 2];
    content[0] = '{';
    content[1] = 'C';
    for (int i = 2; i < content.length; i++) {
      content[i] = (byte) Integer.parseInt(text.substring(2 * i - 4, 2 * i - 2));
    }
    return Optional.of(Bytes.of(content));
  }

  /// Modules of a symbol with content made by [#of]: eleven a sign, three signs more, two at the
  /// end.
  static int modules(Bytes content) {
    int signs = 0;
    for (int i = 2; i < content.size(); i++) {
      boolean brace = content.at(1) == 'B' && content.at(i) == '{';
      i += brace ? 1 : 0;
      signs++;
    }
    return 11 * (signs + 3) + 2;
  }

  /// What the content says; empty when it does not begin with a code set, or breaks off.
  static Optional<String> text(Bytes content) {
    StringBuilder text = new StringBuilder();
    boolean pairs = false;
    for (int i = 0; i < content.size(); i++) {
      int value = content.at(i);
      if (value == '{') {
        i++;
        int next = i < content.size() ? content.at(i) : 0;
        switch (next) {
          case 'A', 'B', 'C' -> pairs = next == 'C';
          case '1', '2', '3', '4' -> text.append((char) (FUNCTION_1 + next - '1'));
          case '{' -> text.append('{');
          case 'S' -> {
            // the next one is of the other set, which the text shows by itself
          }
          default -> {
            return Optional.empty();
          }
        }
      } else if (i == 0 || (pairs && value > PAIR_MAX)) {
        return Optional.empty();
      } else if (pairs) {
        text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
      } else {
        text.append((char) value);
      }
    }
    return Optional.of(text.toString());
  }
}
