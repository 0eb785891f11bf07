package id.laci.pos.reconcile;

import id.laci.pos.money.Money;
import id.laci.pos.settlement.SettlementLine;

/// A payment for which another fee was kept than the tariff says.
///
/// @param line the payment
/// @param expected what the tariff says
/// @param charged what was kept
public record MdrDifference(SettlementLine line, Money expected, Money charged) {
  /// @return what was kept too much; below nothing when it was too little
  public Money surplus() {
    return charged.minus(expected);
  }
}
