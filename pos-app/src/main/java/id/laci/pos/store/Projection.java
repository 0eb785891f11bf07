package id.laci.pos.store;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;

/// Facts to rows, each in the room of its subject. Everything is put by its key, so that an entry
/// may come twice.
final class Projection {
  private final PaymentRows payments;
  private final SaleRows sales;
  private final PrintRows prints;
  private final QueueRows queue;
  private final PeopleRows people;
  private final ReturnRows returns;
  private final ShiftRows shifts;
  private final MoneyRows money;

  Projection(Rows tables) {
    payments = new PaymentRows(tables);
    sales = new SaleRows(tables);
    prints = new PrintRows(tables);
    queue = new QueueRows(tables);
    people = new PeopleRows(tables);
    returns = new ReturnRows(tables);
    shifts = new ShiftRows(tables);
    money = new MoneyRows(tables);
  }

  void apply(long sequence, Entry entry) {
    queue.begin();
    payments.happened(sequence, entry);
    for (int place = 0; place < entry.facts().size(); place++) {
      apply(new Spot(sequence, place, entry.at()), entry.facts().get(place));
    }
  }

  private void apply(Spot spot, Fact fact) {
    switch (fact) {
      case Fact.PaymentMoved(var payment) -> {
        payments.put(payment, spot);
        queue.put(payment, spot);
        money.moved(payment, spot);
      }
      case Fact.GatewayAsked asked -> queue.asked(asked);
      case Fact.SaleCompleted(var sale) -> {
        sales.put(sale);
        payments.completed(sale);
      }
      case Fact.TenderTaken(var tender) -> sales.taken(spot, tender);
      case Fact.TendersReturned returned -> sales.returned(spot, returned);
      case Fact.PrintQueued(var job) -> prints.queued(spot, job);
      case Fact.PrintMoved moved -> prints.moved(spot, moved);
      case Fact.DrawerOpened opened -> sales.drawer(spot, opened);
      case Fact.Decided decided -> people.decided(spot, decided);
      case Fact.Contradicted told -> {
        people.told(spot, told);
        queue.put(told, spot);
      }
      case Fact.ContradictionSeen(var order) -> {
        people.seen(spot, order);
        queue.seen(order);
      }
      case Fact.RefundMoved(var refund) -> queue.put(refund, spot);
      case Fact.ClaimMoved(var claim) -> {
        queue.put(claim, spot);
        money.put(claim, spot);
      }
      case Fact.ReturnMoved(var moved) -> {
        returns.put(moved, spot);
        queue.put(moved, spot);
        money.moved(moved, spot);
      }
      case Fact.CashPaidOut paid -> returns.paidOut(spot, paid);
      case Fact.ShiftMoved(var event) -> shifts.happened(spot, event);
      case Fact.LinePut _,
          Fact.LineRemoved _,
          Fact.OfflineSwitched _,
          Fact.OwnCodeSet _,
          Fact.RefundsSwitched _,
          Fact.MappingKept _,
          Fact.SettlementImported _,
          Fact.LinesUsed _,
          Fact.Staffed _,
          Fact.Risked _,
          Fact.RisksAre _,
          Fact.Counted _,
          Fact.ShiftsAre _,
          Fact.LastSale _ -> {
        // the basket is of no interest before it is a sale; the others only restate
      }
    }
  }
}
