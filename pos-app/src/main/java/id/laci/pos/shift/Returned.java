package id.laci.pos.shift;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;

/// Money that went back to customers, by the way that it took.
///
/// @param wallet to the wallet that it came from
/// @param cash over the counter
/// @param transfer by a transfer that the shop made itself
public record Returned(Flow wallet, Flow cash, Flow transfer) {
  /// None.
  public static final Returned NONE = new Returned(Flow.NONE, Flow.NONE, Flow.NONE);

  /// @return this and one more
  public Returned plus(Giving way, Money amount) {
    return switch (way) {
      case REFUND -> new Returned(wallet.plus(amount), cash, transfer);
      case CASH -> new Returned(wallet, cash.plus(amount), transfer);
      case TRANSFER -> new Returned(wallet, cash, transfer.plus(amount));
    };
  }

  /// @return all ways together
  public Flow all() {
    return wallet.plus(cash).plus(transfer);
  }
}
