package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.journal.Entry;
import id.laci.pos.journal.Reading;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Sale;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an auditor reads in a ledger that nobody has open: every fact of the journal from its first
/// record.
///
/// @param sales in the order of their completion
/// @param orders everything that was ever said about an order, by its id
/// @param paid ids of the orders that brought money
/// @param shown ids of the orders whose code was on a screen
/// @param state what the journal folds to
record Books(
    List<Sale> sales,
    Map<String, Set<Order>> orders,
    Set<String> paid,
    Set<String> shown,
    TillState state) {

  static Books read(Path ledger, Path keyPassword) {
    OpenLedger open =
        switch (OpenLedger.open(ledger, keyPassword, new SecureRandom())) {
          case OpenLedger.Result.Good(var good) -> good;
          case OpenLedger.Result.Bad(var _, var reason, var _) -> throw new AssertionError(reason);
        };
    try (var journal = open.journal()) {
      Books books =
          new Books(
              new ArrayList<>(),
              new LinkedHashMap<>(),
              new LinkedHashSet<>(),
              new LinkedHashSet<>(),
              open.state());
      Reading reading = journal.read(1, books::take);
      assertInstanceOf(Reading.Complete.class, reading, reading::toString);
      return books;
    }
  }

  /// @return what this order asks for
  Money amount(String order) {
    return orders.getOrDefault(order, Set.of()).stream()
        .map(Order::amount)
        .findFirst()
        .orElseThrow(() -> new AssertionError("unknown: " + order));
  }

  private void take(Entry entry) {
    if (entry.kind() == Entry.Kind.STEP) {
      try {
        FactText.read(new String(entry.body(), StandardCharsets.UTF_8)).facts().forEach(this::take);
      } catch (FactText.Unreadable e) {
        throw new AssertionError("record " + entry.sequence(), e);
      }
    }
  }

  private void take(Fact fact) {
    switch (fact) {
      case Fact.SaleCompleted(var sale) -> sales.add(sale);
      case Fact.PaymentMoved(var payment) -> take(payment);
      case Fact.LinePut _,
          Fact.LineRemoved _,
          Fact.TenderTaken _,
          Fact.TendersReturned _,
          Fact.GatewayAsked _,
          Fact.Decided _,
          Fact.ClaimMoved _,
          Fact.RefundMoved _,
          Fact.OfflineSwitched _,
          Fact.OwnCodeSet _,
          Fact.ShiftMoved _,
          Fact.ShiftsAre _,
          Fact.MappingKept _,
          Fact.SettlementImported _,
          Fact.LinesUsed _,
          Fact.Staffed _,
          Fact.Risked _,
          Fact.RisksAre _,
          Fact.PrintQueued _,
          Fact.PrintMoved _,
          Fact.DrawerOpened _,
          Fact.Contradicted _,
          Fact.ContradictionSeen _,
          Fact.Counted _,
          Fact.ReturnMoved _,
          Fact.CashPaidOut _,
          Fact.RefundsSwitched _,
          Fact.LastSale _ -> {}
    }
  }

  private void take(Payment payment) {
    String id = payment.order().id().text();
    Set<Order> asked = orders.computeIfAbsent(id, _ -> new LinkedHashSet<>());
    asked.add(payment.order());
    assertEquals(1, asked.size(), () -> "one order asks for one thing: " + asked);
    switch (payment) {
      case Payment.Awaiting _ -> shown.add(id);
      case Payment.Paid _, Payment.PaidLate _, Payment.GivenBack _ -> paid.add(id);
      case Payment.Requested _, Payment.Uncertain _, Payment.Ending _, Payment.Closed _ -> {}
    }
  }
}
