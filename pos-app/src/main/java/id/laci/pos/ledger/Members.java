package id.laci.pos.ledger;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Builds a JSON object member by member, in order.
final class Members {
  private final JsonObject object = new JsonObject();

  Members with(String name, String value) {
    object.put(name, value);
    return this;
  }

  Members with(String name, long value) {
    object.put(name, value);
    return this;
  }

  Members with(String name, boolean value) {
    object.put(name, value);
    return this;
  }

  Members with(String name, Money value) {
    return with(name, value.rupiah());
  }

  Members with(String name, Instant value) {
    return with(name, value.toString());
  }

  Members with(String name, JsonObject value) {
    object.put(name, value);
    return this;
  }

  Members with(String name, List<JsonObject> values) {
    object.put(name, new JsonArray(values));
    return this;
  }

  Members with(String name, Optional<?> value) {
    value.ifPresent(
        present -> object.put(name, present instanceof Instant ? present.toString() : present));
    return this;
  }

  JsonObject object() {
    return object;
  }
}
