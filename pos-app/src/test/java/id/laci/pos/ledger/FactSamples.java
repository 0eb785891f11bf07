package id.laci.pos.ledger;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.ClaimSamples;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.claim.OwnCode;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentSamples;
import id.laci.pos.payment.Word;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.refund.RefundSamples;
import id.laci.pos.risk.Lately;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.risk.RiskSamples;
import id.laci.pos.risk.Trace;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.settlement.Column;
import id.laci.pos.settlement.Mapping;
import id.laci.pos.settlement.Meaning;
import id.laci.pos.shift.Shift;
import id.laci.pos.shift.ShiftSamples;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.table.DateOrder;
import id.laci.pos.table.NumberStyle;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.TreePMap;

/// Facts of every kind with members of every kind. What is sampled here is what the journal file of
/// version 1 holds, line by line: samples may be added at the end and never changed.
public final class FactSamples {
  public static final Instant AT = PaymentSamples.AT.plusMillis(1);

  static final Product COFFEE =
      new Product(
          "KOPI",
          new Gtin("4006381333931"),
          "Kopi \"Susu\" Gula Aren ☕",
          "Minuman",
          Money.of(18_500));

  private static final Tax PPN = new Tax("PPN", 11);

  private FactSamples() {}

  /// @return one entry for each sample
  static List<Entry> entries() {
    return facts().map(fact -> new Entry(AT, List.of(fact))).toList();
  }

