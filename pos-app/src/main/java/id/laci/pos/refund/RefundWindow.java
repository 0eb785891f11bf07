package id.laci.pos.refund;

import id.laci.pos.payment.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// How long the gateway refunds a payment, by whose wallet paid (Midtrans, payment methods with
/// refunds). It is advice beforehand: the gateway alone decides.
public enum RefundWindow {
  /// GoPay paid its own code: 45 days, and the money arrives within a day.
  ON_US(45),
  /// Another wallet or bank paid: 7 days, and the money arrives within 15 to 20 working days.
  OFF_US(7),
  /// The gateway did not tell who paid: the shorter window is safe, the longer one possible.
  NOT_TOLD(7);

  private static final String GOPAY = "gopay";
  private static final Duration SOON = Duration.ofDays(1);

  private final Duration life;

  RefundWindow(int days) {
    this.life = Duration.ofDays(days);
  }

  /// What to tell whoever wants to give money back.
  public enum Advice {
    /// There is time.
    OPEN,
    /// Less than a day is left.
    ENDS_SOON,
    /// It may be too late: it depends on whose wallet paid, which nobody told.
    PERHAPS_OVER,
    /// It is too late: give the money back another way.
    OVER
  }

  /// @param issuer whose wallet paid, as the gateway names it; GoPay's own billing has none
  public static RefundWindow of(Order.Method method, Optional<String> issuer) {
    return switch (method) {
      case GOPAY -> ON_US;
      case QRIS ->
          issuer
              .map(name -> name.strip().toLowerCase(Locale.ROOT).equals(GOPAY) ? ON_US : OFF_US)
              .orElse(NOT_TOLD);
    };
  }

  /// @return when the gateway stops, or may stop, to refund
  public Instant end(Instant paidAt) {
    return paidAt.plus(life);
  }

  /// @param paidAt when the gateway had the money
  public Advice advice(Instant paidAt, Instant now) {
    if (now.isBefore(end(paidAt).minus(SOON))) {
      return Advice.OPEN;
    }
    if (now.isBefore(end(paidAt))) {
      return Advice.ENDS_SOON;
    }
    return this == NOT_TOLD && now.isBefore(ON_US.end(paidAt)) ? Advice.PERHAPS_OVER : Advice.OVER;
  }
}
