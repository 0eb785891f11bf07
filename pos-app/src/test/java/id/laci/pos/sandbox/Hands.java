package id.laci.pos.sandbox;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/// A machine under test with a clock that is moved by hand, and calls written from the gateway's
/// reference.
final class Hands implements InstantSource {
  static final String KEY = "SB-Mid-server-abc";
  static final String BASIC = "Basic U0ItTWlkLXNlcnZlci1hYmM6";
  static final Instant START = Instant.parse("2026-03-01T04:54:12Z");

  final Sandbox machine;
  private Instant now = START;

  Hands() {
    this(7);
  }

  Hands(long seed) {
    SandboxOptions options = SandboxOptions.of(0, KEY, this, new SplittableRandom(seed));
    machine = new Sandbox(options, URI.create("http://127.0.0.1:9"));
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  static String basic(String key) {
    return "Basic "
        + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
  }

  static String qris(String orderId, long amount) {
    return "{\"payment_type\":\"qris\",\"transaction_details\":{\"order_id\":\""
        + orderId
        + "\",\"gross_amount\":"
        + amount
        + "},\"qris\":{\"acquirer\":\"gopay\"}}";
  }

  static String gopay(String orderId, long amount) {
    return "{\"payment_type\":\"gopay\",\"transaction_details\":{\"order_id\":\""
        + orderId
        + "\",\"gross_amount\":"
        + amount
        + "}}";
  }

  Outcome call(String method, String path, String body, Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(Map.of("Authorization", BASIC));
    headers.putAll(more);
    return machine.answer(new Call(method, path, headers, body));
  }

  JsonObject charge(String body) {
    return json(call("POST", "/v2/charge", body, Map.of()));
  }

  JsonObject charge(String body, Map<String, String> headers) {
    return json(call("POST", "/v2/charge", body, headers));
  }

  JsonObject status(String id) {
    return json(call("GET", "/v2/" + id + "/status", "", Map.of()));
  }

  JsonObject cancel(String id) {
    return json(call("POST", "/v2/" + id + "/cancel", "{}", Map.of()));
  }

  JsonObject expire(String id) {
    return json(call("POST", "/v2/" + id + "/expire", "null", Map.of()));
  }

  static Answer answer(Outcome outcome) {
    if (outcome instanceof Outcome.Answered answered) {
      return answered.answer();
    }
    throw new AssertionError("Not answered: " + outcome);
  }

  static JsonObject json(Outcome outcome) {
    return json(answer(outcome).text());
  }

  static JsonObject json(String text) {
    try {
      return JsonParser.object().from(text);
    } catch (JsonParserException e) {
      throw new AssertionError(text, e);
    }
  }

  static String code(JsonObject json) {
    return json.get("status_code") instanceof String code ? code : "not a string";
  }

  static String text(JsonObject json, String key) {
    return json.get(key) instanceof String text ? text : "(none)";
  }
}
