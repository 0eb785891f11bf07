package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import id.laci.pos.sale.Sale;
import java.time.DateTimeException;

/// One finished sale as text, in the same form as in journal entries.
public final class SaleText {
  private SaleText() {}

  /// @return the sale as one line of JSON
  public static String write(Sale sale) {
    return JsonWriter.string(SaleJson.of(sale));
  }

  /// @param text as [#write(Sale)] made it; only ever our own
  /// @throws FactText.Unreadable when it is not such a text
  public static Sale read(String text) throws FactText.Unreadable {
    try {
      JsonObject object = JsonParser.object().from(text);
      return SaleJson.sale(new Fields(object));
    } catch (JsonParserException
        | DateTimeException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw new FactText.Unreadable("not a sale: " + e.getMessage(), e);
    }
  }
}
