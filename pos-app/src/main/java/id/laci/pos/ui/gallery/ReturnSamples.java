package id.laci.pos.ui.gallery;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.ledger.SaleRow;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.returns.Choice;
import id.laci.pos.returns.Circumstances;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Grant;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.OwnCode;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.Planner;
import id.laci.pos.returns.Planning;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.ReturnLines;
import id.laci.pos.returns.ReturnPlan;
import id.laci.pos.returns.ReturnPolicy;
import id.laci.pos.returns.SaleHistory;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.takeback.ReturnTrouble;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.till.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every state of the refund desk, and what the customer sees of it.
final class ReturnSamples {
  private static final Tax PPN = new Tax("PPN", 11);
  private static final Instant SOLD = Moment.NOW.minus(Duration.ofHours(41));
  private static final OrderId ORDER = new OrderId("LACI-K2-RYKC74FY-0000917");
  private static final RefundKey KEY = RefundKey.of("K2", "RYKC74FY", 45);
  private static final ReturnPolicy POLICY = new ReturnPolicy(Optional.empty(), Set.of("Sembako"));
  private static final Moment EMPTY = Moment.START;

  /// How things stand when goods are chosen.
  private record Scene(boolean online, boolean off, Duration later, Map<ClaimId, OwnCode> codes) {
    static final Scene USUAL = new Scene(true, false, Duration.ZERO, Map.of());

    Circumstances circumstances() {
      return new Circumstances(
          Moment.NOW.plus(later),
          java.time.ZoneId.of("Asia/Jakarta"),
          POLICY,
          online,
          off,
          Order.Method.QRIS,
          codes,
          List.of());
    }
  }

  private final List<Sample> samples = new ArrayList<>();

  private ReturnSamples() {}

  static List<Sample> all() {
    ReturnSamples made = new ReturnSamples();
    made.finding();
    made.choosing();
    made.troubles();
    made.blank();
    made.following();
    return List.copyOf(made.samples);
  }

  private void add(String name, ReturnView view) {
    samples.add(EMPTY.on(new Page.Return(view)).as(Screen.CASHIER, "return-" + name));
  }

  private void addBoth(String name, ReturnView view) {
    add(name, view);
    samples.add(EMPTY.on(new Page.Return(view)).as(Screen.CUSTOMER, "return-" + name));
  }

  // --- finding -----------------------------------------------------------------------------------

