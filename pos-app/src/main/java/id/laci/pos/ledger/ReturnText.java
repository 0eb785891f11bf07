package id.laci.pos.ledger;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import id.laci.pos.returns.SaleReturn;
import java.time.DateTimeException;

/// One return as text, in the same form as in journal entries.
public final class ReturnText {
  private ReturnText() {}

  /// @return the return as one line of JSON
  public static String write(SaleReturn.Begun begun) {
    return JsonWriter.string(ReturnJson.of(begun));
  }

  /// @param text as [#write(SaleReturn.Begun)] made it; only ever our own
  /// @throws FactText.Unreadable when it is not such a text
  public static SaleReturn.Begun read(String text) throws FactText.Unreadable {
    try {
      return ReturnJson.begun(new Fields(JsonParser.object().from(text)));
    } catch (JsonParserException
        | DateTimeException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw new FactText.Unreadable("not a return: " + e.getMessage(), e);
    }
  }
}
