package id.laci.pos.shift;

import id.laci.pos.money.Money;

/// What was paid from the wallets of one issuer.
///
/// @param paid how many payments, and what they came to
/// @param fee what the acquirer may keep of it by the tariff, payment by payment; a payment for
///   which the tariff has no rule adds nothing
public record WalletTakings(Flow paid, Money fee) {
  /// None.
  static final WalletTakings NONE = new WalletTakings(Flow.NONE, Money.ZERO);

  WalletTakings plus(Money amount, Money more) {
    return new WalletTakings(paid.plus(amount), fee.plus(more));
  }
}
