package id.laci.pos.settlement;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import id.laci.pos.table.DateOrder;
import id.laci.pos.table.NumberStyle;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The stable text of a mapping, for the till to remember: one line of JSON with a version in
/// front.
public final class MappingText {
  private static final int VERSION = 1;
  private static final int LONGEST = 100_000;

  private MappingText() {}

  /// @return one line
  public static String write(Mapping mapping) {
    JsonArray header = new JsonArray();
    header.addAll(mapping.header());
    JsonArray columns = new JsonArray();
    for (Column column : mapping.columns()) {
      JsonObject object = new JsonObject();
      object.put("at", column.index());
      object.put("means", column.meaning().name());
      column.numbers().ifPresent(style -> object.put("numbers", style.name()));
      columns.add(object);
    }
    JsonObject object = new JsonObject();
    object.put("v", VERSION);
    object.put("dates", mapping.dates().name());
    object.put("zone", mapping.zone().getId());
    object.put("columns", columns);
    object.put("header", header);
    return JsonWriter.string(object);
  }

  /// @param text as [#write(Mapping)] made it, now or in an older release
  /// @return the mapping; empty when the text is something else
  public static Optional<Mapping> read(String text) {
    if (text.length() > LONGEST || text.chars().filter(c -> c == '[' || c == '{').count() > 1_000) {
      return Optional.empty();
    }
    try {
      return mapping(JsonParser.object().from(text));
    } catch (JsonParserException | IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Mapping> mapping(JsonObject object) {
    if (object.getInt("v") != VERSION || !(object.get("header") instanceof JsonArray names)) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    for (Object entry : object.getArray("columns", new JsonArray())) {
      if (!(entry instanceof JsonObject column)) {
        return Optional.empty();
      }
      columns.add(column(column));
    }
    List<String> header = names.stream().map(String::valueOf).toList();
    return Optional.of(
        new Mapping(
            header,
            columns,
            DateOrder.valueOf(object.getString("dates", "")),
            ZoneId.of(object.getString("zone", ""))));
  }

  private static Column column(JsonObject object) {
    Optional<NumberStyle> numbers =
        object.has("numbers")
            ? Optional.of(NumberStyle.valueOf(object.getString("numbers", "")))
            : Optional.empty();
    return new Column(
        object.getInt("at", -1), Meaning.valueOf(object.getString("means", "")), numbers);
  }
}
