package id.laci.pos.qris;

/// A text in the additional data, template 62 (EMVCo MPM 1.1, 4.8). `***` asks the customer's app
/// to ask for it.
public enum Label {
  /// Number of the bill.
  BILL("01"),
  /// Mobile number.
  MOBILE("02"),
  /// The store.
  STORE("03"),
  /// Loyalty number.
  LOYALTY("04"),
  /// The merchant's or the acquirer's reference.
  REFERENCE("05"),
  /// The customer.
  CUSTOMER("06"),
  /// The terminal; mostly `A01`.
  TERMINAL("07"),
  /// What is paid for; tells a transfer from a sale.
  PURPOSE("08"),
  /// What the app shall ask: a subset of `A` address, `M` mobile number, `E` mail.
  CONSUMER_DATA("09"),
  /// The acquirer's own reference: GoPay writes a UUID of 36 characters here.
  ACQUIRER_REFERENCE("50");

  private final String tag;

  Label(String tag) {
    this.tag = tag;
  }

  String tag() {
    return tag;
  }
}
