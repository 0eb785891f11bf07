package id.laci.drivers.scan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

/// The fields of a GS1 code by their application identifiers (GS1 General Specifications, 3), in
/// the order in which they stood.
///
/// @param fields value by identifier, such as `01` → 14 digits
public record Gs1(SequencedMap<String, String> fields) {
  private static final String GTIN = "01";
  private static final String CONTENT = "02";

  public Gs1 {
    fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
  }

  /// What came of reading: the fields, or in words why these are none.
  public sealed interface Reading {}

  /// The fields.
  public record Read(Gs1 code) implements Reading {}

  /// No such code.
  ///
  /// @param reason in words, with the identifier and the place
  public record Refused(String reason) implements Reading {}

  /// Reads an element string.
  ///
  /// @param text without a symbology identifier; the separator is the character 1D
  public static Reading elements(String text) {
    return Gs1Elements.read(text);
  }

  /// Reads a GS1 Digital Link of any host (GS1 Digital Link: URI Syntax). It is never opened.
  ///
  /// @return empty when it is no such link at all
  public static Optional<Reading> digitalLink(String text) {
    return DigitalLink.read(text);
  }

  /// The item, or the items that a parcel holds.
  public Optional<Gtin> gtin() {
    return value(GTIN).or(() -> value(CONTENT)).flatMap(Gtin::read);
  }

  /// Batch or lot.
  public Optional<String> batch() {
    return value("10");
  }

  /// The item's own number.
  public Optional<String> serial() {
    return value("21");
  }

  /// The last day on which it may be sold: sell-by, else expiry. Best-before is a matter of quality
  /// and no last day.
  ///
  /// @param today for the century of a year of two digits
  public Optional<LocalDate> lastDay(LocalDate today) {
    return value("16").or(() -> value("17")).flatMap(date -> date(date, today));
  }

  /// Best before.
  ///
  /// @param today for the century of a year of two digits
  public Optional<LocalDate> bestBefore(LocalDate today) {
    return value("15").flatMap(date -> date(date, today));
  }

  /// How many: of items of variable measure, or in a parcel.
  public OptionalLong count() {
    return value("30")
        .or(() -> value("37"))
        .map(count -> OptionalLong.of(Long.parseLong(count)))
        .orElse(OptionalLong.empty());
  }

  /// Net weight in kilograms, exactly as it stands.
  public Optional<BigDecimal> kilograms() {
    return decimal("310");
  }

  /// The price of the single item in local currency, exactly as it stands.
  public Optional<BigDecimal> price() {
    return decimal("392").or(this::priceWithCurrency);
  }

  /// `393n` has the ISO number of its currency in front.
  private Optional<BigDecimal> priceWithCurrency() {
    return first("393")
        .map(
            field ->
                new BigDecimal(field.getValue().substring(3))
                    .movePointLeft(field.getKey().charAt(3) - '0'));
  }

  private Optional<BigDecimal> decimal(String family) {
    return first(family)
        .map(
            field ->
                new BigDecimal(field.getValue()).movePointLeft(field.getKey().charAt(3) - '0'));
  }

  private Optional<java.util.Map.Entry<String, String>> first(String family) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey().length() == 4 && field.getKey().startsWith(family))
        .findFirst();
  }

  private Optional<String> value(String identifier) {
    return Optional.ofNullable(fields.get(identifier));
  }

  /// `YYMMDD`; day 00 is the last of the month. The century is the one that brings the year nearest
  /// (General Specifications, 7.12).
  static Optional<LocalDate> date(String text, LocalDate today) {
    int year = Integer.parseInt(text.substring(0, 2)) + today.getYear() / 100 * 100;
    if (year - today.getYear() >= 51) {
      year -= 100;
    } else if (year - today.getYear() <= -50) {
      year += 100;
    }
    try {
      YearMonth month = YearMonth.of(year, Integer.parseInt(text.substring(2, 4)));
      int day = Integer.parseInt(text.substring(4, 6));
      return Optional.of(day == 0 ? month.atEndOfMonth() : month.atDay(day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
