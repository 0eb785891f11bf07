package id.laci.pos.ui.gallery;

import id.laci.pos.money.Money;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Returned;
import id.laci.pos.till.Page;
import id.laci.pos.today.Back;
import id.laci.pos.today.Best;
import id.laci.pos.today.Concern;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.DayRead;
import id.laci.pos.today.DayView;
import id.laci.pos.today.Hour;
import id.laci.pos.today.Saving;
import id.laci.pos.today.SoFar;
import id.laci.pos.today.Taken;
import id.laci.pos.today.TenderKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every state of the page with a day's figures.
final class TodaySamples {
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final BusinessDay DAY =
      new BusinessDay(LocalDate.of(2026, 11, 23), LocalTime.of(3, 0), Moment.ZONE);

  /// Thousands of rupiah, hour by hour.
  private static final int[] MORNING = {180, 412, 655, 1_240, 980};

  private static final int NIGHT = 24;
  private static final String LONG_NAME =
      "Kopi Susu Gula Aren Literan Edisi Ramadan 1000 ml dengan Botol Kaca";

  private final List<Sample> samples = new ArrayList<>();

  private TodaySamples() {}

  static List<Sample> all() {
    TodaySamples made = new TodaySamples();
    made.days();
    made.troubles();
    return List.copyOf(made.samples);
  }

  private Sample add(String name, DayView view) {
    Sample sample = SELLING.on(new Page.Today(view)).as(Screen.CASHIER, name);
    samples.add(sample);
    return sample;
  }

  private static DayView view(
      DayView.Figures figures, List<Concern> concerns, Optional<Saving> saving) {
    return new DayView(DAY, true, figures, concerns, saving);
  }

  private static DayView.Figures there(DayFigures day, long behind) {
    SoFar before = new SoFar(new Flow(31, Money.of(3_120_000)), Money.of(18_000));
    return new DayView.There(
        new DayRead(
            day,
            DayFigures.none(DAY.plusDays(-7)),
            Optional.of(new DayRead.Until(Moment.NOW, before)),
            behind));
  }

  private void days() {
    Sample usual = add("today", view(there(usual(), 0), List.of(), Optional.empty()));
    samples.add(usual.on(Size.CUSTOMER));
    add("today-concerns", view(there(usual(), 0), concerns(), Optional.empty()));
    add(
        "today-empty",
        new DayView(
            DAY.plusDays(-40),
            false,
            new DayView.There(
                new DayRead(
                    DayFigures.none(DAY.plusDays(-40)),
                    DayFigures.none(DAY.plusDays(-47)),
                    Optional.empty(),
                    0)),
            List.of(),
            Optional.empty()));
    add("today-long", view(there(full(), 0), List.of(), Optional.empty()));
  }

  private void troubles() {
    add("today-reading", view(new DayView.Reading(), List.of(), Optional.empty()));
    add(
        "today-not-ready",
        view(new DayView.NotReady(), concerns().subList(0, 1), Optional.empty()));
    add("today-not-allowed", view(new DayView.NotAllowed(), List.of(), Optional.empty()));
    add("today-behind", view(there(usual(), 1_284), List.of(), Optional.empty()));
    add(
        "today-saved",
        view(
            there(usual(), 0),
            List.of(),
            Optional.of(
                new Saving.Saved("/home/kasir/.local/share/laci/exports/laci-K2-2026-11-23.csv"))));
    for (Saving.Why why : Saving.Why.values()) {
      add(
          "today-not-saved-" + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
          view(there(usual(), 0), List.of(), Optional.of(new Saving.NotSaved(why))));
    }
  }

  private static List<Concern> concerns() {
    return List.of(
        new Concern.ShiftOverdue(DAY.date().minusDays(1)),
        new Concern.MoneyLate(1, Money.of(128_500)),
        new Concern.ReturnsStuck(2, Money.of(57_000)),
        new Concern.Unverified(3, Money.of(412_000)),
        new Concern.Waiting(4));
  }

  private static Hour hour(int number, long thousands, long back) {
    Flow returned = back == 0 ? Flow.NONE : new Flow(1, Money.of(back * 1_000));
    int count = (int) (thousands / 90) + 1;
    return new Hour(
        DAY.from().plus(Duration.ofHours(number)),
        new Flow(count, Money.of(thousands * 1_000)),
        returned);
  }

