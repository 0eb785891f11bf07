package id.laci.pos.gateway;

import id.laci.pos.payment.Refusal;

/// The gateway's codes that mean no (Midtrans, status codes 2xx to 5xx).
final class Refusals {
  private Refusals() {}

  static Refusal of(int code) {
    return switch (code) {
      case 401 -> Refusal.WRONG_KEY;
      case 402, 501 -> Refusal.METHOD_NOT_AVAILABLE;
      case 400, 408, 413 -> Refusal.INVALID_REQUEST;
      case 410 -> Refusal.ACCOUNT_BLOCKED;
      case 202 -> Refusal.DENIED;
      default -> Refusal.OTHER;
    };
  }

  /// @return whether the code says no, as opposed to a success that came at the wrong place
  static boolean isRefusal(int code) {
    return code / 100 == 3 || code / 100 == 4 || code == 501;
  }
}