  private void finding() {
    List<SaleRow> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(
          new SaleRow(
              "K2-RYKC74FY-%06d".formatted(917 - i),
              Moment.NOW.minus(Duration.ofMinutes(7L + 11L * i)),
              Money.of(12_500L + 8_700L * i),
              Goods.CATALOG.products().get(i % 14).name(),
              1 + i % 4));
    }
    List<SaleReturn.Begun> open =
        List.of(
            new SaleReturn.OnItsWay(grant(Kind.RETURN), List.of(wallet(Payout.Fate.ACCEPTED))),
            new SaleReturn.NeedsPerson(grant(Kind.RETURN), List.of(wallet(Payout.Fate.REFUSED))));
    add("find", finding("", Optional.of(rows), open));
    samples.add(
        EMPTY
            .on(new Page.Return(finding("", Optional.of(rows), open)))
            .as(Screen.CASHIER, "return-find")
            .on(Size.CUSTOMER));
    add("find-searching", finding("beras kemarin", Optional.empty(), List.of()));
    add("find-nothing", finding("109400 21/11", Optional.of(List.of()), List.of()));
    add("find-none", finding("", Optional.of(List.of()), List.of()));
    for (ReturnTrouble trouble : List.of(ReturnTrouble.NO_SUCH_SALE, ReturnTrouble.BOOKS_LAG)) {
      add(
          "find-" + tag(trouble),
          new ReturnView.Finding("918", Optional.of(rows), List.of(), Optional.of(trouble)));
    }
  }

  private static ReturnView.Finding finding(
      String query, Optional<List<SaleRow>> found, List<SaleReturn.Begun> open) {
    return new ReturnView.Finding(query, found, open, Optional.empty());
  }

  private static String tag(Enum<?> name) {
    return name.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  // --- choosing ----------------------------------------------------------------------------------

  private static Sale sale(Basket basket, Money discount, Tender... tenders) {
    return new Sale(
        917,
        "K2-RYKC74FY-000917",
        basket.lines(),
        Totals.of(basket.total(), discount, PPN),
        List.of(tenders),
        SOLD,
        "Sari");
  }

  private static Sale paid(Basket basket, Optional<String> issuer) {
    return sale(basket, Money.ZERO, wallet(basket.total(), issuer));
  }

  private static Tender wallet(Money amount, Optional<String> issuer) {
    return new Tender.Wallet(amount, ORDER, "f6c1b6d2-0f4b-4d2e-9f5a-4a6f0b7c9d10", issuer, SOLD);
  }

  private static ReturnLines two() {
    return new ReturnLines(
        List.of(new Choice(1, 1, GoodsBack.RESTOCK), new Choice(2, 1, GoodsBack.DAMAGED)));
  }

  private void choose(String name, Sale sale, ReturnLines chosen, Kind kind, Scene scene) {
    add(
        name,
        view(
            sale,
            List.of(),
            chosen,
            kind,
            scene,
            Optional.of(ReasonCode.DAMAGED),
            "",
            Optional.empty()));
  }

  private static ReturnView.Choosing view(
      Sale sale,
      List<SaleReturn.Begun> before,
      ReturnLines chosen,
      Kind kind,
      Scene scene,
      Optional<ReasonCode> reason,
      String words,
      Optional<ReturnTrouble> trouble) {
    SaleHistory history = new SaleHistory(sale, before);
    Circumstances now = scene.circumstances();
    Planner planner = new Planner(history, now);
    Planning planning =
        kind == Kind.VOID
            ? planner.undo(Optional.of(sale.receipt()), Map.of())
            : planner.plan(kind, chosen, Map.of());
    return new ReturnView.Choosing(
        sale,
        history.returnable(now),
        chosen,
        kind,
        kind == Kind.VOID,
        planner.tenders(),
        planning,
        reason,
        words,
        trouble);
  }

  private void choosing() {
    Optional<String> gopay = Optional.of("gopay");
    Sale usual = paid(Goods.USUAL, gopay);
    choose("lines", usual, two(), Kind.RETURN, Scene.USUAL);
    samples.add(
        EMPTY
            .on(
                new Page.Return(
                    view(
                        usual,
                        List.of(),
                        two(),
                        Kind.RETURN,
                        Scene.USUAL,
                        Optional.of(ReasonCode.DAMAGED),
                        "",
                        Optional.empty())))
            .as(Screen.CASHIER, "return-lines")
            .on(Size.CUSTOMER));
    add(
        "lines-begin",
        view(
            usual,
            List.of(),
            ReturnLines.NONE,
            Kind.RETURN,
            Scene.USUAL,
            Optional.empty(),
            "",
            Optional.empty()));
    choose("lines-exchange", usual, two(), Kind.EXCHANGE, Scene.USUAL);
    choose("lines-void", usual, ReturnLines.all(usual), Kind.VOID, voiding());
    choose(
        "lines-offline",
        usual,
        two(),
        Kind.RETURN,
        new Scene(false, false, Duration.ZERO, Map.of()));
    choose("lines-off", usual, two(), Kind.RETURN, new Scene(true, true, Duration.ZERO, Map.of()));
    choose("lines-over", usual, two(), Kind.RETURN, later(46));
    choose("lines-soon", paid(Goods.USUAL, Optional.of("dana")), two(), Kind.RETURN, later(5));
    choose("lines-perhaps", paid(Goods.USUAL, Optional.empty()), two(), Kind.RETURN, later(9));
    choose("lines-cash", cash(), two(), Kind.RETURN, Scene.USUAL);
    Money part = Money.of(9_000);
    Money rest = Goods.USUAL.total().minus(Money.of(10_000)).minus(part);
    choose(
        "lines-parts",
        sale(Goods.USUAL, Money.of(10_000), new Tender.Cash(rest, rest), wallet(part, gopay)),
        two(),
        Kind.RETURN,
        Scene.USUAL);
    Sale own =
        sale(
            Goods.USUAL,
            Money.ZERO,
            new Tender.Claimed(
                Goods.USUAL.total(), Stages.CLAIM, new CustomerReference("A1B2C3D4")));
    for (OwnCode code : OwnCode.values()) {
      choose(
          "lines-own-" + tag(code),
          own,
          two(),
          Kind.RETURN,
          new Scene(true, false, Duration.ZERO, Map.of(Stages.CLAIM, code)));
    }
    choose("lines-long", paid(Goods.LONG_BASKET, gopay), two(), Kind.RETURN, Scene.USUAL);
    choose("lines-names", paid(Goods.NAMES, gopay), two(), Kind.RETURN, Scene.USUAL);
    choose("lines-ten-digits", paid(Goods.TEN_DIGITS, gopay), two(), Kind.RETURN, Scene.USUAL);
  }

  private static Sale cash() {
    Money total = Goods.USUAL.total();
    return sale(Goods.USUAL, Money.ZERO, new Tender.Cash(total, Money.of(150_000)));
  }

  private static Scene voiding() {
    return new Scene(true, false, Duration.ofHours(-40), Map.of());
  }

  private static Scene later(int days) {
    return new Scene(true, false, Duration.ofDays(days), Map.of());
  }

  private void troubles() {
    Sale usual = paid(Goods.USUAL, Optional.of("gopay"));
    SaleReturn.Begun before =
        new SaleReturn.Done(grant(Kind.RETURN), List.of(wallet(Payout.Fate.ARRIVED)), Moment.NOW);
    for (ReturnTrouble trouble : List.of(ReturnTrouble.CHANGED, ReturnTrouble.NO_SPACE)) {
      add(
          "lines-" + tag(trouble),
          view(
              usual,
              List.of(before),
              ReturnLines.NONE,
              Kind.RETURN,
              Scene.USUAL,
              Optional.of(ReasonCode.OTHER),
              "kemasan sobek saat dibuka",
              Optional.of(trouble)));
    }
    add(
        "lines-no-reason",
        view(
            usual,
            List.of(),
            two(),
            Kind.RETURN,
            Scene.USUAL,
            Optional.empty(),
            "",
            Optional.of(ReturnTrouble.NO_REASON)));
  }

  private void blank() {
    add(
        "blank",
        new ReturnView.WithoutReceipt(
            "",
            List.of(),
            Optional.empty(),
            0,
            Money.ZERO,
            GoodsBack.RESTOCK,
            Optional.empty(),
            "",
            Optional.empty()));
    add(
        "blank-full",
        new ReturnView.WithoutReceipt(
            "minyak",
            Goods.CATALOG.search("minyak", 20),
            Optional.of(Goods.CATALOG.products().get(6)),
            2,
            Money.of(39_800),
            GoodsBack.DAMAGED,
            Optional.of(ReasonCode.OTHER),
            "bocor, struk hilang",
            Optional.empty()));
  }

  // --- following ---------------------------------------------------------------------------------

  private static Grant grant(Kind kind) {
    Sale sale = paid(Goods.USUAL, Optional.of("gopay"));
    ReturnPlan plan =
        switch (new Planner(new SaleHistory(sale, List.of()), Scene.USUAL.circumstances())
            .plan(kind, two(), Map.of())) {
          case Planning.Possible(var possible) -> possible;
          case Planning other -> throw new IllegalStateException(other.toString());
        };
    return new Grant(
        45,
        "K2-RYKC74FY-R000045",
        new Draft(plan, ReasonCode.DAMAGED, "", "Sari"),
        "Budi",
        Moment.NOW.minus(Duration.ofMinutes(2)));
  }

  private static Payout wallet(Payout.Fate fate) {
    return new Payout.Wallet(0, Money.of(9_500), ORDER, KEY, fate);
  }

  private void following() {
    Sale sale = paid(Goods.USUAL, Optional.of("gopay"));
    Grant grant = grant(Kind.RETURN);
    Instant at = Moment.NOW;
    for (Payout.Fate fate : Payout.Fate.values()) {
      List<Payout> payouts = List.of(wallet(fate));
      SaleReturn.Begun begun =
          switch (fate) {
            case ASKED, ACCEPTED -> new SaleReturn.OnItsWay(grant, payouts);
            case ARRIVED -> new SaleReturn.Done(grant, payouts, at);
            case REFUSED, STUCK -> new SaleReturn.NeedsPerson(grant, payouts);
          };
      addBoth(tag(fate), follow(begun, sale, Money.ZERO));
    }
    addBoth(
        "slow",
        follow(
            new SaleReturn.OnItsWay(grant, List.of(wallet(Payout.Fate.ACCEPTED))),
            paid(Goods.USUAL, Optional.of("dana")),
            Money.ZERO));
    addBoth(
        "paid-cash",
        follow(
            new SaleReturn.Done(grant, List.of(new Payout.Cash(0, Money.of(9_500), at)), at),
            cash(),
            Money.ZERO));
    addBoth(
        "paid-instead",
        follow(
            new SaleReturn.Done(
                grant,
                List.of(
                    new Payout.Instead(
                        0, Money.of(9_500), Refund.Way.TRANSFER, Optional.of(KEY), "Budi", at)),
                at),
            sale,
            Money.ZERO));
    addBoth(
        "credit",
        follow(
            new SaleReturn.OnItsWay(
                grant(Kind.EXCHANGE),
                List.of(
                    new Payout.Credit(0, Money.of(4_000), Optional.of(918L)),
                    new Payout.Credit(0, Money.of(5_500), Optional.empty()))),
            sale,
            Money.of(5_500)));
    add(
        "given-up",
        follow(
            new SaleReturn.Refused(grant, List.of(wallet(Payout.Fate.REFUSED)), at),
            sale,
            Money.ZERO));
    add(
        "saved",
        new ReturnView.Following(
            new SaleReturn.NeedsPerson(grant, List.of(wallet(Payout.Fate.REFUSED))),
            Optional.of(sale),
            List.of(),
            Money.ZERO,
            Optional.of("/home/laci/.local/share/laci/reports/refund-K2-RYKC74FY-R000045.txt"),
            Optional.empty()));
    add(
        "not-saved",
        new ReturnView.Following(
            new SaleReturn.NeedsPerson(grant, List.of(wallet(Payout.Fate.STUCK))),
            Optional.empty(),
            List.of(),
            Money.ZERO,
            Optional.empty(),
            Optional.of(ReturnTrouble.NOT_SAVED)));
  }

  private static ReturnView.Following follow(SaleReturn.Begun begun, Sale sale, Money usable) {
    return new ReturnView.Following(
        begun, Optional.of(sale), List.of(), usable, Optional.empty(), Optional.empty());
  }
}
