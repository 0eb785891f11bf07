package id.laci.pos.gateway;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Word;
import java.time.InstantSource;
import java.util.Optional;

/// Reads a notification's body. The signature comes first: nothing else is looked at without it.
public final class NotificationReader {
  private final Signature signature;
  private final Words words;

  /// @param key what the gateway signs with
  /// @param clock asked only when a notification leaves out when an order was paid
  public NotificationReader(ServerKey key, InstantSource clock) {
    signature = new Signature(key);
    words = new Words(clock);
  }

  /// What the body is.
  public sealed interface Reading {
    /// A word of the gateway's.
    record Good(Notification notification) implements Reading {}

    /// Not to be handed on.
    record Bad(Rejection why) implements Reading {}
  }

  /// Reads what was sent, whoever sent it.
  public Reading read(byte[] body) {
    return Fields.read(body).map(this::read).orElseGet(() -> new Reading.Bad(Rejection.UNREADABLE));
  }

  private Reading read(Fields fields) {
    if (!signature.isOn(fields)) {
      return new Reading.Bad(Rejection.WRONG_SIGNATURE);
    }
    Optional<OrderId> order = fields.text("order_id").flatMap(NotificationReader::orderId);
    Optional<Money> amount = fields.text("gross_amount").flatMap(WireAmount::read);
    Optional<Word> word = fields.statusCode().flatMap(code -> words.fromNotification(code, fields));
    if (order.isEmpty() || amount.isEmpty() || word.isEmpty()) {
      return new Reading.Bad(Rejection.NOT_UNDERSTOOD);
    }
    return new Reading.Good(
        new Notification(order.get(), amount.get(), word.get(), tellsOfRefund(fields)));
  }

  private static boolean tellsOfRefund(Fields fields) {
    return RefundsReader.standing(fields)
        .map(
            standing ->
                switch (standing) {
                  case PARTLY_BACK, ALL_BACK -> true;
                  case PAID, DISPUTED, NOT_PAID -> false;
                })
        .orElse(false);
  }

  private static Optional<OrderId> orderId(String text) {
    try {
      return Optional.of(new OrderId(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
