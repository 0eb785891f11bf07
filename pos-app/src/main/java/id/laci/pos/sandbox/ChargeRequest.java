package id.laci.pos.sandbox;

import com.grack.nanojson.JsonObject;
import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the body of a charge and finds everything that is wrong with it.
final class ChargeRequest {
  private static final Pattern ORDER_ID = Pattern.compile("[A-Za-z0-9_~.-]{1,50}");
  private static final int CUSTOM_FIELD_MAX = 255;
  private static final Duration EXPIRY_USUAL = Duration.ofMinutes(15);

  private static final int ITEMS_MAX = 1_000;

  /// No number in a message needs to be larger, and a thousand products of two such numbers stay a
  /// `long`.
  private static final long WHOLE_MAX = 50_000_000;

  private final JsonObject json;
  private final Instant now;
  private final List<String> wrong = new ArrayList<>();

  private ChargeRequest(JsonObject json, Instant now) {
    this.json = json;
    this.now = now;
  }

  /// What came of reading.
  sealed interface Verdict {
    /// The charge may be made.
    record Good(Charge charge) implements Verdict {}

    /// It may not.
    record Bad(Problem problem) implements Verdict {}
  }

  /// @param now the transaction time, whole seconds
  static Verdict read(JsonObject json, Instant now) {
    return new ChargeRequest(json, now).run();
  }

  private Verdict run() {
    if (json.get("payment_type") instanceof String type && !isKnown(type)) {
      return new Verdict.Bad(Problem.NO_ACCESS);
    }
    PaymentMethod method = method();
    String orderId = orderId();
    long amount = amount(method);
    items(amount);
    Instant expires = expires(method);
    Map<String, Object> echo = echo();
    return wrong.isEmpty()
        ? new Verdict.Good(new Charge(orderId, method, Money.of(amount), expires, echo))
        : new Verdict.Bad(Problem.invalid(wrong));
  }

  private static boolean isKnown(String type) {
    return type.equals("qris") || type.equals("gopay");
  }

  private PaymentMethod method() {
    if (!(json.get("payment_type") instanceof String type)) {
      wrong.add("payment_type is required");
      return PaymentMethod.QRIS_GOPAY;
    }
    if (type.equals("gopay")) {
      return PaymentMethod.GOPAY;
    }
    Object acquirer = json.get("qris") instanceof JsonObject qris ? qris.get("acquirer") : null;
    if (acquirer == null || acquirer.equals("gopay")) {
      return PaymentMethod.QRIS_GOPAY;
    }
    if (!acquirer.equals("airpay shopee")) {
      wrong.add("qris.acquirer must be gopay or airpay shopee");
    }
    return PaymentMethod.QRIS_SHOPEE;
  }

  private @Nullable Object detail(String key) {
    return json.get("transaction_details") instanceof JsonObject details ? details.get(key) : null;
  }

  private String orderId() {
    return switch (detail("order_id")) {
      case null -> bad("transaction_details.order_id is required");
      case String id when id.length() > 50 ->
          bad("transaction_details.order_id must not be longer than 50 characters");
      case String id when ORDER_ID.matcher(id).matches() -> id;
      default -> bad("transaction_details.order_id may hold letters, digits and - _ ~ . only");
    };
  }

  private long amount(PaymentMethod method) {
    Optional<Long> amount = whole(detail("gross_amount"));
    if (amount.isEmpty()) {
      bad("transaction_details.gross_amount is required and must be a whole number");
      return 0;
    }
    if (amount.get() < 1) {
      bad("transaction_details.gross_amount must be greater than or equal to 1");
    }
    if (amount.get() > method.rupiahMax()) {
      bad("transaction_details.gross_amount must not be more than " + method.rupiahMax());
    }
    return amount.get();
  }

  private void items(long amount) {
    if (!(json.get("item_details") instanceof List<?> items)) {
      return;
    }
    if (items.size() > ITEMS_MAX) {
      bad("item_details must not be longer than " + ITEMS_MAX);
      return;
    }
    long sum = 0;
    for (Object item : items) {
      Optional<Long> price = item instanceof JsonObject o ? whole(o.get("price")) : none();
      Optional<Long> quantity = item instanceof JsonObject o ? whole(o.get("quantity")) : none();
      if (price.isEmpty() || quantity.isEmpty()) {
        bad("item_details must have a price and a quantity each");
        return;
      }
      sum += price.get() * quantity.get();
    }
    if (sum != amount) {
      bad("transaction_details.gross_amount is not equal to the sum of item_details");
    }
  }

  private Instant expires(PaymentMethod method) {
    Object custom = json.get("custom_expiry");
    if (custom == null) {
      return now.plus(EXPIRY_USUAL);
    }
    CustomExpiry.Verdict verdict =
        custom instanceof JsonObject members
            ? CustomExpiry.read(members, now, method.expiryMax())
            : new CustomExpiry.Verdict.Bad("custom_expiry must be an object");
    return switch (verdict) {
      case CustomExpiry.Verdict.Good good -> good.expires();
      case CustomExpiry.Verdict.Bad no -> {
        bad(no.words());
        yield now;
      }
    };
  }

  private Map<String, Object> echo() {
    Map<String, Object> echo = new LinkedHashMap<>();
    for (String key : List.of("custom_field1", "custom_field2", "custom_field3")) {
      if (json.get(key) instanceof String text) {
        if (text.length() > CUSTOM_FIELD_MAX) {
          bad(key + " must not be longer than 255 characters");
        }
        echo.put(key, text);
      }
    }
    if (json.get("metadata") instanceof JsonObject metadata) {
      echo.put("metadata", metadata);
    }
    return echo;
  }

  private String bad(String words) {
    wrong.add(words);
    return "";
  }

  /// @return the number, when it is whole and small enough that sums cannot overflow
  static Optional<Long> whole(@Nullable Object value) {
    return switch (value) {
      case Integer number -> Optional.of(number.longValue());
      case Long number when number >= -WHOLE_MAX && number <= WHOLE_MAX -> Optional.of(number);
      case null, default -> none();
    };
  }

  private static Optional<Long> none() {
    return Optional.empty();
  }
}
