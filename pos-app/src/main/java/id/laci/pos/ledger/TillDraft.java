package id.laci.pos.ledger;

import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.List;
import java.util.Optional;

/// The next state while one fact is folded: the present one, of which a part or two become others.
final class TillDraft {
  Basket basket;
  List<Tender> taken;
  Counters next;
  PaymentBook payments;
  ClaimBook claims;
  RefundBook refunds;
  OwnCodeChoice ownCode;
  ReturnBook returns;
  SettlementBook settlements;
  List<Fact.Contradicted> contradictions;
  Optional<Sale> lastSale;
  PrintJobs prints;
  ShiftBook shifts;
  StaffBook staff;
  RiskBook risks;

  TillDraft(TillState from) {
    basket = from.basket();
    taken = from.taken();
    next = from.next();
    payments = from.payments();
    claims = from.claims();
    refunds = from.refunds();
    ownCode = from.ownCode();
    returns = from.returns();
    settlements = from.settlements();
    contradictions = from.contradictions();
    lastSale = from.lastSale();
    prints = from.prints();
    shifts = from.shifts();
    staff = from.staff();
    risks = from.risks();
  }

  TillState state() {
    return new TillState(
        basket,
        taken,
        next,
        payments,
        claims,
        refunds,
        ownCode,
        returns,
        settlements,
        contradictions,
        lastSale,
        prints,
        shifts,
        staff,
        risks);
  }
}
