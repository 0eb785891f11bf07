package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approvals;
import id.laci.pos.approval.Approver;
import id.laci.pos.approval.Excess;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Asks a manager, in place, for what the cashier may not do alone. One question at a time; a new
/// one takes the place of an older.
final class Approving {
  /// What is done once it is allowed.
  private record Pending(ApprovalAsked asked, Intent intent) {}

  private final String cashier;
  private Optional<Pending> pending = Optional.empty();
  private Approvals used = Approvals.NONE;
  private long nextRequest = 1;

  /// @param cashier who asks
  Approving(String cashier) {
    this.cashier = cashier;
  }

  /// @param why the limits that are passed; empty when the act always needs a manager
  /// @param intent what is to be done then
  void ask(Act act, List<Excess> why, Intent intent, Instant now) {
    ApprovalRequest request = new ApprovalRequest(nextRequest++, act, why, cashier, now);
    pending = Optional.of(new Pending(new ApprovalAsked(request, Optional.empty(), false), intent));
  }

  /// @return what is being asked, if anything
  Optional<ApprovalAsked> asked() {
    return pending.map(Pending::asked);
  }

  /// Nobody allows it.
  void cancel() {
    pending = Optional.empty();
  }

  /// Somebody typed a PIN.
  void give(Turn turn, Pin pin) {
    pending
        .filter(now -> !now.asked().checking())
        .ifPresent(
            now -> {
              ApprovalRequest request = now.asked().request();
              pending =
                  Optional.of(
                      new Pending(
                          new ApprovalAsked(request, now.asked().answer(), true), now.intent()));
              turn.then(new Effect.AskApproval(request, pin));
            });
  }

  /// What is allowed now.
  record Granted(Intent intent, Approval approval) {}

  /// The PIN has been looked at.
  ///
  /// @return what may be done, once
  Optional<Granted> answered(long request, Approver.Answer answer, Instant now) {
    Optional<Pending> of = pending.filter(asked -> asked.asked().request().id() == request);
    if (of.isEmpty()) {
      return Optional.empty();
    }
    if (answer instanceof Approver.Answer.Approved(var approval)) {
      pending = Optional.empty();
      Approvals.Use use = used.use(approval, of.get().asked().request().act(), now);
      used = use.next();
      return use.allowed()
          ? Optional.of(new Granted(of.get().intent(), approval))
          : Optional.empty();
    }
    pending =
        Optional.of(
            new Pending(
                new ApprovalAsked(of.get().asked().request(), Optional.of(answer), false),
                of.get().intent()));
    return Optional.empty();
  }
}
