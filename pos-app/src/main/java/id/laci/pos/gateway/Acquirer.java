package id.laci.pos.gateway;

/// Whose QRIS code the gateway is asked for (Midtrans Core API, `qris.acquirer`).
public enum Acquirer {
  /// GoPay's; the gateway's own default.
  GOPAY("gopay"),
  /// ShopeePay's.
  SHOPEEPAY("airpay shopee");

  private final String wire;

  Acquirer(String wire) {
    this.wire = wire;
  }

  /// @return the name as the gateway spells it
  String wire() {
    return wire;
  }
}
