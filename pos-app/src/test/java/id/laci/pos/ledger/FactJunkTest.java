package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A journal that was damaged, cut short or written by something else.
class FactJunkTest {
  private static final String HEAD = "{\"v\":1,\"at\":\"2026-03-01T05:00:00Z\",\"facts\":";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "5",
        "[]",
        "{}",
        "{",
        "\"\"",
        "\u0000",
        "<xml/>",
        "{\"v\":1}",
        "{\"v\":\"1\",\"at\":\"2026-03-01T05:00:00Z\",\"facts\":[]}",
        "{\"v\":1,\"at\":\"yesterday\",\"facts\":[]}",
        "{\"v\":1.5,\"at\":\"2026-03-01T05:00:00Z\",\"facts\":[]}",
        "{\"v\":18446744073709551617,\"at\":\"2026-03-01T05:00:00Z\",\"facts\":[]}",
        HEAD + "[]} x",
        HEAD + "{}}",
        HEAD + "null}",
        HEAD + "[null]}",
        HEAD + "[5]}",
        HEAD + "[{}]}",
        HEAD + "[{\"f\":\"nothing\"}]}",
        HEAD + "[{\"f\":5}]}",
        HEAD + "[{\"f\":\"out\"}]}",
        HEAD + "[{\"f\":\"out\",\"n\":\"1\"}]}",
        HEAD + "[{\"f\":\"out\",\"n\":1.5}]}",
        HEAD + "[{\"f\":\"out\",\"n\":4294967297}]}",
        HEAD + "[{\"f\":\"out\",\"n\":18446744073709551617}]}",
        HEAD + "[{\"f\":\"payment\",\"p\":{\"s\":\"elsewhere\"}}]}"
      })
  void isUnreadable(String text) {
    assertThrows(FactText.Unreadable.class, () -> FactText.read(text));
  }

  @Test
  void deepNestingIsUnreadable() {
    String deep = "[".repeat(100_000);
    assertThrows(FactText.Unreadable.class, () -> FactText.read(HEAD + deep));
    assertThrows(FactText.Unreadable.class, () -> FactText.read("{\"v\":".repeat(100_000)));
  }

  @Test
  void aTextCutShortIsUnreadable() throws IOException {
    for (String line : FactTextTest.lines("/journal/v1.txt")) {
      for (int length = 0; length < line.length(); length++) {
        String cut = line.substring(0, length);
        assertThrows(FactText.Unreadable.class, () -> FactText.read(cut), cut);
      }
    }
  }

  @Test
  void damagedTextIsReadOrUnreadableAndNothingElse() throws IOException {
    Random random = new Random(5);
    for (String line : FactTextTest.lines("/journal/v1.txt")) {
      for (int i = 0; i < 300; i++) {
        char[] damaged = line.toCharArray();
        for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
          damaged[random.nextInt(damaged.length)] = (char) random.nextInt(32, 127);
        }
        readOrNot(String.valueOf(damaged));
      }
    }
  }

  /// Every member in turn becomes every other kind of value. A number that is not whole or does not
  /// fit is never rounded.
  @Test
  void membersOfAnotherKindAreUnreadable() throws IOException, JsonParserException {
    for (String line : FactTextTest.lines("/journal/v1.txt")) {
      JsonObject whole = JsonParser.object().from(line);
      for (Member member : members(whole, "")) {
        for (@Nullable Object other : others(member.value())) {
          member.parent().put(member.name(), other);
          String text = JsonWriter.string(whole);
          assertThrows(FactText.Unreadable.class, () -> FactText.read(text), text);
        }
        member.parent().put(member.name(), member.value());
      }
    }
  }

  private record Member(JsonObject parent, String name, Object value) {}

  private static List<Member> members(JsonObject parent, String path) {
    List<Member> members = new ArrayList<>();
    parent.forEach(
        (name, value) -> {
          members.add(new Member(parent, name, value));
          if (value instanceof JsonObject inner) {
            members.addAll(members(inner, path + '/' + name));
          }
          if (value instanceof JsonArray array) {
            array.stream()
                .filter(JsonObject.class::isInstance)
                .forEach(inner -> members.addAll(members((JsonObject) inner, path + '/' + name)));
          }
        });
    return members;
  }

  private static List<Object> others(Object value) {
    List<Object> others =
        new ArrayList<>(
            Arrays.asList(true, "\u0001", 1.5, 9.9e99, new JsonObject(), List.of(5), List.of()));
    others.removeIf(other -> other instanceof String && value instanceof String);
    others.removeIf(other -> other instanceof Boolean && value instanceof Boolean);
    others.removeIf(other -> other.equals(List.of()) && value instanceof JsonArray);
    return others;
  }

  private static void readOrNot(String text) {
    try {
      Entry entry = FactText.read(text);
      assertEquals(entry, entry);
    } catch (FactText.Unreadable _) {
      // what damaged text should be
    }
  }
}
