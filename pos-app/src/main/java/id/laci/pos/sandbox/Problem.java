package id.laci.pos.sandbox;

import java.util.List;

/// An error as the gateway tells it.
///
/// @param code the `status_code`
/// @param message the `status_message`
/// @param details `validation_messages`; only a 400 has them
record Problem(int code, String message, List<String> details) {
  static final Problem UNAUTHORISED =
      of(401, "Transaction cannot be authorized with the current client/server key.");
  static final Problem NO_ACCESS = of(402, "Merchant doesn't have access for this payment type");
  static final Problem NOT_FOUND = of(404, "Transaction doesn't exist.");
  static final Problem NO_METHOD = of(405, "The requested HTTP method is not allowed");
  static final Problem ORDER_IN_USE =
      of(
          406,
          "The request could not be completed due to a conflict with the current state of the"
              + " target resource, please try again");
  static final Problem PAID_ORDER =
      of(406, "order_id has been paid and utilized, please use another order ID");
  static final Problem WRONG_STATE =
      of(412, "Merchant cannot modify the status of the transaction");
  static final Problem REFUND_KEY_TAKEN = of(406, "Duplicate refund ID");
  static final Problem REFUND_TOO_MUCH =
      of(414, "Refund request is rejected due to invalid amount");
  static final Problem REFUND_BALANCE =
      of(414, "Refund request is rejected due to insufficient merchant balance");
  static final Problem REFUND_TOO_LATE =
      of(412, "Merchant cannot modify the status of the transaction: refund period is over");
  static final Problem REFUND_TOO_MANY =
      of(412, "Merchant cannot modify the status of the transaction: too many refunds");
  static final Problem MALFORMED =
      of(413, "The request cannot be processed due to malformed syntax in the request body");
  static final Problem TOO_MANY = of(429, "API rate limit exceeded");

  Problem {
    details = List.copyOf(details);
  }

  static Problem of(int code, String message) {
    return new Problem(code, message, List.of());
  }

  static Problem invalid(List<String> details) {
    return new Problem(400, "One or more parameters in the payload is invalid.", details);
  }

  /// @param code what stands in for the one that the documentation does not name
  static Problem refundsOff(int code) {
    return of(code, "Merchant doesn't have access for refund of this payment type");
  }

  static Problem server(int status) {
    return of(
        status,
        switch (status) {
          case 502 -> "Sorry, we cannot connect to the bank";
          case 503 -> "Bank/partner is experiencing connection issue";
          case 504 -> "Fraud detection is unavailable";
          default -> "Sorry. Our system is recovering from unexpected issues. Please retry.";
        });
  }
}
