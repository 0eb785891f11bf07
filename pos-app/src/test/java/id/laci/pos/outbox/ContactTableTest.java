package id.laci.pos.outbox;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Walks every pair of state and event and compares it with the table `outbox/contact.txt`.
class ContactTableTest {
  private static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");
  private static final Instant BEFORE = NOW.minusSeconds(60);
  private static final Instant SOON = NOW.plusSeconds(20);
  private static final String ELSE = "anything else";

  private static Map<String, ContactState> states() {
    Map<String, ContactState> states = new LinkedHashMap<>();
    states.put("untried", new ContactState.Untried());
    states.put("up", new ContactState.Up());
    states.put("wavering", new ContactState.Wavering(BEFORE, 1));
    states.put("down", new ContactState.Down(BEFORE, Silence.TIMED_OUT, SOON, 3));
    states.put("down, probe due", new ContactState.Down(BEFORE, Silence.TIMED_OUT, NOW, 3));
    states.put("stopped", new ContactState.Stopped(BEFORE));
    states.put("quiet", new ContactState.Quiet(BEFORE, SOON, 1));
    states.put("quiet, over", new ContactState.Quiet(BEFORE, NOW, 1));
    return states;
  }

  private static Map<String, UnaryOperator<Contact>> events() {
    Map<String, UnaryOperator<Contact>> events = new LinkedHashMap<>();
    events.put("called", contact -> contact.called(NOW));
    events.put("heard", contact -> contact.heard(NOW));
    events.put("notified", contact -> contact.notified(NOW));
    events.put("tried by a person", contact -> contact.tryNow(NOW));
    for (Refusal why : Refusal.values()) {
      events.put("refused " + why, contact -> contact.refused(why, NOW));
    }
    for (Silence why : Silence.values()) {
      events.put("failed " + why, contact -> contact.failed(why, Optional.empty(), NOW));
    }
    Optional<Instant> asked = Optional.of(NOW.plusSeconds(45));
    events.put(
        "failed RATE_LIMITED for 45 s",
        contact -> contact.failed(Silence.RATE_LIMITED, asked, NOW));
    return events;
  }

  @TestFactory
  Stream<DynamicTest> everyPairLeadsWhereTheTableSays() throws IOException {
    Map<String, Map<String, String>> table = table();
    assertEquals(states().keySet(), table.keySet());
    return states().entrySet().stream()
        .map(
            state ->
                DynamicTest.dynamicTest(
                    state.getKey(),
                    () -> walk(state.getValue(), table.getOrDefault(state.getKey(), Map.of()))));
  }

  private static void walk(ContactState state, Map<String, String> expected) {
    Contact before = new Contact(state, Optional.of(BEFORE));
    Set<String> unused = new HashSet<>(expected.keySet());
    unused.remove(ELSE);
    events()
        .forEach(
            (name, event) -> {
              unused.remove(name);
              String wanted = expected.getOrDefault(name, expected.get(ELSE));
              assertEquals(wanted, words(before, event.apply(before)), name);
            });
    assertEquals(Set.of(), unused, "lines of the table for events that do not exist");
  }

  @Test
  void theTableHasEveryKindOfState() {
    assertEquals(
        Set.of(ContactState.class.getPermittedSubclasses()),
        states().values().stream().map(Object::getClass).collect(toSet()));
  }

  private static String words(Contact before, Contact after) {
    String heard = after.lastHeard().equals(Optional.of(NOW)) ? ", heard" : "";
    return (after.state().equals(before.state()) ? "stays" : words(after.state())) + heard;
  }

  private static String words(ContactState state) {
    return switch (state) {
      case ContactState.Untried _ -> "Untried";
      case ContactState.Up _ -> "Up";
      case ContactState.Wavering(var first, var failures) -> "Wavering " + failures + since(first);
      case ContactState.Down(var since, var why, var probeAt, var probes) ->
          "Down " + why + since(since) + " probe " + probes + " " + roughly(probeAt);
      case ContactState.Stopped(var since) -> "Stopped" + since(since);
      case ContactState.Quiet(var since, var until, var times) ->
          "Quiet "
              + times
              + since(since)
              + " for "
              + Duration.between(NOW, until).toSeconds()
              + "s";
    };
  }

  private static String since(Instant time) {
    return time.equals(NOW) ? " since now" : " since before";
  }

  /// Waits are spread; the table tells their size.
  private static String roughly(Instant time) {
    long millis = Duration.between(NOW, time).toMillis();
    long[] sizes = {0, 1_000, 8_000, 16_000, 20_000};
    for (long size : sizes) {
      boolean exact = size == 0 || size == 20_000;
      if (exact ? millis == size : millis * 10 >= size * 8 && millis * 10 <= size * 12) {
        return "in " + (exact ? "" : "about ") + size / 1000 + "s";
      }
    }
    return "in " + millis + "ms";
  }

  private static Map<String, Map<String, String>> table() throws IOException {
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    Map<String, String> section = new HashMap<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section = new HashMap<>();
        table.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(": ", 2);
        assertEquals(null, section.put(parts[0], parts[1]), line + " stands twice");
      }
    }
    return table;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = ContactTableTest.class.getResourceAsStream("/outbox/contact.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
