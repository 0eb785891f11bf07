package id.laci.pos.ledger;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The stable text of journal entries: JSON with short names, a version in front. Text once written
/// is read for ever; a new shape gets a new version and the old reader stays.
public final class FactText {
  /// The version that is written.
  static final int VERSION = 1;

  private static final int DEPTH_MAX = 32;

  private FactText() {}

  /// Text that is no entry of a version known here.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }

    Unreadable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /// @return the entry as one line of JSON
  public static String write(Entry entry) {
    JsonArray facts = new JsonArray();
    entry.facts().forEach(fact -> facts.add(FactJson.of(fact)));
    JsonObject object = new JsonObject();
    object.put("v", VERSION);
    object.put("at", entry.at().toString());
    entry.ahead().ifPresent(ahead -> object.put("ahead", ahead.toMillis()));
    object.put("facts", facts);
    return JsonWriter.string(object);
  }

  /// @param text as [#write(Entry)] made it, now or in an older release
  /// @throws Unreadable when it is not such a text
  public static Entry read(String text) throws Unreadable {
    if (isDeep(text)) {
      throw new Unreadable("not a journal entry: nested too deeply");
    }
    try {
      JsonObject object = JsonParser.object().from(text);
      Fields fields = new Fields(object);
      long version = fields.number("v");
      if (version != VERSION) {
        throw new Unreadable("an entry of version " + version + "; this program knows " + VERSION);
      }
      List<Fact> facts = new ArrayList<>();
      for (JsonObject fact : fields.objects("facts")) {
        facts.add(FactJson.fact(new Fields(fact)));
      }
      return new Entry(
          Instant.parse(fields.text("at")),
          fields.optionalNumber("ahead").map(Duration::ofMillis),
          facts);
    } catch (JsonParserException
        | DateTimeException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw new Unreadable("not a journal entry: " + e.getMessage(), e);
    }
  }

  /// The parser recurses, so how deep it may go is looked at first.
  private static boolean isDeep(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '\\') {
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
      if (depth > DEPTH_MAX) {
        return true;
      }
    }
    return false;
  }
}
