package id.laci.pos.gateway;

import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Silence;

/// A reply boiled down to the one code that decides. The gateway puts its code into the body, often
/// under HTTP 200, so the body decides; the HTTP status alone decides only where it cannot be
/// misunderstood. A 404 without the gateway's own words is no word of the gateway's: some proxy may
/// have said it, and an order wrongly believed unknown would be charged again.
sealed interface Answer {
  /// The gateway said this about our order.
  ///
  /// @param code its `status_code`
  record Told(int code, Fields fields) implements Answer {}

  /// Nothing that can be relied on.
  record Mute(Silence why) implements Answer {}

  /// @param order the order that was asked for; an answer on another one is unreadable
  static Answer of(Carrier.Reply reply, OrderId order) {
    return switch (reply) {
      case Carrier.Reply.Lost(Silence why) -> new Mute(why);
      case Carrier.Reply.Came(int http, var _, byte[] body) -> {
        Fields fields = Fields.read(body).orElse(Fields.NONE);
        yield fields
            .statusCode()
            .map(code -> withCode(http, code, fields, order))
            .orElseGet(() -> withoutCode(http));
      }
    };
  }

  private static Answer withoutCode(int http) {
    if (http == 401) {
      return new Told(401, Fields.NONE);
    }
    if (http == 429) {
      return new Mute(Silence.RATE_LIMITED);
    }
    if (http == 202) {
      return new Mute(Silence.IN_PROGRESS);
    }
    return new Mute(http / 100 == 5 ? Silence.GATEWAY_TROUBLE : Silence.UNREADABLE);
  }

  private static Answer withCode(int http, int code, Fields fields, OrderId order) {
    if (http == 429 || code == 429) {
      return new Mute(Silence.RATE_LIMITED);
    }
    if (code == 501) {
      return new Told(code, fields);
    }
    if (http / 100 == 5 || code / 100 == 5) {
      return new Mute(Silence.GATEWAY_TROUBLE);
    }
    if (code == 409 || isStillWorking(http, code, fields)) {
      return new Mute(Silence.IN_PROGRESS);
    }
    if (contradicts(http, code) || !isOn(order, code, fields)) {
      return new Mute(Silence.UNREADABLE);
    }
    return new Told(code, fields);
  }

  /// HTTP 202 answers a repeated idempotency key whose first call still runs; a denial has the code
  /// 202 as well, but says what has been denied.
  private static boolean isStillWorking(int http, int code, Fields fields) {
    return http == 202 && !(code == 202 && TransactionStatus.of(fields).isPresent());
  }

  private static boolean contradicts(int http, int code) {
    boolean success = http / 100 == 2;
    boolean failure = http / 100 == 4;
    return !success && !(failure && code / 100 == 4);
  }

  private static boolean isOn(OrderId order, int code, Fields fields) {
    return fields.has("order_id")
        ? fields.text("order_id").filter(order.text()::equals).isPresent()
        : code / 100 != 2;
  }
}
