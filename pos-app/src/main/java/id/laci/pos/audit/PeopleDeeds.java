package id.laci.pos.audit;

import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.shift.Counted;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.staff.StaffEvent;
import java.util.Optional;

/// What people decided, what happened to shifts and accounts, and what was set up.
final class PeopleDeeds {
  private PeopleDeeds() {}

  static Sketch of(Fact.Decided decided) {
    Deed deed =
        switch (decided.what()) {
          case PUT_ON_SALE -> Deed.LATE_PUT_ON_SALE;
          case RETURNED_IN_CASH -> Deed.LATE_BACK_IN_CASH;
          case RETURNED_BY_TRANSFER -> Deed.LATE_BACK_BY_TRANSFER;
          case REFUND_ASKED -> Deed.LATE_BACK_TO_WALLET;
          case DROPPED -> Deed.ITEM_DROPPED;
          case WRITTEN_OFF -> Deed.CLAIM_WRITTEN_OFF;
          case MATCHED -> Deed.CLAIM_MATCHED_BY_HAND;
          case OVER_LIMIT -> Deed.CLAIM_OVER_LIMIT;
          case SWITCHED -> decided.reason().equals("on") ? Deed.OWN_CODE_ON : Deed.OWN_CODE_OFF;
          case LINES_LEFT_OUT -> Deed.LINES_LEFT_OUT;
          case TAKEN_OUT -> Deed.LINE_TAKEN_OUT;
          case EXPORTED -> Deed.EXPORTED;
        };
    boolean isSwitch = deed == Deed.OWN_CODE_ON || deed == Deed.OWN_CODE_OFF;
    return Sketch.of(deed, isSwitch ? "" : decided.item())
        .by(decided.cashier())
        .because(isSwitch ? "" : decided.reason())
        .approved(decided.approvedBy());
  }

  static Sketch switched(boolean on) {
    return Sketch.of(on ? Deed.OWN_CODE_ON : Deed.OWN_CODE_OFF, "");
  }

  static Sketch of(Fact.OwnCodeSet set) {
    return Sketch.of(Deed.OWN_CODE_SET, set.own().merchant().nmid())
        .by(set.by())
        .approved(set.approvedBy())
        .detail(limits(set.own().limits()));
  }

  private static String limits(ClaimLimits limits) {
    return "per_payment=%d in_total=%d per_hour=%d count_per_hour=%d hours=%d"
        .formatted(
            limits.perPayment().rupiah(),
            limits.inTotal().rupiah(),
            limits.perHour().rupiah(),
            limits.countPerHour(),
            limits.age().toHours());
  }

  static Sketch of(Fact.SettlementImported imported) {
    return Sketch.of(Deed.FILE_IMPORTED, imported.file())
        .by(imported.by())
        .detail(
            "lines=%d confirmed=%d left_out=%d"
                .formatted(imported.lines(), imported.confirmed(), imported.leftOut()));
  }

  static Sketch of(StaffEvent event) {
    return switch (event) {
      case StaffEvent.SignedIn(var who, var name, var _) ->
          Sketch.of(Deed.SIGNED_IN, who.toString()).by(name);
      case StaffEvent.MemberPut(var member, var by, var _) ->
          Sketch.of(Deed.ACCOUNT_CHANGED, member.name())
              .by(by)
              .detail(member.rank() + (member.active() ? "" : " inactive"));
      case StaffEvent.RightPut(var rank, var permission, var right, var by, var _) ->
          Sketch.of(Deed.RIGHT_CHANGED, rank.name()).by(by).detail(permission + "=" + right);
      case StaffEvent.ProofPut(var who, var what, var by, var _) ->
          Sketch.of(Deed.PROOF_CHANGED, who.toString()).by(by).detail(what.name());
    };
  }

  static Sketch of(ShiftEvent event) {
    return switch (event) {
      case ShiftEvent.Opened(var opening) ->
          Sketch.of(Deed.SHIFT_OPENED, "Z " + opening.number())
              .by(opening.by())
              .amount(opening.opening().total())
              .detail("day=" + opening.day());
      case ShiftEvent.CashMoved(var move) ->
          Sketch.of(
                  switch (move.kind()) {
                    case IN -> Deed.CASH_IN;
                    case OUT -> Deed.CASH_OUT;
                    case DROP -> Deed.CASH_DROPPED;
                  },
                  "")
              .by(move.by())
              .amount(move.amount())
              .because(move.reason())
              .approved(move.approvedBy());
      case ShiftEvent.NoSaleMade(var why) ->
          Sketch.of(Deed.NO_SALE, "").by(why.by()).because(why.reason()).approved(why.approvedBy());
      case ShiftEvent.HandedOver(var to, var count, var _) ->
          handedOver(to, count.map(c -> c.total()));
      case ShiftEvent.CountBegun(var by, var _) -> Sketch.of(Deed.COUNT_BEGUN, "").by(by);
      case ShiftEvent.CountLeft(var by, var _) -> Sketch.of(Deed.COUNT_LEFT, "").by(by);
      case ShiftEvent.CountFixed(var count, var allowed) ->
          counted(Deed.COUNT_FIXED, count, allowed);
      case ShiftEvent.CountedAgain(var count, var allowed) ->
          counted(Deed.COUNTED_AGAIN, count, allowed);
      case ShiftEvent.Closed(var report) ->
          Sketch.of(Deed.SHIFT_CLOSED, report.document())
              .by(report.by())
              .approved(report.approvedBy())
              .amount(report.counted().count().total())
              .detail(
                  "expected=%s difference=%s left=%s"
                      .formatted(
                          report.expected().rupiah(),
                          report.difference().rupiah(),
                          report.left().rupiah()));
    };
  }

  private static Sketch handedOver(String to, Optional<Money> counted) {
    Sketch sketch = Sketch.of(Deed.SHIFT_HANDED_OVER, to);
    return counted.map(sketch::amount).orElse(sketch);
  }

  private static Sketch counted(Deed deed, Counted count, Money allowed) {
    return Sketch.of(deed, "")
        .by(count.by())
        .amount(count.count().total())
        .detail("allowed=" + allowed.rupiah());
  }
}
