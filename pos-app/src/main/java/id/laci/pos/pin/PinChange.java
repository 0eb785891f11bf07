package id.laci.pos.pin;

import id.laci.pos.approval.PinFault;
import java.time.Instant;

/// What came of setting a PIN.
public sealed interface PinChange {
  /// It holds from now on.
  record Done() implements PinChange {}

  /// The new one will not do.
  record Refused(PinFault why) implements PinChange {}

  /// The present one was not right.
  ///
  /// @param left how many more may be wrong before there is a wait
  record WrongPin(int left) implements PinChange {}

  /// Too many were wrong; none is looked at before this time.
  record Locked(Instant until) implements PinChange {}

  /// The file cannot be read or written; the PIN is as it was.
  ///
  /// @param words why
  record Unavailable(String words) implements PinChange {}
}
