package id.laci.pos.qris;

import id.laci.pos.qris.Note.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks for what is unusual in a valid code.
final class Notes {
  private static final Map<String, Integer> TEXT_MAX = Map.of("59", 25, "60", 15, "61", 10);

  private final QrisCode code;
  private final Elements elements;
  private final List<Note> notes = new ArrayList<>();

  private Notes(QrisCode code) {
    this.code = code;
    this.elements = code.all();
  }

  static List<Note> about(QrisCode code) {
    Notes notes = new Notes(code);
    notes.texts();
    notes.templates();
    if (code.isIndonesian()) {
      notes.initiation();
      notes.national();
      notes.pan();
    } else {
      notes.add(Kind.NOT_INDONESIAN, "Country " + code.country() + ", no QRIS rules applied");
    }
    return List.copyOf(notes.notes);
  }

  private void texts() {
    for (Element element : elements.list()) {
      int max = TEXT_MAX.getOrDefault(element.tag(), Element.VALUE_MAX);
      if (Element.characters(element.value()) > max) {
        add(Kind.TEXT_LONG, "Element " + element.tag() + " has more than " + max + " characters");
      }
      boolean plain = element.value().chars().allMatch(c -> c < 0x7F);
      boolean mayBeForeign = element.number() == 62 || element.number() >= 64;
      if (element.value().indexOf('|') >= 0 || (!plain && !mayBeForeign)) {
        add(Kind.CHARACTERS_UNUSUAL, "Element " + element.tag() + " holds unusual characters");
      }
    }
  }

  private void templates() {
    for (Element element : elements.list()) {
      int tag = element.number();
      boolean template = (tag >= 26 && tag <= 51) || tag == 62 || tag == 64 || tag >= 80;
      if (template && Tlv.template(element.value()).isEmpty()) {
        add(Kind.TEMPLATE_UNREADABLE, "Element " + tag + " is not made of elements");
      }
    }
  }

  private void initiation() {
    if (code.initiation().isEmpty()) {
      add(Kind.NO_INITIATION, "Neither static nor dynamic is said");
    }
    if (Rules.isStatic(elements) && elements.has("54")) {
      add(Kind.STATIC_WITH_AMOUNT, "A static code with an amount");
    }
    if (code.purpose() == Purpose.TRANSFER) {
      add(Kind.TRANSFER, "A transfer to an account, not a sale");
    } else if (!elements.has("51")) {
      add(Kind.NO_NATIONAL_TEMPLATE, "No national template (51)");
    }
  }

  private void national() {
    if (elements.value("51", "00").filter("ID.OR.GPNQR.WWW"::equalsIgnoreCase).isPresent()) {
      add(Kind.OLD_NATIONAL_NAME, "Registered under the older ID.OR.GPNQR.WWW");
    }
    code.nmid().ifPresent(this::merchantNumber);
    if (code.purpose() == Purpose.SALE && code.criteria().isEmpty()) {
      add(Kind.CRITERIA_UNKNOWN, "Merchant criteria missing or unknown");
    }
  }

  private void merchantNumber(String nmid) {
    if (nmid.startsWith("AID")) {
      add(Kind.SANDBOX_MERCHANT, "A sandbox merchant: never pay this code");
    } else if (nmid.length() != 15 || !nmid.startsWith("ID") || !Digits.only(nmid.substring(2))) {
      add(Kind.NMID_UNUSUAL, "The NMID is not ID and 13 digits");
    }
  }

  private void pan() {
    if (code.merchantPan().isEmpty()) {
      add(Kind.PAN_UNUSUAL, "No merchant PAN of up to 19 digits");
    }
    code.merchantPan()
        .filter(pan -> pan.hasCheckDigit() && !pan.checkDigitRight())
        .ifPresent(_ -> add(Kind.PAN_CHECK_DIGIT, "The merchant PAN's check digit is wrong"));
  }

  private void add(Kind kind, String words) {
    notes.add(new Note(kind, words));
  }
}
