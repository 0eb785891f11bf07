package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the members of a JSON object and refuses what is missing or of another kind.
record Fields(JsonObject object) {
  String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  Optional<String> optionalText(String name) {
    return Optional.ofNullable(object.getString(name));
  }

  long number(String name) {
    if (object.get(name) instanceof Number number) {
      return number.longValue();
    }
    throw missing(name);
  }

  int count(String name) {
    return Math.toIntExact(number(name));
  }

  boolean flag(String name) {
    if (object.get(name) instanceof Boolean flag) {
      return flag;
    }
    throw missing(name);
  }

  Money money(String name) {
    return Money.of(number(name));
  }

  Instant instant(String name) {
    return Instant.parse(text(name));
  }

  Fields fields(String name) {
    return optionalFields(name).orElseThrow(() -> missing(name));
  }

  Optional<Fields> optionalFields(String name) {
    return Optional.ofNullable(object.getObject(name)).map(Fields::new);
  }

  List<JsonObject> objects(String name) {
    if (!object.has(name)) {
      throw missing(name);
    }
    List<JsonObject> objects = new ArrayList<>();
    for (Object element : object.getArray(name)) {
      if (!(element instanceof JsonObject member)) {
        throw missing(name);
      }
      objects.add(member);
    }
    return objects;
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("no usable \"" + name + '"');
  }
}