  public static Stream<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact.LinePut(new Line(1, COFFEE, 2), 0));
    facts.add(new Fact.LineRemoved(1));
    payments().map(Fact.PaymentMoved::new).forEach(facts::add);
    facts.add(new Fact.SaleCompleted(cashSale()));
    facts.add(new Fact.SaleCompleted(walletSale()));
    // as the beginning and the ends of prints are read that are not written that way any more
    facts.add(moved(0, PrintJob.State.SENDING, AT));
    facts.add(moved(0, PrintJob.State.SENT, Instant.EPOCH));
    facts.add(moved(2, PrintJob.State.UNKNOWN, Instant.EPOCH));
    facts.add(
        new Fact.Contradicted(
            PaymentSamples.ORDER.id(), Money.of(1), "one\n\"two\" \u0000 \ud83d\ude42"));
    facts.add(new Fact.Counted(new Counters(7, 9_999_999_999L, 1, 1, 1), 4, 0));
    facts.add(new Fact.LastSale(walletSale()));
    facts.add(new Fact.PrintQueued(PrintJob.queued(cashSale(), 3, "en", AT)));
    facts.add(
        new Fact.PrintMoved(
            "K1-0000000A-000001", 0, PrintJob.State.QUEUED, Optional.of(DeviceTrouble.PAPER), AT));
    facts.add(moved(1, PrintJob.State.PRINTED, AT));
    facts.add(new Fact.DrawerOpened("K1-0000000A-000001", "", AT));
    facts.add(new Fact.ContradictionSeen(PaymentSamples.ORDER.id()));
    facts.add(new Fact.Counted(new Counters(8, 9, 10, 11, 1), 4, 2));
    facts.add(new Fact.TenderTaken(new Tender.Cash(Money.of(5_000), Money.of(5_000))));
    facts.add(new Fact.TendersReturned(Money.of(5_000), AT));
    facts.add(
        new Fact.GatewayAsked(
            PaymentSamples.ORDER.id(),
            3,
            AT,
            AT.plusSeconds(20),
            Optional.of(AT.plusSeconds(10)),
            Optional.of("TIMED_OUT"),
            Optional.of(AT.plusSeconds(24))));
    facts.add(
        new Fact.GatewayAsked(
            PaymentSamples.ORDER.id(),
            1,
            AT,
            AT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    Arrays.stream(Decision.values())
        .filter(what -> what.compareTo(Decision.LINES_LEFT_OUT) < 0)
        // they came later, see below
        .map(FactSamples::decided)
        .forEach(facts::add);
    ClaimSamples.states().values().stream().map(Fact.ClaimMoved::new).forEach(facts::add);
    RefundSamples.states().values().stream()
        .filter(refund -> !RefundJsonTest.cameLater(refund)) // see below
        .map(Fact.RefundMoved::new)
        .forEach(facts::add);
    facts.add(new Fact.OfflineSwitched(true, AT));
    facts.add(new Fact.TenderTaken(claimed()));
    facts.add(new Fact.PaymentMoved(new Payment.Closed(PaymentSamples.ORDER, Closing.GIVEN_UP)));
    for (Giving how : Giving.values()) {
      facts.add(
          new Fact.PaymentMoved(
              new Payment.GivenBack(PaymentSamples.ORDER, PaymentSamples.SETTLED, how)));
    }
    facts.add(new Fact.MappingKept(mapping("nominal")));
    facts.add(new Fact.SettlementImported("mutasi.csv", "00ff", 184, 12, 2, "Sari", AT));
    facts.add(new Fact.LinesUsed(TreePMap.singleton("R/632611220814/45000", AT), Instant.EPOCH));
    facts.add(decided(Decision.LINES_LEFT_OUT));
    facts.add(ownCode(50_000));
    RefundSamples.states().values().stream()
        .filter(RefundJsonTest::cameLater)
        .map(Fact.RefundMoved::new)
        .forEach(facts::add);
    PaymentSamples.states().values().stream()
        .filter(FactSamples::isReleasedRequest)
        .map(Fact.PaymentMoved::new)
        .forEach(facts::add);
    facts.add(new Fact.PaymentMoved(new Payment.Closed(PaymentSamples.ORDER, Closing.FORGOTTEN)));
    facts.add(new Fact.TenderTaken(credit()));
    facts.add(new Fact.SaleCompleted(discountedSale()));
    ReturnSamples.begun().map(Fact.ReturnMoved::new).forEach(facts::add);
    facts.add(new Fact.CashPaidOut("K1-0000000A-R000001", Money.of(18_000), AT));
    facts.add(new Fact.RefundsSwitched(false, AT));
    facts.add(new Fact.RefundsSwitched(true, AT));
    facts.add(new Fact.Counted(new Counters(8, 9, 10, 11, 12), 4, 2));
    facts.add(new Fact.DrawerOpened("", "tukar uang", AT));
    ShiftSamples.events().values().stream().map(Fact.ShiftMoved::new).forEach(facts::add);
    ShiftSamples.states()
        .values()
        .forEach(
            shift ->
                facts.add(
                    new Fact.ShiftsAre(new ShiftBook(shift, 2, List.of(ShiftSamples.report(1))))));
    facts.add(decided(Decision.TAKEN_OUT));
    staff().map(Fact.Staffed::new).forEach(facts::add);
    facts.add(
        new Fact.ShiftsAre(new ShiftBook(new Shift.Open(ShiftSamples.exchanging()), 2, List.of())));
    RiskSamples.events().stream().map(Fact.Risked::new).forEach(facts::add);
    facts.add(new Fact.RisksAre(risks()));
    facts.add(decided(Decision.EXPORTED));
    return facts.stream();
  }

  private static Stream<StaffEvent> staff() {
    StaffMember budi = new StaffMember(new StaffId("S2"), "Budi \"☕\"", Rank.MANAGER, false);
    return Stream.concat(
        Stream.of(
            new StaffEvent.MemberPut(budi, "Ibu Ratna", AT),
            new StaffEvent.RightPut(
                Rank.CASHIER, Permission.NO_SALE, Right.DENIED, "Ibu Ratna", AT),
            new StaffEvent.SignedIn(budi.id(), budi.name(), AT)),
        Arrays.stream(StaffEvent.What.values())
            .map(what -> new StaffEvent.ProofPut(budi.id(), what, "Ibu Ratna", AT)));
  }

  /// A book in which everything that rules can count was done, and every event happened.
  static RiskBook risks() {
    TillState state = TillState.EMPTY;
    for (RiskEvent event : RiskSamples.events()) {
      state = state.after(new Fact.Risked(event));
    }
    Lately lately = state.risks().lately();
    for (Trace.Kind kind : Trace.Kind.values()) {
      lately = lately.with(new Trace(kind, "Sari", Money.of(5_000), RiskSamples.AT));
    }
    return new RiskBook(lately, state.risks().rules(), state.risks().marks(), state.risks().next());
  }

  private static Fact.Decided decided(Decision what) {
    return new Fact.Decided(
        PaymentSamples.ORDER.id().text(), what, "why", "Sari", Optional.of("Budi"), AT);
  }

  static Fact.OwnCodeSet ownCode(long perPayment) {
    return new Fact.OwnCodeSet(
        new OwnCode(
            ClaimSamples.merchant("V11"),
            new ClaimLimits(
                Money.of(perPayment),
                Money.of(900_000),
                Money.of(300_000),
                9,
                Duration.ofHours(24))),
        "Sari",
        Optional.of("Budi"),
        AT);
  }

  static Mapping mapping(String amount) {
    return new Mapping(
        List.of("tanggal", amount, "no referensi"),
        List.of(
            new Column(0, Meaning.DATE, Optional.empty()),
            new Column(1, Meaning.GROSS, Optional.of(NumberStyle.DOT_THOUSANDS)),
            new Column(2, Meaning.REFERENCE, Optional.empty())),
        DateOrder.DAY_FIRST,
        ZoneId.of("Asia/Jakarta"));
  }

  static Tender.Claimed claimed() {
    return new Tender.Claimed(
        Money.of(5_000), new ClaimId("K1-0000000A-Q00001"), new CustomerReference("REF08154711"));
  }

  static Tender.Credit credit() {
    return new Tender.Credit(Money.of(5_000), "K1-0000000A-R000001");
  }

  static Sale discountedSale() {
    Totals totals = Totals.of(Money.of(36_500), Money.of(1_500), PPN);
    return new Sale(
        3,
        "K1-0000000A-000003",
        List.of(new Line(1, COFFEE, 2, Money.of(500))),
        totals,
        List.of(credit(), new Tender.Cash(Money.of(30_000), Money.of(30_000))),
        AT,
        "Sari");
  }

  private static Fact moved(int copy, PrintJob.State state, Instant at) {
    return new Fact.PrintMoved("K1-0000000A-000001", copy, state, Optional.empty(), at);
  }

  static Stream<Payment> payments() {
    Order gopay =
        new Order(
            new OrderId("a.b~c_d-9"),
            2,
            Money.of(Long.MAX_VALUE),
            Order.Method.GOPAY,
            Instant.EPOCH);
    Word.Settled silent =
        new Word.Settled(
            gopay.amount(), "", Optional.empty(), Instant.parse("2026-12-31T23:59:59.123456789Z"));
    return Stream.concat(
        PaymentSamples.states().values().stream()
            .filter(state -> !(state instanceof Payment.GivenBack)) // came later, see the end
            .filter(state -> !isReleasedRequest(state)), // as well
        Stream.concat(
            Stream.of(new Payment.PaidLate(gopay, silent)),
            Stream.of(Closing.values())
                .filter(why -> why != Closing.GIVEN_UP && why != Closing.FORGOTTEN) // as well
                .map(why -> new Payment.Closed(gopay, why))));
  }

  private static boolean isReleasedRequest(Payment payment) {
    return payment instanceof Payment.Requested && payment.isReleased();
  }

  static Sale cashSale() {
    Totals totals = Totals.of(Money.of(37_000), PPN);
    return sale(1, totals, List.of(new Tender.Cash(Money.of(37_000), Money.of(50_000))));
  }

  static Sale walletSale() {
    Totals totals = Totals.of(Money.of(37_000), Tax.NONE);
    OrderId order = PaymentSamples.ORDER.id();
    return sale(
        2,
        totals,
        List.of(
            new Tender.Wallet(Money.of(30_000), order, "tx-1", Optional.of("gopay"), AT),
            new Tender.Wallet(Money.of(6_000), order, "tx-2", Optional.empty(), AT),
            new Tender.Cash(Money.of(1_000), Money.of(1_000))));
  }

  private static Sale sale(long number, Totals totals, List<Tender> tenders) {
    return new Sale(
        number,
        "K1-0000000A-00000" + number,
        List.of(new Line(1, COFFEE, 2)),
        totals,
        tenders,
        AT,
        "Sari");
  }
}
