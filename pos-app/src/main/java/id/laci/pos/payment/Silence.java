package id.laci.pos.payment;

/// Why nothing is known after a call. None of these ever means that the gateway refused.
public enum Silence {
  /// No connection could be made: the call did not reach the gateway.
  UNREACHABLE,
  /// The gateway did not answer in time; it may have acted.
  TIMED_OUT,
  /// The connection broke; it may have acted.
  BROKEN_OFF,
  /// An answer of the 5xx family; it may have acted.
  GATEWAY_TROUBLE,
  /// An answer that is not what the gateway's documentation promises; it may have acted.
  UNREADABLE,
  /// Too many calls; it did not act.
  RATE_LIMITED,
  /// The same call is still being worked on (HTTP 202 for a repeated idempotency key).
  IN_PROGRESS;

  /// @return whether this means that the gateway cannot be talked to right now
  public boolean isLostContact() {
    return switch (this) {
      case UNREACHABLE, TIMED_OUT, BROKEN_OFF, GATEWAY_TROUBLE, UNREADABLE -> true;
      case RATE_LIMITED, IN_PROGRESS -> false;
    };
  }
}
