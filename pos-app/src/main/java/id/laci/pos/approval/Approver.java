package id.laci.pos.approval;

import java.time.Instant;

/// Whoever can tell that a manager is there. Now one PIN of the shop, later the accounts of staff.
public interface Approver {
  /// Asks. Takes some tenths of a second on purpose, so it belongs on no thread that somebody waits
  /// for. Never throws for anything that is typed or wrong with the disk.
  ///
  /// @param request what is to be allowed
  /// @param pin as typed; wiped before this returns
  Answer ask(ApprovalRequest request, char[] pin);

  /// What came of it.
  sealed interface Answer {
    /// The manager allows it.
    record Approved(Approval approval) implements Answer {}

    /// Not the manager's PIN.
    ///
    /// @param left how many more may be wrong before there is a wait, 0 when the wait begins now
    record WrongPin(int left) implements Answer {}

    /// Too many were wrong; none is looked at before this time.
    record Locked(Instant until) implements Answer {}

    /// There is no PIN yet.
    record NotSetUp() implements Answer {}

    /// The PIN cannot be looked at, which is not the same as none being set.
    ///
    /// @param words why, for the log and the person who puts it right
    record Unavailable(String words) implements Answer {}
  }
}
