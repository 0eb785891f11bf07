package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Qr;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.Word;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.refund.Doubt;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ShiftSamples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which rows each fact leads to, without H2.
class ProjectionTest {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final Money AMOUNT = Money.of(18_500);
  private static final Order ORDER =
      new Order(new OrderId("LACI-K1-0000000A-0000042"), 1, AMOUNT, Order.Method.QRIS, NOON);
  private static final Qr QR = new Qr("000201", "Tx-1", NOON, Duration.ofMinutes(15));
  private static final Word.Settled SETTLED =
      new Word.Settled(AMOUNT, "Tx-1", Optional.empty(), NOON.minusSeconds(3));

  private final List<String> steps = new ArrayList<>();

  private void step(Fact... facts) {
    steps.add(FactText.write(new Entry(NOON.plusSeconds(steps.size()), List.of(facts))));
  }

  private Set<String> rows(String table) throws FactText.Unreadable {
    Contents.Fold fold = new Contents.Fold();
    for (int i = 0; i < steps.size(); i++) {
      fold.step(i + 1, steps.get(i));
    }
    return fold.contents().rows().getOrDefault(table, Set.of());
  }

  private String row(String table) throws FactText.Unreadable {
    Set<String> rows = rows(table);
    assertEquals(1, rows.size(), rows::toString);
    return rows.iterator().next();
  }

  private static void assertHas(String row, String... values) {
    for (String value : values) {
      assertTrue(
          row.contains("{" + value + ",")
              || row.contains(" " + value + ",")
              || row.endsWith(" " + value + "}"),
          value + " in " + row);
    }
  }

  private static Fact moved(Payment payment) {
    return new Fact.PaymentMoved(payment);
  }

  private static Fact asked(Optional<String> trouble, Optional<Instant> next) {
    return new Fact.GatewayAsked(ORDER.id(), 2, NOON, NOON, Optional.empty(), trouble, next);
  }

  private static Sale sale(Tender tender) {
    Product product = new Product("K", new Gtin("4006381333931"), "Kopi", "Minuman", AMOUNT);
    return new Sale(
        1,
        "K1-0000000A-000001",
        List.of(new Line(1, product, 1)),
        Totals.of(AMOUNT, Tax.NONE),
        List.of(tender),
        NOON,
        "Sari");
  }

  private static Tender wallet() {
    return new Tender.Wallet(AMOUNT, ORDER.id(), "Tx-1", Optional.empty(), NOON);
  }

  @Test
  void aPaymentIsFoundByTheEndOfItsNameInCapitals() throws Exception {
    step(moved(new Payment.Requested(ORDER, 1, Optional.empty())));
    assertHas(row("PAYMENT"), "ENDING=042", "STATE=REQUESTED", "AMOUNT=18500");
  }

  @Test
  void theTransactionIsKeptWhenThePaymentComesToNothing() throws Exception {
    step(moved(new Payment.Awaiting(ORDER, QR, NOON)));
    step(moved(new Payment.Closed(ORDER, Closing.EXPIRED)));
    assertHas(row("PAYMENT"), "STATE=CLOSED", "CLOSING=EXPIRED");
    assertHas(row("PAYMENT_TRANSACTION"), "TRANSACTION_ID=Tx-1", "BEGINNING=TX-");
    assertEquals(Set.of(), rows("QUEUE"));
  }

  @Test
  void theQueueTellsTheLastErrorAndTheNextTry() throws Exception {
    step(
        asked(Optional.of("TIMED_OUT"), Optional.of(NOON.plusSeconds(8))),
        moved(new Payment.Uncertain(ORDER, Optional.of(QR), 1, 3, Optional.empty())));
    assertHas(
        row("QUEUE"),
        "KIND=STATUS",
        "TRIES=3",
        "LAST_ERROR=TIMED_OUT",
        "NEXT_TRY_MS=" + NOON.plusSeconds(8).toEpochMilli());
    step(moved(new Payment.Ending(ORDER, Closing.CANCELLED, 0, false)));
    assertHas(row("QUEUE"), "KIND=CANCEL", "TRIES=0", "LAST_ERROR=", "NEXT_TRY_MS=0");
    step(moved(new Payment.PaidLate(ORDER, SETTLED)));
    assertHas(row("QUEUE"), "KIND=REFUND_DUE", "LAST_ERROR=AWAITS_PERSON");
    step(moved(new Payment.GivenBack(ORDER, SETTLED, Giving.CASH)));
    assertEquals(Set.of(), rows("QUEUE"));
  }

  @Test
  void whatCannotBeTrueWaitsBesideItsOrderUntilAPersonHasLooked() throws Exception {
    step(moved(new Payment.Awaiting(ORDER, QR, NOON)));
    step(new Fact.Contradicted(ORDER.id(), Money.of(1), "words"));
    assertEquals(2, rows("QUEUE").size());
    assertHas(row("CONTRADICTION"), "WORDS=words", "AMOUNT=1");
    step(new Fact.ContradictionSeen(ORDER.id()));
    assertHas(row("QUEUE"), "KIND=STATUS");
    assertEquals(1, rows("CONTRADICTION_SEEN").size());
  }

