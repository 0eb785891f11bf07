package id.laci.pos.sandbox;

import static id.laci.pos.sandbox.Hands.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotificationTest {
  private static final Map<String, String> HERE =
      Map.of("X-Override-Notification", "http://127.0.0.1:8080/n");

  private final Hands hands = new Hands();
  private final Sandbox machine = hands.machine;

  @Test
  void signatureMatchesThePublishedVector() {
    String key = "askvnoibnosifnboseofinbofinfgbiufglnbfg";
    String published =
        "edc076b21793ebe3e17926350f5b8ae67d902fe657b3d0aa31b932d5c127e2375d308a2bc94f3265ac2d80a1"
            + "f181a79b997ac178a236fcff35af263fc4d4c231";
    assertEquals(published, Signature.of("1111", "200", "100000.00", key));
    assertNotEquals(published, Signature.of("1111", "200", "100000", key));
  }

  @Test
  void settlementIsToldWithTheFieldsOfTheReference() {
    hands.charge(Hands.qris("a", 789_000), HERE);
    machine.pay("a");
    List<Delivery> due = machine.takeDue();
    assertEquals(List.of("pending", "settlement"), statuses(due));
    JsonObject told = Hands.json(due.getLast().body());
    assertEquals("midtrans payment notification", text(told, "status_message"));
    assertEquals("200", text(told, "status_code"));
    assertEquals("settlement", text(told, "transaction_status"));
    assertEquals("on-us", text(told, "transaction_type"));
    assertEquals("gopay", text(told, "issuer"));
    assertEquals("789000.00", text(told, "gross_amount"));
    assertEquals(Signature.of("a", "200", "789000.00", Hands.KEY), text(told, "signature_key"));
  }

  @Test
  void endsAreToldWith202() {
    hands.charge(Hands.qris("a", 5), HERE);
    hands.cancel("a");
    hands.charge(Hands.qris("b", 5), HERE);
    hands.pass(Duration.ofMinutes(15));
    List<Delivery> due = machine.takeDue();
    assertEquals(List.of("pending", "cancel", "pending", "expire"), statuses(due));
    assertEquals("202", text(Hands.json(due.get(1).body()), "status_code"));
    assertEquals("202", text(Hands.json(due.get(3).body()), "status_code"));
    assertEquals(due.getLast().due(), Hands.START.plus(Duration.ofMinutes(15)));
  }

  @Test
  void onlyThisMachineIsEverTold() {
    String urls =
        "http://127.0.0.1:1/a, https://127.0.0.1/b,http://127.0.0.1@example.com/,http://[::1]:9/d";
    hands.charge(Hands.qris("a", 5), Map.of("X-Override-Notification", urls));
    hands.charge(Hands.qris("b", 5), Map.of("X-Append-Notification", "http://127.evil.example/"));
    assertEquals(List.of("http://127.0.0.1:1/a"), targets(machine.takeDue()));
    assertEquals(
        List.of("https://127.0.0.1/b", "http://127.0.0.1@example.com/", "http://127.evil.example/"),
        machine.refusedTargets());
  }

  @Test
  void overrideWinsOverAppend() {
    hands.charge(
        Hands.qris("a", 5),
        Map.of(
            "X-Override-Notification",
            "http://localhost:1/o",
            "X-Append-Notification",
            "http://localhost:1/a"));
    assertEquals(List.of("http://localhost:1/o"), targets(machine.takeDue()));
  }

  @Test
  void retriesFollowTheReceiversAnswer() {
    assertEquals(0, tries(200) - 1);
    assertEquals(1, tries(500) - 1);
    assertEquals(4, tries(503) - 1);
    assertEquals(2, tries(400) - 1);
    assertEquals(2, tries(404) - 1);
    assertEquals(0, tries(301) - 1);
    assertEquals(0, tries(302) - 1);
    assertEquals(0, tries(303) - 1);
    assertEquals(5, tries(0) - 1);
    assertEquals(5, tries(418) - 1);
  }

  @Test
  void waitsBetweenTriesGrowWithARandomShift() {
    machine.faults().add(new Fault.Deny(), 1); // one notification and no later one
    hands.charge(Hands.qris("a", 5), HERE);
    for (Duration wait : SandboxOptions.RETRY_AFTER) {
      Delivery sent = machine.takeDue().getFirst();
      machine.delivered(sent.number(), 0, "");
      Instant due = machine.deliveries().getFirst().due();
      Duration waits = Duration.between(hands.instant(), due);
      Duration shift = waits.minus(wait).abs();
      assertTrue(shift.compareTo(wait.dividedBy(10)) <= 0, waits + " for " + wait);
      hands.pass(waits);
    }
  }

  @Test
  void redirectsAreFollowedOnThisMachineOnly() {
    hands.charge(Hands.qris("a", 5), HERE);
    Delivery first = machine.takeDue().getFirst();
    machine.delivered(first.number(), 307, "http://127.0.0.1:8081/m");
    Delivery second = machine.takeDue().getFirst();
    assertEquals("http://127.0.0.1:8081/m", second.target().toString());
    machine.delivered(second.number(), 308, "http://192.0.2.7/");
    assertEquals(Delivery.State.GIVEN_UP, machine.deliveries().getFirst().state());
    assertEquals(List.of("http://192.0.2.7/"), machine.refusedTargets());
  }

  @Test
  void lostIsNeverSent() {
    machine.faults().add(new NotificationFault.Lost(), 1);
    hands.charge(Hands.qris("a", 5), HERE);
    hands.pass(Duration.ofMinutes(10));
    assertEquals(List.of(), machine.takeDue());
    assertEquals(Delivery.State.LOST, machine.deliveries().getFirst().state());
  }

  @Test
  void lateIsSentLater() {
    machine.faults().add(new NotificationFault.Late(Duration.ofSeconds(20)), 1);
    hands.charge(Hands.qris("a", 5), HERE);
    assertEquals(List.of(), machine.takeDue());
    assertEquals(Optional.of(Hands.START.plusSeconds(20)), machine.tick());
    hands.pass(Duration.ofSeconds(20));
    assertEquals(1, machine.takeDue().size());
  }

  @Test
  void doubledIsSentTwice() {
    machine.faults().add(new NotificationFault.Doubled(), 1);
    hands.charge(Hands.qris("a", 5), HERE);
    List<Delivery> due = machine.takeDue();
    assertEquals(2, due.size());
    assertEquals(due.getFirst().body(), due.getLast().body());
  }

  @Test
  void settlementMayComeBeforePending() {
    machine.faults().add(new NotificationFault.OutOfOrder(), 1);
    hands.charge(Hands.qris("a", 5), HERE);
    assertEquals(List.of(), machine.takeDue());
    machine.pay("a");
    List<String> told = new ArrayList<>(statuses(machine.takeDue()));
    hands.pass(Duration.ofMillis(1));
    told.addAll(statuses(machine.takeDue()));
    assertEquals(List.of("settlement", "pending"), told);
  }

  @Test
  void heldNotificationWithoutASuccessorIsSentAfterAMinute() {
    machine.faults().add(new NotificationFault.OutOfOrder(), 1);
    hands.charge(Hands.qris("a", 5), HERE);
    hands.pass(Duration.ofMinutes(1));
    assertEquals(List.of("pending"), statuses(machine.takeDue()));
  }

  @Test
  void forgedOneHasAWrongSignature() {
    machine.faults().add(new NotificationFault.WrongSignature(), 1);
    hands.charge(Hands.qris("a", 5), HERE);
    String signature = text(Hands.json(machine.takeDue().getFirst().body()), "signature_key");
    assertEquals(128, signature.length());
    assertNotEquals(Signature.of("a", "201", "5.00", Hands.KEY), signature);
  }

  private int tries(int answer) {
    String id = "t" + answer;
    hands.charge(Hands.qris(id, 5), HERE);
    List<Delivery> due = machine.takeDue();
    int tries = 0;
    while (!due.isEmpty()) {
      tries++;
      machine.delivered(due.getFirst().number(), answer, "");
      hands.pass(Duration.ofHours(5));
      due =
          machine.takeDue().stream().filter(d -> d.status() == TransactionStatus.PENDING).toList();
    }
    return tries;
  }

  private static List<String> statuses(List<Delivery> deliveries) {
    return deliveries.stream().map(delivery -> delivery.status().word()).toList();
  }

  private static List<String> targets(List<Delivery> deliveries) {
    return deliveries.stream().map(delivery -> delivery.target().toString()).toList();
  }
}
