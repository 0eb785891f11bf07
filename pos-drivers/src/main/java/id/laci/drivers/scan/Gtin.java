package id.laci.drivers.scan;

import java.util.Optional;

/// A GS1 item number with a right check digit, in its form of 14 digits (GS1 General
/// Specifications, 3.3.2 and 7.9).
///
/// @param digits14 14 digits; shorter numbers have zeros in front
public record Gtin(String digits14) {
  private static final int LENGTH = 14;

  public Gtin {
    if (digits14.length() != LENGTH || !CheckDigit.fits(digits14)) {
      throw new IllegalArgumentException("no item number: " + digits14);
    }
  }

  /// An EAN-8, UPC-A, EAN-13 or GTIN-14 by its digits.
  ///
  /// @return empty when length, characters or check digit do not fit
  public static Optional<Gtin> read(String digits) {
    return switch (digits.length()) {
      case 8, 12, 13, 14 ->
          CheckDigit.fits(digits)
              ? Optional.of(new Gtin("0".repeat(LENGTH - digits.length()) + digits))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// A UPC-E of eight digits, `N d1…d6 c`, or of six: expanded to the UPC-A that it stands for.
  ///
  /// @return empty when it is none, or its check digit does not fit
  public static Optional<Gtin> readUpcE(String digits) {
    String body =
        switch (digits.length()) {
          case 6 -> "0" + digits;
          case 8 -> digits.substring(0, 7);
          default -> "";
        };
    if (body.isEmpty() || !CheckDigit.areDigits(digits) || body.charAt(0) > '1') {
      return Optional.empty();
    }
    String upcA = expanded(body);
    String whole = upcA + CheckDigit.of(upcA);
    boolean right = digits.length() == 6 || whole.endsWith(digits.substring(7));
    return right ? read(whole) : Optional.empty();
  }

  private static String expanded(String body) {
    String d = body.substring(1);
    char last = d.charAt(5);
    String rest =
        switch (last) {
          case '0', '1', '2' -> d.substring(0, 2) + last + "0000" + d.substring(2, 5);
          case '3' -> d.substring(0, 3) + "00000" + d.substring(3, 5);
          case '4' -> d.substring(0, 4) + "00000" + d.charAt(4);
          default -> d.substring(0, 5) + "0000" + last;
        };
    return body.charAt(0) + rest;
  }

  /// The shortest form in which it is printed on goods: 8, 12, 13 or 14 digits.
  public String shortest() {
    int zeros = 0;
    while (digits14.charAt(zeros) == '0' && zeros < LENGTH - 8) {
      zeros++;
    }
    int length = LENGTH - zeros;
    int printed = length <= 8 ? 8 : length <= 12 ? 12 : length;
    return digits14.substring(LENGTH - printed);
  }

  /// As EAN-13, which every number but a true GTIN-14 has.
  public Optional<String> ean13() {
    return digits14.charAt(0) == '0' ? Optional.of(digits14.substring(1)) : Optional.empty();
  }

  @Override
  public String toString() {
    return shortest();
  }
}
