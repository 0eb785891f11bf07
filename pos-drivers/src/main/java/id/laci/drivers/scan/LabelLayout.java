package id.laci.drivers.scan;

import java.math.BigDecimal;
import java.util.Optional;

/// How a shop's own scale lays out its labels of 12, 13 or 18 digits. No two shops agree, so the
/// layout is a setting: `21PPPPPVVVVVC price/2`.
///
/// | in the pattern | is |
/// |---|---|
/// | a digit | that digit |
/// | `x` | any digit |
/// | `P` | the item, as in the shop's price list |
/// | `V` | the value |
/// | `K` | a check digit over the value, of four or five digits (GS1 General Specifications, 7.9.3 to 7.9.4) |
/// | `C` | the code's own check digit |
///
/// Behind it: `price/n` with n decimals, `weight/n` kilograms with n decimals, or `pieces`.
public record LabelLayout(String pattern, Kind kind, int decimals) {

  /// What the value is.
  public enum Kind {
    PRICE,
    WEIGHT,
    PIECES
  }

  /// What a label says.
  ///
  /// @param item the digits of the item
  /// @param kind what the value is
  /// @param value exactly: currency, kilograms or pieces
  public record Label(String item, Kind kind, BigDecimal value) {}

  /// A layout, or in words why the text is none.
  public sealed interface Parsed {}

  /// The layout.
  public record Good(LabelLayout layout) implements Parsed {}

  /// No layout.
  public record Bad(String reason) implements Parsed {}

  /// Reads a layout as it stands in the settings.
  public static Parsed parse(String text) {
    String[] words = text.strip().split("\\s+", -1);
    if (words.length != 2) {
      return new Bad("a pattern and what it holds are expected, such as 21PPPPPVVVVVC price/2");
    }
    String pattern = words[0];
    if (!pattern.matches("[0-9xPVKC]+")) {
      return new Bad("the pattern may have digits, x, P, V, K and C");
    }
    return problem(pattern)
        .<Parsed>map(Bad::new)
        .orElseGet(() -> withKind(pattern, words[1].split("/", 2)));
  }

  private static Optional<String> problem(String pattern) {
    int length = pattern.length();
    if (length != 12 && length != 13 && length != 18) {
      return Optional.of("the pattern has " + length + " places instead of 12, 13 or 18");
    }
    if (!pattern.matches("[0-9x]+P+x*K?V+x*C?")) {
      return Optional.of("digits come first, then P, then V");
    }
    int verifiers = length - pattern.replace("K", "").length();
    int values = length - pattern.replace("V", "").length();
    if (verifiers > 1 || (verifiers == 1 && values != 4 && values != 5)) {
      return Optional.of("one K may stand there, over four or five V");
    }
    return pattern.indexOf('C') >= 0 && pattern.indexOf('C') != length - 1
        ? Optional.of("C stands last")
        : Optional.empty();
  }

  private static Parsed withKind(String pattern, String[] kind) {
    String decimals = kind.length == 1 ? "0" : kind[1];
    if (!decimals.matches("[0-4]")) {
      return new Bad("0 to 4 decimals are possible");
    }
    int places = Integer.parseInt(decimals);
    return switch (kind[0]) {
      case "price" -> new Good(new LabelLayout(pattern, Kind.PRICE, places));
      case "weight" -> new Good(new LabelLayout(pattern, Kind.WEIGHT, places));
      case "pieces" -> new Good(new LabelLayout(pattern, Kind.PIECES, places));
      default -> new Bad("it holds a price, a weight or pieces");
    };
  }

  /// What a code says when it is laid out like this.
  ///
  /// @param digits any text
  public Optional<Label> read(String digits) {
    return readAsIs(digits).or(() -> readAsIs(otherWidth(digits)));
  }

  /// UPC-A is EAN-13 without its leading zero; scanners send either.
  private static String otherWidth(String digits) {
    return switch (digits.length()) {
      case 12 -> "0" + digits;
      case 13 -> digits.startsWith("0") ? digits.substring(1) : "";
      default -> "";
    };
  }

  private Optional<Label> readAsIs(String digits) {
    if (digits.length() != pattern.length() || !CheckDigit.areDigits(digits)) {
      return Optional.empty();
    }
    StringBuilder item = new StringBuilder();
    StringBuilder value = new StringBuilder();
    char verifier = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char wanted = pattern.charAt(i);
      char digit = digits.charAt(i);
      switch (wanted) {
        case 'P' -> item.append(digit);
        case 'V' -> value.append(digit);
        case 'K' -> verifier = digit;
        case 'x', 'C' -> {}
        default -> {
          if (wanted != digit) {
            return Optional.empty();
          }
        }
      }
    }
    boolean checked = !pattern.endsWith("C") || CheckDigit.fits(digits);
    boolean verified = verifier == 0 || verifier == PriceVerifier.of(value.toString());
    return checked && verified
        ? Optional.of(
            new Label(
                item.toString(), kind, new BigDecimal(value.toString()).movePointLeft(decimals)))
        : Optional.empty();
  }
}
