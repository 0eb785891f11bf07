package id.laci.pos.sandbox;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import id.laci.pos.money.Money;

/// What the gateway's messages tell of refunds.
final class RefundMessages {
  private RefundMessages() {}

  /// Puts in all that has gone back of a transaction; nothing while nothing has.
  static void add(JsonObject json, Transaction transaction) {
    if (transaction.refunds().isEmpty()) {
      return;
    }
    JsonArray list = new JsonArray();
    for (Refund refund : transaction.refunds()) {
      JsonObject one = new JsonObject();
      addOne(one, refund);
      one.put("created_at", Wib.text(refund.created()));
      one.put("reason", refund.reason());
      if (refund.confirmed().isPresent()) {
        one.put("refund_method", refund.direct() ? "online" : "offline");
        one.put("bank_confirmed_at", Wib.text(refund.confirmed().get()));
      }
      list.add(one);
    }
    json.put("refund_amount", amount(transaction.refunded()));
    json.put("refunds", list);
  }

  /// Puts in one refund's own fields.
  static void addOne(JsonObject json, Refund refund) {
    json.put("refund_chargeback_id", refund.id());
    json.put("refund_chargeback_uuid", refund.uuid());
    json.put("refund_amount", amount(refund.amount()));
    json.put("refund_key", refund.key());
  }

  private static String amount(Money money) {
    return money.rupiah() + ".00";
  }
}
