package id.laci.pos.gateway;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.GatewayRefund;
import id.laci.pos.refund.RefundWord;
import id.laci.pos.refund.RefundWord.Standing;
import id.laci.pos.refund.RefundsAnswer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads from the answer to a status query what has gone back. One refund in the list that cannot
/// be read makes the whole answer unreadable: a refund must never be taken for missing.
///
/// @param clock stands in where the provider's confirmation has a time that cannot be read
record RefundsReader(InstantSource clock) {
  RefundsAnswer read(Answer answer) {
    return switch (answer) {
      case Answer.Mute(Silence why) -> new RefundsAnswer.Unheard(why);
      case Answer.Told(int code, Fields fields) -> told(code, fields);
    };
  }

  private RefundsAnswer told(int code, Fields fields) {
    return switch (code) {
      case 200, 201, 202, 407 ->
          word(code, fields)
              .<RefundsAnswer>map(RefundsAnswer.Heard::new)
              .orElseGet(() -> new RefundsAnswer.Unheard(Silence.UNREADABLE));
      case 404 -> new RefundsAnswer.NotFound();
      default ->
          Refusals.isRefusal(code)
              ? new RefundsAnswer.Refused(Refusals.of(code), fields.detail())
              : new RefundsAnswer.Unheard(Silence.UNREADABLE);
    };
  }

  /// Money that was paid comes with 200 alone, as everywhere.
  private Optional<RefundWord> word(int code, Fields fields) {
    Optional<Standing> standing =
        standing(fields).filter(stands -> code == 200 || stands == Standing.NOT_PAID);
    Optional<String> transaction = fields.transaction();
    Optional<Money> paid = fields.text("gross_amount").flatMap(WireAmount::read);
    Optional<List<GatewayRefund>> refunds = fields.list("refunds").flatMap(this::refunds);
    Optional<Money> sum = refunds.flatMap(listed -> sum(fields, listed));
    if (standing.isEmpty()
        || transaction.isEmpty()
        || paid.isEmpty()
        || sum.isEmpty()
        || !fields.isRupiah()) {
      return Optional.empty();
    }
    return Optional.of(
        new RefundWord(
            transaction.get(), standing.get(), paid.get(), sum.get(), refunds.orElseThrow()));
  }

  private static Optional<Money> sum(Fields fields, List<GatewayRefund> listed) {
    return fields.has("refund_amount")
        ? amount(fields)
        : Optional.of(listed.stream().map(GatewayRefund::amount).reduce(Money.ZERO, Money::plus));
  }

  private Optional<List<GatewayRefund>> refunds(List<Fields> members) {
    List<GatewayRefund> refunds = new ArrayList<>();
    for (Fields member : members) {
      Optional<Money> amount = amount(member);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      String key = member.text("refund_key").map(Fields::printable).orElse("");
      refunds.add(new GatewayRefund(key, id(member), amount.get(), confirmed(member)));
    }
    return Optional.of(refunds);
  }

  private Optional<Instant> confirmed(Fields refund) {
    return refund
        .text("bank_confirmed_at")
        .filter(text -> !text.isBlank())
        .map(text -> WireTime.read(text).orElseGet(clock::instant));
  }

  /// @return how the payment stands, of a status or a notification; nothing for a status that the
  ///   documentation does not name
  static Optional<Standing> standing(Fields fields) {
    return TransactionStatus.of(fields)
        .map(
            status ->
                switch (status) {
                  case PAID -> Standing.PAID;
                  case PAID_ONCE -> afterwards(fields);
                  case OPEN, EXPIRED, CANCELLED, DENIED -> Standing.NOT_PAID;
                });
  }

  private static Standing afterwards(Fields fields) {
    return switch (fields.text("transaction_status").orElse("").toLowerCase(Locale.ROOT)) {
      case "refund" -> Standing.ALL_BACK;
      case "partial_refund" -> Standing.PARTLY_BACK;
      default -> Standing.DISPUTED;
    };
  }

  /// @return the gateway's own id of a refund: a number, in newer answers a UUID beside it
  static Optional<String> id(Fields fields) {
    return fields
        .textOrNumber("refund_chargeback_id")
        .or(() -> fields.text("refund_chargeback_uuid"))
        .map(Fields::printable)
        .filter(id -> !id.isEmpty());
  }

  private static Optional<Money> amount(Fields fields) {
    return fields.textOrNumber("refund_amount").flatMap(WireAmount::readLoose);
  }
}
