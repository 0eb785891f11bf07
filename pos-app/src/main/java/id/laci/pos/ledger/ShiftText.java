package id.laci.pos.ledger;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import id.laci.pos.shift.ZReport;
import java.time.DateTimeException;

/// One report as text, in the same form as in journal entries.
public final class ShiftText {
  private ShiftText() {}

  /// @return the report as one line of JSON
  public static String write(ZReport report) {
    return JsonWriter.string(ShiftJson.of(report));
  }

  /// @param text as [#write(ZReport)] made it; only ever our own
  /// @throws FactText.Unreadable when it is not such a text
  public static ZReport read(String text) throws FactText.Unreadable {
    try {
      return ShiftJson.report(new Fields(JsonParser.object().from(text)));
    } catch (JsonParserException
        | DateTimeException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw new FactText.Unreadable("not a report: " + e.getMessage(), e);
    }
  }
}
