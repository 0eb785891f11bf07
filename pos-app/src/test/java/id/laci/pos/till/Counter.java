package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Approval;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver;
import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.ClaimSamples;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.payment.Word;
import id.laci.pos.pricing.Tax;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.returns.ReturnPolicy;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Shop;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ShiftSamples;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.support.Contacts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A till on a counter with nothing real around it: the clock is moved by hand, what the till wants
/// done is collected, and everything it shows or asks for is held against what is on disk.
final class Counter {
  static final Product COFFEE =
      new Product("KOPI", new Gtin("4006381333931"), "Kopi Susu", "Minuman", Money.of(18_500));
  static final Product WATER =
      new Product("AIR", new Gtin("96385074"), "Air Mineral", "Minuman", Money.of(4_000));
  static final Product SOAP =
      new Product("SBN", new Gtin("036000291452"), "Sabun Mandi", "Rumah", Money.of(7_250));

  /// A shift is open, with Rp 300.000 in the drawer.
  static final TillState OPEN =
      TillState.EMPTY.after(new Fact.ShiftMoved(new ShiftEvent.Opened(ShiftSamples.opening(1))));

  static final Duration LIFETIME = Duration.ofMinutes(15);
  static final String PAYLOAD = "00020101021226";

  /// Up to 50,000 a payment without a manager, 100,000 altogether.
  static final OfflineSettings OFFLINE =
      new OfflineSettings(
          true,
          Optional.of(ClaimSamples.merchant("V11")),
          new ClaimLimits(
              Money.of(50_000), Money.of(100_000), Money.of(200_000), 10, Duration.ofDays(1)));

  private static TillSetup setup(ShiftSettings shifts, StaffSetup staff) {
    return new TillSetup(
        new Shop(
            "Toko Laci",
            List.of("Jl. Melati 7"),
            "",
            "",
            "Kasir 1",
            ZoneId.of("Asia/Jakarta"),
            new Tax("PPN", 11),
            false),
        new Catalog(products()),
        new Ids("K1", 10),
        new PlainReader(),
        Order.Method.QRIS,
        OFFLINE,
        ReturnPolicy.EVERYTHING,
        shifts,
        Contacts.USUAL,
        Language.INDONESIAN,
        false,
        staff);
  }

  final MemoryLedger ledger;
  final List<Snapshot> snapshots = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  Instant now = Instant.parse("2026-03-01T05:00:00Z");
  private DeviceBoard devices = withPrinter();
  private int pulses;
  private final TillSetup setup;
  private Till till;

  /// A till whose shift is open.
  Counter() {
    this(ShiftSettings.USUAL, OPEN);
  }

  /// @param begin what is on disk
  Counter(ShiftSettings shifts, TillState begin) {
    this(setup(shifts, StaffSetup.DEMO), begin);
  }

  /// @param staff how the till knows its people
  Counter(StaffSetup staff) {
    this(setup(ShiftSettings.USUAL, staff), OPEN);
  }

  /// A till that never had a shift.
  ///
  /// @param staff how the till knows its people
  Counter(ShiftSettings shifts, StaffSetup staff) {
    this(setup(shifts, staff), TillState.EMPTY);
  }

  private Counter(TillSetup setup, TillState begin) {
    this.setup = setup;
    ledger = new MemoryLedger(begin);
    till = start();
  }

  private static List<Product> products() {
    List<Product> products = new ArrayList<>(List.of(COFFEE, WATER, SOAP));
    for (int i = 0; i < 600; i++) {
      String body = String.format(Locale.ROOT, "2%06d", i);
      products.add(
          new Product("B" + i, gtin(body), "Barang nomor " + i, "Lain", Money.of(100 + i)));
    }
    return products;
  }

  private static Gtin gtin(String body) {
    for (char digit = '0'; digit <= '9'; digit++) {
      Optional<Gtin> code = Gtin.read(body + digit);
      if (code.isPresent()) {
        return code.get();
      }
    }
    throw new AssertionError(body);
  }

