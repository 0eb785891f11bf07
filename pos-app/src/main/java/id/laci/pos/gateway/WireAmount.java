package id.laci.pos.gateway;

import id.laci.pos.money.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amounts as the gateway writes them: a string with exactly two decimals, which for rupiah are
/// always naught (`"789000.00"`).
final class WireAmount {
  private static final Pattern SHAPE = Pattern.compile("(0|[1-9][0-9]{0,14})\\.00");

  /// As refunds are written here and there: a number, or a string with or without decimals.
  private static final Pattern LOOSE = Pattern.compile("(0|[1-9][0-9]{0,14})(\\.00?)?");

  private WireAmount() {}

  /// @return the amount, or nothing when the text has any other shape
  static Optional<Money> read(String text) {
    return read(SHAPE, text);
  }

  /// @return the amount of a refund, or nothing when it is not one of whole rupiah
  static Optional<Money> readLoose(String text) {
    return read(LOOSE, text);
  }

  private static Optional<Money> read(Pattern shape, String text) {
    var match = shape.matcher(text);
    return match.matches()
        ? Optional.of(Money.of(Long.parseLong(match.group(1))))
        : Optional.empty();
  }
}
