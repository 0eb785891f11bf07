package id.laci.pos.gateway;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Word;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/// Turns the gateway's fields into its word on an order. What contradicts itself gives no word: a
/// settlement counts only with status code 200, and nothing that is over comes with 201.
///
/// @param clock stands in where the gateway leaves out when it was paid; better a late time than a
///   lost payment
record Words(InstantSource clock) {
  /// Reads the answer to a status query.
  ///
  /// @param code `status_code`: 200 paid, 201 open, 202 and 407 over
  /// @return nothing when the fields do not say what the documentation promises
  Optional<Word> fromStatus(int code, Fields fields) {
    if (code == 407 && !fields.has("transaction_status")) {
      return Optional.of(new Word.Expired());
    }
    return TransactionStatus.of(fields)
        .filter(status -> fits(code, status))
        .flatMap(status -> word(status, fields));
  }

  /// Reads a notification, whose signature covers `status_code` but not `transaction_status`: only
  /// the pairs of the documentation pass, so that a signed code cannot be given another meaning.
  Optional<Word> fromNotification(int code, Fields fields) {
    return TransactionStatus.of(fields)
        .filter(status -> signs(code, status))
        .flatMap(status -> word(status, fields));
  }

  /// The code of a cancelled order is not documented: 200 is as possible as 202.
  private static boolean fits(int code, TransactionStatus status) {
    return switch (status) {
      case OPEN -> code == 201 || code == 200;
      case PAID, PAID_ONCE -> code == 200;
      case EXPIRED, CANCELLED, DENIED -> code == 200 || code == 202 || code == 407;
    };
  }

  private static boolean signs(int code, TransactionStatus status) {
    return switch (status) {
      case OPEN -> code == 201;
      case PAID, PAID_ONCE -> code == 200;
      case EXPIRED -> code == 202 || code == 407;
      case CANCELLED, DENIED -> code == 202;
    };
  }

  private Optional<Word> word(TransactionStatus status, Fields fields) {
    return switch (status) {
      case OPEN -> Optional.of(new Word.Pending());
      case PAID -> paid(fields);
      case PAID_ONCE -> settled(fields);
      case EXPIRED -> Optional.of(new Word.Expired());
      case CANCELLED -> Optional.of(new Word.Cancelled());
      case DENIED -> Optional.of(new Word.Denied(fields.detail()));
    };
  }

  /// A challenged payment waits for a person at the gateway, so it is not paid yet.
  private Optional<Word> paid(Fields fields) {
    if (!fields.has("fraud_status")) {
      return settled(fields);
    }
    return switch (fields.text("fraud_status").orElse("").toLowerCase(Locale.ROOT)) {
      case "accept" -> settled(fields);
      case "challenge" -> Optional.of(new Word.Pending());
      case "deny" -> Optional.of(new Word.Denied("fraud check: " + fields.detail()));
      default -> Optional.empty();
    };
  }

  private Optional<Word> settled(Fields fields) {
    Optional<Money> amount = fields.text("gross_amount").flatMap(WireAmount::read);
    Optional<String> transaction = fields.transaction();
    if (amount.isEmpty() || transaction.isEmpty() || !fields.isRupiah()) {
      return Optional.empty();
    }
    return Optional.of(
        new Word.Settled(
            amount.get(),
            transaction.get(),
            fields.text("issuer").map(Fields::printable).filter(name -> !name.isEmpty()),
            fields
                .text("settlement_time")
                .or(() -> fields.text("transaction_time"))
                .flatMap(WireTime::read)
                .orElseGet(clock::instant)));
  }
}
