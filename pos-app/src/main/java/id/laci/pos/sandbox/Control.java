package id.laci.pos.sandbox;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Steers a sandbox by JSON: `GET /_sandbox/state`, `/_sandbox/qr-code/{id}`, `POST
/// /_sandbox/customer`, `/_sandbox/fault`, `/_sandbox/notification-fault`, `/_sandbox/settings`,
/// `/_sandbox/clear`. It has no key of its own: who serves it must bind to the loopback address.
final class Control {
  static final String PREFIX = "/_sandbox/";

  private static final String PICTURES = "qr-code/";
  private static final Duration WAIT_MAX = Duration.ofDays(1);

  private final Sandbox sandbox;

  Control(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  Answer answer(Call call) {
    String what = call.path().substring(PREFIX.length());
    if (call.method().equals("GET")) {
      return get(what);
    }
    if (!call.method().equals("POST")) {
      return error(405, "GET or POST");
    }
    return switch (Body.read(call.body())) {
      case Body.Malformed _ -> error(400, "The body is not a JSON object");
      case Body.Nothing _ -> post(what, new JsonObject());
      case Body.Members members -> post(what, members.json());
    };
  }

  /// The page has its own way to the pictures, so that looking at it uses no fault up.
  private Answer get(String what) {
    if (what.startsWith(PICTURES)) {
      return sandbox
          .transaction(what.substring(PICTURES.length()))
          .map(t -> new Answer(200, Answer.Kind.QR_PICTURE, Map.of(), t.payload()))
          .orElseGet(() -> error(404, "No such transaction"));
    }
    return what.equals("state") ? done(StateJson.of(sandbox)) : error(404, "No such resource");
  }

  private Answer post(String what, JsonObject body) {
    return switch (what) {
      case "customer" -> customer(body);
      case "fault" -> fault(body);
      case "notification-fault" -> notificationFault(body);
      case "settings" -> settings(body);
      case "clear" -> {
        sandbox.faults().clear();
        yield done(StateJson.of(sandbox));
      }
      default -> error(404, "No such resource");
    };
  }

  private Answer customer(JsonObject body) {
    if (!(body.get("id") instanceof String id) || !(body.get("does") instanceof String does)) {
      return error(400, "id and does are needed");
    }
    String issuer = body.get("issuer") instanceof String given ? given : Sandbox.GOPAY;
    if (does.equals("denied")) {
      return result(sandbox.deny(id) ? "denied" : "unchanged");
    }
    if (does.equals("pays_after")) {
      Optional<Duration> after = seconds(body.get("seconds"));
      return after.isPresent() && sandbox.payAfter(id, after.get())
          ? result("planned")
          : error(400, "seconds are needed, and a transaction");
    }
    return constant(Customer.class, does)
        .map(customer -> result(word(sandbox.act(id, customer, issuer))))
        .orElseGet(() -> error(400, "does: pays_now, too_little_balance, pays_late, never, …"));
  }

  private Answer fault(JsonObject body) {
    Optional<Fault> fault = FaultJson.fault(body);
    Object only = body.get("operation");
    Optional<Operation> operation =
        only instanceof String name ? constant(Operation.class, name) : Optional.empty();
    Optional<Long> times = ChargeRequest.whole(body.getOrDefault("times", 1));
    boolean wrong =
        fault.isEmpty()
            || (only != null && operation.isEmpty())
            || times.filter(n -> n >= 0).isEmpty();
    if (wrong) {
      return error(400, "fault: kind, operation and times do not make a fault");
    }
    FaultRule rule = new FaultRule(fault.get(), operation, Math.toIntExact(times.get()));
    return sandbox.faults().add(rule) ? done(StateJson.of(sandbox)) : error(400, "Too many faults");
  }

  private Answer notificationFault(JsonObject body) {
    Optional<NotificationFault> fault = FaultJson.notification(body);
    long times = ChargeRequest.whole(body.getOrDefault("times", 1)).orElse(0L);
    boolean set =
        fault.isPresent() && sandbox.faults().add(fault.get(), (int) Math.min(times, 1_000));
    return set ? done(StateJson.of(sandbox)) : error(400, "kind and times do not make a fault");
  }

  private Answer settings(JsonObject body) {
    return SettingsJson.set(sandbox.faults(), body)
        .map(key -> error(400, "No such setting: " + key))
        .orElseGet(() -> done(StateJson.of(sandbox)));
  }

  /// @return whole seconds up to a day
  static Optional<Duration> seconds(@Nullable Object value) {
    return ChargeRequest.whole(value)
        .filter(n -> n >= 0 && n <= WAIT_MAX.toSeconds())
        .map(Duration::ofSeconds);
  }

  /// @return the constant of this name in small letters
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Answer result(String word) {
    JsonObject json = new JsonObject();
    json.put("result", word);
    return done(json);
  }

  private static Answer error(int status, String words) {
    JsonObject json = new JsonObject();
    json.put("error", words);
    return Answer.json(status, JsonWriter.string(json));
  }

  private static Answer done(JsonObject json) {
    return Answer.json(200, JsonWriter.string(json));
  }
}
