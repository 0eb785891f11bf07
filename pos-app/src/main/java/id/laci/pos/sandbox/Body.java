package id.laci.pos.sandbox;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;

/// The body of a call. It is bounded before it is parsed, because the parser goes down one level of
/// stack for each level of brackets.
sealed interface Body {
  /// The longest body, in characters.
  int LENGTH_MAX = 65_536;

  /// The deepest nesting.
  int DEPTH_MAX = 32;

  /// No body, `null` or `{}`.
  record Nothing() implements Body {}

  /// Something that is no JSON object, or too large for one.
  record Malformed() implements Body {}

  /// An object with members.
  record Members(JsonObject json) implements Body {}

  static Body read(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.equals("null")) {
      return new Nothing();
    }
    if (text.length() > LENGTH_MAX || tooDeep(text)) {
      return new Malformed();
    }
    try {
      JsonObject json = JsonParser.object().from(trimmed);
      return json.isEmpty() ? new Nothing() : new Members(json);
    } catch (JsonParserException _) {
      return new Malformed();
    }
  }

  private static boolean tooDeep(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[') && ++depth > DEPTH_MAX) {
        return true;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
    }
    return false;
  }
}
