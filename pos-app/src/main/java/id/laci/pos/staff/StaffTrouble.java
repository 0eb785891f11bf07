package id.laci.pos.staff;

import java.time.Instant;

/// Why something about PINs, badges and codes was not done.
public sealed interface StaffTrouble {
  /// Nobody's PIN.
  ///
  /// @param left how many more may be wrong before there is a wait, 0 when the wait begins now
  record WrongPin(int left) implements StaffTrouble {}

  /// Not the code, or one that was used before.
  ///
  /// @param left as for a wrong PIN
  record WrongCode(int left) implements StaffTrouble {}

  /// The PIN is that of somebody else than the badge, or of somebody whose account is off.
  record NotTheirs() implements StaffTrouble {}

  /// Too many were wrong; none is looked at before this time.
  record Locked(Instant until) implements StaffTrouble {}

  /// The new PIN will not do.
  record BadPin(PinFault why) implements StaffTrouble {}

  /// The new PIN cannot be had. Whose it is is told to nobody.
  record PinTaken() implements StaffTrouble {}

  /// Nobody's badge.
  record UnknownBadge() implements StaffTrouble {}

  /// The badge is somebody else's.
  record BadgeTaken() implements StaffTrouble {}

  /// Nothing is kept here although there are accounts: the file is gone.
  record Missing() implements StaffTrouble {}

  /// What is kept cannot be read or written. Nobody gets in by that.
  ///
  /// @param words why
  record Unavailable(String words) implements StaffTrouble {}

  /// The roster does not allow it.
  record Rule(RosterFault why) implements StaffTrouble {}
}