  private Till start() {
    return new Till(setup, ledger.folded(), ledger, () -> now, this::wanted, this::shown);
  }

  /// Ends the program at once, whatever it was doing, and starts it again from what is on disk.
  void restart() {
    effects.clear();
    till = start();
    take(new Input.DevicesAre(devices));
    take(new Input.Started());
  }

  /// The same, and the devices have told nothing of themselves yet.
  void restartBeforeDevices() {
    effects.clear();
    till = start();
    take(new Input.Started());
  }

  /// The devices tell how they are.
  void devicesTell() {
    take(new Input.DevicesAre(devices));
  }

  /// The printer is now so.
  void printer(Condition condition) {
    device(Role.PRINTER, condition);
  }

  /// A device is now so.
  void device(Role role, Condition condition) {
    List<Place> places = new ArrayList<>(devices.places());
    places.replaceAll(
        place -> place.role() == role ? new Place(role, "sim:x", "", "", true, condition) : place);
    devices = new DeviceBoard(places, List.of(), false, Map.of(), List.of());
    take(new Input.DevicesAre(devices));
  }

  private static DeviceBoard withPrinter() {
    List<Place> places = new ArrayList<>(DeviceBoard.EMPTY.places());
    Condition ready = new Condition.Ready(Set.of());
    places.set(0, new Place(Role.PRINTER, "sim:printer", "", "", true, ready));
    return new DeviceBoard(places, List.of(), false, Map.of(), List.of());
  }

  /// Effects run only for what is on disk.
  private void wanted(Effect effect) {
    switch (effect) {
      case Effect.Call(PaymentEffect.Charge(var order)) ->
          assertEquals(Optional.of(order), ledger.folded().payment(order.id()).map(p -> p.order()));
      case Effect.Call _ -> {}
      case Effect.Print(var job) ->
          assertEquals(
              Optional.of(PrintJob.State.SENDING),
              ledger.folded().prints().job(job.receipt(), job.copy()).map(PrintJob::state));
      case Effect.OpenDrawer _ ->
          assertEquals(++pulses, ledger.facts(Fact.DrawerOpened.class).size());
      case Effect.Devices _,
          Effect.FindSale _,
          Effect.FindReports _,
          Effect.FindReport _,
          Effect.PrintXReport _,
          Effect.FindPayments _,
          Effect.FindTimeline _,
          Effect.ForReturn _,
          Effect.ForDay _,
          Effect.ForSales _,
          Effect.Reckon _,
          Effect.WriteStory _,
          Effect.ForJournal _,
          Effect.PrintClaimSlip _,
          Effect.Staff _,
          Effect.PrintCodes _,
          Effect.AskApproval _ -> {}
      case Effect.CallRefund(var key, RefundEffect.SendRefund(var request)) ->
          assertEquals(
              Optional.of(request),
              ledger.folded().refunds().refund(key).map(refund -> refund.request()));
      case Effect.CallRefund _ -> {}
    }
    effects.add(effect);
  }

  /// Screens show only what is on disk.
  private void shown(Snapshot snapshot) {
    assertEquals(ledger.folded().basket(), snapshot.basket());
    if (snapshot.stage() instanceof Stage.Done(var sale, var _)) {
      assertEquals(Optional.of(sale), ledger.folded().lastSale());
    }
    if (snapshot.stage() instanceof Stage.ByQr qr) {
      assertTrue(ledger.folded().payment(qr.order().id()).isPresent());
    }
    snapshots.add(snapshot);
  }

  void take(Input input) {
    till.handle(input);
    assertEquals(ledger.folded(), till.state());
  }

  void want(Intent intent) {
    take(new Input.Wanted(intent));
  }

  void scan(Product product) {
    want(new Intent.Scan(product.code().digits()));
  }

  /// Lets time pass, tick by tick, as fast as the till's own ticks are.
  void pass(Duration time) {
    pass(time, Duration.ofMillis(200));
  }

