package id.laci.pos.ui;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.Decision;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Room;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Qr;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.refund.Refund;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.CashSuggestions;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Shop;
import id.laci.pos.sale.Tender;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.till.Language;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Page;
import id.laci.pos.till.ShiftBrief;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.StaffView;
import id.laci.pos.till.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Snapshots for tests: one shop, one basket, every stage and every message. Each change gives a
/// new sample.
public record Sample(
    Basket basket,
    Stage stage,
    List<Notice> notices,
    String query,
    List<Product> products,
    Optional<Line> removed,
    List<String> held,
    Language language,
    boolean dark,
    Instant now,
    Counter counter) {
  /// What stands on the counter and waits for it.
  public record Counter(
      DeviceBoard board,
      boolean open,
      boolean trying,
      List<Reading> readings,
      List<PrintJob> prints) {
    /// A printer and a scanner, both well.
    public static final Counter USUAL =
        new Counter(board(Role.PRINTER, Role.SCANNER), false, false, List.of(), List.of());

    /// @return a board with these, all ready
    public static DeviceBoard board(Role... roles) {
      DeviceBoard board = DeviceBoard.EMPTY;
      for (Role role : roles) {
        board = with(board, role, new Condition.Ready(Set.of()));
      }
      return board;
    }

    /// @return the board with that device in that condition
    public static DeviceBoard with(DeviceBoard board, Role role, Condition condition) {
      Place changed = new Place(role, "sim:" + role, "", "Perangkat", true, condition);
      List<Place> places =
          board.places().stream().map(place -> place.role() == role ? changed : place).toList();
      return new DeviceBoard(places, board.found(), board.looking(), board.models(), board.tests());
    }
  }

  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  public static final Instant NOW = Instant.parse("2026-11-23T02:41:05Z");
  public static final Tax PPN = new Tax("PPN", 11);
  public static final List<Product> PRODUCTS =
      List.of(
          product(1, "Indomie Goreng Spesial 85 g", "Makanan", 3_500),
          product(2, "Teh Botol Sosro 450 ml", "Minuman", 6_000),
          product(3, "Aqua 600 ml", "Minuman", 4_000),
          product(4, "Beras Pandan Wangi 5 kg", "Sembako", 78_500),
          product(5, "Gula Pasir 1 kg", "Sembako", 17_500),
          product(6, "Minyak Goreng Kelapa Sawit 1 L", "Sembako", 19_900),
          product(7, "Kopi Kapal Api Spesial 165 g", "Minuman", 16_200),
          product(8, "Susu Ultra Cokelat 250 ml", "Minuman", 7_200),
          product(9, "Roti Tawar Sari Roti", "Makanan", 16_500),
          product(
              10,
              "Sabun Mandi Lifebuoy Total 10 Batang 85 g Isi Empat Hemat",
              "Rumah tangga",
              14_800),
          product(11, "Telur Ayam Negeri 10 Butir", "Sembako", 28_000),
          product(12, "Pasta Gigi Pepsodent 190 g", "Rumah tangga", 13_900));

  /// @return a shop in the middle of a sale of three products
  public static Sample selling() {
    Basket basket =
        Basket.EMPTY
            .with(new Line(1, PRODUCTS.get(0), 2))
            .with(new Line(2, PRODUCTS.get(1), 1))
            .with(new Line(3, PRODUCTS.get(3), 1));
    return new Sample(
        basket,
        new Stage.Selling(),
        List.of(),
        "",
        PRODUCTS,
        Optional.empty(),
        List.of(),
        Language.INDONESIAN,
        false,
        NOW,
        Counter.USUAL);
  }

  public Sample with(Basket other) {
    return new Sample(
        other, stage, notices, query, products, removed, held, language, dark, now, counter);
  }

  public Sample at(Stage other) {
    return new Sample(
        basket, other, notices, query, products, removed, held, language, dark, now, counter);
  }

  public Sample saying(Notice.What... what) {
    List<Notice> all = new ArrayList<>();
    for (Notice.What one : what) {
      all.add(new Notice(all.size() + 1L, one));
    }
    return new Sample(
        basket, stage, all, query, products, removed, held, language, dark, now, counter);
  }

  public Sample finding(String other, List<Product> found) {
    return new Sample(
        basket, stage, notices, other, found, removed, held, language, dark, now, counter);
  }

  public Sample removing(Line line) {
    return new Sample(
        basket.without(line.number()),
        stage,
        notices,
        query,
        products,
        Optional.of(line),
        held,
        language,
        dark,
        now,
        counter);
  }

  public Sample holding(String... codes) {
    return new Sample(
        basket,
        stage,
        notices,
        query,
        products,
        removed,
        List.of(codes),
        language,
        dark,
        now,
        counter);
  }

  public Sample in(Language other) {
    return new Sample(
        basket, stage, notices, query, products, removed, held, other, dark, now, counter);
  }

  public Sample dark(boolean other) {
    return new Sample(
        basket, stage, notices, query, products, removed, held, language, other, now, counter);
  }

  public Sample after(Duration time) {
    return new Sample(
        basket,
        stage,
        notices,
        query,
        products,
        removed,
        held,
        language,
        dark,
        now.plus(time),
        counter);
  }

  public Sample on(Counter other) {
    return new Sample(
        basket, stage, notices, query, products, removed, held, language, dark, now, other);
  }

  /// @return the same with the devices in place of the tiles
  public Sample onDevices() {
    return onDevices(counter.board());
  }

  public Sample onDevices(DeviceBoard board) {
    return on(new Counter(board, true, counter.trying(), counter.readings(), counter.prints()));
  }

  public Snapshot snapshot() {
    Shop shop =
        new Shop(
            "Toko Melati",
            List.of("Jl. Melati 12, Bandung"),
            "",
            "ID1024300012345",
            "Kasir 2",
            ZONE,
            PPN,
            true);
    Snapshot.Status status =
        new Snapshot.Status(
            Snapshot.Contact.UP,
            Optional.empty(),
            Optional.of(now),
            QueueSummary.EMPTY,
            Room.Level.PLENTY,
            OptionalInt.empty(),
            now,
            ZONE);
    List<String> categories = List.of("Makanan", "Minuman", "Sembako", "Rumah tangga");
    return new Snapshot(
        shop,
        status,
        basket,
        Totals.of(basket.total(), PPN),
        List.of(),
        basket.total(),
        List.of(),
        stage,
        notices,
        new Snapshot.Finder(query, "", categories, products),
        removed,
        held,
        counter.board(),
        counter.open() ? new Page.Devices(counter.trying(), counter.readings()) : new Page.Tiles(),
        new ShiftBrief.Open(7, "Sari", NOW.minusSeconds(9_600), Optional.empty()),
        counter.prints(),
        Optional.empty(),
        false,
        language,
        language,
        dark,
        new StaffView(
            Optional.of(DemoStaff.SARI.member()),
            new StaffView.Gate.Open(),
            List.of(DemoStaff.values())));
  }

  /// @return a basket of so many lines
  public static Basket basketOf(int lines) {
    Basket basket = Basket.EMPTY;
    for (int i = 1; i <= lines; i++) {
      basket = basket.with(new Line(i, PRODUCTS.get(i % PRODUCTS.size()), 1 + i % 3));
    }
    return basket;
  }

  public static Product product(int number, String name, String category, long price) {
    String body = "899%09d".formatted(number);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    String code = body + (10 - sum % 10) % 10;
    return new Product("P%03d".formatted(number), new Gtin(code), name, category, Money.of(price));
  }

  public Order order() {
    return new Order(
        new OrderId("K2-000917-1"), 917, basket.total(), Order.Method.QRIS, now.minusSeconds(8));
  }

  /// @return the payment by QR of this basket, so far
  public Stage byQr(Stage.Progress progress) {
    Qr qr = new Qr("000201010212", "t-1", now.minusSeconds(7), Duration.ofMinutes(15));
    boolean up = progress == Stage.Progress.WAITING || progress == Stage.Progress.NO_CONTACT;
    return new Stage.ByQr(
        order(),
        progress,
        up ? Optional.of(qr) : Optional.empty(),
        up ? Optional.of(Duration.ofSeconds(822)) : Optional.empty(),
        up ? Optional.of(now.minusSeconds(3)) : Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  public Stage byCash() {
    return new Stage.ByCash(basket.total(), CashSuggestions.forDue(basket.total(), 6));
  }

  public Stage failed(Closing why) {
    return new Stage.QrFailed(order(), why);
  }

  public Stage doneByCash(Money received, PrintJob.State print) {
    return done(new Tender.Cash(basket.total(), received), print);
  }

  public Stage doneByWallet(PrintJob.State print) {
    return done(
        new Tender.Wallet(
            basket.total(), order().id(), "8e0d1b9c", Optional.of("GoPay"), now.minusSeconds(2)),
        print);
  }

  private Stage done(Tender tender, PrintJob.State print) {
    return new Stage.Done(sale(tender), Optional.of(print));
  }

  /// @return this basket as a sale that was paid so
  public Sale sale(Tender tender) {
    return new Sale(
        917,
        "K2-000917",
        basket.lines(),
        Totals.of(basket.total(), PPN),
        List.of(tender),
        now.minusSeconds(1),
        "Sari");
  }

  /// @return this basket as a sale that was looked up
  public Stage past(Optional<PrintJob.State> print) {
    return new Stage.PastSale(sale(new Tender.Cash(basket.total(), basket.total())), print);
  }

  /// @return every stage that there is, by a name
  public static Map<String, Sample> stages() {
    Sample here = selling();
    Map<String, Sample> all = new LinkedHashMap<>();
    all.put("selling", here);
    for (Stage.Progress progress : Stage.Progress.values()) {
      all.put("by-qr-" + progress, here.at(here.byQr(progress)));
    }
    for (Closing why : Closing.values()) {
      all.put("failed-" + why, here.at(here.failed(why)));
    }
    all.put("by-cash", here.at(here.byCash()));
    for (PrintJob.State print : PrintJob.State.values()) {
      Sample sold = here.with(Basket.EMPTY);
      all.put("done-cash-" + print, sold.at(here.doneByCash(Money.of(100_000), print)));
      all.put("done-qr-" + print, sold.at(here.doneByWallet(print)));
    }
    all.put("past", here.at(here.past(Optional.empty())));
    for (PrintJob.State print : PrintJob.State.values()) {
      all.put("past-" + print, here.at(here.past(Optional.of(print))));
    }
    return all;
  }

  /// @return every message that there is
  public static List<Notice.What> messages() {
    List<Notice.What> all =
        new ArrayList<>(
            List.of(
                new Notice.UnknownCode("8991234567895"),
                new Notice.MerchantCode(),
                new Notice.ScanHeld(2),
                new Notice.CodeEnded(),
                new Notice.PaidLate(Money.of(91_500), "K2-000916-1"),
                new Notice.Contradiction("K2-000916-1", "paid 1"),
                new Notice.MaybePrinted("K2-000916"),
                new Notice.DrawerShut(DeviceTrouble.AWAY),
                new Notice.CustomerCodeKept(),
                new Notice.UnknownBadge(),
                new Notice.MemberRead("7781902"),
                new Notice.CardRefused("•••• 4242"),
                new Notice.Unreadable(),
                new Notice.UnknownReceipt("K2-009999"),
                new Notice.PastLastDay(PRODUCTS.get(9).name(), LocalDate.of(2026, 11, 21)),
                new Notice.PaidMeanwhile(),
                new Notice.GatewayBusy(),
                new Notice.OfflineOff(Decision.Why.NOT_SWITCHED_ON),
                new Notice.RefundUnderWay("K2-01-000917-1"),
                new Notice.RefundRefused("K2-01-000917-1", Refund.Reason.BY_BANK),
                new Notice.RefundStuck("K2-01-000917-1", Refund.Cause.WRONG_KEY),
                new Notice.NoSpace(),
                new Notice.LittleSpace(),
                new Notice.PartlyPaid(Money.of(50_000)),
                new Notice.GiveBack(Money.of(50_000)),
                new Notice.PaidTwice(Money.of(111_400), "K2-01-000917-1"),
                new Notice.ClockIsOff(12),
                new Notice.OverTheMost(Money.of(12_450_000), Money.of(10_000_000)),
                new Notice.LimitReached(500),
                new Notice.LedgerTrouble("No space left on device"),
                new Notice.Resumed(1),
                new Notice.Rebuilt()));
    for (DeviceTrouble trouble : DeviceTrouble.values()) {
      all.add(new Notice.NotPrinted("K2-000916", trouble));
    }
    return all;
  }
}
