package id.laci.pos;

import id.laci.pos.returns.ReturnPolicy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads what the settings say of goods that come back. Without them the shop takes everything
/// back, at any time.
final class ReturnKeys {
  private static final String DAYS = "returns.days";
  private static final String NEVER = "returns.never";
  private static final int DAYS_MOST = 3_650;

  /// How the settings are called.
  static final Set<String> KNOWN = Set.of(DAYS, NEVER);

  /// The demo's: goods within a month, nothing that has been sent to a telephone.
  static final ReturnPolicy DEMO =
      new ReturnPolicy(Optional.of(Duration.ofDays(30)), Set.of("Pulsa"));

  private ReturnKeys() {}

  /// @param problems hears what is wrong, each in words that name the setting
  static ReturnPolicy read(Properties values, Consumer<String> problems) {
    String days = values.getProperty(DAYS, "").strip();
    Optional<Duration> within = Optional.empty();
    if (days.matches("[1-9][0-9]{0,3}") && Integer.parseInt(days) <= DAYS_MOST) {
      within = Optional.of(Duration.ofDays(Integer.parseInt(days)));
    } else if (!days.isEmpty()) {
      problems.accept(DAYS + ": a number from 1 to " + DAYS_MOST + " expected, found " + days);
    }
    Set<String> never =
        Arrays.stream(values.getProperty(NEVER, "").split(";", -1))
            .map(String::strip)
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.toSet());
    return new ReturnPolicy(within, never);
  }
}
