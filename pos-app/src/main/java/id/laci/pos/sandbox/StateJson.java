package id.laci.pos.sandbox;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.List;

/// Everything a person may want to see of a sandbox; the newest first. The server key is not in it.
final class StateJson {
  private static final int SHOWN_MAX = 100;

  private StateJson() {}

  static JsonObject of(Sandbox sandbox) {
    JsonObject json = new JsonObject();
    json.put("simulated", true);
    json.put("now", Wib.text(sandbox.now()));
    json.put("transactions", transactions(sandbox.transactions()));
    json.put("notifications", deliveries(sandbox.deliveries()));
    json.put("refused_targets", new JsonArray(sandbox.refusedTargets()));
    json.put("settings", SettingsJson.of(sandbox.faults().settings()));
    JsonArray rules = new JsonArray();
    sandbox.faults().rules().forEach(rule -> rules.add(FaultJson.of(rule)));
    json.put("faults", rules);
    JsonArray notifications = new JsonArray();
    sandbox.faults().notifications().forEach(f -> notifications.add(FaultJson.word(f)));
    json.put("notification_faults", notifications);
    return json;
  }

  private static JsonArray transactions(List<Transaction> transactions) {
    JsonArray array = new JsonArray();
    for (Transaction transaction : newest(transactions)) {
      JsonObject json = new JsonObject();
      json.put("order_id", transaction.orderId());
      json.put("transaction_id", transaction.id());
      json.put("payment_type", transaction.charge().method().type());
      json.put("acquirer", transaction.charge().method().acquirer());
      json.put("amount", transaction.charge().amount().rupiah());
      json.put("status", transaction.status().word());
      json.put("transaction_time", Wib.text(transaction.created()));
      json.put("expiry_time", Wib.text(transaction.charge().expires()));
      transaction.settlement().ifPresent(s -> json.put("settlement_time", Wib.text(s.at())));
      json.put("qr_string", transaction.payload());
      json.put("attempts", attempts(transaction.attempts()));
      json.put("refunded", transaction.refunded().rupiah());
      json.put("refunds", refunds(transaction.refunds()));
      array.add(json);
    }
    return array;
  }

  private static JsonArray attempts(List<Attempt> attempts) {
    JsonArray array = new JsonArray();
    for (Attempt attempt : attempts) {
      JsonObject json = new JsonObject();
      json.put("time", Wib.text(attempt.at()));
      json.put("issuer", attempt.issuer());
      json.put("result", Control.word(attempt.result()));
      array.add(json);
    }
    return array;
  }

  private static JsonArray refunds(List<Refund> refunds) {
    JsonArray array = new JsonArray();
    for (Refund refund : refunds) {
      JsonObject json = new JsonObject();
      json.put("key", refund.key());
      json.put("amount", refund.amount().rupiah());
      json.put("reason", refund.reason());
      json.put("time", Wib.text(refund.created()));
      json.put("confirmed", refund.confirmed().isPresent());
      array.add(json);
    }
    return array;
  }

  private static JsonArray deliveries(List<Delivery> deliveries) {
    JsonArray array = new JsonArray();
    for (Delivery delivery : newest(deliveries)) {
      JsonObject json = new JsonObject();
      json.put("order_id", delivery.orderId());
      json.put("status", delivery.status().word());
      json.put("target", delivery.target().toString());
      json.put("state", Control.word(delivery.state()));
      json.put("tries", delivery.tries());
      json.put("last_answer", delivery.lastAnswer());
      json.put("due", Wib.text(delivery.due()));
      array.add(json);
    }
    return array;
  }

  private static <T> List<T> newest(List<T> list) {
    return list.reversed().stream().limit(SHOWN_MAX).toList();
  }
}
