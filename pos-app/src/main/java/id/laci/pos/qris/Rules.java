package id.laci.pos.qris;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a code must say, once its form and checksum are right: EMVCo's mandatory elements for every
/// code, the QRIS rules on top for Indonesian ones.
final class Rules {
  private static final List<Function<Elements, Optional<Reading.Refused>>> EVERYWHERE =
      List.of(
          Rules::format,
          Rules::initiation,
          Rules::account,
          e -> must(e, "52", "a category of four digits", v -> v.length() == 4 && Digits.only(v)),
          e -> must(e, "53", "a currency of three digits", v -> v.length() == 3 && Digits.only(v)),
          Rules::amount,
          Rules::tip,
          e -> must(e, "58", "a country of two letters", v -> v.length() == 2 && isLetters(v)),
          e -> must(e, "59", "a merchant name", v -> !v.isBlank()),
          e -> must(e, "60", "a city", v -> !v.isBlank()));

  private static final List<Function<Elements, Optional<Reading.Refused>>> IN_INDONESIA =
      List.of(Rules::rupiah, Rules::postalCode, Rules::templates, Rules::nationalTemplate);

  private Rules() {}

  /// @return the first rule that does not hold
  static Optional<Reading.Refused> broken(Elements elements) {
    return first(EVERYWHERE, elements)
        .or(() -> isIndonesian(elements) ? first(IN_INDONESIA, elements) : Optional.empty());
  }

  static boolean isIndonesian(Elements elements) {
    return elements.value("58").filter("ID"::equals).isPresent();
  }

  /// A transfer is told by its account in 40 and the category of money transfers (QRIS transfer).
  /// The purpose in 62-08 is not asked: a transfer with an unknown purpose is no sale either.
  static boolean isTransfer(Elements elements) {
    return elements.has("40") && elements.value("52").filter("4829"::equals).isPresent();
  }

  static boolean isStatic(Elements elements) {
    return elements.value("01").filter("11"::equals).isPresent();
  }

  private static Optional<Reading.Refused> first(
      List<Function<Elements, Optional<Reading.Refused>>> rules, Elements elements) {
    return rules.stream().flatMap(rule -> rule.apply(elements).stream()).findFirst();
  }

  private static Optional<Reading.Refused> format(Elements elements) {
    Element first = elements.list().getFirst();
    if (!first.tag().equals("00")) {
      return refused(Reason.FORMAT_NOT_FIRST, 0, "The payload format (00) is not first");
    }
    return first.value().equals("01")
        ? Optional.empty()
        : refused(Reason.FORMAT_UNKNOWN, 4, "The payload format (00) is not 01");
  }

  private static Optional<Reading.Refused> initiation(Elements elements) {
    boolean known = elements.value("01").map(v -> v.equals("11") || v.equals("12")).orElse(true);
    return known
        ? Optional.empty()
        : refused(elements, Reason.INITIATION_UNKNOWN, "01", "is neither 11 nor 12");
  }

  private static Optional<Reading.Refused> account(Elements elements) {
    return elements.list().stream().anyMatch(Element::isAccount)
        ? Optional.empty()
        : refused(elements, Reason.ACCOUNT_MISSING, "02", "to 51: no merchant account");
  }

  private static Optional<Reading.Refused> must(
      Elements elements, String tag, String what, Predicate<String> form) {
    Optional<String> value = elements.value(tag);
    if (value.isEmpty()) {
      return refused(elements, Reason.ELEMENT_MISSING, tag, "is missing: " + what);
    }
    return value.filter(form).isPresent()
        ? Optional.empty()
        : refused(elements, Reason.ELEMENT_MALFORMED, tag, "is not " + what);
  }

  private static Optional<Reading.Refused> amount(Elements elements) {
    return elements
        .value("54")
        .flatMap(Amounts::fault)
        .flatMap(reason -> refused(elements, reason, "54", "is no amount"));
  }

  private static Optional<Reading.Refused> tip(Elements elements) {
    return Tip.of(elements).isPresent()
        ? Optional.empty()
        : refused(elements, Reason.TIP_MALFORMED, "55", "and 56, 57 do not fit together");
  }

  private static Optional<Reading.Refused> rupiah(Elements elements) {
    return elements.value("53").filter("360"::equals).isPresent()
        ? Optional.empty()
        : refused(elements, Reason.CURRENCY_NOT_RUPIAH, "53", "is not 360 although 58 is ID");
  }

  private static Optional<Reading.Refused> postalCode(Elements elements) {
    return elements.has("61")
        ? Optional.empty()
        : refused(elements, Reason.POSTAL_CODE_MISSING, "61", "is missing although 58 is ID");
  }

  private static Optional<Reading.Refused> templates(Elements elements) {
    return elements.list().stream()
        .filter(element -> element.isAccount() && element.number() >= 26)
        .filter(element -> Tlv.template(element.value()).isEmpty())
        .findFirst()
        .flatMap(
            element ->
                refused(
                    elements, Reason.TEMPLATE_MALFORMED, element.tag(), "is not made of elements"));
  }

  private static Optional<Reading.Refused> nationalTemplate(Elements elements) {
    return isStatic(elements) && !isTransfer(elements) && !elements.has("51")
        ? refused(elements, Reason.NATIONAL_TEMPLATE_MISSING, "51", "is missing in a static code")
        : Optional.empty();
  }

  private static boolean isLetters(String text) {
    return text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static Optional<Reading.Refused> refused(
      Elements elements, Reason reason, String tag, String words) {
    return refused(reason, elements.position(tag), "Element " + tag + " " + words);
  }

  private static Optional<Reading.Refused> refused(Reason reason, int position, String words) {
    return Optional.of(new Reading.Refused(reason, position, words));
  }
}
