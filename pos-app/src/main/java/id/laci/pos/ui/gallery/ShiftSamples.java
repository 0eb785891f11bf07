package id.laci.pos.ui.gallery;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.reconcile.MdrTable;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.Cashless;
import id.laci.pos.shift.Counted;
import id.laci.pos.shift.Drawer;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.NoSale;
import id.laci.pos.shift.OpenItem;
import id.laci.pos.shift.Opening;
import id.laci.pos.shift.Returned;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.ShiftView;
import id.laci.pos.shift.Sold;
import id.laci.pos.shift.Takings;
import id.laci.pos.shift.Tariff;
import id.laci.pos.shift.WalletTakings;
import id.laci.pos.shift.XReport;
import id.laci.pos.shift.ZReport;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Page;
import id.laci.pos.till.ShiftBrief;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/// Every state of the page about shift and cash, and what the selling screen shows of a shift.
final class ShiftSamples {
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final String LONG_NAME = "Raden Ajeng Kusumaningrum Wiradinata";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Instant OPENED = Moment.NOW.minusSeconds(9_600);
  private static final int REPORTS = 14;

  private final List<Sample> samples = new ArrayList<>();

  private ShiftSamples() {}

  static List<Sample> all() {
    ShiftSamples made = new ShiftSamples();
    made.shut();
    made.selling();
    made.counting();
    made.fixed();
    return List.copyOf(made.samples);
  }

  private Sample add(String name, ShiftView.Standing standing, ShiftBrief brief) {
    return add(name, standing, List.of(), reports(REPORTS), brief);
  }

  private Sample add(
      String name,
      ShiftView.Standing standing,
      List<OpenItem> open,
      List<ZReport> reports,
      ShiftBrief brief) {
    Page page = new Page.Shift(new ShiftView(standing, open, reports, true));
    Sample sample = SELLING.in(brief).on(page).as(Screen.CASHIER, name);
    samples.add(sample);
    return sample;
  }

  private void shut() {
    ShiftBrief first = new ShiftBrief.Shut(Money.ZERO);
    ShiftBrief next = new ShiftBrief.Shut(Money.of(350_000));
    add("shift-first", new ShiftView.NotOpen(Money.ZERO), List.of(), List.of(), first);
    Sample shut = add("shift-shut", new ShiftView.NotOpen(Money.of(350_000)), next);
    samples.add(shut.on(Size.CUSTOMER));
    samples.add(Moment.START.in(first).as(Screen.CASHIER, "shift-offer-first"));
    samples.add(SELLING.in(next).as(Screen.CASHIER, "shift-offer"));
    samples.add(SELLING.in(COUNTING).as(Screen.CASHIER, "shift-offer-counting"));
    samples.add(
        SELLING
            .in(new ShiftBrief.Open(7, "Sari", OPENED, Optional.of(DAY.minusDays(1))))
            .as(Screen.CASHIER, "shift-overdue"));
  }

  private static final ShiftBrief OPEN = new ShiftBrief.Open(7, "Sari", OPENED, Optional.empty());
  private static final ShiftBrief COUNTING = new ShiftBrief.Counting(7, "Sari", OPENED);

  private void selling() {
    ShiftView.Selling blind = new ShiftView.Selling(XReport.of(busy("Sari"), false, Moment.NOW));
    Sample plain = add("shift", blind, OPEN);
    samples.add(plain.on(Size.CUSTOMER));
    add(
        "shift-open-figures",
        new ShiftView.Selling(XReport.of(busy(LONG_NAME), true, Moment.NOW)),
        new ShiftBrief.Open(7, LONG_NAME, OPENED, Optional.empty()));
    add(
        "shift-empty",
        new ShiftView.Selling(XReport.of(fresh(), false, Moment.NOW)),
        List.of(),
        List.of(),
        OPEN);
    samples.add(
        SELLING
            .in(COUNTING)
            .on(
                new Page.Shift(
                    new ShiftView(
                        new ShiftView.Recounting(opening(7, "Sari"), "Sari"),
                        List.of(),
                        List.of(),
                        true)))
            .with(new Notice.Rebuilt())
            .with(new Notice.Resumed(2))
            .as(Screen.CASHIER, "shift-recounting-messages"));
    add(
        "shift-blocked",
        blind,
        List.of(
            new OpenItem(OpenItem.Kind.PARTS, 1, true),
            new OpenItem(OpenItem.Kind.CODE, 1, true),
            new OpenItem(OpenItem.Kind.PAYMENTS, 3, false)),
        reports(2),
        OPEN);
    add(
        "shift-warned",
        blind,
        List.of(
            new OpenItem(OpenItem.Kind.PAYMENTS, 3, false),
            new OpenItem(OpenItem.Kind.REFUNDS, 1, false),
            new OpenItem(OpenItem.Kind.OWED, 2, false),
            new OpenItem(OpenItem.Kind.UNVERIFIED, 1, false),
            new OpenItem(OpenItem.Kind.STRAY, 1, false),
            new OpenItem(OpenItem.Kind.PRINTS, 4, false)),
        reports(2),
        OPEN);
    for (String form : List.of("in", "out", "drop", "no-sale", "hand-over", "reports")) {
      samples.add(rename(plain, "shift-" + form).pressing("shift-" + form));
    }
  }

