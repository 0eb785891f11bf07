package id.laci.pos.reconcile;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// A payment by QR as the till has it.
///
/// @param orderId the shop's order id, or the id of a claim of the static code that was confirmed;
///   no two are the same
/// @param transactionId the gateway's id
/// @param reference the retrieval reference number
/// @param amount what was paid
/// @param settledAt when the gateway says that it was paid
/// @param receipt the number of the sale's receipt, when it is on a sale
/// @param refunded what has been given back so far through the gateway
/// @param standing where the money belongs
public record Taking(
    String orderId,
    Optional<String> transactionId,
    Optional<String> reference,
    Money amount,
    Instant settledAt,
    Optional<String> receipt,
    Money refunded,
    Standing standing) {

  /// Where the money belongs.
  public enum Standing {
    /// It came in time and pays its sale.
    ON_SALE,
    /// It came when its order was over, and nobody has decided yet.
    LATE,
    /// It came late and was put on a sale.
    LATE_ATTACHED,
    /// It came late and was given back.
    LATE_REFUNDED
  }
}
