package id.laci.pos.payment;

import id.laci.pos.money.Money;
import java.time.Instant;

/// What is asked of the customer: one id, one amount, for ever.
///
/// @param id the name at the gateway
/// @param sale the sale that this pays, by its number
/// @param amount whole rupiah, more than nothing
/// @param method how the gateway is asked
/// @param askedAt when the till decided to ask
public record Order(OrderId id, long sale, Money amount, Method method, Instant askedAt) {
  public Order {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("an order over " + amount);
    }
  }

  /// The two ways to ask Midtrans for a code that GoPay can pay.
  public enum Method {
    /// `payment_type` `qris`, acquirer `gopay`: any QRIS application can pay it.
    QRIS(10_000_000),
    /// `payment_type` `gopay`: GoPay alone. Customers that GoPay has not verified have 2,000,000.
    GOPAY(20_000_000);

    private final long most;

    Method(long most) {
      this.most = most;
    }

    /// @return the most that one code may ask for (for QRIS Bank Indonesia, PADG 24/1/2022; for
    ///   GoPay its own rule); wallets may set their customers less
    public Money most() {
      return Money.of(most);
    }
  }
}
