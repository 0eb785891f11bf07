package id.laci.pos.gateway;

import id.laci.pos.money.Money;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import java.time.Duration;
import java.util.Optional;

/// Reads what the gateway says to a charge. A code counts as created only when the answer names our
/// order and our amount.
final class ChargeReader {
  /// EMVCo MPM 1.1 bounds the text of a code.
  private static final int PAYLOAD_CHARS_MAX = 512;

  private ChargeReader() {}

  static ChargeAnswer read(Answer answer, Order order, Duration lifetime) {
    return switch (answer) {
      case Answer.Mute(Silence why) -> new ChargeAnswer.Unheard(why);
      case Answer.Told(int code, Fields fields) -> told(code, fields, order, lifetime);
    };
  }

  private static ChargeAnswer told(int code, Fields fields, Order order, Duration lifetime) {
    return switch (code) {
      case 201 -> created(fields, order, lifetime);
      case 200 -> standing(fields);
      case 202 -> new ChargeAnswer.Refused(Refusal.DENIED, fields.detail());
      case 406 -> new ChargeAnswer.Duplicate();
      default ->
          Refusals.isRefusal(code)
              ? new ChargeAnswer.Refused(Refusals.of(code), fields.detail())
              : unreadable();
    };
  }

  /// A charge answered by an order that has moved on already: its status tells how far.
  private static ChargeAnswer standing(Fields fields) {
    return TransactionStatus.of(fields)
        .map(
            status ->
                switch (status) {
                  case PAID, PAID_ONCE, EXPIRED, CANCELLED -> new ChargeAnswer.Duplicate();
                  case DENIED -> new ChargeAnswer.Refused(Refusal.DENIED, fields.detail());
                  case OPEN -> unreadable();
                })
        .orElseGet(ChargeReader::unreadable);
  }

  private static ChargeAnswer created(Fields fields, Order order, Duration lifetime) {
    Optional<TransactionStatus> status = TransactionStatus.of(fields);
    if (status.filter(TransactionStatus.DENIED::equals).isPresent()) {
      return new ChargeAnswer.Refused(Refusal.DENIED, fields.detail());
    }
    boolean isOpen =
        status.map(TransactionStatus.OPEN::equals).orElse(!fields.has("transaction_status"));
    Optional<Money> amount = fields.text("gross_amount").flatMap(WireAmount::read);
    Optional<String> transaction = fields.transaction();
    if (!isOpen
        || transaction.isEmpty()
        || !fields.isRupiah()
        || amount.filter(order.amount()::equals).isEmpty()) {
      return unreadable();
    }
    return payload(fields)
        .<ChargeAnswer>map(
            payload ->
                new ChargeAnswer.Created(
                    payload, transaction.get(), WireTime.life(fields, lifetime)))
        .orElseGet(() -> new ChargeAnswer.CreatedWithoutCode(transaction.get()));
  }

  /// Only the bounds of what can be drawn are looked at here; whether the text is a sound code is
  /// the code reader's question.
  private static Optional<String> payload(Fields fields) {
    return fields
        .text("qr_string")
        .filter(text -> !text.isBlank() && text.length() <= PAYLOAD_CHARS_MAX)
        .filter(text -> text.chars().noneMatch(Character::isISOControl));
  }

  private static ChargeAnswer unreadable() {
    return new ChargeAnswer.Unheard(Silence.UNREADABLE);
  }
}
