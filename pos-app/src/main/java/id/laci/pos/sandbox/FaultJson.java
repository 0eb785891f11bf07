package id.laci.pos.sandbox;

import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.util.Optional;

/// Faults as the control calls name them, both ways.
final class FaultJson {
  private static final long MILLIS_MAX = 3_600_000;

  private FaultJson() {}

  static Optional<Fault> fault(JsonObject json) {
    boolean processed = json.getBoolean("processed", false);
    return switch (json.getString("kind", "")) {
      case "delay" -> millis(json).map(Fault.Delay::new);
      case "drop_request" -> Optional.of(new Fault.DropRequest());
      case "drop_answer" -> Optional.of(new Fault.DropAnswer());
      case "fail" ->
          ChargeRequest.whole(json.getOrDefault("status", 503))
              .filter(status -> status >= 500 && status <= 504)
              .map(status -> new Fault.Fail(status.intValue(), processed));
      case "too_many" ->
          ChargeRequest.whole(json.getOrDefault("retry_after", 10))
              .filter(seconds -> seconds >= 0)
              .map(seconds -> new Fault.TooMany(Duration.ofSeconds(seconds)));
      case "garbage" -> Optional.of(new Fault.Garbage(processed));
      case "deny" -> Optional.of(new Fault.Deny());
      default -> Optional.empty();
    };
  }

  static Optional<NotificationFault> notification(JsonObject json) {
    return switch (json.getString("kind", "")) {
      case "late" -> millis(json).map(NotificationFault.Late::new);
      case "lost" -> Optional.of(new NotificationFault.Lost());
      case "doubled" -> Optional.of(new NotificationFault.Doubled());
      case "out_of_order" -> Optional.of(new NotificationFault.OutOfOrder());
      case "wrong_signature" -> Optional.of(new NotificationFault.WrongSignature());
      default -> Optional.empty();
    };
  }

  static JsonObject of(FaultRule rule) {
    JsonObject json = new JsonObject();
    switch (rule.fault()) {
      case Fault.Delay delay -> kind(json, "delay").put("ms", delay.by().toMillis());
      case Fault.DropRequest _ -> kind(json, "drop_request");
      case Fault.DropAnswer _ -> kind(json, "drop_answer");
      case Fault.Fail fail -> {
        kind(json, "fail").put("status", fail.status());
        json.put("processed", fail.processed());
      }
      case Fault.TooMany many ->
          kind(json, "too_many").put("retry_after", many.retryAfter().toSeconds());
      case Fault.Garbage garbage -> kind(json, "garbage").put("processed", garbage.processed());
      case Fault.Deny _ -> kind(json, "deny");
    }
    rule.only().ifPresent(operation -> json.put("operation", Control.word(operation)));
    json.put("times", rule.times());
    return json;
  }

  static String word(NotificationFault fault) {
    return switch (fault) {
      case NotificationFault.Late _ -> "late";
      case NotificationFault.Lost _ -> "lost";
      case NotificationFault.Doubled _ -> "doubled";
      case NotificationFault.OutOfOrder _ -> "out_of_order";
      case NotificationFault.WrongSignature _ -> "wrong_signature";
    };
  }

  private static JsonObject kind(JsonObject json, String kind) {
    json.put("kind", kind);
    return json;
  }

  private static Optional<Duration> millis(JsonObject json) {
    return ChargeRequest.whole(json.get("ms"))
        .filter(ms -> ms >= 0 && ms <= MILLIS_MAX)
        .map(Duration::ofMillis);
  }
}
