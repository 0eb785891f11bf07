package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.claim.ClaimSamples;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentSamples;
import id.laci.pos.payment.Word;
import id.laci.pos.refund.RefundSamples;
import id.laci.pos.risk.RiskSamples;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePMap;

class TillStateTest {
  private static final int SEEDS = 100;
  private static final List<PrintJob.State> STATES = List.of(PrintJob.State.values());

  @Test
  void theFactsOfAStateFoldToThatState() throws FactText.Unreadable {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      TillState state = TillState.EMPTY;
      for (int i = 0; i < 150; i++) {
        state = state.after(any(random, state));
        if (i % 10 == 0) {
          String text = FactText.write(new Entry(FactSamples.AT, state.facts()));
          TillState again = TillState.EMPTY.after(FactText.read(text).facts());
          assertEquals(state, again, "seed " + seed + ", fact " + i);
        }
      }
    }
  }

  @Test
  void aCompletedSaleEmptiesTheBasketAndCounts() {
    TillState state =
        TillState.EMPTY
            .after(new Fact.LinePut(new Line(1, FactSamples.COFFEE, 2), 0))
            .after(new Fact.SaleCompleted(FactSamples.cashSale()));
    assertEquals(Basket.EMPTY, state.basket());
    assertEquals(2, state.nextSale());
    assertEquals(Optional.of(FactSamples.cashSale()), state.lastSale());
  }

  @Test
  void aPrintMovesOnlyTheJobThatItBelongsTo() {
    Sale sale = FactSamples.cashSale();
    TillState state =
        TillState.EMPTY.after(new Fact.PrintQueued(PrintJob.queued(sale, 1, "id", FactSamples.AT)));
    assertEquals(state, state.after(sent(sale.receipt(), 0)));
    assertEquals(state, state.after(sent("another", 1)));
    assertEquals(
        Optional.of(PrintJob.State.SENT),
        state.after(sent(sale.receipt(), 1)).prints().job(sale.receipt(), 1).map(PrintJob::state));
  }

  @Test
  void aPrintOfAnOlderReleaseBelongsToTheLastSale() {
    Sale sale = FactSamples.cashSale();
    TillState state = TillState.EMPTY.after(new Fact.SaleCompleted(sale));
    assertEquals(
        List.of(PrintJob.State.SENT),
        state.after(sent(sale.receipt(), 0)).prints().jobs().stream()
            .map(PrintJob::state)
            .toList());
  }

  @Test
  void theOldestFinishedPrintsAreForgottenAndNoneThatWaits() {
    Sale sale = FactSamples.cashSale();
    TillState state = TillState.EMPTY;
    for (int copy = 0; copy < 3 * PrintJobs.OVER_KEPT_MAX; copy++) {
      state = state.after(new Fact.PrintQueued(PrintJob.queued(sale, copy, "id", FactSamples.AT)));
      state = copy % 2 == 0 ? state.after(sent(sale.receipt(), copy)) : state;
    }
    assertEquals(3 * PrintJobs.OVER_KEPT_MAX / 2, state.prints().open().size());
    assertEquals(PrintJobs.OVER_KEPT_MAX, state.prints().in(PrintJob.State.SENT).size());
    assertEquals(3 * PrintJobs.OVER_KEPT_MAX, state.prints().nextCopy(sale.receipt()));
  }

  private static Fact sent(String receipt, int copy) {
    return new Fact.PrintMoved(
        receipt, copy, PrintJob.State.SENT, Optional.empty(), FactSamples.AT);
  }

  @Test
  void aPaymentCountsItsOrderOnce() {
    TillState state =
        TillState.EMPTY
            .after(new Fact.PaymentMoved(closed(1)))
            .after(new Fact.PaymentMoved(closed(1)));
    assertEquals(2, state.nextOrder());
    assertEquals(1, state.payments().all().size());
  }

  @Test
  void theOldestClosedPaymentsAreForgotten() {
    TillState state = TillState.EMPTY;
    for (int number = 1; number <= PaymentBook.OVER_KEPT_MAX + 1; number++) {
      state = state.after(new Fact.PaymentMoved(closed(number)));
    }
    assertEquals(PaymentBook.OVER_KEPT_MAX, state.payments().all().size());
    assertEquals(Optional.empty(), state.payment(order(1).id()));
    assertTrue(state.payment(order(2).id()).isPresent());
    assertEquals(PaymentBook.OVER_KEPT_MAX + 2, state.nextOrder());
  }

  @Test
  void openPaymentsAndMoneyThatCameLateAreNeverForgotten() {
    Payment late = new Payment.PaidLate(order(1), settled(1));
    Payment open = new Payment.Requested(order(2), 1, Optional.empty());
    TillState state =
        TillState.EMPTY.after(List.of(new Fact.PaymentMoved(late), new Fact.PaymentMoved(open)));
    for (int number = 3; number <= 3 * PaymentBook.OVER_KEPT_MAX; number++) {
      state = state.after(new Fact.PaymentMoved(closed(number)));
    }
    assertEquals(PaymentBook.OVER_KEPT_MAX + 2, state.payments().all().size());
    assertEquals(Optional.of(late), state.payment(order(1).id()));
    assertEquals(List.of(open), List.copyOf(state.open()));
  }

  private static Fact any(Random random, TillState state) {
    return switch (random.nextInt(22)) {
      case 20 -> new Fact.Risked(any(random, RiskSamples.events()));
      case 21 ->
          new Fact.Decided(
              "KOPI",
              Decision.TAKEN_OUT,
              "",
              "Sari",
              Optional.of("Budi"),
              FactSamples.AT.plusSeconds(random.nextInt(100_000)));
      case 18 -> new Fact.ReturnMoved(any(random, ReturnSamples.begun().toList()));
      case 19 -> new Fact.RefundsSwitched(random.nextBoolean(), FactSamples.AT);
      case 15 -> new Fact.MappingKept(FactSamples.mapping("nominal " + random.nextInt(70)));
      case 16 ->
          new Fact.SettlementImported(
              "m" + random.nextInt(9), "0f", 3, 2, random.nextInt(2), "Sari", FactSamples.AT);
      case 17 ->
          new Fact.LinesUsed(
              TreePMap.singleton("R/" + random.nextInt() + "/5", FactSamples.AT), Instant.EPOCH);
      case 12 ->
          random.nextBoolean()
              ? new Fact.OfflineSwitched(random.nextBoolean(), java.time.Instant.EPOCH)
              : FactSamples.ownCode(1 + random.nextInt(9_000));
      case 13 -> new Fact.ClaimMoved(any(random, ClaimSamples.states().values()));
      case 14 -> new Fact.RefundMoved(any(random, RefundSamples.states().values()));
      case 10 -> new Fact.TenderTaken(new Tender.Cash(Money.of(5), Money.of(5)));
      case 11 -> new Fact.TendersReturned(Money.of(5), FactSamples.AT);
      case 0, 1, 2 -> line(random, state.basket());
      case 3 -> new Fact.LineRemoved(random.nextInt(1, state.basket().nextNumber() + 1));
      case 4, 5, 6 -> new Fact.PaymentMoved(payment(random, state));
      case 7 -> random.nextInt(5) == 0 ? sale(state) : line(random, state.basket());
      case 8 ->
          new Fact.PrintQueued(
              PrintJob.queued(
                  state.lastSale().orElse(FactSamples.cashSale()),
                  random.nextInt(40),
                  "id",
                  FactSamples.AT));
      default ->
          new Fact.PrintMoved(
              state.lastSale().orElse(FactSamples.cashSale()).receipt(),
              random.nextInt(40),
              STATES.get(random.nextInt(STATES.size())),
              Optional.of(DeviceTrouble.AWAY),
              FactSamples.AT);
    };
  }

  private static <T> T any(Random random, java.util.Collection<T> values) {
    return List.copyOf(values).get(random.nextInt(values.size()));
  }

  private static Fact line(Random random, Basket basket) {
    int number = random.nextInt(1, basket.nextNumber() + 1);
    Line line = new Line(number, FactSamples.COFFEE, random.nextInt(1, Basket.QUANTITY_MAX));
    return new Fact.LinePut(line, random.nextInt(basket.lines().size() + 1));
  }

  private static Fact sale(TillState state) {
    Sale sample = FactSamples.walletSale();
    return new Fact.SaleCompleted(
        new Sale(
            state.nextSale(),
            "R" + state.nextSale(),
            sample.lines(),
            sample.totals(),
            sample.tenders(),
            sample.completedAt(),
            sample.cashier()));
  }

  private static Payment payment(Random random, TillState state) {
    List<Payment> open = new ArrayList<>(state.open());
    Order order =
        open.isEmpty() || random.nextBoolean()
            ? order(state.nextOrder())
            : open.get(random.nextInt(open.size())).order();
    return switch (random.nextInt(6)) {
      case 5 -> new Payment.GivenBack(order, settled(order.sale()), Giving.CASH);
      case 0 -> new Payment.Requested(order, 1, Optional.empty());
      case 1 -> new Payment.Ending(order, Closing.CANCELLED, 0, random.nextBoolean());
      case 2 -> new Payment.Closed(order, Closing.CANCELLED);
      case 3 -> new Payment.Paid(order, settled(order.sale()));
      default -> new Payment.PaidLate(order, settled(order.sale()));
    };
  }

  private static Payment closed(long number) {
    return new Payment.Closed(order(number), Closing.EXPIRED);
  }

  private static Order order(long number) {
    OrderId id = new OrderId(String.format(Locale.ROOT, "LACI-K1-0000000A-%07d", number));
    return new Order(id, number, Money.of(5), Order.Method.QRIS, PaymentSamples.AT);
  }

  private static Word.Settled settled(long number) {
    return new Word.Settled(Money.of(5), "tx-" + number, Optional.empty(), PaymentSamples.AT);
  }
}
