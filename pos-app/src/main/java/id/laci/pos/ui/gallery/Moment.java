package id.laci.pos.ui.gallery;

import id.laci.pos.ledger.Room;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.Banner;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.payment.Silence;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Shop;
import id.laci.pos.sale.Tender;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.till.ApprovalAsked;
import id.laci.pos.till.Language;
import id.laci.pos.till.LateMoney;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Page;
import id.laci.pos.till.ShiftBrief;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.StaffView;
import id.laci.pos.till.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A moment at the sample shop's till, from which others are made by changing one thing.
record Moment(
    boolean demo,
    Snapshot.Status status,
    Basket basket,
    Stage stage,
    List<Notice> notices,
    Snapshot.Finder finder,
    Optional<Line> removed,
    List<String> held,
    Bench bench,
    List<Tender> taken,
    List<LateMoney> late,
    Page page,
    ShiftBrief shift) {
  private static final int FAVOURITES = 12;

  /// The time at which all of this happens: 09.41 in Jakarta.
  static final Instant NOW = Instant.parse("2026-11-23T02:41:00Z");

  static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  static final Moment START =
      new Moment(
          true,
          status(Snapshot.Contact.UP, Optional.of(NOW.minusSeconds(3)), 0),
          Basket.EMPTY,
          new Stage.Selling(),
          List.of(),
          tiles(),
          Optional.empty(),
          List.of(),
          Bench.USUAL,
          List.of(),
          List.of(),
          new Page.Tiles(),
          new ShiftBrief.Open(7, "Sari", NOW.minusSeconds(9_600), Optional.empty()));

  private static Snapshot.Status status(
      Snapshot.Contact contact, Optional<Instant> heardAt, int queued) {
    Optional<Banner> banner =
        contact == Snapshot.Contact.DOWN
            ? Optional.of(
                new Banner.NoContact(
                    NOW.minusSeconds(75), Silence.UNREACHABLE, NOW.plusSeconds(12)))
            : Optional.empty();
    QueueSummary queue =
        queued == 0
            ? QueueSummary.EMPTY
            : new QueueSummary(
                Map.of(QueueItem.Kind.STATUS, queued),
                0,
                Money.of(111_400L * queued),
                Optional.of(NOW.minusSeconds(600)));
    return new Snapshot.Status(
        contact, banner, heardAt, queue, Room.Level.PLENTY, OptionalInt.empty(), NOW, ZONE);
  }

  private static Snapshot.Finder tiles() {
    return new Snapshot.Finder(
        "",
        "",
        Goods.CATALOG.categories(),
        Goods.CATALOG.products().stream().limit(FAVOURITES).toList());
  }

  Moment real() {
    return new Moment(
        false, status, basket, stage, notices, finder, removed, held, bench, taken, late, page,
        shift);
  }

  Moment at(Stage other) {
    return new Moment(
        demo, status, basket, other, notices, finder, removed, held, bench, taken, late, page,
        shift);
  }

  Moment with(Basket other) {
    return new Moment(
        demo, status, other, stage, notices, finder, removed, held, bench, taken, late, page,
        shift);
  }

  Moment with(Notice.What what) {
    List<Notice> more = new ArrayList<>(notices);
    more.add(new Notice(notices.size() + 1L, what));
    return new Moment(
        demo, status, basket, stage, more, finder, removed, held, bench, taken, late, page, shift);
  }

  Moment without(Line line) {
    return new Moment(
        demo,
        status,
        basket,
        stage,
        notices,
        finder,
        Optional.of(line),
        held,
        bench,
        taken,
        late,
        page,
        shift);
  }

  Moment holding(String... scans) {
    return new Moment(
        demo,
        status,
        basket,
        stage,
        notices,
        finder,
        removed,
        List.of(scans),
        bench,
        taken,
        late,
        page,
        shift);
  }

  Moment category(String category) {
    return finding(
        new Snapshot.Finder("", category, Goods.CATALOG.categories(), Goods.CATALOG.in(category)));
  }

  Moment searching(String query) {
    return finding(
        new Snapshot.Finder(
            query, "", Goods.CATALOG.categories(), Goods.CATALOG.search(query, FAVOURITES)));
  }

  private Moment finding(Snapshot.Finder other) {
    return new Moment(
        demo, status, basket, stage, notices, other, removed, held, bench, taken, late, page,
        shift);
  }

  Moment contact(Snapshot.Contact contact, int queued) {
    Optional<Instant> heardAt =
        contact == Snapshot.Contact.UNTRIED ? Optional.empty() : status.heardAt();
    Snapshot.Status other = status(contact, heardAt, queued);
    return new Moment(
        demo, other, basket, stage, notices, finder, removed, held, bench, taken, late, page,
        shift);
  }

  Moment at(Bench other) {
    return new Moment(
        demo, status, basket, stage, notices, finder, removed, held, other, taken, late, page,
        shift);
  }

  /// So much is paid already.
  Moment paid(Tender... parts) {
    return new Moment(
        demo,
        status,
        basket,
        stage,
        notices,
        finder,
        removed,
        held,
        bench,
        List.of(parts),
        late,
        page,
        shift);
  }

  /// That money came late.
  Moment owing(LateMoney... money) {
    return new Moment(
        demo,
        status,
        basket,
        stage,
        notices,
        finder,
        removed,
        held,
        bench,
        taken,
        List.of(money),
        page,
        shift);
  }

  /// The cashier looks at something else than the tiles.
  Moment on(Page other) {
    return new Moment(
        demo, status, basket, stage, notices, finder, removed, held, bench, taken, late, other,
        shift);
  }

  /// The shift stands so.
  Moment in(ShiftBrief other) {
    return new Moment(
        demo, status, basket, stage, notices, finder, removed, held, bench, taken, late, page,
        other);
  }

  /// So much waits.
  Moment waiting(QueueSummary queue) {
    Snapshot.Status other =
        new Snapshot.Status(
            status.contact(),
            status.banner(),
            status.heardAt(),
            queue,
            status.room(),
            status.rebuilding(),
            status.now(),
            status.zone());
    return new Moment(
        demo, other, basket, stage, notices, finder, removed, held, bench, taken, late, page,
        shift);
  }

  private Money paid() {
    return taken.stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
  }

  Snapshot snapshot() {
    return snapshot(Optional.empty(), false);
  }

  /// @param approval what a manager is asked for
  /// @param offlineOn whether codes made here may be shown
  Snapshot snapshot(Optional<ApprovalAsked> approval, boolean offlineOn) {
    Shop shop = shop(demo);
    return new Snapshot(
        shop,
        status,
        basket,
        Totals.of(basket.total(), shop.tax()),
        taken,
        basket.total().minus(paid()),
        late,
        stage,
        notices,
        finder,
        removed,
        held,
        bench.board(),
        bench.open() ? new Page.Devices(bench.trying(), bench.readings()) : page,
        shift,
        bench.prints(),
        approval,
        offlineOn,
        Language.INDONESIAN,
        Language.INDONESIAN,
        false,
        new StaffView(
            Optional.of(DemoStaff.SARI.member()),
            new StaffView.Gate.Open(),
            demo ? List.of(DemoStaff.values()) : List.of()));
  }

  private static Shop shop(boolean demo) {
    return new Shop(
        "Toko Melati",
        List.of("Jl. Kebon Sirih 12", "Jakarta Pusat 10110"),
        "01.234.567.8-901.000",
        "ID1024300012345",
        "Kasir 2",
        ZONE,
        new Tax("PPN", 11),
        demo);
  }

  /// @return the name of a sample and what the screen is given
  Sample as(Screen screen, String name) {
    Size size = screen == Screen.CASHIER ? Size.CASHIER : Size.CUSTOMER;
    return new Sample(screen, name, snapshot(), size, "");
  }
}
