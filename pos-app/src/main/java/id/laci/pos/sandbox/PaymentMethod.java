package id.laci.pos.sandbox;

import java.time.Duration;

/// The ways to pay that the sandbox knows.
public enum PaymentMethod {
  /// A QRIS code of GoPay's, for every wallet.
  QRIS_GOPAY("qris", "gopay", 10_000_000, Duration.ofDays(7)),
  /// A QRIS code of ShopeePay's, for every wallet.
  QRIS_SHOPEE("qris", "airpay shopee", 10_000_000, Duration.ofDays(5)),
  /// GoPay's own billing.
  GOPAY("gopay", "gopay", 20_000_000, Duration.ofDays(7));

  private final String type;
  private final String acquirer;
  private final long rupiahMax;
  private final Duration expiryMax;

  PaymentMethod(String type, String acquirer, long rupiahMax, Duration expiryMax) {
    this.type = type;
    this.acquirer = acquirer;
    this.rupiahMax = rupiahMax;
    this.expiryMax = expiryMax;
  }

  /// @return the `payment_type`
  public String type() {
    return type;
  }

  /// @return whose code it is
  public String acquirer() {
    return acquirer;
  }

  long rupiahMax() {
    return rupiahMax;
  }

  Duration expiryMax() {
    return expiryMax;
  }

  boolean isQris() {
    return type.equals("qris");
  }
}
