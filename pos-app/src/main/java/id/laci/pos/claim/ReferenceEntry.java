package id.laci.pos.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What came of typing or scanning the reference from the customer's screen.
public sealed interface ReferenceEntry {
  /// It can be taken.
  record Good(CustomerReference reference) implements ReferenceEntry {}

  /// It was taken before: the customer may be showing an old screen.
  ///
  /// @param by the claim that has it
  record Used(CustomerReference reference, ClaimId by) implements ReferenceEntry {}

  /// It is no reference of a payment.
  record Bad(Fault why) implements ReferenceEntry {}

  /// What is wrong with an entry.
  enum Fault {
    /// Fewer than 4 letters and digits.
    TOO_SHORT,
    /// More than 40 letters and digits.
    TOO_LONG,
    /// A character that no reference has.
    CHARACTERS,
    /// The same character all along.
    ALL_ALIKE,
    /// The text of a payment code was scanned.
    A_PAYMENT_CODE,
    /// The name that this till gave to the claim, not the number of the payment.
    OUR_OWN_NAME,
    /// The amount and not the number.
    THE_AMOUNT,
    /// A number of the shop's, the same on every customer's screen: NMID, merchant number, account.
    THE_SHOP
  }

  /// The longest text that is looked at, in characters.
  int ENTERED_MAX = 512;

  /// Reads an entry. Spaces, hyphens, dots, slashes, colons and `#` separate and are dropped; small
  /// letters become capital, full-width ones narrow.
  ///
  /// @param entered as typed or scanned
  /// @param demand what was asked of this customer
  /// @param merchant whose code it was
  /// @param taken the claim that has a reference, as far back as the till can tell
  static ReferenceEntry read(
      String entered,
      Demand demand,
      MerchantCode merchant,
      Function<CustomerReference, Optional<ClaimId>> taken) {
    if (entered.length() > ENTERED_MAX) {
      return new Bad(Fault.TOO_LONG);
    }
    String text = normal(entered);
    Optional<Fault> fault = form(text).or(() -> slip(text, demand, merchant));
    if (fault.isPresent()) {
      return new Bad(fault.get());
    }
    CustomerReference reference = new CustomerReference(text);
    return taken
        .apply(reference)
        .<ReferenceEntry>map(by -> new Used(reference, by))
        .orElseGet(() -> new Good(reference));
  }

  private static String normal(String entered) {
    StringBuilder text = new StringBuilder();
    Normalizer.normalize(entered, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isSeparator(c))
        .forEach(text::appendCodePoint);
    return text.toString().toUpperCase(Locale.ROOT);
  }

  /// Also what nobody sees: a scanner may send control characters, a web page soft hyphens.
  private static boolean isSeparator(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || "-./:#\u2010\u2011\u2012\u2013".indexOf(c) >= 0;
  }

  private static Optional<Fault> form(String text) {
    if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) {
      return Optional.of(Fault.CHARACTERS);
    }
    if (text.startsWith("000201")) {
      return Optional.of(Fault.A_PAYMENT_CODE);
    }
    if (text.length() < CustomerReference.LEAST) {
      return Optional.of(Fault.TOO_SHORT);
    }
    return text.length() > CustomerReference.MOST ? Optional.of(Fault.TOO_LONG) : Optional.empty();
  }

  private static Optional<Fault> slip(String text, Demand demand, MerchantCode merchant) {
    if (text.chars().distinct().count() == 1) {
      return Optional.of(Fault.ALL_ALIKE);
    }
    if (text.equals(normal(demand.id().text()))) {
      return Optional.of(Fault.OUR_OWN_NAME);
    }
    String rupiah = Long.toString(demand.amount().rupiah());
    if (Set.of(rupiah, rupiah + "00", "RP" + rupiah, "IDR" + rupiah).contains(text)) {
      return Optional.of(Fault.THE_AMOUNT);
    }
    return merchant.numbers().stream().map(ReferenceEntry::normal).anyMatch(text::equals)
        ? Optional.of(Fault.THE_SHOP)
        : Optional.empty();
  }
}
