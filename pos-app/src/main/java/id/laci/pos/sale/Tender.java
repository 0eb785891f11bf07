package id.laci.pos.sale;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import java.time.Instant;
import java.util.Optional;

/// How a part of a sale was paid.
public sealed interface Tender {
  /// @return the part of the total that this pays
  Money amount();

  /// Notes and coins.
  ///
  /// @param received what the customer handed over, at least `amount`
  record Cash(Money amount, Money received) implements Tender {
    public Cash {
      if (!received.covers(amount)) {
        throw new IllegalArgumentException("received " + received + " for " + amount);
      }
    }

    /// @return what goes back to the customer
    public Money change() {
      return received.minus(amount);
    }
  }

  /// A code that the gateway reports as paid.
  ///
  /// @param order our id at the gateway
  /// @param transaction the gateway's id
  /// @param issuer whose wallet paid, when told
  /// @param settledAt the gateway's time
  record Wallet(
      Money amount, OrderId order, String transaction, Optional<String> issuer, Instant settledAt)
      implements Tender {
    /// @return the wallet's name as people write it, `QRIS` when the gateway did not tell
    public String name() {
      return issuer.map(name -> name.equalsIgnoreCase("gopay") ? "GoPay" : name).orElse("QRIS");
    }
  }

  /// A code of the shop's own making, paid by the word of the customer's screen alone. Nobody has
  /// verified it: reports keep it apart, and the receipt says so.
  ///
  /// @param claim which code
  /// @param reference from the customer's screen
  record Claimed(Money amount, ClaimId claim, CustomerReference reference) implements Tender {}

  /// What goods that came back were worth: it pays for a part of this sale.
  ///
  /// @param returned the number of their return
  record Credit(Money amount, String returned) implements Tender {}
}
