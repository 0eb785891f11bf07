package id.laci.pos.gateway;

import java.util.Locale;
import java.util.Optional;

/// The gateway's `transaction_status` (Midtrans Core API), in the groups that matter to a till.
enum TransactionStatus {
  /// `pending`, and `authorize` of cards: may still be paid.
  OPEN,
  /// `settlement` and `capture`.
  PAID,
  /// Money came, and some of it went back or is disputed later: `refund`, `partial_refund`,
  /// `chargeback`, `partial_chargeback`.
  PAID_ONCE,
  /// `expire`.
  EXPIRED,
  /// `cancel`.
  CANCELLED,
  /// `deny` and `failure`.
  DENIED;

  /// @return nothing for a status that the documentation does not name
  static Optional<TransactionStatus> of(Fields fields) {
    return fields.text("transaction_status").flatMap(TransactionStatus::of);
  }

  /// Case does not count: published samples have `PENDING` as well.
  private static Optional<TransactionStatus> of(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "pending", "authorize" -> Optional.of(OPEN);
      case "settlement", "capture" -> Optional.of(PAID);
      case "refund", "partial_refund", "chargeback", "partial_chargeback" -> Optional.of(PAID_ONCE);
      case "expire" -> Optional.of(EXPIRED);
      case "cancel" -> Optional.of(CANCELLED);
      case "deny", "failure" -> Optional.of(DENIED);
      default -> Optional.empty();
    };
  }
}
