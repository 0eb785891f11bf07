package id.laci.pos.approval;

import id.laci.pos.staff.StaffId;
import java.time.Instant;
import java.util.Optional;

/// Whoever can tell whose PIN was typed, and with it who allows what is asked.
public interface Approver {
  /// Asks. Takes some tenths of a second on purpose, so it belongs on no thread that somebody waits
  /// for. Never throws for anything that is typed or wrong with the disk.
  ///
  /// @param request what is to be allowed, and by whom it may be
  /// @param pin as typed; wiped before this returns
  /// @param code from the approver's phone, or one of their codes for a lost one, as typed; empty
  ///   when none was; wiped before this returns
  /// @param badge whose badge was held to the reader before; then the PIN must be theirs
  Answer ask(ApprovalRequest request, char[] pin, char[] code, Optional<StaffId> badge);

  /// What came of it.
  sealed interface Answer {
    /// Somebody who may allows it.
    record Approved(Approval approval) implements Answer {}

    /// Nobody's PIN.
    ///
    /// @param left how many more may be wrong before there is a wait, 0 when the wait begins now
    record WrongPin(int left) implements Answer {}

    /// The PIN is right, and the code beside it is not, or it was used before.
    ///
    /// @param left as for a wrong PIN
    record WrongCode(int left) implements Answer {}

    /// The PIN is right, and a code has to be typed beside it.
    record CodeMissing() implements Answer {}

    /// The PIN is right, a code is needed, and this person's phone was never set up for it.
    record NoPhone(String name) implements Answer {}

    /// It is the PIN of somebody who may not allow this, for example of the person who asks.
    ///
    /// @param left as for a wrong PIN, for it counts as one
    record MayNot(int left) implements Answer {}

    /// A badge was held to the reader and the PIN is somebody else's.
    record OtherBadge() implements Answer {}

    /// Too many were wrong; none is looked at before this time.
    record Locked(Instant until) implements Answer {}

    /// There is no PIN yet.
    record NotSetUp() implements Answer {}

    /// The PINs cannot be looked at, which is not the same as none being set.
    ///
    /// @param words why, for the log and the person who puts it right
    record Unavailable(String words) implements Answer {}
  }
}
