package id.laci.pos.store;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a person looks for among the payments. Words are separated by blanks and must all be true
/// of a payment; a word of which two readings are possible, such as `128500`, may be true in
/// either.
///
/// @param days when the code was asked for, if that was said
/// @param words what else was said
public record PaymentQuery(Optional<Span> days, List<Wanted> words) {
  private static final Pattern AMOUNT =
      Pattern.compile("(?<rp>rp\\.?|idr)?(?<digits>\\d{1,15}|\\d{1,3}([.,]\\d{3}){1,4})(,00)?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
  private static final Pattern CURRENCY = Pattern.compile("rp\\.?|idr");

  public PaymentQuery {
    words = List.copyOf(words);
  }

  /// From one moment (inclusive) to another (exclusive).
  record Span(Instant from, Instant to) {
    private boolean holds(Instant at) {
      return !at.isBefore(from) && at.isBefore(to);
    }

    private Span and(Span other) {
      return new Span(
          from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
  }

  /// One word.
  ///
  /// @param text in capitals: a part of an order id, the end of a receipt's number, the beginning
  ///   of the gateway's id; blank when it can only be an amount
  /// @param amount what it says as an amount of money
  record Wanted(String text, Optional<Money> amount) {
    private boolean fits(PaymentRow row) {
      return amount.filter(row.amount()::equals).isPresent()
          || (!text.isEmpty()
              && (upper(row.order().text()).contains(text) || upper(row.receipt()).endsWith(text)));
    }
  }

  /// @param typed whatever was typed
  /// @param today in that zone
  /// @param zone the shop's
  public static PaymentQuery read(String typed, LocalDate today, ZoneId zone) {
    List<String> words =
        new ArrayList<>(
            BLANKS
                .splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
    Optional<Span> days = Optional.empty();
    List<Wanted> wanted = new ArrayList<>();
    while (!words.isEmpty()) {
      Optional<LocalDate> pair = Days.of(pair(words), today);
      Optional<LocalDate> day = pair.or(() -> Days.of(words.getFirst(), today));
      String word = words.removeFirst();
      if (pair.isPresent()) {
        words.removeFirst();
      }
      if (day.isPresent()) {
        Span span = span(day.get(), zone);
        days = Optional.of(days.map(span::and).orElse(span));
      } else if (CURRENCY.matcher(word).matches() && !words.isEmpty()) {
        wanted.add(wanted(word + words.removeFirst()));
      } else {
        wanted.add(wanted(word));
      }
    }
    return new PaymentQuery(days, wanted);
  }

  private static String pair(List<String> words) {
    return words.size() < 2 ? "" : words.get(0) + " " + words.get(1);
  }

  private static Span span(LocalDate day, ZoneId zone) {
    return new Span(
        day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static Wanted wanted(String word) {
    var matcher = AMOUNT.matcher(word);
    if (!matcher.matches()) {
      return new Wanted(upper(word), Optional.empty());
    }
    Money amount = Money.of(Long.parseLong(matcher.group("digits").replaceAll("[.,]", "")));
    boolean digitsAlone = word.chars().allMatch(Character::isDigit);
    return new Wanted(digitsAlone ? word : "", Optional.of(amount));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /// @return whether nothing in particular is looked for
  boolean isBlank() {
    return days.isEmpty() && words.isEmpty();
  }

  /// @return whether this is what is looked for, as far as a row tells
  public boolean matches(PaymentRow row) {
    return days.filter(span -> !span.holds(row.askedAt())).isEmpty()
        && words.stream().allMatch(word -> word.fits(row));
  }
}
