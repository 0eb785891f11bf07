package id.laci.pos.shift;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.reconcile.MdrTable;
import id.laci.pos.reconcile.MerchantClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;

/// Shifts in every state, and every event.
public final class ShiftSamples {
  public static final Instant AT = Instant.parse("2026-03-01T01:00:00Z");
  public static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  public static final Tariff TARIFF = Tariff.of(MdrTable.published(), MerchantClass.UMI, DAY);
  public static final Money ALLOWED = Money.of(10_000);
  public static final CashCount FLOAT = new CashCount.AsSum(Money.of(300_000));

  private ShiftSamples() {}

  public static Opening opening(long number) {
    return new Opening(number, DAY, FLOAT, "Sari", TARIFF, AT);
  }

  /// A shift in which everything happened once.
  public static Running busy() {
    Takings takings =
        new Takings(
            new Sold(
                4,
                Money.of(1_000_000),
                Money.of(99_099),
                Money.ZERO,
                Money.ZERO,
                Optional.of("K1-0000000A-000001"),
                Optional.of("K1-0000000A-000004")),
            new Flow(2, Money.of(137_000)),
            new Cashless(
                TreePMap.<String, WalletTakings>empty()
                    .plus(
                        "GoPay", new WalletTakings(new Flow(1, Money.of(600_000)), Money.of(1_800)))
                    .plus("OVO", new WalletTakings(new Flow(1, Money.of(213_000)), Money.ZERO)),
                new Flow(1, Money.of(50_000)),
                Flow.NONE,
                new Flow(2, Money.of(45_000)),
                new Flow(1, Money.of(20_000)),
                Returned.NONE.plus(Giving.CASH, Money.of(25_000))),
            new Flow(1, Money.of(18_500)));
    return Running.of(opening(1), takings)
        .with(
            new Drawer(
                Money.of(300_000),
                Money.of(137_000),
                Money.ZERO,
                Money.of(25_000),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO))
        .moved(move(CashMove.Kind.IN, 100_000, "uang kecil dari bank"))
        .moved(move(CashMove.Kind.OUT, 15_000, "es batu"))
        .moved(move(CashMove.Kind.DROP, 200_000, "setoran siang"))
        .opened(new NoSale("tukar uang", "Sari", Optional.of("Budi"), AT.plusSeconds(300)))
        .handedOver(
            "Dewi", Optional.of(new CashCount.AsSum(Money.of(296_500))), AT.plusSeconds(400));
  }

  /// A shift in which goods that came back paid for others.
  public static Running exchanging() {
    Takings takings =
        new Takings(
            Sold.NONE,
            Flow.NONE,
            Cashless.NONE.exchanged(Money.of(16_000)),
            new Flow(1, Money.of(500)));
    return Running.of(opening(1), takings);
  }

  public static CashMove move(CashMove.Kind kind, long rupiah, String reason) {
    return new CashMove(
        kind,
        Money.of(rupiah),
        reason,
        "Sari",
        kind == CashMove.Kind.OUT ? Optional.of("Budi") : Optional.empty(),
        AT.plusSeconds(60));
  }

  public static CashCount pieces() {
    return CashCount.of(
        Map.of(
            Denomination.NOTE_100000, 2,
            Denomination.NOTE_50000, 1,
            Denomination.NOTE_20000, 2,
            Denomination.NOTE_1000, 3,
            Denomination.COIN_1000, 2,
            Denomination.COIN_500, 3));
  }

  public static Counted counted(CashCount count, String by) {
    return new Counted(count, by, AT.plusSeconds(28_800));
  }

  /// A report with a small difference.
  public static ZReport report(long number) {
    Running busy = busy();
    Running running =
        new Running(
            opening(number),
            busy.cashier(),
            busy.takings(),
            busy.drawer(),
            busy.moves(),
            busy.noSales(),
            busy.handOvers());
    return new ZReport(
        "K1-0000000A-Z0000" + number,
        running,
        counted(pieces(), "Dewi"),
        Optional.empty(),
        Money.of(200_000),
        "Dewi",
        Optional.empty(),
        AT.plusSeconds(29_000));
  }

  /// The same with a great difference, which two persons counted and a manager let pass.
  public static ZReport short2() {
    return new ZReport(
        "K1-0000000A-Z00001",
        busy(),
        counted(new CashCount.AsSum(Money.of(100_000)), "Dewi"),
        Optional.of(counted(new CashCount.AsSum(Money.of(197_000)), "Budi")),
        Money.of(197_000),
        "Dewi",
        Optional.of("Budi"),
        AT.plusSeconds(29_000));
  }

  /// @return the states by name
  public static Map<String, Shift> states() {
    Map<String, Shift> states = new LinkedHashMap<>();
    states.put("never", new Shift.Never());
    states.put("closed", new Shift.Closed(report(1), Takings.NONE.cameLate(Money.of(7_000))));
    states.put("open", new Shift.Open(busy()));
    states.put("counting", new Shift.Counting(busy(), "Dewi"));
    states.put("recounting", new Shift.Recounting(busy(), short2().first()));
    states.put("fixed", new Shift.Fixed(busy(), report(1).first(), Optional.empty(), ALLOWED));
    states.put(
        "fixed-short", new Shift.Fixed(busy(), short2().first(), short2().second(), ALLOWED));
    return states;
  }

  /// @return the events by name; each is one that fits somewhere
  public static Map<String, ShiftEvent> events() {
    Map<String, ShiftEvent> events = new LinkedHashMap<>();
    events.put("opened", new ShiftEvent.Opened(opening(1)));
    events.put("cash", new ShiftEvent.CashMoved(move(CashMove.Kind.IN, 50_000, "uang kecil")));
    events.put(
        "no-sale", new ShiftEvent.NoSaleMade(new NoSale("tukar", "Sari", Optional.empty(), AT)));
    events.put("handed-over", new ShiftEvent.HandedOver("Rina", Optional.of(pieces()), AT));
    events.put("handed-to-self", new ShiftEvent.HandedOver("dewi ", Optional.empty(), AT));
    events.put("count-begun", new ShiftEvent.CountBegun("Dewi", AT));
    events.put("count-left", new ShiftEvent.CountLeft("Dewi", AT));
    events.put("count-fixed", new ShiftEvent.CountFixed(report(1).first(), ALLOWED));
    events.put("count-off", new ShiftEvent.CountFixed(short2().first(), ALLOWED));
    events.put(
        "counted-again", new ShiftEvent.CountedAgain(short2().second().orElseThrow(), ALLOWED));
    events.put("again-by-same", new ShiftEvent.CountedAgain(counted(pieces(), "DEWI"), ALLOWED));
    events.put("closed", new ShiftEvent.Closed(report(1)));
    events.put("closed-short", new ShiftEvent.Closed(short2()));
    events.put("closed-short-alone", new ShiftEvent.Closed(without(short2(), true, true)));
    events.put("closed-unapproved", new ShiftEvent.Closed(without(short2(), false, false)));
    return events;
  }

  private static ZReport without(ZReport of, boolean approved, boolean alone) {
    return new ZReport(
        of.document(),
        of.shift(),
        of.first(),
        alone ? Optional.empty() : of.second(),
        Money.ZERO,
        of.by(),
        approved ? of.approvedBy() : Optional.empty(),
        of.at());
  }

  /// @return what a person finds in a drawer with the expected sum and so much more
  public static CashCount off(Running running, long rupiah) {
    return new CashCount.AsSum(running.drawer().expected().plus(Money.of(rupiah)));
  }
}
