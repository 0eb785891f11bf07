package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.journal.Journal;
import id.laci.pos.journal.JournalLedger;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.KeysOpened;
import id.laci.pos.journal.Opened;
import id.laci.pos.journal.Options;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.TillState;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.ledger.Timeline.What;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Qr;
import id.laci.pos.payment.Word;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.Taking;
import id.laci.pos.till.Input;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What was committed is found at once, with the query copy and without one.
@Timeout(120)
final class LookupsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final InstantSource CLOCK = () -> NOON;
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final int SMALL_SEGMENT = 64 * 1024;

  @TempDir Path folder;
  private OpenLedger ledger;
  private TillState state = TillState.EMPTY;
  private Runnable nudge = () -> {};

  @BeforeEach
  void open() throws Exception {
    SecureRandom random = new SecureRandom();
    Files.createDirectories(folder.resolve("secret"));
    KeysOpened.Ready keys =
        assertInstanceOf(
            KeysOpened.Ready.class,
            Keys.open(folder.resolve("keys.p12"), folder.resolve("secret/pass"), random));
    Opened.Ready journal =
        assertInstanceOf(
            Opened.Ready.class,
            Journal.open(
                folder.resolve("journal"), keys.keys(), new Options(SMALL_SEGMENT, 16, random)));
    ledger = new OpenLedger(journal.journal(), keys.keys(), journal.report(), state);
  }

  @AfterEach
  void close() {
    ledger.journal().close();
  }

  private QueryCopy copy(String name) {
    return QueryCopy.open(folder.resolve(name), ledger, CLOCK, _ -> {});
  }

  private Lookups lookups(QueryCopy copy) {
    return new Lookups(copy, ledger.journal(), JAKARTA, CLOCK);
  }

  private void commit(Instant at, Fact... facts) {
    TillState before = state;
    JournalLedger books = new JournalLedger(ledger.journal(), nudge);
    assertInstanceOf(
        Ledger.Commit.Done.class,
        books.commit(new Entry(at, List.of(facts)), () -> new Entry(at, before.facts())));
    state = state.after(List.of(facts));
  }

  private static Order order(int number) {
    return new Order(
        new OrderId("LACI-K1-0000000A-%07d".formatted(number)),
        number,
        Money.of(1_000L * number),
        Order.Method.QRIS,
        NOON.plusSeconds(number));
  }

  private void pay(int number) {
    Order order = order(number);
    Instant at = order.askedAt();
    Qr qr = new Qr("000201", "tx-" + number, at, Duration.ofMinutes(15));
    commit(at, new Fact.PaymentMoved(new Payment.Requested(order, 1, Optional.empty())));
    commit(at, new Fact.PaymentMoved(new Payment.Awaiting(order, qr, at)));
    commit(
        at.plusSeconds(9),
        new Fact.PaymentMoved(
            new Payment.PaidLate(
                order, new Word.Settled(order.amount(), "tx-" + number, Optional.empty(), at))));
  }

  private static <T extends Input> T answer(Class<T> kind, Consumer<Consumer<Input>> question)
      throws InterruptedException {
    BlockingQueue<Input> answers = new LinkedBlockingQueue<>();
    question.accept(answers::add);
    Input answer = answers.poll(60, TimeUnit.SECONDS);
    assertTrue(answer != null, "no answer");
    return assertInstanceOf(kind, answer);
  }

  private static List<PaymentRow> find(Lookups lookups, String query) throws InterruptedException {
    Input.PaymentsFound found =
        answer(Input.PaymentsFound.class, answers -> lookups.payments(query, answers));
    assertEquals(query, found.query());
    return found.rows();
  }

  private static Optional<Timeline> timeline(Lookups lookups, int number)
      throws InterruptedException {
    return answer(
            Input.TimelineFound.class, answers -> lookups.timeline(order(number).id(), answers))
        .timeline();
  }

  private static List<What> whats(Timeline timeline) {
    return timeline.events().stream().map(Timeline.Event::what).toList();
  }

  @Test
  void whatHasJustBeenCommittedIsFoundInTheCopy() throws Exception {
    try (QueryCopy copy = copy("copy");
        Lookups lookups = lookups(copy)) {
      nudge = copy::follow;
      for (int number = 1; number <= 20; number++) {
        pay(number);
        assertEquals(order(number).id(), find(lookups, "").getFirst().order());
        assertEquals(
            List.of(What.CODE_ASKED, What.CODE_SHOWN, What.PAID_LATE),
            whats(timeline(lookups, number).orElseThrow()));
      }
      assertEquals(1, find(lookups, "hari ini 7.000").size());
      Input.SaleFound sale =
          answer(Input.SaleFound.class, answers -> lookups.sale("nobody", answers));
      assertEquals(Optional.empty(), sale.sale());
    }
  }

  @Test
  void withoutACopyTheTillTellsOfThePaymentsThatItKnows() throws Exception {
    try (QueryCopy away = copy("secret/pass/copy");
        Lookups lookups = lookups(away)) {
      assertTrue(away.store().isEmpty(), "no file can be made below a file");
      pay(1);
      pay(2);
      assertEquals(
          List.of(order(2).id(), order(1).id()),
          find(lookups, "").stream().map(PaymentRow::order).toList());
      assertEquals(1, find(lookups, "0001").size());
      assertEquals(List.of(), find(lookups, "kemarin"));
      Timeline timeline = timeline(lookups, 1).orElseThrow();
      assertEquals("tx-1", timeline.transaction());
      assertEquals(List.of(What.CODE_ASKED, What.CODE_SHOWN, What.PAID_LATE), whats(timeline));
      assertEquals(Optional.empty(), timeline(lookups, 3));
    }
  }

  @Test
  void whatASnapshotRestatesIsStillTold() throws Exception {
    pay(1);
    long first = ledger.journal().lastSnapshotSequence();
    for (int number = 2; ledger.journal().lastSnapshotSequence() == first; number++) {
      pay(number);
    }
    KnownPayments known = KnownPayments.in(ledger.journal());
    Timeline timeline = known.timeline(order(1).id()).orElseThrow();
    assertEquals("tx-1", timeline.transaction());
    assertEquals(List.of(What.CODE_ASKED, What.PAID_LATE), whats(timeline));
    assertFalse(known.rows().toList().isEmpty());
  }

  private static BusinessDay day(int ofMarch) {
    return new BusinessDay(LocalDate.of(2026, 3, ofMarch), LocalTime.MIDNIGHT, JAKARTA);
  }

  @Test
  void theTakingsOfADayAreThePaymentsThatWereSettledOnIt() throws Exception {
    try (QueryCopy copy = copy("copy");
        Lookups lookups = lookups(copy)) {
      nudge = copy::follow;
      pay(1);
      pay(2);
      Payment.PaidLate late = assertInstanceOf(Payment.PaidLate.class, late(1));
      commit(NOON, new Fact.PaymentMoved(new Payment.Paid(late.order(), late.settlement())));
      pay(3);
      Payment.PaidLate owed = assertInstanceOf(Payment.PaidLate.class, late(3));
      commit(
          NOON,
          new Fact.PaymentMoved(
              new Payment.GivenBack(owed.order(), owed.settlement(), Giving.REFUND)));
      List<Taking> takings = lookups.takings(day(1)).orElseThrow();
      assertEquals(
          List.of(
              Taking.Standing.LATE_ATTACHED, Taking.Standing.LATE, Taking.Standing.LATE_REFUNDED),
          takings.stream().map(Taking::standing).toList());
      assertEquals(
          List.of(Money.ZERO, Money.ZERO, Money.of(3_000)),
          takings.stream().map(Taking::refunded).toList());
      assertEquals(Optional.of("tx-1"), takings.getFirst().transactionId());
      assertEquals(NOON.plusSeconds(1), takings.getFirst().settledAt());
      assertEquals(Optional.of(List.of()), lookups.takings(day(2)));
    }
  }

  private Payment late(int number) {
    return state.payment(order(number).id()).orElseThrow();
  }

  @Test
  void withoutACopyNobodySaysThatADayHadNoTakings() throws Exception {
    try (QueryCopy away = copy("secret/pass/copy");
        Lookups lookups = lookups(away)) {
      pay(1);
      assertEquals(Optional.empty(), lookups.takings(day(1)));
    }
  }
}
