package id.laci.pos.sandbox;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// The gateway's messages as JSON text: status codes are strings, amounts are strings with two
/// decimals, times are western Indonesian time.
final class Messages {
  private final URI address;
  private final String merchantId;
  private final String serverKey;

  /// @param address where the sandbox can be reached, without a trailing slash
  Messages(URI address, String merchantId, String serverKey) {
    this.address = address;
    this.merchantId = merchantId;
    this.serverKey = serverKey;
  }

  /// The answer to a charge.
  ///
  /// @param withCode whether the code's text is in it
  String charged(Transaction transaction, boolean withCode) {
    return transaction.charge().method().isQris()
        ? chargedQris(transaction, withCode)
        : chargedGopay(transaction, withCode);
  }

  private String chargedQris(Transaction transaction, boolean withCode) {
    JsonObject json = head("201", "QRIS transaction is created", transaction);
    common(json, transaction, true);
    json.put("actions", pictures(transaction, "/v2/qris/", "/v4/qris/"));
    if (withCode) {
      json.put("qr_string", transaction.payload());
    }
    json.put("acquirer", transaction.charge().method().acquirer());
    json.put("expiry_time", Wib.text(transaction.charge().expires()));
    return text(json);
  }

  private String chargedGopay(Transaction transaction, boolean withCode) {
    JsonObject json = head("201", "GO-PAY billing created", transaction);
    common(json, transaction, false);
    JsonArray actions = pictures(transaction, "/v2/gopay/", "/v4/qris/gopay/");
    actions.add(action("deeplink-redirect", "GET", deeplink(transaction)));
    actions.add(action("get-status", "GET", address + "/v2/" + transaction.id() + "/status"));
    JsonObject cancel = action("cancel", "POST", address + "/v2/" + transaction.id() + "/cancel");
    cancel.put("fields", new JsonArray());
    actions.add(cancel);
    json.put("actions", actions);
    json.put("channel_response_code", "200");
    json.put("channel_response_message", "Success");
    if (withCode) {
      json.put("qr_string", transaction.payload());
    }
    json.put("expiry_time", Wib.text(transaction.charge().expires()));
    return text(json);
  }

  /// The answer to a charge that the wallet's side refused.
  String denied(Transaction transaction) {
    boolean qris = transaction.charge().method().isQris();
    String message = (qris ? "QRIS" : "GO-PAY") + " transaction is rejected";
    JsonObject json = head("202", message, transaction);
    common(json, transaction, qris);
    json.put("channel_response_code", "900");
    json.put("channel_response_message", "GENERIC_SERVICE_ERROR");
    return text(json);
  }

  /// The answer to a status query: it carries neither the code nor its pictures.
  String status(Transaction transaction) {
    String code = transaction.status().codeInStatus();
    JsonObject json = head(code, "Success, transaction is found", transaction);
    common(json, transaction, true);
    json.put("signature_key", signature(transaction, code, serverKey));
    settlement(json, transaction);
    json.put("expiry_time", Wib.text(transaction.charge().expires()));
    RefundMessages.add(json, transaction);
    json.putAll(transaction.charge().echo());
    return text(json);
  }

  /// The answer to a refund, and to the same one again.
  ///
  /// @param direct whether the wallet's side was asked at once
  String refunded(Transaction transaction, Refund refund, boolean direct) {
    String by = direct ? " by the bank" : "";
    JsonObject json = head("200", "Success, refund request is approved" + by, transaction);
    common(json, transaction, true);
    settlement(json, transaction);
    RefundMessages.addOne(json, refund);
    return text(json);
  }

  /// The answer to a refund that the wallet's side does not take.
  String refundDenied(Transaction transaction) {
    JsonObject json = head("202", "Refund denied by the bank", transaction);
    common(json, transaction, true);
    settlement(json, transaction);
    json.put("refund_amount", "0.00");
    return text(json);
  }

  String cancelled(Transaction transaction) {
    JsonObject json = head("200", "Success, transaction is canceled", transaction);
    common(json, transaction, true);
    return text(json);
  }

  String expired(Transaction transaction) {
    JsonObject json = head("407", "Success, transaction is expired", transaction);
    common(json, transaction, true);
    return text(json);
  }

