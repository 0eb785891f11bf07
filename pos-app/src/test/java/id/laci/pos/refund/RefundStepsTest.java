package id.laci.pos.refund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Walks every pair of state and event and compares it with the table `refund/steps.txt`.
class RefundStepsTest {
  private static final String ELSE = "anything else";

  @TestFactory
  Stream<DynamicTest> everyPairLeadsWhereTheTableSays() throws IOException {
    Map<String, Map<String, String>> table = table();
    assertEquals(RefundSamples.states().keySet(), table.keySet());
    return RefundSamples.states().entrySet().stream()
        .map(
            state ->
                DynamicTest.dynamicTest(
                    state.getKey(),
                    () -> walk(state.getValue(), table.getOrDefault(state.getKey(), Map.of()))));
  }

  private static void walk(Refund state, Map<String, String> expected) {
    Set<String> unused = new HashSet<>(expected.keySet());
    unused.remove(ELSE);
    RefundSamples.events()
        .forEach(
            (name, events) -> {
              unused.remove(name);
              String wanted = expected.getOrDefault(name, expected.get(ELSE));
              for (RefundEvent event : events) {
                assertEquals(wanted, words(state, event), () -> name + " as " + event);
              }
            });
    assertEquals(Set.of(), unused, "lines of the table for events that do not exist");
  }

  @Test
  void theSamplesHaveEveryKindOfStateAndEvent() {
    assertComplete(Refund.class, RefundSamples.states().values().stream());
    assertComplete(RefundEvent.class, all(RefundSamples.events().values()));
    assertComplete(RefundAnswer.class, all(RefundSamples.answers().values()));
    assertComplete(RefundsAnswer.class, all(RefundSamples.looks().values()));
    assertComplete(
        Doubt.class,
        RefundSamples.states().values().stream()
            .filter(Refund.Uncertain.class::isInstance)
            .map(state -> ((Refund.Uncertain) state).doubt()));
  }

  @Test
  void aNewRefundIsSentOnce() {
    RefundStep begun = Refunds.begin(RefundSamples.REQUEST);
    assertEquals(RefundSamples.states().get("requested"), begun.next());
    assertEquals(List.of(new RefundEffect.SendRefund(RefundSamples.REQUEST)), begun.effects());
  }

  private static <T> Stream<T> all(Collection<List<T>> lists) {
    return lists.stream().flatMap(List::stream);
  }

  /// Nested enums and the like are no kinds of a sealed type.
  private static <T> void assertComplete(Class<T> kind, Stream<? extends T> samples) {
    Set<Class<?>> there = samples.map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.copyOf(Arrays.asList(kind.getPermittedSubclasses())), there);
  }

  private static String words(Refund before, RefundEvent event) {
    RefundStep step = Refunds.step(before, event);
    assertEquals(RefundSamples.REQUEST, step.next().request());
    String effects =
        step.effects().stream().map(RefundStepsTest::words).collect(Collectors.joining(", "));
    return (step.next().equals(before) ? "stays" : state(step.next()))
        + (effects.isEmpty() ? "" : "; " + effects)
        + (step.contradiction().isPresent() ? " !" : "");
  }

  private static String state(Refund refund) {
    return switch (refund) {
      case Refund.Requested(var _, var tries) -> "Requested try " + tries;
      case Refund.Uncertain(var _, var tries, var doubt) ->
          "Uncertain try " + tries + " " + words(doubt);
      case Refund.Accepted _ -> "Accepted";
      case Refund.Arrived _ -> "Arrived";
      case Refund.Refused(var _, var reason, var _) -> "Refused " + reason;
      case Refund.NeedsPerson(var _, var cause, var _) -> "NeedsPerson " + cause;
      case Refund.ByHand _ -> "ByHand";
    };
  }

  private static String words(Doubt doubt) {
    return switch (doubt) {
      case Doubt.NoAnswer _ -> "no answer";
      case Doubt.Restarted _ -> "restarted";
      case Doubt.AskedAgain _ -> "asked again";
      case Doubt.KeyTaken _ -> "key taken";
      case Doubt.WrongState _ -> "wrong state";
      case Doubt.RefusedAgain(var reason, var _) -> "refused " + reason;
      case Doubt.ObjectedAgain(var cause, var _) -> "objected " + cause;
    };
  }

  private static String words(RefundEffect effect) {
    return switch (effect) {
      case RefundEffect.SendRefund(var request) -> {
        assertEquals(RefundSamples.REQUEST, request);
        yield "send";
      }
      case RefundEffect.QueryOrder(var order) -> {
        assertEquals(RefundSamples.REQUEST.order(), order);
        yield "query";
      }
      case RefundEffect.LookAfter(var key, var delay) -> {
        assertEquals(RefundSamples.REQUEST.key(), key);
        yield "look " + delay.toSeconds() + "s";
      }
    };
  }

  private static Map<String, Map<String, String>> table() throws IOException {
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    Map<String, String> section = new HashMap<>();
    for (String line : lines("/refund/steps.txt")) {
      if (line.startsWith("[")) {
        section = new HashMap<>();
        table.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int end = line.lastIndexOf(": ");
        String before = section.put(line.substring(0, end), line.substring(end + 2));
        assertEquals(null, before, line + " stands twice");
      }
    }
    return table;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RefundStepsTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