  void pass(Duration time, Duration tick) {
    Instant until = now.plus(time);
    while (now.isBefore(until)) {
      Instant next = now.plus(tick);
      now = next.isBefore(until) ? next : until;
      take(new Input.Tick());
    }
  }

  Snapshot snapshot() {
    return snapshots.getLast();
  }

  Stage stage() {
    return snapshot().stage();
  }

  <S extends Stage> S stage(Class<S> kind) {
    return assertInstanceOf(kind, stage());
  }

  Stage.Progress progress() {
    return stage(Stage.ByQr.class).progress();
  }

  List<Line> lines() {
    return snapshot().basket().lines();
  }

  <W extends Notice.What> List<W> notices(Class<W> kind) {
    return snapshot().notices().stream()
        .map(Notice::what)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /// @return what the till wanted done since the last call
  List<Effect> effects() {
    List<Effect> taken = List.copyOf(effects);
    effects.clear();
    return taken;
  }

  /// @return the one thing that the till wanted done since the last call
  Effect effect() {
    List<Effect> taken = effects();
    assertEquals(1, taken.size(), taken.toString());
    return taken.getFirst();
  }

  /// @return the order that was charged just now
  Order charged() {
    if (effect() instanceof Effect.Call(PaymentEffect.Charge(var order))) {
      return order;
    }
    throw new AssertionError("no charge");
  }

  Sale printed() {
    if (effect() instanceof Effect.Print(var job)) {
      return job.paper().sale().orElseThrow();
    }
    throw new AssertionError("no print");
  }

  void hear(OrderId order, PaymentEvent event) {
    take(new Input.Heard(order, event));
  }

  void answer(Order order, ChargeAnswer answer) {
    hear(order.id(), new PaymentEvent.ChargeAnswered(answer, now));
  }

  void answer(Order order, StatusAnswer answer) {
    hear(order.id(), new PaymentEvent.StatusAnswered(answer, now));
  }

  void answer(Order order, EndAnswer answer) {
    hear(order.id(), new PaymentEvent.EndAnswered(answer, now));
  }

  void status(Order order, Word word) {
    answer(order, new StatusAnswer.Heard(word));
  }

  void notify(Order order, Word word) {
    hear(order.id(), new PaymentEvent.Notified(word, now));
  }

  void created(Order order) {
    answer(order, new ChargeAnswer.Created(PAYLOAD, "tx-1", LIFETIME));
  }

  Word.Settled settled(Order order) {
    return new Word.Settled(order.amount(), "tx-1", Optional.of("gopay"), now);
  }

  void printEnds(Sale sale, int copy, PrintJob.State state, @Nullable DeviceTrouble trouble) {
    printEnds(sale.receipt(), copy, state, trouble);
  }

  void printEnds(String paper, int copy, PrintJob.State state, @Nullable DeviceTrouble trouble) {
    take(new Input.Printed(paper, copy, state, Optional.ofNullable(trouble)));
  }

  /// The manager says yes to what is being asked.
  void approve() {
    approve("manager");
  }

  /// That person types their PIN.
  void approve(String who) {
    ApprovalRequest request = snapshot().approval().orElseThrow().request();
    want(new Intent.GivePin(new Pin("123456".toCharArray())));
    take(
        new Input.ApprovalAnswered(
            request.id(),
            new Approver.Answer.Approved(new Approval(request.id(), who, now, request.act()))));
  }

  /// One person leaves the till and another one types their PIN.
  void signIn(DemoStaff who) {
    want(new Intent.ForStaff(new StaffWish.Lock()));
    effects();
    want(new Intent.ForStaff(new StaffWish.SignIn(new Pin("000000".toCharArray()))));
    long errand = ((Effect.Staff) effects().getLast()).id();
    take(new Input.StaffTold(errand, new StaffTidings.Known(who.member().id())));
  }

  /// Scans coffee and water and puts their code on the screen.
  Order showCode() {
    scan(COFFEE);
    scan(WATER);
    want(new Intent.PayByQr());
    Order order = charged();
    created(order);
    effects();
    return order;
  }
}
