package id.laci.pos.reconcile;

import id.laci.pos.money.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which fee an acquirer may keep, by class of merchant, day and amount.
///
/// @param rules in any order
public record MdrTable(List<MdrRule> rules) {
  private static final String ANY = "-";

  /// The tariff of Bank Indonesia as it was published. PSO and BLU follow the table of March 2025;
  /// many an acquirer still keeps 0.4 %, which shows as a difference.
  private static final String PUBLISHED =
      """
      UMI 2023-07-01 - 30
      UMI 2024-12-01 500000 0
      UMI 2024-12-01 - 30
      UKE 2023-07-01 - 70
      UME 2023-07-01 - 70
      UBE 2023-07-01 - 70
      URE 2023-07-01 - 70
      EDUCATION 2023-07-01 - 60
      FUEL 2023-07-01 - 40
      PSO 2023-07-01 - 40
      BLU 2023-07-01 - 40
      PSO 2025-03-15 - 0
      BLU 2025-03-15 - 0
      CHARITY 2023-07-01 - 0
      """;

  /// Keeps its own copy.
  public MdrTable {
    rules = List.copyOf(rules);
  }

  /// @return the tariff of Bank Indonesia
  public static MdrTable published() {
    return read(PUBLISHED)
        .orElseThrow(() -> new IllegalStateException("the built-in tariff is unreadable"));
  }

  /// @param text lines of class, first day, greatest amount or `-`, and hundredths of a per cent,
  ///   with blanks between; empty lines and lines that begin with `#` say nothing
  /// @return the table; empty when a line is something else
  public static Optional<MdrTable> read(String text) {
    List<MdrRule> rules = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        Optional<MdrRule> rule = rule(line.split("\\s+"));
        if (rule.isEmpty()) {
          return Optional.empty();
        }
        rules.add(rule.get());
      }
    }
    return Optional.of(new MdrTable(rules));
  }

  private static Optional<MdrRule> rule(String[] parts) {
    if (parts.length != 4) {
      return Optional.empty();
    }
    try {
      long upTo = parts[2].equals(ANY) ? Long.MAX_VALUE : Long.parseLong(parts[2]);
      return Optional.of(
          new MdrRule(
              MerchantClass.valueOf(parts[0]),
              LocalDate.parse(parts[1]),
              Money.of(upTo),
              Integer.parseInt(parts[3])));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  /// @return the text that [#read(String)] reads back
  public String text() {
    StringBuilder text = new StringBuilder();
    for (MdrRule rule : rules) {
      long upTo = rule.upTo().rupiah();
      text.append(rule.merchant())
          .append(' ')
          .append(rule.from())
          .append(' ')
          .append(upTo == Long.MAX_VALUE ? ANY : Long.toString(upTo))
          .append(' ')
          .append(rule.basisPoints())
          .append('\n');
    }
    return text.toString();
  }

  /// @return the rules for that merchant on that day, and no others
  public MdrTable inForce(MerchantClass merchant, LocalDate day) {
    List<MdrRule> so = rules.stream().filter(rule -> rule.merchant() == merchant).toList();
    Optional<LocalDate> since =
        so.stream()
            .map(MdrRule::from)
            .filter(from -> !from.isAfter(day))
            .max(Comparator.naturalOrder());
    return new MdrTable(
        so.stream().filter(rule -> since.equals(Optional.of(rule.from()))).toList());
  }

  /// @param amount of one payment, not negative
  /// @return the fee, half a rupiah counting as one; empty when no rule holds
  public Optional<Money> expected(MerchantClass merchant, LocalDate day, Money amount) {
    Optional<LocalDate> since =
        rules.stream()
            .filter(rule -> rule.merchant() == merchant && !rule.from().isAfter(day))
            .map(MdrRule::from)
            .max(Comparator.naturalOrder());
    return since.flatMap(
        from ->
            rules.stream()
                .filter(rule -> rule.merchant() == merchant && rule.from().equals(from))
                .filter(rule -> rule.upTo().covers(amount))
                .min(Comparator.comparing(MdrRule::upTo))
                .map(rule -> part(amount, rule.basisPoints())));
  }

  private static Money part(Money amount, int basisPoints) {
    long tenThousandths = Math.multiplyExact(amount.rupiah(), basisPoints);
    return Money.of(Math.floorDiv(Math.addExact(tenThousandths, 5_000), 10_000));
  }
}
