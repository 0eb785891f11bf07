package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Word;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.Counted;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.Shift;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ShiftSamples;
import id.laci.pos.shift.Takings;
import id.laci.pos.shift.ZReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShiftBookTest {
  private static final int DAYS = Integer.getInteger("laci.seeds", 200);

  private TillState state = TillState.EMPTY;
  private final List<Fact> journal = new ArrayList<>();
  private final List<Payment.PaidLate> late = new ArrayList<>();
  private long orders;

  private void happened(Fact fact) {
    journal.add(fact);
    state = state.after(fact);
  }

  private void happened(ShiftEvent event) {
    happened(new Fact.ShiftMoved(event));
  }

  @Test
  void withoutAShiftNothingIsCounted() {
    happened(new Fact.SaleCompleted(FactSamples.cashSale()));
    assertEquals(ShiftBook.NONE, state.shifts());
  }

  @Test
  void aPartIsInTheDrawerBeforeItsSaleIsCompletedAndIsNotCountedTwice() {
    open();
    happened(put());
    happened(new Fact.TenderTaken(cash(10_000)));
    assertEquals(Money.of(310_000), expected());
    assertEquals(Takings.NONE, running().takings());
    happened(new Fact.SaleCompleted(sale(List.of(cash(10_000), cash(8_500)))));
    assertEquals(Money.of(318_500), expected());
    assertEquals(new Flow(2, Money.of(18_500)), running().takings().cash());
    assertEquals(Money.ZERO, running().drawer().parts());
  }

  @Test
  void partsThatGoBackAreGone() {
    open();
    happened(new Fact.TenderTaken(cash(10_000)));
    happened(new Fact.TendersReturned(Money.of(10_000), ShiftSamples.AT));
    assertEquals(Money.of(300_000), expected());
  }

  @Test
  void lateMoneyThatGoesBackInCashLeavesTheDrawer() {
    open();
    Payment.PaidLate payment = paidLate(18_500);
    happened(new Fact.PaymentMoved(payment));
    happened(new Fact.PaymentMoved(payment)); // told again: it came once
    assertEquals(new Flow(1, Money.of(18_500)), running().takings().cashless().late());
    happened(
        new Fact.PaymentMoved(
            new Payment.GivenBack(payment.order(), payment.settlement(), Giving.CASH)));
    assertEquals(Money.of(281_500), expected());
    assertEquals(new Flow(1, Money.of(18_500)), running().takings().cashless().returned().cash());
  }

  @Test
  void aLineThatIsTakenOutIsVoidedUntilItComesBack() {
    open();
    Line line = new Line(1, FactSamples.COFFEE, 2);
    happened(new Fact.LinePut(line, 0));
    happened(new Fact.LineRemoved(1));
    assertEquals(new Flow(1, Money.of(37_000)), running().takings().voids());
    happened(new Fact.LinePut(line, 0));
    assertEquals(Flow.NONE, running().takings().voids());
  }

  @Test
  void closingTwiceLeavesTheFirstReport() {
    open();
    close(0);
    ZReport first = last();
    happened(new ShiftEvent.Closed(ShiftSamples.report(1)));
    assertEquals(first, last());
    assertEquals(2, state.shifts().next());
  }

  /// Draws days of sales, parts, late money and moves of cash over several shifts, and adds every
  /// report up from the journal by hand.
  @Test
  void reportsEqualTheJournalOverRandomDays() {
    for (int seed = 0; seed < DAYS; seed++) {
      state = TillState.EMPTY;
      journal.clear();
      late.clear();
      day(new Random(seed));
      check("seed " + seed);
      assertEquals(state, TillState.EMPTY.after(state.facts()), "seed " + seed);
    }
  }

  private void day(Random random) {
    for (int shift = 0; shift < 3; shift++) {
      open();
      for (int step = 0; step < 60; step++) {
        step(random);
      }
      if (!state.taken().isEmpty()) {
        giveBackParts();
      }
      for (int between = random.nextInt(3); between > 0; between--) {
        happened(new Fact.PaymentMoved(lately(random)));
      }
      close(random.nextInt(-9_000, 9_000));
      if (random.nextBoolean()) {
        happened(new Fact.PaymentMoved(lately(random)));
      }
    }
  }

  private void step(Random random) {
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> complete(random);
      case 3 -> happened(new Fact.TenderTaken(cash(random.nextInt(1, 5_000))));
      case 4 -> giveBackParts();
      case 5 -> happened(new Fact.PaymentMoved(lately(random)));
      case 6 -> settleLate(random);
      case 7 -> {
        happened(put());
        happened(new Fact.LineRemoved(state.basket().newest()));
      }
      default ->
          happened(
              new ShiftEvent.CashMoved(
                  ShiftSamples.move(
                      List.of(CashMove.Kind.values()).get(random.nextInt(3)),
                      random.nextInt(1, 50_000),
                      "alasan")));
    }
  }

  private void complete(Random random) {
    List<Tender> tenders = new ArrayList<>(state.taken());
    if (random.nextBoolean()) {
      tenders.add(new Tender.Cash(Money.of(random.nextInt(1, 90_000)), Money.of(100_000)));
    } else {
      tenders.add(
          new Tender.Wallet(
              Money.of(random.nextInt(1, 900_000)),
              new OrderId("O" + ++orders),
              "tx",
              Optional.of(random.nextBoolean() ? "gopay" : "DANA"),
              ShiftSamples.AT));
    }
    happened(new Fact.SaleCompleted(sale(tenders)));
  }

  private void giveBackParts() {
    happened(new Fact.TendersReturned(state.paid(), ShiftSamples.AT));
  }

  private Payment.PaidLate lately(Random random) {
    Payment.PaidLate payment = paidLate(random.nextInt(1, 100_000));
    late.add(payment);
    return payment;
  }

  private void settleLate(Random random) {
    if (!late.isEmpty()) {
      Payment.PaidLate of = late.removeFirst();
      List<Giving> ways = List.of(Giving.values());
      happened(
          new Fact.PaymentMoved(
              random.nextInt(4) == 0
                  ? new Payment.Paid(of.order(), of.settlement())
                  : new Payment.GivenBack(
                      of.order(), of.settlement(), ways.get(random.nextInt(ways.size())))));
    }
  }

  /// The sums of each report, from the facts since the one before and nothing else.
  private void check(String seed) {
    Tally tally = new Tally();
    int reports = 0;
    for (Fact fact : journal) {
      if (fact instanceof Fact.ShiftMoved(ShiftEvent.Closed(var report))) {
        tally.check(report, seed);
        assertEquals(++reports, report.number(), seed);
        tally = new Tally();
      } else {
        tally.add(fact);
      }
    }
    assertEquals(3, reports, seed);
  }

  /// Adds facts up in its own way: one signed sum for the drawer, one for each way to pay.
  private static final class Tally {
    private long drawer;
    private long total;
    private long cash;
    private long wallets;
    private long lateCame;
    private long returned;
    private int sales;
    private long inPart;

    void add(Fact fact) {
      switch (fact) {
        case Fact.ShiftMoved(ShiftEvent.Opened(var opening)) ->
            drawer = opening.opening().total().rupiah();
        case Fact.ShiftMoved(ShiftEvent.CashMoved(var move)) ->
            drawer += (move.kind() == CashMove.Kind.IN ? 1 : -1) * move.amount().rupiah();
        case Fact.TenderTaken(var tender) -> {
          drawer += tender.amount().rupiah();
          inPart += tender.amount().rupiah();
        }
        case Fact.TendersReturned(var back, var _) -> {
          drawer -= back.rupiah();
          inPart = 0;
        }
        case Fact.SaleCompleted(var sale) -> sold(sale);
        case Fact.PaymentMoved(Payment.PaidLate payment) ->
            lateCame += payment.settlement().amount().rupiah();
        case Fact.PaymentMoved(Payment.GivenBack back) -> {
          long amount = back.settlement().amount().rupiah();
          returned += amount;
          drawer -= back.how() == Giving.CASH ? amount : 0;
        }
        case Fact _ -> {
          // moves no money
        }
      }
    }

    private void sold(Sale sale) {
      sales++;
      total += sale.totals().total().rupiah();
      for (Tender tender : sale.tenders()) {
        if (tender instanceof Tender.Cash(var amount, var _)) {
          cash += amount.rupiah();
          drawer += amount.rupiah();
        } else {
          wallets += tender.amount().rupiah();
        }
      }
      drawer -= inPart;
      inPart = 0;
    }

    void check(ZReport report, String seed) {
      Takings takings = report.shift().takings();
      assertEquals(sales, takings.sold().sales(), seed);
      assertEquals(Money.of(total), takings.sold().total(), seed);
      assertEquals(Money.of(cash), takings.cash().amount(), seed);
      assertEquals(Money.of(wallets), takings.cashless().allWallets().paid().amount(), seed);
      assertEquals(Money.of(lateCame), takings.cashless().late().amount(), seed);
      assertEquals(Money.of(returned), takings.cashless().returned().all().amount(), seed);
      assertEquals(Money.of(drawer), report.expected(), seed);
    }
  }

  private void open() {
    happened(new ShiftEvent.Opened(ShiftSamples.opening(state.shifts().next())));
    assertInstanceOf(Shift.Open.class, state.shifts().shift());
  }

  private void close(long off) {
    happened(new ShiftEvent.CountBegun("Dewi", ShiftSamples.AT));
    Counted count =
        new Counted(
            new CashCount.AsSum(Money.of(Math.max(0, expected().rupiah() + off))),
            "Dewi",
            ShiftSamples.AT);
    happened(new ShiftEvent.CountFixed(count, Money.of(Long.MAX_VALUE)));
    happened(
        new ShiftEvent.Closed(
            new ZReport(
                "Z",
                running(),
                count,
                Optional.empty(),
                Money.ZERO,
                "Dewi",
                Optional.empty(),
                ShiftSamples.AT)));
    assertInstanceOf(Shift.Closed.class, state.shifts().shift());
  }

  private Running running() {
    return state.shifts().shift().underWay().orElseThrow();
  }

  private Money expected() {
    return running().drawer().expected();
  }

  private ZReport last() {
    return state.shifts().latest().getLast();
  }

  private Fact put() {
    return new Fact.LinePut(
        new Line(state.basket().nextNumber(), FactSamples.COFFEE, 1),
        state.basket().lines().size());
  }

  private static Tender.Cash cash(long rupiah) {
    return new Tender.Cash(Money.of(rupiah), Money.of(rupiah));
  }

  private Sale sale(List<Tender> tenders) {
    Money total = tenders.stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
    return new Sale(
        state.nextSale(),
        "R" + state.nextSale(),
        List.of(),
        Totals.of(total, new Tax("PPN", 11)),
        tenders,
        ShiftSamples.AT,
        "Sari");
  }

  private Payment.PaidLate paidLate(long rupiah) {
    Order order =
        new Order(
            new OrderId("L" + ++orders), 1, Money.of(rupiah), Order.Method.QRIS, ShiftSamples.AT);
    return new Payment.PaidLate(
        order, new Word.Settled(order.amount(), "tx", Optional.empty(), ShiftSamples.AT));
  }
}
