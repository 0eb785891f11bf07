package id.laci.pos.risk;

import id.laci.pos.money.Money;
import java.time.Instant;

/// Something that somebody did and that rules count.
///
/// @param who did it
/// @param amount nothing where no money is
/// @param at on the till's clock
public record Trace(Kind kind, String who, Money amount, Instant at) {
  /// What is counted.
  public enum Kind {
    /// Goods were taken back.
    REFUND,
    /// The last sale was undone.
    VOID,
    /// A code that a customer could have paid was ended.
    CODE_ENDED,
    /// The drawer was opened without a sale.
    NO_SALE,
    /// Goods were taken out of a basket of which a part was paid.
    TAKEN_OUT,
    /// Cash was taken out of the drawer.
    CASH_OUT
  }

  Trace notAfter(Instant now) {
    return at.isAfter(now) ? new Trace(kind, who, amount, now) : this;
  }
}
