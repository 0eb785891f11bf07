package id.laci.pos.gateway;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.RefundAnswer;
import id.laci.pos.refund.RefundRequest;
import java.util.Optional;

/// Reads what the gateway says to a refund. *Accepted* is said only of our payment, our key and our
/// amount, and *denied* only when nothing went back; in doubt the order's list has to be asked.
final class RefundReader {
  private RefundReader() {}

  static RefundAnswer read(Answer answer, RefundRequest request) {
    return switch (answer) {
      case Answer.Mute(Silence why) -> new RefundAnswer.Unheard(why);
      case Answer.Told(int code, Fields fields) -> told(code, fields, request);
    };
  }

  private static RefundAnswer told(int code, Fields fields, RefundRequest request) {
    return switch (code) {
      case 200 -> accepted(fields, request);
      case 202 -> denied(fields);
      case 404 -> new RefundAnswer.Unknown();
      case 406 -> new RefundAnswer.KeyTaken();
      case 412 -> new RefundAnswer.WrongState(fields.detail());
      case 414 -> new RefundAnswer.TooMuch(fields.detail());
      default ->
          Refusals.isRefusal(code)
              ? new RefundAnswer.Refused(Refusals.of(code), fields.detail())
              : unreadable();
    };
  }

  /// The sum of a success is this refund's in published samples and that of all of them by the
  /// field's description: less than what was asked for it can be in neither case.
  private static RefundAnswer accepted(Fields fields, RefundRequest request) {
    boolean isOurs =
        fields.transaction().filter(request.transaction()::equals).isPresent()
            && says(fields, "refund_key", request.key().text())
            && fields.isRupiah()
            && amount(fields).map(back -> back.covers(request.amount())).orElse(true);
    boolean isReadable = !fields.has("refund_amount") || amount(fields).isPresent();
    return isOurs && isReadable && wentBack(fields)
        ? new RefundAnswer.Accepted(RefundsReader.id(fields))
        : unreadable();
  }

  private static boolean wentBack(Fields fields) {
    return RefundsReader.standing(fields)
        .map(
            standing ->
                switch (standing) {
                  case PARTLY_BACK, ALL_BACK -> true;
                  // until the provider has confirmed, the payment may stand as it did
                  case PAID -> amount(fields).map(Money::isPositive).orElse(false);
                  case DISPUTED, NOT_PAID -> false;
                })
        .orElse(false);
  }

  private static RefundAnswer denied(Fields fields) {
    boolean nothing = amount(fields).map(Money::isZero).orElse(!fields.has("refund_amount"));
    return nothing ? new RefundAnswer.Denied(fields.detail()) : unreadable();
  }

  private static boolean says(Fields fields, String name, String ours) {
    return !fields.has(name) || fields.text(name).filter(ours::equals).isPresent();
  }

  private static Optional<Money> amount(Fields fields) {
    return fields.textOrNumber("refund_amount").flatMap(WireAmount::readLoose);
  }

  private static RefundAnswer unreadable() {
    return new RefundAnswer.Unheard(Silence.UNREADABLE);
  }
}
