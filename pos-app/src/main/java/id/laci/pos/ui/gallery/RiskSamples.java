package id.laci.pos.ui.gallery;

import id.laci.pos.money.Money;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Finding;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.Response;
import id.laci.pos.risk.RiskFilter;
import id.laci.pos.risk.RiskTrouble;
import id.laci.pos.risk.RiskView;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.RuleSettings;
import id.laci.pos.risk.Setting;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.StaffView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the rules that watch found, and how they are set, in every state of their page.
final class RiskSamples {
  private static final String SARI = "Sari";
  private static final String LONG = "Maximiliana Hutagalung S";
  private static final String RECEIPT = "K2-RYKC74FY-000917";
  private static final List<Finding> FINDINGS =
      List.of(
          new Finding.Again(Rule.MANY_REFUNDS, SARI, 4, 3),
          new Finding.Soon(SARI, 4, 15),
          new Finding.Again(Rule.MANY_VOIDS, LONG, 4, 3),
          new Finding.Again(Rule.MANY_ENDED_CODES, SARI, 7, 6),
          new Finding.Again(Rule.MANY_NO_SALES, SARI, 4, 3),
          new Finding.NearLimit(Money.of(1_650_000), Money.of(2_000_000), 80),
          new Finding.SameSale(RECEIPT, 3, 2),
          new Finding.JustUnder(Money.of(98_500), Money.of(100_000), Finding.Asked.APPROVAL),
          new Finding.JustUnder(Money.of(499_000), Money.of(500_000), Finding.Asked.PHONE_CODE),
          new Finding.Again(Rule.MANY_REMOVED, LONG, 4, 3),
          new Finding.AddsUp(SARI, Money.of(540_000), Money.of(500_000)),
          new Finding.Difference(Money.of(-87_500), Money.of(50_000)),
          new Finding.Difference(Money.of(60_000), Money.of(50_000)));
  private static final List<About> ABOUTS =
      List.of(
          new About.Return("K2-RYKC74FY-R000031", RECEIPT),
          new About.Sale(RECEIPT),
          new About.Code("K2-RYKC74FY-000917-1"),
          new About.OwnCode(Stages.CLAIM.text()),
          new About.Shift(7));

  private final List<Sample> samples = new ArrayList<>();

  private RiskSamples() {}

  static List<Finding> findings() {
    return FINDINGS;
  }

  static List<Sample> all() {
    RiskSamples made = new RiskSamples();
    made.found();
    made.rules();
    made.troubles();
    return List.copyOf(made.samples);
  }

  private void found() {
    List<Mark> all = marks();
    RiskFilter any = RiskFilter.UNSEEN.unseen(false);
    List<Mark> unseen = all.stream().filter(mark -> mark.seen().isEmpty()).toList();
    add("risk", view(unseen, RiskFilter.UNSEEN, false, Optional.empty()));
    add("risk-all", view(all, any, false, Optional.empty()));
    add("risk-none", view(List.of(), RiskFilter.UNSEEN, false, Optional.empty()));
    RiskFilter one = any.of(Optional.of(Rule.MANY_VOIDS)).by(Optional.of(LONG));
    add(
        "risk-filtered",
        view(all.stream().filter(one::takes).toList(), one, false, Optional.empty()));
    Snapshot now = on(view(all, any, false, Optional.empty()));
    samples.add(new Sample(Screen.CASHIER, "risk", now, Size.CASHIER, "").on(Size.CUSTOMER));
  }

  private void rules() {
    pressing("risk-rules", view(marks(), RiskFilter.UNSEEN, true, Optional.empty()));
    pressing("risk-rules-manager", view(marks(), RiskFilter.UNSEEN, false, Optional.empty()));
    pressing(
        "risk-rules-range",
        view(
            marks(),
            RiskFilter.UNSEEN,
            true,
            Optional.of(new RiskTrouble.OutOfRange(Rule.REFUND_SOON_AFTER_SALE))));
    pressing(
        "risk-rules-look",
        view(marks(), RiskFilter.UNSEEN, false, Optional.of(new RiskTrouble.NotYours())));
  }

  private void troubles() {
    add("risk-own", troubled(new RiskTrouble.OwnMark()));
    add("risk-long-note", troubled(new RiskTrouble.LongNote()));
    add("risk-nothing", troubled(new RiskTrouble.NothingToOpen()));
  }

  private static RiskView troubled(RiskTrouble trouble) {
    return view(marks(), RiskFilter.UNSEEN.unseen(false), false, Optional.of(trouble));
  }

  private static List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < FINDINGS.size(); i++) {
      marks.add(mark(i));
    }
    return marks;
  }

  private static Mark mark(int index) {
    Mark.Done done =
        switch (index % 3) {
          case 0 -> Mark.Done.ASKED;
          case 1 -> Mark.Done.MARKED;
          default -> Mark.Done.NOBODY_TO_ASK;
        };
    return new Mark(
        FINDINGS.size() - (long) index,
        FINDINGS.get(index),
        index == 2 || index == 9 ? LONG : SARI,
        ABOUTS.get(index % ABOUTS.size()),
        index == 4 ? Money.ZERO : Money.of(18_500L * (index + 1)),
        Moment.NOW.minus(Duration.ofMinutes(11L * index)),
        done,
        Optional.of("Budi").filter(_ -> done == Mark.Done.ASKED),
        seen(index));
  }

  private static Optional<Mark.Seen> seen(int index) {
    return switch (index) {
      case 3 -> Optional.of(new Mark.Seen("Budi", "", Moment.NOW.minusSeconds(300)));
      case 5 ->
          Optional.of(
              new Mark.Seen(
                  "Ibu Ratna",
                  "Internet mati seharian, batas dinaikkan sampai penyedia memperbaikinya",
                  Moment.NOW.minusSeconds(240)));
      default -> Optional.empty();
    };
  }

  private static RiskView view(
      List<Mark> marks, RiskFilter filter, boolean maySet, Optional<RiskTrouble> trouble) {
    int unseen = (int) marks.stream().filter(mark -> mark.seen().isEmpty()).count();
    return new RiskView(
        marks,
        unseen,
        filter,
        List.of(LONG, SARI),
        RuleSettings.SHIPPED
            .with(Rule.MANY_VOIDS, new Setting(false, Response.ASK, 3))
            .with(Rule.CASH_OUT_ADDS_UP, new Setting(true, Response.MARK, 250_000)),
        maySet,
        trouble);
  }

  private static Snapshot on(RiskView view) {
    DemoStaff who = view.maySet() ? DemoStaff.RATNA : DemoStaff.BUDI;
    Moment moment = Moment.START.with(Goods.USUAL).real().on(new Page.Risk(view));
    return moment
        .snapshot()
        .with(
            new StaffView(
                Optional.of(who.member()), new StaffView.Gate.Open(), List.of(), view.unseen()));
  }

  private void add(String name, RiskView view) {
    samples.add(new Sample(Screen.CASHIER, name, on(view), Size.CASHIER, ""));
  }

  private void pressing(String name, RiskView view) {
    samples.add(
        new Sample(Screen.CASHIER, name, on(view), Size.CASHIER, "").pressing("risk-rules"));
  }
}
