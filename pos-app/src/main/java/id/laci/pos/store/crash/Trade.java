package id.laci.pos.store.crash;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.Demand;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Qr;
import id.laci.pos.payment.Word;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A shop's trade as the journal has it: sales in cash and by QR, receipts, the drawer, payments
/// that nobody answers for or that come late, codes of the shop's own, words of the gateway that
/// cannot be true.
final class Trade {
  private static final int SALES_OF_A_SHIFT = 12;
  private static final Instant OPENING = Instant.parse("2026-11-23T02:00:00Z");
  private static final List<String> GOODS =
      List.of("Indomie Goreng", "Kopi Kapal Api 165 g", "Gula 1 kg", "Teh Botol", "Beras 5 kg");

  private final Random random;
  private final List<String> entries = new ArrayList<>();
  private final List<Sale> sales = new ArrayList<>();
  private final List<Order> open = new ArrayList<>();
  private Instant now = OPENING;
  private TillState state = TillState.EMPTY;
  private long shifts = 1;
  private long returns = 1;

  private Trade(Random random) {
    this.random = random;
  }

  /// @param sales how many
  /// @param moves steps that only move on what is there already, spread over the trade: rows are
  ///   written anew, and the space of the old ones becomes free
  /// @return the steps, in order, as the journal has them
  static List<String> of(int sales, int moves, Random random) {
    Trade trade = new Trade(random);
    trade.step(TradeDesk.open(trade.shifts++, trade.now));
    int moved = 0;
    for (int sale = 1; sale <= sales; sale++) {
      trade.sell(sale);
      if (sale % SALES_OF_A_SHIFT == 0) {
        trade.nextShift();
      }
      for (; moved < (long) moves * sale / sales; moved++) {
        trade.move();
      }
    }
    return List.copyOf(trade.entries);
  }

  private void nextShift() {
    TradeDesk.close(state, now).forEach(this::step);
    step(TradeDesk.open(shifts++, now));
  }

  private void step(Fact... facts) {
    step(List.of(facts));
  }

  private void step(List<Fact> facts) {
    entries.add(FactText.write(new Entry(now, facts)));
    state = state.after(facts);
    now = now.plusSeconds(1 + random.nextInt(20));
  }

  private void sell(int number) {
    List<Line> lines = lines();
    Money total = lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    if (number % 5 == 0) {
      step(new Fact.TenderTaken(new Tender.Cash(Money.of(500), Money.of(500))));
      step(new Fact.TendersReturned(Money.of(500), now), decided(number));
    }
    if (number % 7 == 0) {
      step(new Fact.ClaimMoved(withdrawn(number, total)));
    }
    if (random.nextInt(3) == 0) {
      finish(number, lines, total, new Tender.Cash(total, total.plus(Money.of(5_000))));
      return;
    }
    Order order = new Order(new OrderId(id(number)), number, total, Order.Method.QRIS, now);
    step(new Fact.PaymentMoved(new Payment.Requested(order, 1, Optional.empty())));
    Qr qr = new Qr("00020101021226", "tx-" + number, now, Duration.ofMinutes(15));
    step(new Fact.PaymentMoved(new Payment.Awaiting(order, qr, now)));
    if (number % 6 == 0) {
      Word.Settled settled = new Word.Settled(total, "tx-" + number, Optional.of("gopay"), now);
      step(new Fact.PaymentMoved(new Payment.PaidLate(order, settled)));
      step(new Fact.PaymentMoved(new Payment.GivenBack(order, settled, Giving.TRANSFER)));
    } else if (random.nextInt(4) == 0) {
      open.add(order);
      step(new Fact.PaymentMoved(uncertain(order, 1)));
      step(new Fact.Contradicted(order.id(), total, "settlement of an order that is not paid"));
    } else {
      Word.Settled settled = new Word.Settled(total, "tx-" + number, Optional.of("gopay"), now);
      step(new Fact.PaymentMoved(new Payment.Paid(order, settled)));
      finish(
          number,
          lines,
          total,
          new Tender.Wallet(total, order.id(), "tx-" + number, Optional.of("gopay"), now));
    }
  }

  /// A code of the shop's own making that nobody paid.
  private StaticClaim withdrawn(int number, Money total) {
    ClaimId id = ClaimId.of("K1", "0000000A", number);
    Demand demand = new Demand(id, number, total, "00020101021226", now, Optional.empty());
    return new StaticClaim.Withdrawn(demand, "Sari", now, false);
  }

  private Fact decided(int number) {
    return new Fact.Decided(
        id(number), Decision.DROPPED, "customer left", "Sari", Optional.of("Budi"), now);
  }

  private static String id(int number) {
    return "LACI-K1-%06d".formatted(number);
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int number = 1; number <= count; number++) {
      int which = random.nextInt(GOODS.size());
      Product product =
          new Product(
              "SKU-" + which,
              new Gtin("8992001100105"),
              GOODS.get(which),
              "Sembako",
              Money.of(3_500L * (which + 1)));
      lines.add(new Line(number, product, 1 + random.nextInt(3)));
    }
    return lines;
  }

  private void finish(int number, List<Line> lines, Money total, Tender tender) {
    String receipt = "K1-20261123-%06d".formatted(number);
    Totals totals = Totals.of(total, new Tax("PPN", 11));
    Sale sale = new Sale(number, receipt, lines, totals, List.of(tender), now, "Sari");
    sales.add(sale);
    step(
        new Fact.SaleCompleted(sale),
        new Fact.PrintQueued(PrintJob.queued(sale, 0, "id", now)),
        new Fact.DrawerOpened(receipt, "", now));
    step(printed(sale, PrintJob.State.SENDING));
    step(printed(sale, PrintJob.State.PRINTED));
    if (tender instanceof Tender.Cash && number % 2 == 0) {
      step(TradeDesk.takeBack(returns++, sale, now));
    }
  }

  private Fact printed(Sale sale, PrintJob.State state) {
    return new Fact.PrintMoved(sale.receipt(), 0, state, Optional.empty(), now);
  }

  private static Payment uncertain(Order order, int tries) {
    return new Payment.Uncertain(order, Optional.empty(), 1, tries, Optional.empty());
  }

  private void move() {
    if (!open.isEmpty() && random.nextInt(3) > 0) {
      int which = random.nextInt(open.size());
      if (random.nextInt(12) == 0) {
        Order order = open.remove(which);
        step(new Fact.PaymentMoved(new Payment.Closed(order, Closing.EXPIRED)));
        step(new Fact.ContradictionSeen(order.id()));
      } else {
        step(new Fact.PaymentMoved(uncertain(open.get(which), random.nextInt(50))));
      }
    } else if (!sales.isEmpty()) {
      PrintJob.State[] states = PrintJob.State.values();
      step(printed(sales.get(random.nextInt(sales.size())), states[random.nextInt(states.length)]));
    }
  }
}
