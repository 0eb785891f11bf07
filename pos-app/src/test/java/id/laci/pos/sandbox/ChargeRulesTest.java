package id.laci.pos.sandbox;

import static id.laci.pos.sandbox.Hands.code;
import static id.laci.pos.sandbox.Hands.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChargeRulesTest {
  private final Hands hands = new Hands();

  @Test
  void wrongParametersAreA400WithTheReasons() {
    List<String> bodies =
        List.of(
            Hands.qris("a", 0),
            Hands.qris("a", -5),
            Hands.qris("a", 10_000_001),
            Hands.gopay("a", 20_000_001),
            Hands.qris("", 5),
            Hands.qris("a b", 5),
            Hands.qris("a".repeat(51), 5),
            Hands.qris("a", 5).replace("gross_amount\":5", "gross_amount\":5.5"),
            Hands.qris("a", 5).replace("gross_amount\":5", "gross_amount\":\"5\""),
            Hands.qris("a", 5).replace("gross_amount\":5", "gross_amount\":null"),
            Hands.qris("a", 5).replace("\"acquirer\":\"gopay\"", "\"acquirer\":\"dana\""),
            Hands.qris("a", 5).replace("\"payment_type\":\"qris\",", ""),
            with("\"custom_field1\":\"" + "x".repeat(256) + "\""),
            with("\"item_details\":[{\"price\":2,\"quantity\":3}]"),
            with("\"item_details\":[{\"price\":2}]"));
    for (String body : bodies) {
      JsonObject answer = hands.charge(body);
      assertEquals("400", code(answer), body);
      assertFalse(answer.getArray("validation_messages").isEmpty(), body);
      assertTrue(answer.has("id"), body);
    }
    assertEquals(List.of(), hands.machine.transactions());
  }

  @Test
  void itemsThatAddUpArePassed() {
    String items = "\"item_details\":[{\"price\":4,\"quantity\":2},{\"price\":-3,\"quantity\":1}]";
    assertEquals("201", code(hands.charge(with(items))));
  }

  @Test
  void limitsThemselvesArePassed() {
    assertEquals("201", code(hands.charge(Hands.qris("a", 1))));
    assertEquals("201", code(hands.charge(Hands.qris("b", 10_000_000))));
    assertEquals("201", code(hands.charge(Hands.gopay("c", 20_000_000))));
    assertEquals("201", code(hands.charge(Hands.qris("aA0-_~.".repeat(7) + "x", 1))));
  }

  @Test
  void otherWaysToPayAreNotOpenToThisMerchant() {
    String card = Hands.qris("a", 5).replace("\"qris\"", "\"credit_card\"");
    assertEquals("402", code(hands.charge(card)));
  }

  @Test
  void emptyBodyIsTheServersOwnError() {
    for (String body : List.of("", "{}", "null", "  ")) {
      Answer answer = Hands.answer(hands.call("POST", "/v2/charge", body, Map.of()));
      assertEquals(500, answer.status(), body);
      assertEquals("{\"message\":\"An unexpected error occurred\"}", answer.text());
    }
  }

  @Test
  void brokenAndBottomlessBodiesAreMalformed() {
    for (String body :
        List.of(
            "{", "[]", "\"x\"", "[".repeat(100_000), "{\"a\":\"" + "x".repeat(70_000) + "\"}")) {
      assertEquals("413", code(hands.charge(body)));
    }
    assertEquals("413", code(hands.charge("{\"a\":\"]]]]\\\"]\",\"b\":" + "[".repeat(40))));
  }

  @Test
  void ownExpiryIsKept() {
    assertEquals("2026-03-01 11:54:32", expiry("{\"expiry_duration\":20,\"unit\":\"second\"}"));
    assertEquals("2026-03-01 11:59:12", expiry("{\"expiry_duration\":5}"));
    assertEquals("2026-03-08 11:54:12", expiry("{\"expiry_duration\":7,\"unit\":\"day\"}"));
    assertEquals(
        "2026-03-01 12:55:00",
        expiry(
            "{\"order_time\":\"2026-03-01 12:55:00 +0800\",\"expiry_duration\":1,"
                + "\"unit\":\"hour\"}"));
  }

  @Test
  void expiryThatCannotBeIsRefused() {
    for (String expiry :
        List.of(
            "{\"expiry_duration\":19,\"unit\":\"second\"}",
            "{\"expiry_duration\":8,\"unit\":\"day\"}",
            "{\"expiry_duration\":9999999999,\"unit\":\"day\"}",
            "{\"expiry_duration\":1,\"unit\":\"year\"}",
            "{\"expiry_duration\":-1}",
            "{}",
            "5",
            "{\"order_time\":\"yesterday\",\"expiry_duration\":60}",
            "{\"order_time\":\"2026-02-01 11:54:12 +0700\",\"expiry_duration\":60}")) {
      assertEquals("400", code(hands.charge(with("\"custom_expiry\":" + expiry))), expiry);
    }
    String shopee = with("\"custom_expiry\":{\"expiry_duration\":6,\"unit\":\"day\"}");
    assertEquals("400", code(hands.charge(shopee.replace("\"gopay\"", "\"airpay shopee\""))));
  }

  @Test
  void ownFieldsComeBackInTheStatus() {
    hands.charge(with("\"custom_field1\":\"kasir 3\",\"metadata\":{\"till\":\"T01\"}"));
    JsonObject status = hands.status("a");
    assertEquals("kasir 3", text(status, "custom_field1"));
    assertEquals("T01", status.getObject("metadata").getString("till"));
  }

  @Test
  void shopeeCodesNameTheirAcquirer() {
    JsonObject charged = hands.charge(Hands.qris("a", 5).replace("\"gopay\"", "\"airpay shopee\""));
    assertEquals("airpay shopee", text(charged, "acquirer"));
    hands.machine.act("a", Customer.PAYS_NOW, "airpay shopee");
    JsonObject status = hands.status("a");
    assertEquals("on-us", text(status, "transaction_type"));
    assertTrue(status.has("shopeepay_reference_number"));
    assertFalse(status.has("merchant_cross_reference_id"));
  }

  private String expiry(String custom) {
    String id = "e" + hands.machine.transactions().size();
    String body = with("\"custom_expiry\":" + custom).replace("\"a\"", "\"" + id + "\"");
    return text(hands.charge(body), "expiry_time");
  }

  private static String with(String member) {
    String body = Hands.qris("a", 5);
    return body.substring(0, body.length() - 1) + "," + member + "}";
  }

  @Test
  void noMutationOfABodyThrows() {
    SplittableRandom random = new SplittableRandom(20_260_302);
    String seed =
        with(
            "\"custom_expiry\":{\"order_time\":\"2026-03-01 11:54:12 +0700\","
                + "\"expiry_duration\":60,\"unit\":\"minute\"},"
                + "\"item_details\":[{\"price\":5,\"quantity\":1}]");
    assertEquals("201", code(hands.charge(seed)));
    for (int i = 0; i < 5_000; i++) {
      StringBuilder body = new StringBuilder(seed);
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(body.length());
        switch (random.nextInt(4)) {
          case 0 -> body.setCharAt(at, (char) (' ' + random.nextInt(95)));
          case 1 -> body.deleteCharAt(at);
          case 2 -> body.insert(at, "9".repeat(1 + random.nextInt(20)));
          default -> body.insert(at, random.nextInt(10));
        }
      }
      Hands.answer(hands.call("POST", "/v2/charge", body.toString(), Map.of()));
    }
  }

  @Test
  void extremeNumbersAreRefusedAndOverflowNothing() {
    for (String number : List.of("9223372036854775807", "-9223372036854775808", "1e400", "1E2")) {
      String amount = Hands.qris("a", 5).replace("gross_amount\":5", "gross_amount\":" + number);
      assertEquals("400", code(hands.charge(amount)), number);
      String items = "\"item_details\":[{\"price\":" + number + ",\"quantity\":2}]";
      assertEquals("400", code(hands.charge(with(items))), number);
    }
  }
}
