package id.laci.pos;

import id.laci.pos.money.Money;
import id.laci.pos.shift.ShiftSettings;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads what the settings say of shifts and of the cash in the drawer. Each has a usual value.
final class ShiftKeys {
  private static final String DIFFERENCE = "shift.difference.max";
  private static final String DAY_ENDS = "shift.day.ends";
  private static final String OPEN_PAYMENTS = "shift.open-payments";
  private static final String HAND_OVER = "shift.hand-over.count";
  private static final String CASH_OUT = "shift.cash-out.free";
  private static final String NO_SALE = "shift.no-sale.free";
  private static final String EXPECTED = "shift.expected.shown";
  private static final String OPENS_WITH = "shift.opens-with";

  /// How the settings are called.
  static final Set<String> KNOWN =
      Set.of(
          DIFFERENCE, DAY_ENDS, OPEN_PAYMENTS, HAND_OVER, CASH_OUT, NO_SALE, EXPECTED, OPENS_WITH);

  private static final Money DEMO_FLOAT = Money.of(300_000);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  /// A day that ends later is the next one.
  private static final LocalTime LATEST = LocalTime.NOON;

  private final Properties values;
  private final Consumer<String> problems;

  private ShiftKeys(Properties values, Consumer<String> problems) {
    this.values = values;
    this.problems = problems;
  }

  /// @return as usual, and the demo's first shift is open already
  static ShiftSettings demo() {
    return ShiftSettings.USUAL.openingWith(DEMO_FLOAT);
  }

  /// @param problems told of everything that is wrong, each naming its setting
  static ShiftSettings read(Properties values, Consumer<String> problems) {
    return new ShiftKeys(values, problems).read();
  }

  private ShiftSettings read() {
    ShiftSettings usual = ShiftSettings.USUAL;
    return new ShiftSettings(
        money(DIFFERENCE).orElse(usual.differenceMax()),
        dayEnds().orElse(usual.dayEnds()),
        value(OPEN_PAYMENTS, "block or warn", ShiftKeys::blocks).orElse(usual.openPaymentsBlock()),
        flag(HAND_OVER).orElse(usual.handOverCounts()),
        money(CASH_OUT).orElse(usual.freeCashOut()),
        flag(NO_SALE).orElse(usual.freeNoSale()),
        flag(EXPECTED).orElse(usual.expectedShown()),
        money(OPENS_WITH));
  }

  private static Optional<Boolean> blocks(String text) {
    return switch (text) {
      case "block" -> Optional.of(true);
      case "warn" -> Optional.of(false);
      case String _ -> Optional.empty();
    };
  }

  private Optional<Money> money(String name) {
    return value(
        name,
        "whole rupiah without dots",
        text ->
            text.matches("[0-9]{1,9}")
                ? Optional.of(Money.of(Long.parseLong(text)))
                : Optional.empty());
  }

  private Optional<Boolean> flag(String name) {
    return value(
        name,
        "true or false",
        text ->
            switch (text) {
              case "true" -> Optional.of(true);
              case "false" -> Optional.of(false);
              case String _ -> Optional.empty();
            });
  }

  private Optional<LocalTime> dayEnds() {
    return value(DAY_ENDS, "a time from 00:00 to 12:00 such as 03:00", ShiftKeys::time);
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text, TIME)).filter(time -> !time.isAfter(LATEST));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// @return empty when the setting is not there, or is wrong, which is told
  private <T> Optional<T> value(
      String name, String expected, Function<String, Optional<T>> reader) {
    String text = values.getProperty(name, "").strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = reader.apply(text);
    if (value.isEmpty()) {
      problems.accept(name + ": " + expected + " expected, found " + text);
    }
    return value;
  }
}
