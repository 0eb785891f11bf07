package id.laci.pos.qris;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A code being made. Parts may be anything; [#finish] refuses what no element can hold and then
/// reads the result as if it came from a stranger, so a code made here is as valid as one read.
final class Draft {
  private static final Set<String> OF_THE_BILL = Set.of("54", "55", "56", "57");

  private final List<Part> parts = new ArrayList<>();

  private Draft() {}

  static Draft dynamic(QrisMerchant merchant, Bill bill) {
    QrisAccount account = merchant.account();
    Draft draft = new Draft();
    draft.add("00", "01");
    draft.add("01", "12");
    draft.template(
        "26",
        new Part("00", account.acquirer()),
        new Part("01", account.pan().digits()),
        new Part("02", account.merchantId()),
        new Part("03", account.criteria().name()));
    draft.template(
        "51",
        new Part("00", "ID.CO.QRIS.WWW"),
        new Part("02", account.nmid()),
        new Part("03", account.criteria().name()));
    draft.add("52", merchant.categoryCode());
    draft.add("53", "360");
    draft.add("58", "ID");
    draft.add("59", merchant.name());
    draft.add("60", merchant.city());
    draft.add("61", merchant.postalCode());
    draft.parts.addAll(billed(bill));
    draft.labels(bill.labels());
    return draft;
  }

  static Draft rewriting(Elements elements, Bill bill) {
    Draft draft = new Draft();
    for (Element element : elements.list()) {
      switch (element.tag()) {
        case "01" -> draft.add("01", "12");
        // just before the country, where every other tool puts it
        case "58" -> {
          draft.parts.addAll(billed(bill));
          draft.add("58", element.value());
        }
        default -> {
          if (!OF_THE_BILL.contains(element.tag())) {
            draft.add(element.tag(), element.value());
          }
        }
      }
    }
    if (!elements.has("01")) {
      draft.parts.add(1, new Part("01", "12"));
    }
    draft.labels(bill.labels());
    return draft;
  }

  Reading finish() {
    StringBuilder body = new StringBuilder();
    for (Part part : parts) {
      if (!Element.fits(part.value())) {
        return new Reading.Refused(
            Reason.VALUE_LENGTH,
            Element.characters(body.toString()),
            "Element " + part.tag() + " is empty or longer than 99 characters");
      }
      body.append(new Element(part.tag(), part.value()).written());
    }
    return Qris.read(Qris.sealed(body.toString()));
  }

  private static List<Part> billed(Bill bill) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("54", Amounts.text(bill.amount(), bill.decimals())));
    parts.addAll(Tip.parts(bill.tip()));
    return parts;
  }

  private void add(String tag, String value) {
    parts.add(new Part(tag, value));
  }

  private void template(String tag, Part... inner) {
    add(tag, nested(List.of(inner)));
  }

  /// Sets labels in 62: in their place where they were, else at the end; 62 itself is added last.
  private void labels(Map<Label, String> labels) {
    if (labels.isEmpty()) {
      return;
    }
    int at = 0;
    while (at < parts.size() && !parts.get(at).tag().equals("62")) {
      at++;
    }
    boolean there = at < parts.size();
    List<Part> inner = there ? inner(parts.get(at).value()) : new ArrayList<>();
    labels.forEach((label, text) -> set(inner, new Part(label.tag(), text)));
    Part whole = new Part("62", nested(inner));
    if (there) {
      parts.set(at, whole);
    } else {
      parts.add(whole);
    }
  }

  private static void set(List<Part> inner, Part part) {
    for (int i = 0; i < inner.size(); i++) {
      if (inner.get(i).tag().equals(part.tag())) {
        inner.set(i, part);
        return;
      }
    }
    inner.add(part);
  }

  /// An unreadable 62 of a stranger's code is replaced: it says nothing an app could use.
  private static List<Part> inner(String template) {
    List<Part> inner = new ArrayList<>();
    Tlv.template(template)
        .ifPresent(e -> e.list().forEach(el -> inner.add(new Part(el.tag(), el.value()))));
    return inner;
  }

  /// What fits no element leaves the template empty, so that [#finish] refuses it.
  private static String nested(List<Part> inner) {
    StringBuilder value = new StringBuilder();
    for (Part part : inner) {
      if (!Element.fits(part.value())) {
        return "";
      }
      value.append(new Element(part.tag(), part.value()).written());
    }
    return value.toString();
  }
}
