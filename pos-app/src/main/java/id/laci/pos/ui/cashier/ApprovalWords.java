package id.laci.pos.ui.cashier;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver;
import id.laci.pos.approval.Excess;
import id.laci.pos.payment.Giving;
import id.laci.pos.returns.Permission;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.RiskWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.staff.StaffWords;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// What a manager is asked, and what came of a PIN, in words.
final class ApprovalWords {
  private static final int HOURS_FROM = 2;

  private final Words words;
  private final ReturnWords returns;
  private final StaffWords staff;
  private final RiskWords risks;

  ApprovalWords(Words words) {
    this.words = words;
    returns = new ReturnWords(words);
    staff = new StaffWords(words);
    risks = new RiskWords(words);
  }

  /// @return what is to be allowed
  String act(Act act) {
    return switch (act) {
      case Act.OfflineQris(var claim, var _) -> words.get(Word.APPROVE_OFFLINE, claim);
      case Act.DropQueueItem(var item, var _) -> words.get(Word.APPROVE_DROP, item);
      case Act.OfflineSwitch(var on) ->
          words.get(on ? Word.APPROVE_SWITCH_ON : Word.APPROVE_SWITCH_OFF);
      case Act.SetUpOwnCode(var nmid, var limits) -> words.get(Word.APPROVE_OWN_CODE, nmid, limits);
      case Act.MoneyBack(var order, var _, var how) -> words.get(back(Giving.valueOf(how)), order);
      case Act.MatchClaim(var claim, var _, var line) -> words.get(Word.APPROVE_MATCH, line, claim);
      case Act.LeaveOutLines(var file, var lines) -> words.get(Word.APPROVE_LEAVE_OUT, lines, file);
      case Act.RefundSale(var receipt, var _, var reason, var permission) ->
          returns.act(Permission.valueOf(permission), receipt, reason);
      case Act.CloseWithDifference(var shift, var off) ->
          words.get(off.isNegative() ? Word.APPROVE_CLOSE_SHORT : Word.APPROVE_CLOSE_OVER, shift);
      case Act.CountAgain(var shift, var counted) ->
          words.get(Word.APPROVE_COUNT_AGAIN, shift, counted);
      case Act.TakeOver(var shift) -> words.get(Word.APPROVE_TAKE_OVER, shift);
      case Act.CashOut(var _, var reason) -> words.get(Word.APPROVE_CASH_OUT, reason);
      case Act.NoSale(var reason) -> words.get(Word.APPROVE_NO_SALE, reason);
      case Act.WriteOff(var claim, var _) -> words.get(Word.APPROVE_WRITE_OFF, claim);
      case Act.TakeOutPaid(var line, var _) -> words.get(Word.APPROVE_TAKE_OUT, line);
      case Act.Enter(var what) -> words.get(Word.APPROVE_ENTER, staff.permission(what));
    };
  }

  /// @return who asks, and who may agree
  String asked(ApprovalRequest request) {
    String who =
        request.approvers().stream()
            .map(member -> member.name() + " (" + staff.rank(member.rank()) + ")")
            .collect(Collectors.joining(", "));
    return words.get(Word.APPROVE_ASKED, request.askedBy(), who);
  }

  /// @return whose badge it was
  String badge(String name) {
    return words.get(Word.APPROVE_BADGE, name);
  }

  /// @return the PINs of people whose PINs are no secret
  String demo(List<DemoStaff> people, List<StaffMember> approvers) {
    return people.stream()
        .filter(one -> approvers.contains(one.member()))
        .map(staff::demo)
        .collect(Collectors.joining("  ·  "));
  }

  private static Word back(Giving how) {
    return switch (how) {
      case REFUND -> Word.APPROVE_BACK_REFUND;
      case CASH -> Word.APPROVE_BACK_CASH;
      case TRANSFER -> Word.APPROVE_BACK_TRANSFER;
    };
  }

  /// @return which limit is passed, or which rule fired, with its figures
  String excess(Excess excess) {
    return switch (excess) {
      case Excess.PerPayment(var limit, var found) -> words.get(Word.EXCESS_PAYMENT, found, limit);
      case Excess.InTotal(var limit, var found) -> words.get(Word.EXCESS_TOTAL, found, limit);
      case Excess.InAnHour(var limit, var found) -> words.get(Word.EXCESS_HOUR, found, limit);
      case Excess.CountInAnHour(var limit, var found) -> words.get(Word.EXCESS_COUNT, found, limit);
      case Excess.Age(var limit, var found) -> words.get(Word.EXCESS_AGE, span(found), span(limit));
      case Excess.Watched(var finding, var _) -> risks.finding(finding);
    };
  }

  private String span(Duration time) {
    return time.toHours() < HOURS_FROM
        ? words.get(Word.SPAN_MINUTES, time.toMinutes())
        : words.get(Word.SPAN_HOURS, time.toHours());
  }

  /// @return what came of the last PIN; blank where it was allowed
  String answer(Approver.Answer answer, Snapshot.Status status) {
    return switch (answer) {
      case Approver.Answer.Approved _ -> "";
      case Approver.Answer.WrongPin(var left) ->
          left == 0 ? words.get(Word.PIN_WRONG_LAST) : words.get(Word.PIN_WRONG, left);
      case Approver.Answer.WrongCode(var left) -> words.get(Word.STAFF_WRONG_CODE, left);
      case Approver.Answer.CodeMissing _ -> words.get(Word.PIN_CODE_MISSING);
      case Approver.Answer.NoPhone(var name) -> words.get(Word.PIN_NO_PHONE, name);
      case Approver.Answer.MayNot(var left) -> words.get(Word.PIN_MAY_NOT, left);
      case Approver.Answer.OtherBadge _ -> words.get(Word.PIN_OTHER_BADGE);
      case Approver.Answer.Locked(var until) ->
          words.get(Word.PIN_LOCKED, Dates.time(until, status.zone()));
      case Approver.Answer.NotSetUp _ -> words.get(Word.PIN_NOT_SET_UP);
      case Approver.Answer.Unavailable(var why) -> words.get(Word.PIN_UNAVAILABLE, why);
    };
  }
}
