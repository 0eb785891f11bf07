package id.laci.pos.qris;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import id.laci.pos.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A reading as JSON text, for people and scripts at a command line. Account numbers are masked,
/// and so the code's own text is not repeated.
public final class QrisJson {
  private QrisJson() {}

  /// @return one JSON object, indented; `valid` tells which of the two forms it has
  public static String text(Reading reading) {
    JsonObject json =
        switch (reading) {
          case Reading.Read read -> read(read.code(), read.notes());
          case Reading.Refused refused -> refused(refused);
        };
    return JsonWriter.indent("  ").string().value(json).done();
  }

  private static JsonObject refused(Reading.Refused refused) {
    JsonObject json = new JsonObject();
    json.put("valid", false);
    json.put("reason", word(refused.reason()));
    json.put("position", refused.position());
    json.put("words", refused.words());
    return json;
  }

  private static JsonObject read(QrisCode code, List<Note> notes) {
    JsonObject json = new JsonObject();
    json.put("valid", true);
    json.put("purpose", word(code.purpose()));
    json.put("initiation", code.initiation().map(QrisJson::word).orElse(null));
    merchant(code, json);
    money(code, json);
    use(code.usableForSale(), json);
    json.put("notes", notes(notes));
    json.put("elements", elements(code.elements()));
    return json;
  }

  private static void merchant(QrisCode code, JsonObject json) {
    JsonObject merchant = new JsonObject();
    merchant.put("name", code.merchantName());
    merchant.put("city", code.city());
    put(merchant, "postal_code", code.postalCode());
    merchant.put("country", code.country());
    merchant.put("category_code", code.categoryCode());
    put(merchant, "nmid", code.nmid());
    put(merchant, "acquirer", code.acquirer());
    put(merchant, "pan", code.merchantPan().map(MerchantPan::toString));
    put(merchant, "criteria", code.criteria().map(Criteria::name));
    put(merchant, "terminal", code.terminalLabel());
    json.put("merchant", merchant);
  }

  private static void money(QrisCode code, JsonObject json) {
    json.put("currency", code.currency());
    put(json, "amount", code.amountText());
    code.amount().map(Money::rupiah).ifPresent(rupiah -> json.put("rupiah", rupiah));
    switch (code.tip()) {
      case Tip.None _ -> {}
      case Tip.Asked _ -> json.put("tip", "asked");
      case Tip.Fixed fixed -> json.put("tip", fixed.text());
      case Tip.Percent percent -> json.put("tip", percent.text() + "%");
    }
  }

  private static void use(SaleUse use, JsonObject json) {
    switch (use) {
      case SaleUse.Usable _ -> json.put("usable_for_sale", true);
      case SaleUse.NotUsable no -> {
        json.put("usable_for_sale", false);
        json.put("not_usable_because", word(no.why()));
      }
    }
  }

  private static JsonArray notes(List<Note> notes) {
    JsonArray array = new JsonArray();
    for (Note note : notes) {
      JsonObject json = new JsonObject();
      json.put("kind", word(note.kind()));
      json.put("words", note.words());
      array.add(json);
    }
    return array;
  }

  private static JsonArray elements(List<Element> elements) {
    JsonArray array = new JsonArray();
    for (Element element : elements) {
      JsonObject json = new JsonObject();
      json.put("tag", element.tag());
      Optional<Elements> inner = isTemplate(element) ? Tlv.template(element.value()) : none();
      if (inner.isPresent()) {
        json.put("elements", inner(element, inner.get()));
      } else {
        json.put("value", element.isAccount() ? stars(element.value()) : element.value());
      }
      array.add(json);
    }
    return array;
  }

  private static JsonArray inner(Element outer, Elements elements) {
    JsonArray array = new JsonArray();
    for (Element element : elements.list()) {
      JsonObject json = new JsonObject();
      json.put("tag", element.tag());
      json.put("value", masked(outer, element));
      array.add(json);
    }
    return array;
  }

  /// The second element of an account holds its PAN; what does not look like one is hidden whole.
  private static String masked(Element outer, Element element) {
    if (!outer.isAccount() || !element.tag().equals("01")) {
      return element.value();
    }
    return MerchantPan.of(element.value())
        .map(MerchantPan::toString)
        .orElseGet(() -> stars(element.value()));
  }

  private static boolean isTemplate(Element element) {
    int tag = element.number();
    return (tag >= 26 && tag <= 51) || tag == 62 || tag == 64 || tag >= 80;
  }

  private static Optional<Elements> none() {
    return Optional.empty();
  }

  private static String stars(String value) {
    return "*".repeat(Element.characters(value));
  }

  private static void put(JsonObject json, String key, Optional<String> value) {
    value.ifPresent(text -> json.put(key, text));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
