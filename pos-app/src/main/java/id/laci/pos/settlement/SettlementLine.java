package id.laci.pos.settlement;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// One movement of money as the other side tells it.
///
/// @param file the name of the file
/// @param line its number there, from 1
/// @param orderId the shop's order id
/// @param transactionId the other side's id
/// @param reference the retrieval reference number
/// @param gross what the customer paid; below nothing for money that went out
/// @param fee what the acquirer keeps of it; below nothing when it gave a fee back
/// @param net what reaches the merchant; below nothing for money that went out
/// @param at when; the beginning of the day when only that is told
/// @param dayOnly whether only the day is told
/// @param issuer whose app paid
/// @param kind what it is
/// @param raw the line as it stands in the file, shortened and without secrets
public record SettlementLine(
    String file,
    int line,
    Optional<String> orderId,
    Optional<String> transactionId,
    Optional<String> reference,
    Money gross,
    Optional<Money> fee,
    Optional<Money> net,
    Instant at,
    boolean dayOnly,
    Optional<String> issuer,
    Kind kind,
    String raw) {

  /// @return what reaches the merchant, by the file's word or else by its amount and fee
  public Money reaching() {
    return net.orElseGet(() -> fee.map(gross::minus).orElse(gross));
  }

  /// What a movement is.
  public enum Kind {
    /// A customer paid.
    PAYMENT,
    /// A customer got money back.
    REFUND,
    /// The acquirer took a fee by itself.
    FEE,
    /// Money went on to the merchant's bank account.
    PAYOUT,
    /// Anything else.
    OTHER
  }
}
