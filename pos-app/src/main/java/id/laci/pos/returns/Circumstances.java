package id.laci.pos.returns;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.payment.Order;
import id.laci.pos.refund.Refund;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What a return depends on besides its sale.
///
/// @param now the till's clock
/// @param zone the shop's: a void is of the same day there
/// @param policy what the shop takes back
/// @param online whether the gateway answers
/// @param refundsOff whether the gateway said that this shop may not refund, and nothing else since
/// @param method how the gateway is asked for codes, which tells of wallets that it does not name
/// @param ownCodes how payments by codes of our own making stand, those that are known
/// @param refunds every refund that the till knows
public record Circumstances(
    Instant now,
    ZoneId zone,
    ReturnPolicy policy,
    boolean online,
    boolean refundsOff,
    Order.Method method,
    Map<ClaimId, OwnCode> ownCodes,
    List<Refund> refunds) {
  public Circumstances {
    ownCodes = Map.copyOf(ownCodes);
    refunds = List.copyOf(refunds);
  }
}
