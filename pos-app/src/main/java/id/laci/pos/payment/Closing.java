package id.laci.pos.payment;

/// Why a payment is over without money.
public enum Closing {
  /// Its time ran out and the gateway confirmed it.
  EXPIRED,
  /// The cashier cancelled it and the gateway confirmed it.
  CANCELLED,
  /// The code never reached the till, so it was ended unseen.
  CODE_LOST,
  /// The provider or its fraud check said no.
  DENIED,
  /// The server key is wrong: a manager must look at the settings.
  WRONG_KEY,
  /// This merchant may not use this way of paying.
  METHOD_NOT_AVAILABLE,
  /// The merchant's or the customer's account is blocked.
  ACCOUNT_BLOCKED,
  /// The gateway does not like the request; a mistake of the till's.
  INVALID_REQUEST,
  /// The gateway could not be reached at all, so no code was ever made.
  NEVER_REACHED,
  /// A manager had it followed no more.
  GIVEN_UP,
  /// Refused for another reason.
  REFUSED,
  /// The gateway had made the code, and does not know it any more. Only a person can find out
  /// whether it was paid.
  FORGOTTEN;

  static Closing of(Refusal why) {
    return switch (why) {
      case WRONG_KEY -> WRONG_KEY;
      case METHOD_NOT_AVAILABLE -> METHOD_NOT_AVAILABLE;
      case INVALID_REQUEST -> INVALID_REQUEST;
      case ACCOUNT_BLOCKED -> ACCOUNT_BLOCKED;
      case DENIED -> DENIED;
      case OTHER -> REFUSED;
    };
  }
}
