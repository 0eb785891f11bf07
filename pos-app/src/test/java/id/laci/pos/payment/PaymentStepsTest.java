package id.laci.pos.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/// Walks every pair of state and event and compares it with the table `payment/steps.txt`.
class PaymentStepsTest {
  private static final String ELSE = "anything else";

  @TestFactory
  Stream<DynamicTest> everyPairLeadsWhereTheTableSays() throws IOException {
    Map<String, Map<String, String>> table = table();
    assertEquals(PaymentSamples.states().keySet(), table.keySet());
    return PaymentSamples.states().entrySet().stream()
        .map(
            state ->
                DynamicTest.dynamicTest(
                    state.getKey(),
                    () -> walk(state.getValue(), table.getOrDefault(state.getKey(), Map.of()))));
  }

  private static void walk(Payment state, Map<String, String> expected) {
    Set<String> unused = new HashSet<>(expected.keySet());
    unused.remove(ELSE);
    PaymentSamples.events()
        .forEach(
            (name, events) -> {
              unused.remove(name);
              String wanted = expected.getOrDefault(name, expected.get(ELSE));
              for (PaymentEvent event : events) {
                assertEquals(wanted, words(state, event), () -> name + " as " + event);
              }
            });
    assertEquals(Set.of(), unused, "lines of the table for events that do not exist");
  }

  @Test
  void theSamplesHaveEveryKindOfStateAndEvent() {
    List<PaymentEvent> events =
        PaymentSamples.events().values().stream().flatMap(List::stream).toList();
    assertComplete(Payment.class, PaymentSamples.states().values().stream());
    assertComplete(PaymentEvent.class, events.stream());
    assertComplete(Word.class, PaymentSamples.words().values().stream());
    assertComplete(ChargeAnswer.class, PaymentSamples.chargeAnswers().stream());
    assertComplete(StatusAnswer.class, PaymentSamples.statusAnswers().stream());
    assertComplete(EndAnswer.class, PaymentSamples.endAnswers().stream());
  }

  @Test
  void aNewPaymentIsChargedOnce() {
    Step begun = Payments.begin(PaymentSamples.ORDER);
    assertEquals(PaymentSamples.states().get("requested"), begun.next());
    assertEquals(List.of(new PaymentEffect.Charge(PaymentSamples.ORDER)), begun.effects());
  }

  private static <T> void assertComplete(Class<T> kind, Stream<? extends T> samples) {
    Set<Class<?>> there = samples.map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(kind.getPermittedSubclasses()), there);
  }

  private static String words(Payment before, PaymentEvent event) {
    Step step = Payments.step(before, event);
    String effects =
        step.effects().stream().map(PaymentStepsTest::words).collect(Collectors.joining(", "));
    return (step.next().equals(before) ? "stays" : state(step.next(), event))
        + (effects.isEmpty() ? "" : "; " + effects)
        + (step.contradiction().isPresent() ? " !" : "");
  }

  private static String state(Payment payment, PaymentEvent event) {
    return switch (payment) {
      case Payment.Requested(var _, var attempt, var stop) ->
          "Requested attempt " + attempt + stop.map(PaymentStepsTest::words).orElse("");
      case Payment.Awaiting _ -> "Awaiting";
      case Payment.Uncertain(var _, var qr, var attempt, var tries, var _) ->
          "Uncertain"
              + (qr.isPresent() ? " with code" : "")
              + " attempt "
              + attempt
              + " try "
              + tries;
      case Payment.Ending(var _, var why, var tries, var released) ->
          "Ending " + why + " try " + tries + (released ? " released" : "");
      case Payment.Paid _ -> "Paid";
      case Payment.PaidLate _ -> "PaidLate";
      case Payment.GivenBack _ -> "GivenBack";
      case Payment.Closed(var _, var why) ->
          event
                      instanceof
                      PaymentEvent.ChargeAnswered(ChargeAnswer.Refused(var refusal, var _), var _)
                  && Closing.of(refusal) == why
              ? "Closed as refused"
              : "Closed " + why;
    };
  }

  private static String words(Payment.Stop stop) {
    return " stop " + stop.why() + (stop.released() ? " released" : "");
  }

  private static String words(PaymentEffect effect) {
    return switch (effect) {
      case PaymentEffect.Charge(var order) -> of(order.id(), "charge");
      case PaymentEffect.Query(var order) -> of(order, "query");
      case PaymentEffect.Cancel(var order) -> of(order, "cancel");
      case PaymentEffect.Expire(var order) -> of(order, "expire");
      case PaymentEffect.LookAfter(var order, var delay) ->
          of(order, "look " + delay.toSeconds() + "s");
    };
  }

  private static String of(OrderId order, String words) {
    assertEquals(PaymentSamples.ORDER.id(), order);
    return words;
  }

  private static Map<String, Map<String, String>> table() throws IOException {
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    Map<String, String> section = new HashMap<>();
    for (String line : lines("/payment/steps.txt")) {
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

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PaymentStepsTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
