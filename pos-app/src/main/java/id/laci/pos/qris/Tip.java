package id.laci.pos.qris;

import id.laci.pos.money.Money;
import java.util.List;
import java.util.Optional;

/// Tip or convenience fee, elements 55 to 57. The customer pays the amount and the tip together.
public sealed interface Tip {
  /// No tip.
  record None() implements Tip {}

  /// The app asks the customer.
  record Asked() implements Tip {}

  /// A fixed fee.
  ///
  /// @param text as element 56 has it
  record Fixed(String text) implements Tip {
    /// @return the fee, when it is whole rupiah
    public Optional<Money> rupiah() {
      return Amounts.rupiah(text);
    }
  }

  /// A share of the amount.
  ///
  /// @param text per cent as element 57 has it: `10`, `0.7`
  record Percent(String text) implements Tip {
    private static final int TEXT_MAX = 5;

    /// @return whether this is more than nothing, less than a hundred, with two decimals at most
    boolean isValid() {
      return text.length() <= TEXT_MAX
          && Amounts.isDecimal(text)
          && Amounts.whole(text).length() <= 2
          && Amounts.fraction(text).length() <= 2
          && text.chars().anyMatch(c -> c >= '1' && c <= '9');
    }
  }

  /// @return the tip of these elements; empty when they do not fit together
  static Optional<Tip> of(Elements elements) {
    Optional<String> fixed = elements.value("56");
    Optional<String> percent = elements.value("57");
    boolean none = fixed.isEmpty() && percent.isEmpty();
    return switch (elements.value("55").orElse("")) {
      case "" -> none && !elements.has("55") ? Optional.of(new None()) : Optional.empty();
      case "01" -> none ? Optional.of(new Asked()) : Optional.empty();
      case "02" -> percent.isEmpty() ? fixed.flatMap(Tip::fixed) : Optional.empty();
      case "03" -> fixed.isEmpty() ? percent.flatMap(Tip::percent) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// @return the elements that say this tip
  static List<Part> parts(Tip tip) {
    return switch (tip) {
      case None _ -> List.of();
      case Asked _ -> List.of(new Part("55", "01"));
      case Fixed fixed -> List.of(new Part("55", "02"), new Part("56", fixed.text()));
      case Percent percent -> List.of(new Part("55", "03"), new Part("57", percent.text()));
    };
  }

  private static Optional<Tip> fixed(String text) {
    return Amounts.fault(text).isEmpty() ? Optional.of(new Fixed(text)) : Optional.empty();
  }

  private static Optional<Tip> percent(String text) {
    Percent percent = new Percent(text);
    return percent.isValid() ? Optional.of(percent) : Optional.empty();
  }
}
