package id.laci.pos.ui.gallery;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver;
import id.laci.pos.approval.Excess;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.till.ApprovalAsked;
import id.laci.pos.till.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that a manager can be asked, and everything that can come of a PIN.
final class ManagerSamples {
  private static final Money SUM = Money.of(1_250_000);
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final Act OFFLINE = new Act.OfflineQris(Stages.CLAIM.text(), SUM);
  private static final List<Excess> LIMITS =
      List.of(
          new Excess.PerPayment(Money.of(500_000), SUM),
          new Excess.InTotal(Money.of(2_000_000), Money.of(3_150_000)),
          new Excess.InAnHour(Money.of(1_000_000), Money.of(2_250_000)),
          new Excess.CountInAnHour(10, 11),
          new Excess.Age(Duration.ofHours(24), Duration.ofHours(30)));

  private final List<Sample> samples = new ArrayList<>();

  private ManagerSamples() {}

  static List<Sample> all() {
    ManagerSamples made = new ManagerSamples();
    made.acts();
    made.answers();
    return List.copyOf(made.samples);
  }

  private void acts() {
    add("approve-offline", OFFLINE, LIMITS.subList(0, 1));
    add("approve-offline-all", OFFLINE, LIMITS);
    add("approve-drop", new Act.DropQueueItem("K2-01-000917-1", SUM), List.of());
    add("approve-switch-on", new Act.OfflineSwitch(true), List.of());
    add("approve-switch-off", new Act.OfflineSwitch(false), List.of());
    for (Giving how : Giving.values()) {
      String name = how.name().toLowerCase(java.util.Locale.ROOT);
      Act back = new Act.MoneyBack("K2-01-000917-1", SUM, how.name());
      add("approve-back-" + name, back, List.of());
    }
    add(
        "approve-match",
        new Act.MatchClaim(Stages.CLAIM.text(), SUM, Files.NAME + ":14"),
        List.of());
    add("approve-leave-out", new Act.LeaveOutLines(Files.NAME, 3), List.of());
    for (id.laci.pos.returns.Permission permission : id.laci.pos.returns.Permission.values()) {
      String name = permission.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      String receipt =
          permission == id.laci.pos.returns.Permission.REFUND_WITHOUT_RECEIPT
              ? ""
              : "K2-RYKC74FY-000917";
      add(
          "approve-return-" + name,
          new Act.RefundSale(receipt, SUM, "OTHER kemasan sobek", permission.name()),
          List.of());
    }
    add("approve-write-off", new Act.WriteOff(Stages.CLAIM.text(), SUM), List.of());
    add("approve-close", new Act.CloseWithDifference(7, Money.of(-87_500)), List.of());
    add("approve-count-again", new Act.CountAgain(7, SUM), List.of());
    add("approve-take-over", new Act.TakeOver(7), List.of());
    add("approve-cash-out", new Act.CashOut(SUM, "Bayar kurir"), List.of());
    add("approve-no-sale", new Act.NoSale("Tukar uang kecil"), List.of());
    add("approve-own-code", new Act.SetUpOwnCode("ID1024300012345", "Rp 500.000"), List.of());
    add("approve-take-out", new Act.TakeOutPaid("Kopi Susu Gula Aren", SUM), List.of());
    add("approve-enter", new Act.Enter(Permission.STAFF), List.of());
    List<Excess> watched =
        RiskSamples.findings().stream()
            .map(finding -> (Excess) new Excess.Watched(finding, true))
            .toList();
    Act refund = new Act.RefundSale("K2-RYKC74FY-000917", SUM, "DAMAGED", "REFUND");
    add("approve-watched", refund, watched.subList(0, 2));
    add("approve-watched-many", refund, watched.subList(1, 6));
    add("approve-real", SELLING.real(), asked(OFFLINE, List.of(), Optional.empty(), false));
  }

  private void answers() {
    answered("wrong", new Approver.Answer.WrongPin(2));
    answered("wrong-last", new Approver.Answer.WrongPin(0));
    answered("wrong-code", new Approver.Answer.WrongCode(1));
    answered("may-not", new Approver.Answer.MayNot(2));
    answered("no-phone", new Approver.Answer.NoPhone("Budi"));
    answered("other-badge", new Approver.Answer.OtherBadge());
    add(
        "approve-code",
        SELLING,
        asked(
            OFFLINE,
            LIMITS.subList(0, 1),
            Optional.of(new Approver.Answer.CodeMissing()),
            false,
            true,
            Optional.of(DemoStaff.BUDI.member())));
    answered("locked", new Approver.Answer.Locked(Moment.NOW.plusSeconds(300)));
    answered("not-set-up", new Approver.Answer.NotSetUp());
    answered("unavailable", new Approver.Answer.Unavailable("staff.keys: access denied"));
    add("approve-checking", SELLING, asked(OFFLINE, List.of(), Optional.empty(), true));
  }

  private void answered(String name, Approver.Answer answer) {
    add("approve-" + name, SELLING, asked(OFFLINE, LIMITS, Optional.of(answer), false));
  }

  private void add(String name, Act act, List<Excess> why) {
    add(name, SELLING, asked(act, why, Optional.empty(), false));
  }

  private void add(String name, Moment moment, ApprovalAsked asked) {
    Snapshot snapshot = moment.snapshot(Optional.of(asked), false);
    samples.add(new Sample(Screen.CASHIER, name, snapshot, Size.CASHIER, ""));
  }

  private static ApprovalAsked asked(
      Act act, List<Excess> why, Optional<Approver.Answer> answer, boolean checking) {
    return asked(act, why, answer, checking, false, Optional.empty());
  }

  private static ApprovalAsked asked(
      Act act,
      List<Excess> why,
      Optional<Approver.Answer> answer,
      boolean checking,
      boolean code,
      Optional<StaffMember> badge) {
    List<StaffMember> approvers =
        DemoStaff.roster().approvers(act.permission(), Optional.of(DemoStaff.SARI.member().id()));
    return new ApprovalAsked(
        new ApprovalRequest(1, act, why, "Sari", Moment.NOW, approvers, code),
        answer,
        checking,
        badge);
  }
}