  @Test
  void aRefundWaitsUntilItHasArrived() throws Exception {
    RefundRequest request =
        new RefundRequest(
            RefundKey.of("K1", "0000000A", 1),
            ORDER.id(),
            "Tx-1",
            AMOUNT,
            "",
            NOON,
            RefundRequest.Why.PAID_LATE);
    step(
        new Fact.RefundMoved(
            new Refund.Uncertain(request, 2, new Doubt.NoAnswer(Silence.BROKEN_OFF))));
    assertHas(row("QUEUE"), "KIND=REFUND", "TRIES=2", "LAST_ERROR=BROKEN_OFF");
    step(new Fact.RefundMoved(new Refund.Arrived(request, Optional.empty(), NOON)));
    assertEquals(Set.of(), rows("QUEUE"));
  }

  @Test
  void aSaleNamesThePaymentsThatPaidIt() throws Exception {
    step(new Fact.SaleCompleted(sale(wallet())));
    assertHas(
        row("PAYMENT_RECEIPT"),
        "ORDER_ID=LACI-K1-0000000A-0000042",
        "RECEIPT=K1-0000000A-000001",
        "ENDING=001");
    assertHas(row("PAYMENT_EVENT"), "WHAT=SALE_COMPLETED");
    assertHas(row("TENDER"), "KIND=WALLET");
    assertEquals(1, rows("SALE_LINE").size());
    assertEquals(1, rows("SALE_DOCUMENT").size());
  }

  @Test
  void partsAreKeptWhenTakenAndWhenReturned() throws Exception {
    step(new Fact.TenderTaken(new Tender.Cash(AMOUNT, AMOUNT)), new Fact.TenderTaken(wallet()));
    step(new Fact.TendersReturned(AMOUNT, NOON));
    assertEquals(3, rows("TENDER_PART").size());
    assertTrue(
        rows("TENDER_PART").stream().anyMatch(row -> row.contains("WHAT=RETURNED")), "returned");
  }

  @Test
  void aDecisionTellsWhoWhatAndWhy() throws Exception {
    step(
        new Fact.Decided(
            ORDER.id().text(),
            Decision.RETURNED_IN_CASH,
            "customer left",
            "Sari",
            Optional.of("Budi"),
            NOON));
    assertHas(
        row("DECISION"),
        "ITEM=LACI-K1-0000000A-0000042",
        "WHAT=RETURNED_IN_CASH",
        "REASON=customer left",
        "CASHIER=Sari",
        "APPROVED_BY=Budi");
  }

  @Test
  void eachStepOfAPrintIsKept() throws Exception {
    PrintJob job = PrintJob.queued(sale(wallet()), 0, "id", NOON);
    step(new Fact.PrintQueued(job));
    step(
        new Fact.PrintMoved(
            job.receipt(), 0, PrintJob.State.UNKNOWN, Optional.of(DeviceTrouble.PAPER), NOON));
    assertEquals(2, rows("PRINT_EVENT").size());
    assertHas(row("PRINT_JOB"), "STATE=UNKNOWN", "WORDS=PAPER");
  }

  @Test
  void theDrawersOpeningsAreKept() throws Exception {
    step(new Fact.DrawerOpened("R", "", NOON));
    assertHas(row("DRAWER_PULSE"), "RECEIPT=R");
  }

  @Test
  void aNoSaleTellsWhy() throws Exception {
    step(new Fact.DrawerOpened("", "tukar uang", NOON));
    assertHas(row("DRAWER_PULSE"), "RECEIPT=", "REASON=tukar uang");
  }

  @Test
  void aReportIsKeptWithItsTendersAndReadsBack() throws Exception {
    step(new Fact.ShiftMoved(new ShiftEvent.Opened(ShiftSamples.opening(1))));
    step(new Fact.ShiftMoved(new ShiftEvent.Closed(ShiftSamples.report(1))));
    assertEquals(2, rows("SHIFT_EVENT").size());
    assertEquals(5, rows("Z_TENDER").size(), "cash, two wallets, unverified, exchanged");
    assertHas(
        row("Z_REPORT"),
        "NUMBER=1",
        "NAME=K1-0000000A-Z00001",
        "SALES=4",
        "TOTAL=1000000",
        "EXPECTED=297000",
        "COUNTED=296500",
        "DIFFERENCE=-500");
  }

  @Test
  void everyEventOfAShiftIsKept() throws Exception {
    for (ShiftEvent event : ShiftSamples.events().values()) {
      step(new Fact.ShiftMoved(event));
    }
    assertEquals(ShiftSamples.events().size(), rows("SHIFT_EVENT").size());
  }

  @Test
  void anEntryThatComesTwiceChangesNothing() throws Exception {
    step(moved(new Payment.Awaiting(ORDER, QR, NOON)));
    step(
        asked(Optional.empty(), Optional.empty()),
        moved(new Payment.Paid(ORDER, SETTLED)),
        new Fact.SaleCompleted(sale(wallet())));
    Contents.Fold fold = new Contents.Fold();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < steps.size(); i++) {
        fold.step(i + 1, steps.get(i));
      }
    }
    Contents.Fold once = new Contents.Fold();
    for (int i = 0; i < steps.size(); i++) {
      once.step(i + 1, steps.get(i));
    }
    assertEquals("", fold.contents().differences(once.contents()));
  }
}
