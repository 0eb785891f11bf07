package id.laci.pos.sandbox;

import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.util.Optional;

/// How a sandbox behaves, as the control calls name it, both ways.
final class SettingsJson {
  private SettingsJson() {}

  /// Every member is checked before the first one takes effect.
  ///
  /// @return the first member that is no setting
  static Optional<String> set(Faults faults, JsonObject body) {
    Optional<String> wrong = body.keySet().stream().filter(key -> !isGood(body, key)).findFirst();
    if (wrong.isEmpty()) {
      apply(faults, body);
    }
    return wrong;
  }

  private static boolean isGood(JsonObject body, String key) {
    return switch (key) {
      case "network_down",
          "late_settlement",
          "gopay_qr_string",
          "http_tells_errors",
          "refund_off_us",
          "refund_balance_low",
          "refund_window_over" ->
          body.isBoolean(key);
      case "sweep_lag_seconds" -> seconds(body, key).isPresent();
      case "pays_after_seconds", "refund_confirm_after_seconds" ->
          body.isNull(key) || seconds(body, key).isPresent();
      case "refund_off_code" -> body.isNull(key) || code(body, key).isPresent();
      default -> false;
    };
  }

  private static void apply(Faults faults, JsonObject body) {
    flag(body, "network_down").ifPresent(faults::networkDown);
    flag(body, "late_settlement").ifPresent(faults::lateSettlement);
    flag(body, "gopay_qr_string").ifPresent(faults::gopayQrString);
    flag(body, "http_tells_errors").ifPresent(faults::httpTellsErrors);
    seconds(body, "sweep_lag_seconds").ifPresent(faults::sweepLag);
    if (body.has("pays_after_seconds")) {
      faults.paysAfter(seconds(body, "pays_after_seconds"));
    }
    faults.refunds(refunds(faults.settings().refunds(), body));
  }

  private static RefundSettings refunds(RefundSettings before, JsonObject body) {
    RefundSettings next =
        before
            .offUs(flag(body, "refund_off_us").orElse(before.offUs()))
            .balanceLow(flag(body, "refund_balance_low").orElse(before.balanceLow()))
            .windowOver(flag(body, "refund_window_over").orElse(before.windowOver()));
    if (body.has("refund_off_code")) {
      next = next.off(code(body, "refund_off_code"));
    }
    return body.has("refund_confirm_after_seconds")
        ? next.confirmingAfter(seconds(body, "refund_confirm_after_seconds"))
        : next;
  }

  static JsonObject of(Settings settings) {
    JsonObject json = new JsonObject();
    json.put("network_down", settings.networkDown());
    json.put("sweep_lag_seconds", settings.sweepLag().toSeconds());
    json.put("late_settlement", settings.lateSettlement());
    json.put("gopay_qr_string", settings.gopayQrString());
    json.put("http_tells_errors", settings.httpTellsErrors());
    put(json, "pays_after_seconds", settings.paysAfter().map(Duration::toSeconds));
    RefundSettings refunds = settings.refunds();
    put(json, "refund_off_code", refunds.offCode());
    put(json, "refund_confirm_after_seconds", refunds.confirmAfter().map(Duration::toSeconds));
    json.put("refund_off_us", refunds.offUs());
    json.put("refund_balance_low", refunds.balanceLow());
    json.put("refund_window_over", refunds.windowOver());
    return json;
  }

  private static void put(JsonObject json, String key, Optional<?> value) {
    value.ifPresentOrElse(there -> json.put(key, there), () -> json.put(key, null));
  }

  private static Optional<Boolean> flag(JsonObject body, String key) {
    return body.get(key) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
  }

  private static Optional<Duration> seconds(JsonObject body, String key) {
    return Control.seconds(body.get(key));
  }

  private static Optional<Integer> code(JsonObject body, String key) {
    return ChargeRequest.whole(body.get(key)).filter(code -> code / 100 == 4).map(Long::intValue);
  }
}
