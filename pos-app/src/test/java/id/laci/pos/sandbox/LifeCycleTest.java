package id.laci.pos.sandbox;

import static id.laci.pos.sandbox.Hands.code;
import static id.laci.pos.sandbox.Hands.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonObject;
import id.laci.pos.money.Money;
import id.laci.pos.qris.Label;
import id.laci.pos.qris.Qris;
import id.laci.pos.qris.QrisCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeCycleTest {
  private final Hands hands = new Hands();
  private final Sandbox machine = hands.machine;

  @Test
  void chargeIsAnsweredAsTheReferenceShows() {
    JsonObject answer = hands.charge(Hands.qris("order102", 789_000));
    assertEquals("201", code(answer));
    assertEquals("QRIS transaction is created", text(answer, "status_message"));
    assertEquals("order102", text(answer, "order_id"));
    assertEquals("789000.00", text(answer, "gross_amount"));
    assertEquals("IDR", text(answer, "currency"));
    assertEquals("qris", text(answer, "payment_type"));
    assertEquals("2026-03-01 11:54:12", text(answer, "transaction_time"));
    assertEquals("pending", text(answer, "transaction_status"));
    assertEquals("accept", text(answer, "fraud_status"));
    assertEquals("gopay", text(answer, "acquirer"));
    assertEquals("2026-03-01 12:09:12", text(answer, "expiry_time"));
    assertTrue(text(answer, "transaction_id").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    String picture = "http://127.0.0.1:9/v2/qris/" + text(answer, "transaction_id") + "/qr-code";
    assertEquals(picture, answer.getArray("actions").getObject(0).getString("url"));
  }

  @Test
  void codeOfAChargeIsAValidQrisOfThatAmount() {
    QrisCode first = qr(hands.charge(Hands.qris("a", 789_000)));
    QrisCode second = qr(hands.charge(Hands.qris("b", 789_000)));
    assertEquals(Optional.of(Money.of(789_000)), first.amount());
    assertEquals("Toko Melati", first.merchantName());
    assertNotEquals(first.label(Label.ACQUIRER_REFERENCE), second.label(Label.ACQUIRER_REFERENCE));
    int length = first.write().length();
    assertTrue(length > 230 && length < 290, "size like the real ones: " + length);
  }

  @Test
  void gopayIsAnsweredWithTheCodeUnlessSwitchedOff() {
    JsonObject with = hands.charge(Hands.gopay("a", 44_000));
    assertEquals("GO-PAY billing created", text(with, "status_message"));
    assertEquals("200", text(with, "channel_response_code"));
    assertEquals(5, with.getArray("actions").size());
    assertTrue(with.has("qr_string"));
    machine.faults().gopayQrString(false);
    assertFalse(hands.charge(Hands.gopay("b", 44_000)).has("qr_string"));
    assertTrue(hands.charge(Hands.qris("c", 44_000)).has("qr_string"));
  }

  @Test
  void statusCarriesNoCode() {
    hands.charge(Hands.qris("a", 5_000));
    JsonObject status = hands.status("a");
    assertEquals("201", code(status));
    assertEquals("Success, transaction is found", text(status, "status_message"));
    assertFalse(status.has("qr_string"));
    assertFalse(status.has("actions"));
    assertFalse(status.has("settlement_time"));
  }

  @Test
  void paymentSettlesOnce() {
    JsonObject charged = hands.charge(Hands.qris("a", 5_000));
    hands.pass(Duration.ofSeconds(30));
    assertEquals(Attempt.Result.PAID, machine.pay("a"));
    assertEquals(Attempt.Result.ALREADY_PAID, machine.pay("a"));
    for (String id : List.of("a", text(charged, "transaction_id"))) {
      JsonObject status = hands.status(id);
      assertEquals("200", code(status));
      assertEquals("settlement", text(status, "transaction_status"));
      assertEquals("2026-03-01 11:54:42", text(status, "settlement_time"));
      assertEquals("gopay", text(status, "issuer"));
      assertEquals("on-us", text(status, "transaction_type"));
      assertTrue(status.has("merchant_cross_reference_id"));
    }
  }

  @Test
  void otherWalletsAreOffUs() {
    hands.charge(Hands.qris("a", 5_000));
    machine.act("a", Customer.PAYS_NOW, "dana");
    assertEquals("off-us", text(hands.status("a"), "transaction_type"));
    assertEquals("dana", text(hands.status("a"), "issuer"));
  }

  @Test
  void gopaySettlementNamesTheWalletsPurse() {
    hands.charge(Hands.gopay("a", 5_000));
    machine.pay("a");
    JsonObject status = hands.status("a");
    assertEquals("GOPAY_WALLET", text(status, "payment_option_type"));
    assertFalse(status.has("issuer"));
    assertFalse(status.has("transaction_type"));
  }

  @Test
  void customerPaysByTheCodeItself() {
    JsonObject charged = hands.charge(Hands.qris("a", 5_000));
    assertEquals(Attempt.Result.PAID, machine.pay(text(charged, "qr_string")));
    assertEquals(Attempt.Result.UNKNOWN, machine.pay("000201"));
  }

  @Test
  void tooLittleBalanceLeavesItPendingAndIsSeenOnlyHere() {
    hands.charge(Hands.qris("a", 5_000));
    assertEquals(
        Attempt.Result.TOO_LITTLE_BALANCE,
        machine.act("a", Customer.TOO_LITTLE_BALANCE, Sandbox.GOPAY));
    assertEquals("pending", text(hands.status("a"), "transaction_status"));
    assertEquals(1, machine.transaction("a").orElseThrow().attempts().size());
    assertEquals(Attempt.Result.PAID, machine.pay("a"));
  }

  @Test
  void codeDiesAfterFifteenMinutes() {
    hands.charge(Hands.qris("a", 5_000));
    hands.pass(Duration.ofMinutes(15).minusSeconds(1));
    assertEquals("201", code(hands.status("a")));
    hands.pass(Duration.ofSeconds(1));
    JsonObject status = hands.status("a");
    assertEquals("407", code(status));
    assertEquals("expire", text(status, "transaction_status"));
    assertEquals(Attempt.Result.EXPIRED, machine.pay("a"));
    assertEquals("expire", text(hands.status("a"), "transaction_status"));
  }

  @Test
  void expiryJobMayBeLateWhileTheCodeIsDeadAlready() {
    machine.faults().sweepLag(Duration.ofSeconds(90));
    hands.charge(Hands.qris("a", 5_000));
    hands.pass(Duration.ofMinutes(15).plusSeconds(89));
    assertEquals("201", code(hands.status("a")));
    assertEquals(Attempt.Result.EXPIRED, machine.pay("a"));
    hands.pass(Duration.ofSeconds(1));
    assertEquals("407", code(hands.status("a")));
  }

  @Test
  void latePaymentSettlesOnlyWhenThatIsSwitchedOn() {
    hands.charge(Hands.qris("a", 5_000));
    hands.cancel("a");
    assertEquals(Attempt.Result.ENDED, machine.pay("a"));
    machine.faults().lateSettlement(true);
    assertEquals(Attempt.Result.PAID_LATE, machine.pay("a"));
    assertEquals("200", code(hands.status("a")));
    assertEquals("settlement", text(hands.status("a"), "transaction_status"));
  }

  @Test
  void lateCustomerComesAfterTheEnd() {
    machine.faults().lateSettlement(true);
    hands.charge(Hands.qris("a", 5_000));
    machine.act("a", Customer.PAYS_LATE, Sandbox.GOPAY);
    hands.pass(Duration.ofMinutes(15));
    assertEquals("expire", text(hands.status("a"), "transaction_status"));
    hands.pass(Customers.LATE_BY);
    assertEquals("2026-03-01 12:09:17", text(hands.status("a"), "settlement_time"));
  }

  @Test
  void walkingAwayCancelsWhatWasPlanned() {
    hands.charge(Hands.qris("a", 5_000));
    assertTrue(machine.payAfter("a", Duration.ofSeconds(4)));
    machine.act("a", Customer.NEVER, Sandbox.GOPAY);
    hands.pass(Duration.ofSeconds(10));
    assertEquals("pending", text(hands.status("a"), "transaction_status"));
  }

  @Test
  void whatWasDueHappensAtItsTimeHoweverFarTheClockJumps() {
    hands.charge(Hands.qris("a", 5_000));
    hands.charge(Hands.qris("b", 5_000));
    machine.payAfter("b", Duration.ofSeconds(4));
    hands.pass(Duration.ofDays(1));
    assertEquals("expire", text(hands.status("a"), "transaction_status"));
    assertEquals("2026-03-01 11:54:16", text(hands.status("b"), "settlement_time"));
  }

  @Test
  void cancelWorksOnPendingOnly() {
    hands.charge(Hands.qris("a", 5_000));
    JsonObject cancelled = hands.cancel("a");
    assertEquals("200", code(cancelled));
    assertEquals("Success, transaction is canceled", text(cancelled, "status_message"));
    assertEquals("cancel", text(cancelled, "transaction_status"));
    assertEquals("200", code(hands.status("a")));
    assertEquals("412", code(hands.cancel("a")));
    assertEquals("412", code(hands.expire("a")));
    assertEquals("404", code(hands.cancel("b")));
  }

  @Test
  void expireWorksOnPendingOnly() {
    hands.charge(Hands.qris("a", 5_000));
    JsonObject expired = hands.expire("a");
    assertEquals("407", code(expired));
    assertEquals("Success, transaction is expired", text(expired, "status_message"));
    assertEquals("expire", text(expired, "transaction_status"));
    assertEquals("407", code(hands.status("a")));
    assertEquals("412", code(hands.expire("a")));
    hands.charge(Hands.qris("b", 5_000));
    machine.pay("b");
    assertEquals("412", code(hands.cancel("b")));
    assertEquals(
        "Merchant cannot modify the status of the transaction",
        text(hands.expire("b"), "status_message"));
  }

  @Test
  void orderIdIsFreeAgainOnlyAfterExpiryOrCancel() {
    String old = text(hands.charge(Hands.qris("a", 5_000)), "transaction_id");
    assertEquals("406", code(hands.charge(Hands.qris("a", 5_000))));
    hands.cancel("a");
    JsonObject again = hands.charge(Hands.qris("a", 6_000));
    assertEquals("201", code(again));
    assertNotEquals(old, text(again, "transaction_id"));
    assertEquals("pending", text(hands.status("a"), "transaction_status"));
    assertEquals("cancel", text(hands.status(old), "transaction_status"));
    machine.pay("a");
    JsonObject paid = hands.charge(Hands.qris("a", 5_000));
    assertEquals("406", code(paid));
    assertEquals(
        "order_id has been paid and utilized, please use another order ID",
        text(paid, "status_message"));
  }

  @Test
  void refusedBillingIsDenied() {
    machine.faults().add(new Fault.Deny(), 1);
    JsonObject denied = hands.charge(Hands.gopay("a", 5_000));
    assertEquals("202", code(denied));
    assertEquals("GO-PAY transaction is rejected", text(denied, "status_message"));
    assertEquals("deny", text(denied, "transaction_status"));
    assertEquals("900", text(denied, "channel_response_code"));
    assertEquals("202", code(hands.status("a")));
    assertEquals("201", code(hands.charge(Hands.gopay("b", 5_000))));
  }

  @Test
  void listenersHearOfEachStepInOrder() {
    List<String> heard = new ArrayList<>();
    try (Sandbox.Subscription _ =
        machine.subscribe(
            event ->
                heard.add(
                    event.getClass().getSimpleName()
                        + " "
                        + event.transaction().status().word()))) {
      hands.charge(Hands.qris("a", 5_000));
      machine.pay("a");
    }
    hands.charge(Hands.qris("b", 5_000));
    assertEquals(List.of("Created pending", "Tried pending", "Changed settlement"), heard);
  }

  @Test
  void listenerMaySendACustomerWhoPaysAfterAWhile() {
    try (Sandbox.Subscription _ =
        machine.subscribe(
            event -> {
              if (event instanceof SandboxEvent.Created created) {
                machine.payAfter(created.transaction().id(), Duration.ofSeconds(3));
              }
            })) {
      hands.charge(Hands.qris("a", 5_000));
      hands.pass(Duration.ofSeconds(3));
      assertEquals("settlement", text(hands.status("a"), "transaction_status"));
    }
  }

  @Test
  void customersMayPayEveryNewTransactionByThemselves() {
    machine.faults().paysAfter(Optional.of(Duration.ofSeconds(3)));
    hands.charge(Hands.qris("a", 5_000));
    assertEquals(Optional.of(Hands.START.plusSeconds(3)), machine.tick());
    hands.pass(Duration.ofSeconds(3));
    assertEquals("settlement", text(hands.status("a"), "transaction_status"));
  }

  @Test
  void sameSeedGivesTheSameAnswers() {
    assertEquals(
        new Hands(42).charge(Hands.qris("a", 5_000)), new Hands(42).charge(Hands.qris("a", 5_000)));
  }

  private static QrisCode qr(JsonObject answer) {
    return Qris.read(text(answer, "qr_string")).valid().orElseThrow();
  }
}
