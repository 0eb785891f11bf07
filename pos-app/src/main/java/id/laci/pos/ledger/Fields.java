package id.laci.pos.ledger;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import id.laci.pos.money.Money;
import java.math.BigInteger;
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
    return optional(name, String.class);
  }

  long number(String name) {
    return switch (object.get(name)) {
      case Integer number -> number;
      case Long number -> number;
      case BigInteger number -> number.longValueExact();
      case null, default -> throw missing(name);
    };
  }

  /// A number that journals of older releases do not have.
  Optional<Long> optionalNumber(String name) {
    return object.has(name) ? Optional.of(number(name)) : Optional.empty();
  }

  int count(String name) {
    if (object.get(name) instanceof Integer count) {
      return count;
    }
    throw missing(name);
  }

  boolean flag(String name) {
    if (object.get(name) instanceof Boolean flag) {
      return flag;
    }
    throw missing(name);
  }

  /// A flag that journals of older releases do not have.
  Optional<Boolean> optionalFlag(String name) {
    return object.has(name) ? Optional.of(flag(name)) : Optional.empty();
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
    return optional(name, JsonObject.class).map(Fields::new);
  }

  List<JsonObject> objects(String name) {
    List<JsonObject> objects = new ArrayList<>();
    for (Object element : optional(name, JsonArray.class).orElseThrow(() -> missing(name))) {
      if (!(element instanceof JsonObject member)) {
        throw missing(name);
      }
      objects.add(member);
    }
    return objects;
  }

  private <T> Optional<T> optional(String name, Class<T> kind) {
    if (!object.has(name)) {
      return Optional.empty();
    }
    Object value = object.get(name);
    if (!kind.isInstance(value)) {
      throw missing(name);
    }
    return Optional.of(kind.cast(value));
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("no usable \"" + name + '"');
  }
}
