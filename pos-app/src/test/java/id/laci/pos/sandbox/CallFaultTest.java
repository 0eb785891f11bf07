package id.laci.pos.sandbox;

import static id.laci.pos.sandbox.Hands.code;
import static id.laci.pos.sandbox.Hands.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallFaultTest {
  private final Hands hands = new Hands();
  private final Sandbox machine = hands.machine;

  @Test
  void droppedRequestLeavesNothingBehind() {
    machine.faults().add(new Fault.DropRequest(), 1);
    assertInstanceOf(Outcome.ClosedUnread.class, charge("a", Map.of()));
    assertEquals("404", code(hands.status("a")));
    assertEquals("201", code(hands.charge(Hands.qris("a", 5))));
  }

  @Test
  void droppedAnswerLeavesTheTransaction() {
    machine.faults().add(new Fault.DropAnswer(), Operation.CHARGE, 1);
    assertInstanceOf(Outcome.ClosedUnanswered.class, charge("a", Map.of()));
    assertEquals("201", code(hands.status("a")));
    assertEquals("406", code(hands.charge(Hands.qris("a", 5))));
  }

  @Test
  void serverErrorsMayOrMayNotHaveTakenEffect() {
    machine.faults().add(new Fault.Fail(503, false), 1);
    Answer first = Hands.answer(charge("a", Map.of()));
    assertEquals(503, first.status());
    assertEquals("503", code(Hands.json(first.text())));
    assertEquals("404", code(hands.status("a")));
    machine.faults().add(new Fault.Fail(502, true), 1);
    assertEquals(502, Hands.answer(charge("b", Map.of())).status());
    assertEquals("201", code(hands.status("b")));
  }

  @Test
  void tooManyCallsAreToldWhenToComeBack() {
    machine.faults().add(new Fault.TooMany(Duration.ofSeconds(7)), Operation.STATUS, 2);
    hands.charge(Hands.qris("a", 5));
    for (int i = 0; i < 2; i++) {
      Answer answer = Hands.answer(hands.call("GET", "/v2/a/status", "", Map.of()));
      assertEquals(429, answer.status());
      assertEquals("7", answer.headers().get("Retry-After"));
    }
    assertEquals("201", code(hands.status("a")));
  }

  @Test
  void garbageIsAPageWithStatus200() {
    machine.faults().add(new Fault.Garbage(true), 1);
    Answer answer = Hands.answer(charge("a", Map.of()));
    assertEquals(200, answer.status());
    assertEquals(Answer.Kind.HTML, answer.kind());
    assertEquals("201", code(hands.status("a")));
  }

  @Test
  void delaysAddUpAndTheCallIsProcessedAtOnce() {
    machine.faults().add(new Fault.Delay(Duration.ofSeconds(2)), 1);
    machine.faults().add(new Fault.Delay(Duration.ofSeconds(3)), FaultRule.UNTIL_CLEARED);
    Outcome.Answered answered = assertInstanceOf(Outcome.Answered.class, charge("a", Map.of()));
    assertEquals(Duration.ofSeconds(5), answered.after());
    assertTrue(machine.transaction("a").isPresent());
    machine.faults().clear();
    assertEquals(
        Duration.ZERO, assertInstanceOf(Outcome.Answered.class, charge("b", Map.of())).after());
  }

  @Test
  void networkIsDownUntilItIsMended() {
    machine.faults().networkDown(true);
    for (int i = 0; i < 3; i++) {
      assertInstanceOf(Outcome.ClosedUnread.class, charge("a", Map.of()));
    }
    machine.faults().networkDown(false);
    assertEquals("201", code(hands.charge(Hands.qris("a", 5))));
  }

  @Test
  void faultOfOneOperationSparesTheOthers() {
    machine.faults().add(new Fault.Fail(500, false), Operation.CANCEL, FaultRule.UNTIL_CLEARED);
    hands.charge(Hands.qris("a", 5));
    assertEquals("500", code(hands.cancel("a")));
    assertEquals("500", code(hands.cancel("a")));
    assertEquals("201", code(hands.status("a")));
  }

  @Test
  void sameKeyBringsTheStoredAnswerWhateverTheBodySays() {
    Map<String, String> key = Map.of("Idempotency-Key", "k1");
    JsonObject first = hands.charge(Hands.qris("a", 5_000), key);
    assertEquals(first, hands.charge(Hands.qris("a", 5_000), key));
    assertEquals(first, hands.charge(Hands.qris("other", 1), key));
    assertEquals("404", code(hands.status("other")));
  }

  @Test
  void keysAreSharedByAllEndpoints() {
    Map<String, String> key = Map.of("Idempotency-Key", "k1");
    JsonObject first = hands.charge(Hands.qris("a", 5_000), key);
    assertEquals(first, Hands.json(hands.call("POST", "/v2/a/cancel", "{}", key)));
    assertEquals("pending", text(hands.status("a"), "transaction_status"));
  }

  @Test
  void keyIsKeptFiveMinutesAndForSuccessOnly() {
    Map<String, String> key = Map.of("Idempotency-Key", "k1");
    assertEquals("400", code(hands.charge(Hands.qris("a", 0), key)));
    assertEquals("201", code(hands.charge(Hands.qris("a", 5_000), key)));
    hands.pass(Duration.ofMinutes(5).minusMillis(1));
    assertEquals("201", code(hands.charge(Hands.qris("a", 5_000), key)));
    hands.pass(Duration.ofMillis(1));
    assertEquals("406", code(hands.charge(Hands.qris("a", 5_000), key)));
  }

  @Test
  void longKeyIsIgnored() {
    Map<String, String> key = Map.of("Idempotency-Key", "k".repeat(47));
    hands.charge(Hands.qris("a", 5_000), key);
    assertEquals("406", code(hands.charge(Hands.qris("a", 5_000), key)));
    Map<String, String> good = Map.of("Idempotency-Key", "k".repeat(46));
    hands.charge(Hands.qris("b", 5_000), good);
    assertEquals("201", code(hands.charge(Hands.qris("b", 5_000), good)));
  }

  @Test
  void secondCallWhileTheFirstRunsGets202() {
    Map<String, String> key = Map.of("Idempotency-Key", "k1");
    machine.faults().add(new Fault.Delay(Duration.ofSeconds(3)), 1);
    JsonObject first = Hands.json(charge("a", key));
    Answer second = Hands.answer(charge("a", key));
    assertEquals(202, second.status());
    hands.pass(Duration.ofSeconds(3));
    assertEquals(first, Hands.json(charge("a", key)));
  }

  @Test
  void lostAnswerIsFetchedAgainByItsKey() {
    Map<String, String> key = Map.of("Idempotency-Key", "k1");
    machine.faults().add(new Fault.DropAnswer(), 1);
    charge("a", key);
    JsonObject again = hands.charge(Hands.qris("a", 5), key);
    assertEquals("201", code(again));
    assertTrue(again.has("qr_string"));
  }

  @Test
  void wrongKeyIsA401() {
    for (String header : List.of("", "Basic", Hands.basic("SB-Mid-server-abd"), "Bearer x")) {
      Answer answer =
          Hands.answer(hands.call("GET", "/v2/a/status", "", Map.of("Authorization", header)));
      assertEquals(401, answer.status());
      assertEquals("401", code(Hands.json(answer.text())));
    }
    assertEquals(Hands.BASIC, Hands.basic(Hands.KEY));
  }

  @Test
  void unknownPathsAndMethodsAreToldSo() {
    assertEquals(404, Hands.answer(hands.call("GET", "/v3/charge", "", Map.of())).status());
    assertEquals("405", code(Hands.json(hands.call("GET", "/v2/charge", "", Map.of()))));
    hands.charge(Hands.qris("a", 5));
    assertEquals("404", code(Hands.json(hands.call("GET", "/v2/a/status/b2b", "", Map.of()))));
  }

  @Test
  void errorsComeAsHttp200UnlessSwitched() {
    Answer usual = Hands.answer(hands.call("GET", "/v2/a/status", "", Map.of()));
    assertEquals(200, usual.status());
    machine.faults().httpTellsErrors(true);
    Answer told = Hands.answer(hands.call("GET", "/v2/a/status", "", Map.of()));
    assertEquals(404, told.status());
    assertNotEquals(usual.text(), told.text(), "each error has its own id");
  }

  @Test
  void noCallThrowsWhateverItSays() {
    for (String path :
        List.of("", "/", "//", "/v2", "/v2//status", "/_sandbox/", "/v2/a/b/c/d/e")) {
      for (String method : List.of("GET", "POST", "DELETE", "")) {
        hands.call(method, path, "{\"does\":1}", Map.of());
      }
    }
  }

  private Outcome charge(String orderId, Map<String, String> headers) {
    return hands.call("POST", "/v2/charge", Hands.qris(orderId, 5), headers);
  }
}
