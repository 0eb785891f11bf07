package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approvals;
import id.laci.pos.approval.Approver;
import id.laci.pos.approval.Excess;
import id.laci.pos.money.Money;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Asks somebody who may, in place, for what the person at the till may not do alone. One question
/// at a time; a new one takes the place of an older. Whoever may do it alone is not asked, unless a
/// rule wants a manager's word; where nobody else could give it, the act is done and marked.
final class Approving {
  /// What is done once it is allowed.
  private record Pending(
      ApprovalRequest request, Optional<Approver.Answer> answer, boolean checking, Intent intent) {
    Pending checked() {
      return new Pending(request, answer, true, intent);
    }

    Pending answered(Approver.Answer came) {
      return new Pending(request, Optional.of(came), false, intent);
    }
  }

  private final StaffSetup setup;
  private final Desk desk;
  private Optional<Pending> pending = Optional.empty();
  private Optional<Granted> granted = Optional.empty();
  private Approvals used = Approvals.NONE;
  private long nextRequest = 1;

  Approving(StaffSetup setup, Desk desk) {
    this.setup = setup;
    this.desk = desk;
  }

  /// What is allowed now.
  record Granted(Intent intent, Approval approval) {}

  /// @param why the limits that are passed and the rules that fired; empty when the act always
  ///   needs somebody else
  /// @param intent what is to be done then
  void ask(Act act, List<Excess> why, Intent intent, Instant now) {
    Permission permission = act.permission();
    List<StaffMember> managers = managers(why, permission);
    switch (desk.crew.right(permission)) {
      case ALLOWED -> {
        if (managers.isEmpty()) {
          grant(act, intent, now);
        } else {
          ask(request(act, why, managers, now), intent);
        }
      }
      case NEEDS_APPROVAL -> {
        List<StaffMember> approvers =
            managers.isEmpty() ? desk.crew.approvers(permission) : managers;
        if (approvers.isEmpty()) {
          refuse(permission);
        } else {
          ask(request(act, why, approvers, now), intent);
        }
      }
      case DENIED -> refuse(permission);
    }
  }

  /// Asks for what that person may not do alone, whatever their rights: somebody else says so.
  /// Where nobody else works here who may, it is left to whoever is at the till and may.
  ///
  /// @param name as the books call that person
  /// @param why the limits that are passed
  void askOtherThan(String name, Act act, List<Excess> why, Intent intent, Instant now) {
    Permission permission = act.permission();
    List<StaffMember> managers = managers(why, permission);
    List<StaffMember> able = managers.isEmpty() ? desk.crew.approvers(permission) : managers;
    List<StaffMember> others = able.stream().filter(member -> !member.name().equals(name)).toList();
    boolean alone = others.isEmpty() || (managers.isEmpty() && !desk.crew.name().equals(name));
    if (alone && desk.crew.right(permission) == Right.ALLOWED) {
      grant(act, intent, now);
    } else if (others.isEmpty()) {
      refuse(permission);
    } else {
      ask(request(act, why, others, now), intent);
    }
  }

  /// @return whom a limit asks for that nobody passes alone
  private List<StaffMember> managers(List<Excess> why, Permission permission) {
    return why.stream().anyMatch(Excess::asksAnother) ? desk.crew.managers(permission) : List.of();
  }

  private void grant(Act act, Intent intent, Instant now) {
    Approval own = new Approval(nextRequest++, desk.crew.name(), now, act);
    granted = Optional.of(new Granted(intent, own));
  }

  private ApprovalRequest request(
      Act act, List<Excess> why, List<StaffMember> approvers, Instant now) {
    return new ApprovalRequest(
        nextRequest++, act, why, desk.crew.name(), now, approvers, needsCode(act));
  }

  private boolean needsCode(Act act) {
    Optional<Money> stake = act.atStake();
    return setup
        .codesFrom()
        .filter(from -> stake.filter(sum -> sum.covers(from)).isPresent())
        .isPresent();
  }

  private void ask(ApprovalRequest request, Intent intent) {
    desk.staffing.badge = Optional.empty();
    pending = Optional.of(new Pending(request, Optional.empty(), false, intent));
  }

  private void refuse(Permission permission) {
    desk.say(desk.crew.notAllowed(permission));
  }

  /// @return what the person at the till may do without asking, once
  Optional<Granted> granted() {
    Optional<Granted> taken = granted;
    granted = Optional.empty();
    return taken;
  }

  /// @return what is being asked, if anything
  Optional<ApprovalAsked> asked() {
    return pending.map(
        now -> new ApprovalAsked(now.request(), now.answer(), now.checking(), desk.staffing.badge));
  }

  /// Nobody allows it.
  void cancel() {
    pending = Optional.empty();
    desk.staffing.badge = Optional.empty();
  }

  /// Somebody typed a PIN, and perhaps a code from their phone.
  void give(Turn turn, Pin pin, Pin code) {
    pending
        .filter(now -> !now.checking())
        .ifPresent(
            now -> {
              pending = Optional.of(now.checked());
              turn.then(
                  new Effect.AskApproval(
                      now.request(), pin, code, desk.staffing.badge.map(StaffMember::id)));
            });
  }

  /// The PIN has been looked at.
  ///
  /// @return what may be done, once
  Optional<Granted> answered(long request, Approver.Answer answer, Instant now) {
    Optional<Pending> of = pending.filter(asked -> asked.request().id() == request);
    if (of.isEmpty()) {
      return Optional.empty();
    }
    if (answer instanceof Approver.Answer.Approved(var approval)) {
      return approved(of.get(), approval, now);
    }
    pending = Optional.of(of.get().answered(answer));
    return Optional.empty();
  }

  /// Nobody agrees with themselves, whoever may have looked at the PIN.
  private Optional<Granted> approved(Pending asked, Approval approval, Instant now) {
    if (approval.who().equals(asked.request().askedBy())) {
      pending = Optional.of(asked.answered(new Approver.Answer.MayNot(0)));
      return Optional.empty();
    }
    cancel();
    Approvals.Use use = used.use(approval, asked.request().act(), now);
    used = use.next();
    return use.allowed() ? Optional.of(new Granted(asked.intent(), approval)) : Optional.empty();
  }
}
