package id.laci.pos.shift;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import org.pcollections.TreePMap;

/// What came in without notes and coins, and what went back. None of it tells how much cash should
/// be in the drawer.
///
/// @param wallets by the issuer's name as people write it
/// @param unverified by codes of our own making, on the word of the customer's screen alone
/// @param exchanged by what goods that came back were worth
/// @param late money that came after its sale had gone another way
/// @param attached money that had come late and was put on a sale, which counts it among the
///   wallets too
/// @param returned money that went back
public record Cashless(
    TreePMap<String, WalletTakings> wallets,
    Flow unverified,
    Flow exchanged,
    Flow late,
    Flow attached,
    Returned returned) {
  /// None.
  public static final Cashless NONE =
      new Cashless(TreePMap.empty(), Flow.NONE, Flow.NONE, Flow.NONE, Flow.NONE, Returned.NONE);

  /// @return all wallets together
  public WalletTakings allWallets() {
    return wallets.values().stream()
        .reduce(
            WalletTakings.NONE,
            (one, other) ->
                new WalletTakings(one.paid().plus(other.paid()), one.fee().plus(other.fee())));
  }

  Cashless paid(String issuer, Money amount, Money fee) {
    WalletTakings before = wallets.getOrDefault(issuer, WalletTakings.NONE);
    return new Cashless(
        wallets.plus(issuer, before.plus(amount, fee)),
        unverified,
        exchanged,
        late,
        attached,
        returned);
  }

  Cashless claimed(Money amount) {
    return new Cashless(wallets, unverified.plus(amount), exchanged, late, attached, returned);
  }

  Cashless exchanged(Money amount) {
    return new Cashless(wallets, unverified, exchanged.plus(amount), late, attached, returned);
  }

  Cashless cameLate(Money amount) {
    return new Cashless(wallets, unverified, exchanged, late.plus(amount), attached, returned);
  }

  Cashless attached(Money amount) {
    return new Cashless(wallets, unverified, exchanged, late, attached.plus(amount), returned);
  }

  Cashless gaveBack(Giving way, Money amount) {
    return new Cashless(wallets, unverified, exchanged, late, attached, returned.plus(way, amount));
  }
}
