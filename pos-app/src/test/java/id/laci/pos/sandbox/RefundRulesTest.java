package id.laci.pos.sandbox;

import static id.laci.pos.sandbox.Hands.code;
import static id.laci.pos.sandbox.Hands.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefundRulesTest {
  private static final Map<String, String> HERE =
      Map.of("X-Override-Notification", "http://127.0.0.1:8080/n");

  private final Hands hands = new Hands();
  private final Sandbox machine = hands.machine;

  private JsonObject refund(String id, String body) {
    return Hands.json(hands.call("POST", "/v2/" + id + "/refund/online/direct", body, Map.of()));
  }

  private static String ask(String key, long amount) {
    return "{\"refund_key\":\"" + key + "\",\"amount\":" + amount + ",\"reason\":\"salah\"}";
  }

  private void paid(String id, long amount) {
    hands.charge(Hands.qris(id, amount), HERE);
    machine.pay(id);
  }

  private void refunds(RefundSettings settings) {
    machine.faults().refunds(settings);
  }

  private static JsonObject listed(JsonObject json, int index) {
    return json.getArray("refunds").getObject(index);
  }

  @Test
  void aRefundIsAnsweredAsTheReferenceShows() {
    paid("a", 10_000);
    JsonObject answer = refund("a", ask("K1-R-1", 2_000));
    assertEquals("200", code(answer));
    assertEquals("Success, refund request is approved by the bank", text(answer, "status_message"));
    assertEquals("partial_refund", text(answer, "transaction_status"));
    assertEquals("10000.00", text(answer, "gross_amount"));
    assertEquals("2000.00", text(answer, "refund_amount"));
    assertEquals("K1-R-1", text(answer, "refund_key"));
    assertEquals(101_293, answer.getInt("refund_chargeback_id"));
    assertTrue(answer.has("refund_chargeback_uuid") && answer.has("settlement_time"));
    JsonObject plain = Hands.json(hands.call("POST", "/v2/a/refund", ask("2", 1), Map.of()));
    assertEquals("Success, refund request is approved", text(plain, "status_message"));
  }

  @Test
  void theStatusListsWhatWentBackAndAddsItUp() {
    paid("a", 10_000);
    assertFalse(hands.status("a").has("refunds"));
    refund("a", ask("1", 2_000));
    refund("a", ask("2", 3_000));
    JsonObject status = hands.status("a");
    assertEquals("200", code(status));
    assertEquals("partial_refund", text(status, "transaction_status"));
    assertEquals("5000.00", text(status, "refund_amount"));
    assertEquals(2, status.getArray("refunds").size());
    assertEquals("2000.00", text(listed(status, 0), "refund_amount"));
    assertEquals("1", text(listed(status, 0), "refund_key"));
    assertEquals("salah", text(listed(status, 0), "reason"));
    assertEquals("2026-03-01 11:54:12", text(listed(status, 0), "created_at"));
    assertFalse(listed(status, 0).has("bank_confirmed_at"));
    refund("a", ask("3", 5_000));
    assertEquals("refund", text(hands.status("a"), "transaction_status"));
    assertEquals("10000.00", text(hands.status("a"), "refund_amount"));
  }

  @Test
  void onlyPaidMoneyGoesBack() {
    assertEquals("404", code(refund("nobody", ask("1", 1))));
    hands.charge(Hands.qris("pending", 5));
    hands.charge(Hands.qris("expired", 5));
    hands.expire("expired");
    hands.charge(Hands.qris("cancelled", 5));
    hands.cancel("cancelled");
    for (String id : List.of("pending", "expired", "cancelled")) {
      assertEquals("412", code(refund(id, ask("1", 1))));
    }
    paid("a", 5);
    assertEquals("200", code(refund("a", "{}")));
    assertEquals("412", code(refund("a", ask("1", 1))), "all of it has gone back");
  }

  @Test
  void neverMoreThanWasPaid() {
    paid("a", 10_000);
    assertEquals("414", code(refund("a", ask("1", 10_001))));
    assertEquals("200", code(refund("a", ask("2", 9_999))));
    assertEquals("414", code(refund("a", ask("3", 2))));
    assertEquals("200", code(refund("a", ask("4", 1))));
    assertEquals("10000.00", text(hands.status("a"), "refund_amount"));
  }

  @Test
  void theSameKeyIsTheSameRefundForSevenDays() {
    paid("a", 10_000);
    JsonObject first = refund("a", ask("1", 2_000));
    hands.pass(Duration.ofDays(6));
    JsonObject again = refund("a", ask("1", 2_000));
    assertEquals(first.getInt("refund_chargeback_id"), again.getInt("refund_chargeback_id"));
    assertEquals(text(first, "refund_chargeback_uuid"), text(again, "refund_chargeback_uuid"));
    assertEquals("2000.00", text(hands.status("a"), "refund_amount"));
    assertEquals("406", code(refund("a", ask("1", 2_001))));
    assertEquals("Duplicate refund ID", text(refund("a", ask("1", 1)), "status_message"));
    paid("b", 10_000);
    assertEquals("406", code(refund("b", ask("1", 2_000))), "on another payment");
    hands.pass(Duration.ofDays(1));
    assertEquals("406", code(refund("a", ask("1", 2_000))));
  }

  @Test
  void aRefundOfEverythingMayBeRepeatedToo() {
    paid("a", 10_000);
    assertEquals("200", code(refund("a", ask("1", 10_000))));
    assertEquals("200", code(refund("a", ask("1", 10_000))));
    assertEquals(1, hands.status("a").getArray("refunds").size());
  }

  @Test
  void withoutAmountTheRestGoesBackAndWithoutKeyOneIsMade() {
    paid("a", 10_000);
    refund("a", ask("1", 4_000));
    JsonObject rest = refund("a", "");
    assertEquals("6000.00", text(rest, "refund_amount"));
    assertFalse(text(rest, "refund_key").isEmpty());
    assertNotEquals("1", text(rest, "refund_key"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5000", "\"5000\"", "\"5000.00\"", "\"5000.0\""})
  void theAmountIsANumberOrAStringOfOne(String amount) {
    paid("a", 10_000);
    assertEquals("5000.00", text(refund("a", "{\"amount\":" + amount + "}"), "refund_amount"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"amount\":0}",
        "{\"amount\":-1}",
        "{\"amount\":1.5}",
        "{\"amount\":\"1.50\"}",
        "{\"amount\":\"\"}",
        "{\"amount\":true}",
        "{\"refund_key\":\"a b\"}",
        "{\"refund_key\":\"\"}",
        "{\"refund_key\":1}"
      })
  void whatIsWrongIsToldSo(String body) {
    paid("a", 10_000);
    JsonObject answer = refund("a", body);
    assertEquals("400", code(answer));
    assertEquals(1, answer.getArray("validation_messages").size());
    assertEquals("413", code(refund("a", "[1")));
    String reason = "{\"reason\":\"" + "x".repeat(256) + "\"}";
    assertEquals("400", code(refund("a", reason)));
  }

  @Test
  void theProviderConfirmsLaterAndBothAreTold() {
    paid("a", 10_000);
    refunds(RefundSettings.USUAL.confirmingAfter(Optional.of(Duration.ofHours(20))));
    machine.takeDue();
    refund("a", ask("1", 10_000));
    JsonObject first = Hands.json(machine.takeDue().getFirst().body());
    assertEquals("refund", text(first, "transaction_status"));
    assertEquals("200", code(first));
    assertEquals("1", text(first, "refund_key"));
    assertEquals(Signature.of("a", "200", "10000.00", Hands.KEY), text(first, "signature_key"));
    assertFalse(listed(first, 0).has("bank_confirmed_at"));
    hands.pass(Duration.ofHours(20).minusSeconds(1));
    assertEquals(List.of(), machine.takeDue());
    assertEquals(Optional.of(hands.instant().plusSeconds(1)), machine.tick());
    hands.pass(Duration.ofSeconds(1));
    JsonObject second = Hands.json(machine.takeDue().getFirst().body());
    assertEquals("2026-03-02 07:54:12", text(listed(second, 0), "bank_confirmed_at"));
    assertEquals("online", text(listed(second, 0), "refund_method"));
    assertEquals(text(first, "signature_key"), text(second, "signature_key"));
    assertTrue(listed(hands.status("a"), 0).has("bank_confirmed_at"));
  }

  @Test
  void theProviderMayNeverConfirm() {
    paid("a", 10_000);
    refunds(RefundSettings.USUAL.confirmingAfter(Optional.empty()));
    refund("a", ask("1", 1));
    hands.pass(Duration.ofDays(30));
    assertFalse(listed(hands.status("a"), 0).has("bank_confirmed_at"));
  }

  @Test
  void theBankRefusesWithoutATrace() {
    paid("a", 10_000);
    machine.takeDue();
    machine.faults().add(new Fault.Deny(), Operation.REFUND, 1);
    JsonObject denied = refund("a", ask("1", 2_000));
    assertEquals("202", code(denied));
    assertEquals("Refund denied by the bank", text(denied, "status_message"));
    assertEquals("settlement", text(denied, "transaction_status"));
    assertEquals("0.00", text(denied, "refund_amount"));
    assertEquals(List.of(), machine.takeDue());
    assertFalse(hands.status("a").has("refunds"));
    assertEquals("200", code(refund("a", ask("1", 2_000))), "the key was not used up");
  }

  @Test
  void otherWalletsMayNotTakeMoneyBack() {
    hands.charge(Hands.qris("a", 5_000));
    machine.act("a", Customer.PAYS_NOW, "bca");
    paid("b", 5_000);
    refunds(RefundSettings.USUAL.offUs(false));
    assertEquals("202", code(refund("a", ask("1", 1))));
    assertEquals("200", code(refund("b", ask("2", 1))));
    refunds(RefundSettings.USUAL);
    assertEquals("200", code(refund("a", ask("1", 1))));
  }

  @Test
  void theTimeForRefundsDependsOnTheWallet() {
    hands.charge(Hands.qris("other", 5_000));
    machine.act("other", Customer.PAYS_NOW, "dana");
    paid("own", 5_000);
    hands.charge(Hands.gopay("gopay", 5_000));
    machine.pay("gopay");
    hands.pass(Duration.ofDays(7).minusSeconds(1));
    assertEquals("200", code(refund("other", ask("1", 1))));
    hands.pass(Duration.ofSeconds(1));
    assertEquals("412", code(refund("other", ask("2", 1))));
    hands.pass(Duration.ofDays(38).minusSeconds(1));
    assertEquals("200", code(refund("own", ask("3", 1))));
    assertEquals("200", code(refund("gopay", ask("4", 1))));
    hands.pass(Duration.ofSeconds(1));
    assertEquals("412", code(refund("own", ask("5", 1))));
    assertEquals("412", code(refund("gopay", ask("6", 1))));
  }

  @Test
  void switchesStandInTheWay() {
    paid("a", 5_000);
    for (int off : List.of(402, 403, 412, 499)) {
      refunds(RefundSettings.USUAL.off(Optional.of(off)));
      assertEquals(Integer.toString(off), code(refund("a", ask("1", 1))));
    }
    refunds(RefundSettings.USUAL.balanceLow(true));
    assertEquals("414", code(refund("a", ask("1", 1))));
    refunds(RefundSettings.USUAL.windowOver(true));
    assertEquals("412", code(refund("a", ask("1", 1))));
    machine.faults().clear();
    assertEquals("200", code(refund("a", ask("1", 1))));
    assertThrows(IllegalArgumentException.class, () -> RefundSettings.USUAL.off(Optional.of(500)));
    assertThrows(
        IllegalArgumentException.class,
        () -> RefundSettings.USUAL.confirmingAfter(Optional.of(Duration.ofSeconds(-1))));
  }

  @Test
  void theControlSetsEverySwitchAndShowsIt() {
    String all =
        "{\"refund_off_code\":403,\"refund_confirm_after_seconds\":null,\"refund_off_us\":false,"
            + "\"refund_balance_low\":true,\"refund_window_over\":true}";
    JsonObject shown = control("settings", all).getObject("settings");
    assertEquals(403, shown.getInt("refund_off_code"));
    assertTrue(shown.isNull("refund_confirm_after_seconds"));
    assertEquals(
        new RefundSettings(Optional.of(403), Optional.empty(), false, true, true),
        machine.faults().settings().refunds());
    control("settings", "{\"refund_off_code\":null,\"refund_confirm_after_seconds\":60}");
    assertEquals(
        new RefundSettings(Optional.empty(), Optional.of(Duration.ofMinutes(1)), false, true, true),
        machine.faults().settings().refunds());
    for (String wrong :
        List.of(
            "{\"refund_off_code\":500}",
            "{\"refund_off_code\":\"402\"}",
            "{\"refund_off_us\":1}",
            "{\"refund_off_us\":true,\"refund\":true}")) {
      assertTrue(control("settings", wrong).has("error"), wrong);
    }
    assertFalse(machine.faults().settings().refunds().offUs(), "nothing of it took effect");
    control("clear", "{}");
    assertEquals(RefundSettings.USUAL, machine.faults().settings().refunds());
  }

  @Test
  void theStateShowsWhatWentBack() {
    paid("a", 5_000);
    refund("a", ask("1", 2_000));
    JsonObject shown =
        Hands.json(hands.call("GET", "/_sandbox/state", "", Map.of()))
            .getArray("transactions")
            .getObject(0);
    assertEquals("partial_refund", text(shown, "status"));
    assertEquals(2_000, shown.getInt("refunded"));
    assertEquals("1", text(listed(shown, 0), "key"));
    assertFalse(listed(shown, 0).getBoolean("confirmed"));
  }

  @Test
  void aPaymentHasAHundredRefundsAtMost() {
    paid("a", 5_000);
    for (int i = 0; i < RefundDesk.REFUNDS_MAX; i++) {
      assertEquals("200", code(refund("a", ask("k" + i, 1))));
    }
    assertEquals("412", code(refund("a", ask("more", 1))));
    assertEquals("200", code(refund("a", ask("k0", 1))), "one of the hundred again");
    assertEquals(RefundDesk.REFUNDS_MAX, hands.status("a").getArray("refunds").size());
  }

  @Test
  void aPaidOrderStaysPaidWhenItsMoneyWentBack() {
    paid("a", 5_000);
    refund("a", "");
    assertEquals(Attempt.Result.ALREADY_PAID, machine.pay("a"));
    assertEquals("406", code(hands.charge(Hands.qris("a", 5_000))));
    assertEquals("412", code(hands.cancel("a")));
  }

  private JsonObject control(String what, String body) {
    return Hands.json(hands.call("POST", "/_sandbox/" + what, body, Map.of()));
  }
}
