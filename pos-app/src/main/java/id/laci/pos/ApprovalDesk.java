package id.laci.pos;

import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver;
import id.laci.pos.till.Input;
import id.laci.pos.till.Pin;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Has a manager's PIN looked at, one after the other: that takes tenths of a second on purpose,
/// and nobody gets more tries by asking twice at once.
final class ApprovalDesk implements AutoCloseable {
  private final Approver approver;
  private final Consumer<Input> answers;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("approvals").factory());

  ApprovalDesk(Approver approver, Consumer<Input> answers) {
    this.approver = approver;
    this.answers = answers;
  }

  /// Returns at once.
  void ask(ApprovalRequest request, Pin pin) {
    try {
      thread.execute(
          () ->
              answers.accept(
                  new Input.ApprovalAnswered(request.id(), approver.ask(request, pin.take()))));
    } catch (RejectedExecutionException _) {
      // closing: nothing has been allowed
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