  private static Sample rename(Sample sample, String name) {
    return new Sample(sample.screen(), name, sample.snapshot(), sample.size(), sample.press());
  }

  private void counting() {
    Opening opening = opening(7, "Sari");
    add("shift-counting", new ShiftView.Counting(opening, "Sari"), COUNTING);
    Sample second = add("shift-recounting", new ShiftView.Recounting(opening, LONG_NAME), COUNTING);
    samples.add(second.on(Size.CUSTOMER));
  }

  private void fixed() {
    Opening opening = opening(7, "Sari");
    Money expected = busy("Sari").drawer().expected();
    Counted exact = counted(expected, "Sari");
    add(
        "shift-fixed",
        new ShiftView.Fixed(opening, exact, Optional.empty(), expected, Money.ZERO, false),
        COUNTING);
    add(
        "shift-fixed-over",
        new ShiftView.Fixed(
            opening,
            counted(expected.plus(Money.of(2_500)), "Sari"),
            Optional.empty(),
            expected,
            Money.of(2_500),
            false),
        COUNTING);
    add(
        "shift-fixed-short",
        new ShiftView.Fixed(
            opening,
            counted(Money.of(100_000), "Sari"),
            Optional.of(counted(expected.minus(Money.of(87_500)), LONG_NAME)),
            expected,
            Money.of(-87_500),
            true),
        COUNTING);
  }

  private static Counted counted(Money sum, String by) {
    return new Counted(new CashCount.AsSum(sum), by, Moment.NOW);
  }

  private static Opening opening(long number, String by) {
    return new Opening(
        number,
        DAY,
        new CashCount.AsSum(Money.of(350_000)),
        by,
        Tariff.of(MdrTable.published(), MerchantClass.UMI, DAY),
        OPENED);
  }

  private static Running fresh() {
    return new Running(
        opening(7, "Sari"),
        "Sari",
        Takings.NONE,
        drawer(Money.ZERO),
        List.of(),
        List.of(),
        List.of());
  }

  private static Drawer drawer(Money sales) {
    boolean busy = sales.isPositive();
    return new Drawer(
        Money.of(350_000),
        sales,
        Money.ZERO,
        Money.of(busy ? 111_400 : 0),
        Money.of(busy ? 200_000 : 0),
        Money.of(busy ? 45_000 : 0),
        Money.of(busy ? 1_000_000 : 0));
  }

  private static Running busy(String cashier) {
    return busy(7, cashier, Money.of(2_318_500));
  }

  private static Running busy(long number, String cashier, Money cash) {
    Money wallets = Money.of(8_214_300);
    Money dana = Money.of(1_119_700);
    Sold sold =
        new Sold(
            214,
            cash.plus(wallets).plus(dana).plus(Money.of(76_000 + 42_500)),
            Money.of(1_162_508),
            Money.ZERO,
            Money.ZERO,
            Optional.of("K2-RYKC74FY-000704"),
            Optional.of("K2-RYKC74FY-000917"));
    Cashless cashless =
        new Cashless(
            TreePMap.<String, WalletTakings>empty()
                .plus("GoPay", new WalletTakings(new Flow(131, wallets), Money.of(24_643)))
                .plus("DANA", new WalletTakings(new Flow(17, dana), Money.of(3_359))),
            new Flow(1, Money.of(76_000)),
            new Flow(1, Money.of(42_500)),
            new Flow(2, Money.of(222_800)),
            new Flow(1, Money.of(111_400)),
            Returned.NONE.plus(Giving.CASH, Money.of(111_400)));
    return new Running(
        opening(number, "Sari"),
        cashier,
        new Takings(sold, new Flow(66, cash), cashless, new Flow(9, Money.of(164_250))),
        drawer(cash),
        List.of(
            move(CashMove.Kind.IN, 200_000, "Uang kecil dari bank"),
            move(CashMove.Kind.OUT, 45_000, "Bayar kurir"),
            move(CashMove.Kind.DROP, 1_000_000, "")),
        List.of(new NoSale("Tukar uang kecil", "Sari", Optional.of("Budi"), Moment.NOW)),
        List.of());
  }

  private static CashMove move(CashMove.Kind kind, long rupiah, String reason) {
    return new CashMove(
        kind, Money.of(rupiah), reason, "Sari", Optional.empty(), Moment.NOW.minusSeconds(900));
  }

  private static List<ZReport> reports(int count) {
    List<ZReport> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(report(REPORTS - i, new long[] {0, -500, 12_500, -87_500}[i % 4]));
    }
    return reports;
  }

  private static ZReport report(long number, long off) {
    Running running = busy(number, "Sari", Money.of(1_900_000 + 37_500 * number));
    Money found = running.drawer().expected().plus(Money.of(off));
    return new ZReport(
        "K2-RYKC74FY-Z%05d".formatted(number),
        running,
        counted(found, "Sari"),
        Optional.empty(),
        Money.of(350_000),
        "Sari",
        Optional.empty(),
        Moment.NOW.minusSeconds(86_400L * (REPORTS - number + 1)));
  }
}