  private static Taken taken(TenderKind kind, String issuer, int count, long rupiah) {
    boolean wallet = kind == TenderKind.GOPAY || kind == TenderKind.QRIS;
    return new Taken(
        kind,
        issuer,
        new Flow(count, Money.of(rupiah)),
        wallet ? Money.of(rupiah * 3 / 1_000) : Money.ZERO);
  }

  private static DayFigures usual() {
    List<Hour> hours = new ArrayList<>();
    for (int at = 0; at < MORNING.length; at++) {
      hours.add(hour(at + 2, MORNING[at], at == 3 ? 57 : 0));
    }
    return figures(
        hours,
        List.of(
            taken(TenderKind.CASH, "", 18, 1_412_000),
            taken(TenderKind.GOPAY, "GoPay", 14, 1_240_500),
            taken(TenderKind.QRIS, "dana", 6, 402_500),
            taken(TenderKind.OWN_VERIFIED, "", 2, 170_000),
            taken(TenderKind.OWN_UNVERIFIED, "", 1, 185_000),
            taken(TenderKind.CREDIT, "Retur", 1, 57_000)),
        List.of(new Back(Kind.RETURN, ReasonCode.DAMAGED, new Flow(1, Money.of(57_000)))),
        List.of(
            new Best("A", "Kopi Susu Gula Aren", 41, Money.of(902_000)),
            new Best("B", "Beras Premium 5 kg", 6, Money.of(468_000)),
            new Best("C", "Minyak Goreng 2 L", 9, Money.of(351_000)),
            new Best("D", "Telur Ayam 1 kg", 11, Money.of(319_000)),
            new Best("E", "Air Mineral 600 ml", 52, Money.of(208_000))));
  }

  /// A shop that is open day and night, with everything that can happen.
  private static DayFigures full() {
    List<Hour> hours = new ArrayList<>();
    for (int at = 0; at < NIGHT; at++) {
      hours.add(hour(at, 21_000L + (at * 7_919L) % 88_000, at % 5 == 0 ? 9_500 : 0));
    }
    List<Best> best = new ArrayList<>();
    for (int place = 0; place < DayFigures.BEST_MAX; place++) {
      best.add(
          new Best(
              "P" + place,
              place % 3 == 0 ? LONG_NAME : "Barang nomor " + place,
              12_345 - place * 999L,
              Money.of(1_234_567_000L - place * 98_765_000L)));
    }
    List<Back> backs = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (ReasonCode reason : List.of(ReasonCode.EXPIRED, ReasonCode.OTHER)) {
        backs.add(new Back(kind, reason, new Flow(7, Money.of(12_345_000))));
      }
    }
    return figures(
        hours,
        List.of(
            taken(TenderKind.CASH, "", 2_413, 812_400_000),
            taken(TenderKind.GOPAY, "GoPay", 1_804, 604_250_000),
            taken(TenderKind.QRIS, "airpay shopee", 402, 98_700_000),
            taken(TenderKind.QRIS, "Bank Pembangunan Daerah Jawa Tengah", 12, 8_400_000),
            taken(TenderKind.QRIS, "dana", 610, 160_000_000),
            taken(TenderKind.QRIS, "OVO", 300, 75_000_000),
            taken(TenderKind.OWN_VERIFIED, "", 21, 6_250_000),
            taken(TenderKind.OWN_UNVERIFIED, "", 9, 3_100_000),
            taken(TenderKind.OWN_LOST, "", 1, 99_000),
            taken(TenderKind.CREDIT, "Retur", 14, 2_140_000)),
        backs,
        best);
  }

  private static DayFigures figures(
      List<Hour> hours, List<Taken> taken, List<Back> backs, List<Best> best) {
    Flow sold = Flow.NONE;
    for (Hour hour : hours) {
      sold = sold.plus(hour.sold());
    }
    return new DayFigures(
        DAY,
        sold,
        Money.of(sold.amount().rupiah() * 11 / 111),
        Money.of(12_500),
        Money.ZERO,
        sold.count() * 3L,
        taken,
        backs,
        new Returned(new Flow(1, Money.of(40_000)), new Flow(1, Money.of(17_000)), Flow.NONE),
        new Flow(1, Money.of(128_500)),
        new Flow(3, Money.of(64_500)),
        2,
        hours,
        best);
  }
}