  /// A notification.
  ///
  /// @param refund what it is about, when money goes back
  /// @param honest whether it is signed with the right key
  String notification(Transaction transaction, Optional<Refund> refund, boolean honest) {
    String code = transaction.status().codeInNotification();
    JsonObject json = new JsonObject();
    json.put("transaction_time", Wib.text(transaction.created()));
    json.put("transaction_status", transaction.status().word());
    json.put("transaction_id", transaction.id());
    json.put("status_message", "midtrans payment notification");
    json.put("status_code", code);
    json.put("signature_key", signature(transaction, code, honest ? serverKey : "another key"));
    json.put("payment_type", transaction.charge().method().type());
    json.put("order_id", transaction.orderId());
    json.put("merchant_id", merchantId);
    json.put("gross_amount", grossAmount(transaction));
    json.put("fraud_status", fraud(transaction));
    json.put("currency", "IDR");
    settlement(json, transaction);
    json.put("expiry_time", Wib.text(transaction.charge().expires()));
    RefundMessages.add(json, transaction);
    refund.ifPresent(about -> json.put("refund_key", about.key()));
    json.putAll(transaction.charge().echo());
    return text(json);
  }

  /// @param id names this one error
  static String problem(Problem problem, String id) {
    JsonObject json = new JsonObject();
    json.put("status_code", Integer.toString(problem.code()));
    json.put("status_message", problem.message());
    if (!problem.details().isEmpty()) {
      json.put("validation_messages", new JsonArray(problem.details()));
    }
    json.put("id", id);
    return text(json);
  }

  static String bare(String message) {
    JsonObject json = new JsonObject();
    json.put("message", message);
    return text(json);
  }

  private static JsonObject head(String code, String message, Transaction transaction) {
    JsonObject json = new JsonObject();
    json.put("status_code", code);
    json.put("status_message", message);
    json.put("transaction_id", transaction.id());
    json.put("order_id", transaction.orderId());
    return json;
  }

  private void common(JsonObject json, Transaction transaction, boolean withMerchant) {
    if (withMerchant) {
      json.put("merchant_id", merchantId);
    }
    json.put("gross_amount", grossAmount(transaction));
    json.put("currency", "IDR");
    json.put("payment_type", transaction.charge().method().type());
    json.put("transaction_time", Wib.text(transaction.created()));
    json.put("transaction_status", transaction.status().word());
    json.put("fraud_status", fraud(transaction));
  }

  /// What is known once a wallet has paid; of GoPay billings less than of QRIS.
  private static void settlement(JsonObject json, Transaction transaction) {
    PaymentMethod method = transaction.charge().method();
    if (method.isQris()) {
      json.put("acquirer", method.acquirer());
    }
    if (transaction.settlement().isEmpty()) {
      return;
    }
    Transaction.Settlement paid = transaction.settlement().get();
    json.put("settlement_time", Wib.text(paid.at()));
    switch (method) {
      case QRIS_GOPAY -> {
        issuer(json, transaction, paid);
        json.put("merchant_cross_reference_id", transaction.ids().crossReference());
      }
      case QRIS_SHOPEE -> {
        issuer(json, transaction, paid);
        json.put("shopeepay_reference_number", transaction.ids().picture());
        json.put("reference_id", transaction.ids().crossReference());
      }
      case GOPAY -> {
        json.put("merchant_cross_reference_id", transaction.ids().crossReference());
        json.put("payment_option_type", "GOPAY_WALLET");
      }
    }
  }

  private static void issuer(
      JsonObject json, Transaction transaction, Transaction.Settlement paid) {
    json.put("transaction_type", transaction.isOnUs() ? "on-us" : "off-us");
    json.put("issuer", paid.issuer());
  }

  private JsonArray pictures(Transaction transaction, String plain, String framed) {
    String plainUrl = address + plain + transaction.id() + "/qr-code";
    String framedUrl = address + framed + transaction.ids().picture() + "/qr-code";
    return new JsonArray(
        List.of(
            action("generate-qr-code", "GET", plainUrl),
            action("generate-qr-code-v2", "GET", framedUrl)));
  }

  private static JsonObject action(String name, String method, String url) {
    JsonObject json = new JsonObject();
    json.put("name", name);
    json.put("method", method);
    json.put("url", url);
    return json;
  }

  private static String deeplink(Transaction transaction) {
    return "gojek://gopay/merchanttransfer?tref="
        + transaction.ids().picture()
        + "&amount="
        + transaction.charge().amount().rupiah()
        + "&activity=GP:RR";
  }

  private static String grossAmount(Transaction transaction) {
    return transaction.charge().amount().rupiah() + ".00";
  }

  private static String fraud(Transaction transaction) {
    return transaction.status() == TransactionStatus.DENY ? "deny" : "accept";
  }

  private static String signature(Transaction transaction, String code, String key) {
    return Signature.of(transaction.orderId(), code, grossAmount(transaction), key);
  }

  private static String text(JsonObject json) {
    return JsonWriter.string(json);
  }
}
