package id.laci.pos.reconcile;

import id.laci.pos.money.Money;
import id.laci.pos.settlement.SettlementLine;

/// What findings come to.
///
/// @param findings how many
/// @param here what the till has taken in
/// @param refundedHere what the till has given back of it
/// @param gross what the other side says: payments less refunds
/// @param fee what it keeps, where it says so
/// @param net what reaches the merchant
public record Sums(
    long findings, Money here, Money refundedHere, Money gross, Money fee, Money net) {
  /// Of no finding.
  public static final Sums NONE =
      new Sums(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  /// @return this and one more finding
  Sums plus(Finding finding) {
    Sums sums =
        finding
            .taking()
            .map(
                taking ->
                    new Sums(
                        findings + 1,
                        here.plus(taking.amount()),
                        refundedHere.plus(taking.refunded()),
                        gross,
                        fee,
                        net))
            .orElseGet(() -> new Sums(findings + 1, here, refundedHere, gross, fee, net));
    for (SettlementLine line : finding.lines()) {
      sums = sums.plus(line);
    }
    return sums;
  }

  private Sums plus(SettlementLine line) {
    return new Sums(
        findings,
        here,
        refundedHere,
        gross.plus(line.gross()),
        fee.plus(line.fee().orElse(Money.ZERO)),
        net.plus(line.reaching()));
  }

  /// @return both together
  public Sums plus(Sums other) {
    return new Sums(
        findings + other.findings,
        here.plus(other.here),
        refundedHere.plus(other.refundedHere),
        gross.plus(other.gross),
        fee.plus(other.fee),
        net.plus(other.net));
  }
}
