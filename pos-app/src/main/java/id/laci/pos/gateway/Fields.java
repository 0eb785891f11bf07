package id.laci.pos.gateway;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields of one JSON object that came over the wire. Only a JSON string counts as a text: a
/// number where the gateway promises a string is never converted.
final class Fields {
  /// The gateway nests three deep; the parser recurses, so depth is bounded before it runs.
  private static final int DEPTH_MAX = 32;

  private static final int DETAIL_CHARS_MAX = 300;

  /// A UUID by the documentation; anything short and plain is accepted as a name.
  private static final Pattern TRANSACTION_ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

  private static final Pattern STATUS_CODE = Pattern.compile("[0-9]{3}");

  /// No fields at all.
  static final Fields NONE = new Fields(new JsonObject());

  private final JsonObject json;

  private Fields(JsonObject json) {
    this.json = json;
  }

  /// @return the object in the body, or nothing when the body is anything else
  static Optional<Fields> read(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (isTooDeep(text)) {
      return Optional.empty();
    }
    try {
      return JsonParser.any().from(text) instanceof JsonObject object
          ? Optional.of(new Fields(object))
          : Optional.empty();
    } catch (JsonParserException _) {
      return Optional.empty();
    }
  }

  /// @return whether there is a value of any type; JSON's null is none
  boolean has(String name) {
    return json.get(name) != null;
  }

  Optional<String> text(String name) {
    return json.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /// @return the objects of a list; none when there is no list, nothing when it holds anything else
  Optional<List<Fields>> list(String name) {
    if (!has(name)) {
      return Optional.of(List.of());
    }
    if (!(json.get(name) instanceof JsonArray array)) {
      return Optional.empty();
    }
    List<Fields> members = new ArrayList<>();
    for (Object member : array) {
      if (!(member instanceof JsonObject object)) {
        return Optional.empty();
      }
      members.add(new Fields(object));
    }
    return Optional.of(members);
  }

  /// @return a number's digits, or a string as it is: for what the gateway is seen to write both
  ///   ways, such as the parts of a refund
  Optional<String> textOrNumber(String name) {
    return switch (json.get(name)) {
      case String text -> Optional.of(text);
      case Integer number -> Optional.of(number.toString());
      case Long number -> Optional.of(number.toString());
      case Double number when Double.isFinite(number) ->
          Optional.of(new BigDecimal(number).toPlainString());
      case null, default -> Optional.empty();
    };
  }

  /// @return `status_code`, a string of three digits; a JSON number is not what is promised
  Optional<Integer> statusCode() {
    return text("status_code")
        .filter(code -> STATUS_CODE.matcher(code).matches())
        .map(Integer::valueOf);
  }

  /// @return the gateway's id of the transaction
  Optional<String> transaction() {
    return text("transaction_id").filter(id -> TRANSACTION_ID.matcher(id).matches());
  }

  /// @return whether the amounts are rupiah: the currency may be left out, but not be another
  boolean isRupiah() {
    return !has("currency") || text("currency").filter("IDR"::equalsIgnoreCase).isPresent();
  }

  /// @return the gateway's own words: its message, what it found invalid, and the provider's code
  String detail() {
    StringBuilder words = new StringBuilder(text("status_message").orElse(""));
    if (json.get("validation_messages") instanceof JsonArray messages) {
      messages.stream()
          .filter(String.class::isInstance)
          .forEach(message -> join(words, (String) message));
    }
    text("channel_response_code").ifPresent(code -> join(words, "channel " + code));
    text("channel_response_message").ifPresent(message -> join(words, message));
    return printable(words.toString());
  }

  /// Foreign words end in the journal and on a screen: no control characters, and not without end.
  static String printable(String text) {
    String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
    return clean.length() <= DETAIL_CHARS_MAX ? clean : clean.substring(0, DETAIL_CHARS_MAX) + "…";
  }

  private static void join(StringBuilder words, String more) {
    words.append(words.isEmpty() ? "" : "; ").append(more);
  }

  /// Counts open brackets outside strings; brackets that do not match are the parser's business.
  private static boolean isTooDeep(String text) {
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inString = false;
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
        if (depth > DEPTH_MAX) {
          return true;
        }
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return false;
  }
}
