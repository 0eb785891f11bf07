package id.laci.pos.gateway;

import com.grack.nanojson.JsonWriter;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The gateway's published samples, with the order and the amount of these tests.
final class Bodies {
  static final String KEY = "SB-Mid-server-abc";
  static final OrderId ID = new OrderId("TILL01-20260301-000123");
  static final Instant NOW = Instant.parse("2026-03-01T04:54:12Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOW);
  static final Duration LIFETIME = Duration.ofMinutes(15);
  static final String TRANSACTION = "1015a919-b03f-450a-bc85-b38202a79a96";
  static final String PAYLOAD = "00020101021226610014COM.GO-JEK.WWW6304A623";
  static final Order ORDER = new Order(ID, 7, Money.of(789_000), Order.Method.QRIS, NOW);

  private Bodies() {}

  static ServerKey key() {
    return ServerKey.of(KEY).orElseThrow();
  }

  static GatewaySettings settings(URI base, Duration requestTimeout) {
    return new GatewaySettings(
        base, key(), Duration.ofSeconds(5), requestTimeout, Optional.empty(), Acquirer.GOPAY);
  }

  static MidtransGateway gateway(URI base) {
    return new MidtransGateway(settings(base, Duration.ofSeconds(20)), CLOCK, Remarks.IGNORED);
  }

  static Map<String, Object> created() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("status_code", "201");
    fields.put("status_message", "QRIS transaction is created");
    fields.put("transaction_id", TRANSACTION);
    fields.put("order_id", ID.text());
    fields.put("merchant_id", "G490526303");
    fields.put("gross_amount", "789000.00");
    fields.put("currency", "IDR");
    fields.put("payment_type", "qris");
    fields.put("transaction_time", "2026-03-01 11:54:12");
    fields.put("transaction_status", "pending");
    fields.put("fraud_status", "accept");
    fields.put("qr_string", PAYLOAD);
    fields.put("acquirer", "gopay");
    fields.put("expiry_time", "2026-03-01 12:04:12");
    return fields;
  }

  static Map<String, Object> settled() {
    Map<String, Object> fields = created();
    fields.remove("qr_string");
    fields.put("status_code", "200");
    fields.put("status_message", "Success, transaction is found");
    fields.put("transaction_status", "settlement");
    fields.put("settlement_time", "2026-03-01 11:55:00");
    fields.put("transaction_type", "on-us");
    fields.put("issuer", "gopay");
    return fields;
  }

  static Map<String, Object> error(String code, String message) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("status_code", code);
    fields.put("status_message", message);
    fields.put("id", "8e2b6b1c-6f0c-4b1a-9a1d-2d9f4d3a9a10");
    return fields;
  }

  static Map<String, Object> with(Map<String, Object> fields, String name, @Nullable Object value) {
    fields.put(name, value);
    return fields;
  }

  static Map<String, Object> without(Map<String, Object> fields, String name) {
    fields.remove(name);
    return fields;
  }

  static String json(Map<String, Object> fields) {
    return JsonWriter.string(fields);
  }
}
