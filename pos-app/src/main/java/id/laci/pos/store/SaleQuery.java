package id.laci.pos.store;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a person remembers of a sale. All of it must be true of a sale; digits alone, such as
/// `45000`, may be its amount or the end of its number.
///
/// @param from when it was completed at the earliest, if that was said
/// @param to when it was completed earlier than
/// @param numbers digits, each an amount or the end of a receipt's number
/// @param amounts what can only be an amount
/// @param receipts whole numbers of receipts
/// @param skus products of which it has one; empty when none were named
/// @param strange whether a word was said that is none of these: then nothing is found
public record SaleQuery(
    Optional<Instant> from,
    Optional<Instant> to,
    List<Long> numbers,
    List<Money> amounts,
    List<String> receipts,
    List<String> skus,
    boolean strange) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");
  private static final Pattern AMOUNT =
      Pattern.compile("(?:rp\\.?|idr)?(?<digits>\\d{1,12}|\\d{1,3}(?:[.,]\\d{3}){1,3})(?:,00)?");
  private static final Pattern RECEIPT = Pattern.compile("[a-z0-9]{1,8}-[a-z0-9]{8}-\\d{6,19}");

  public SaleQuery {
    numbers = List.copyOf(numbers);
    amounts = List.copyOf(amounts);
    receipts = List.copyOf(receipts);
    skus = List.copyOf(skus);
  }

  /// @param typed whatever was typed
  /// @param skus products that words of it name
  /// @param today in that zone
  /// @param zone the shop's
  public static SaleQuery read(String typed, List<String> skus, LocalDate today, ZoneId zone) {
    List<String> words =
        new ArrayList<>(
            BLANKS
                .splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !word.equals("rp") && !word.equals("rp."))
                .toList());
    Optional<LocalDate> day = Optional.empty();
    List<Long> numbers = new ArrayList<>();
    List<Money> amounts = new ArrayList<>();
    List<String> receipts = new ArrayList<>();
    boolean strange = false;
    while (!words.isEmpty()) {
      String word = words.removeFirst();
      Optional<LocalDate> pair =
          words.isEmpty() ? Optional.empty() : Days.of(word + " " + words.getFirst(), today);
      Optional<LocalDate> named = pair.or(() -> Days.of(word, today));
      var amount = AMOUNT.matcher(word);
      if (named.isPresent()) {
        day = named;
        if (pair.isPresent()) {
          words.removeFirst();
        }
      } else if (DIGITS.matcher(word).matches()) {
        numbers.add(Long.parseLong(word));
      } else if (amount.matches()) {
        amounts.add(Money.of(Long.parseLong(amount.group("digits").replaceAll("[.,]", ""))));
      } else if (RECEIPT.matcher(word).matches()) {
        receipts.add(word.toUpperCase(Locale.ROOT));
      } else {
        strange |= skus.isEmpty();
      }
    }
    return new SaleQuery(
        day.map(from -> from.atStartOfDay(zone).toInstant()),
        day.map(from -> from.plusDays(1).atStartOfDay(zone).toInstant()),
        numbers,
        amounts,
        receipts,
        skus,
        strange);
  }
}
