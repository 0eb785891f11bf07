package id.laci.pos;

import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.pin.StaffKeys;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffId;
import id.laci.pos.till.Input;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Has PINs, badges and codes looked at, one after the other: that takes tenths of a second on
/// purpose, and nobody gets more tries by asking twice at once.
final class ApprovalDesk implements AutoCloseable {
  private final StaffKeys keys;
  private final Consumer<Input> answers;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("approvals").factory());

  ApprovalDesk(StaffKeys keys, Consumer<Input> answers) {
    this.keys = keys;
    this.answers = answers;
  }

  /// Returns at once.
  void ask(ApprovalRequest request, Pin pin, Pin code, Optional<StaffId> badge) {
    run(
        () ->
            new Input.ApprovalAnswered(
                request.id(), keys.ask(request, pin.take(), code.take(), badge)));
  }

  /// Returns at once.
  void run(long id, StaffErrand errand) {
    run(() -> new Input.StaffTold(id, keys.run(errand)));
  }

  private void run(java.util.function.Supplier<Input> look) {
    try {
      thread.execute(() -> answers.accept(look.get()));
    } catch (RejectedExecutionException _) {
      // closing: nothing has been allowed
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
