package id.laci.pos.staff;

import java.time.Instant;

/// What happened among the staff, for the books. Nothing secret is ever in it.
public sealed interface StaffEvent {
  /// Somebody has an account from now on, or theirs was changed.
  ///
  /// @param by who did it
  record MemberPut(StaffMember member, String by, Instant at) implements StaffEvent {}

  /// A role may do more or less from now on.
  ///
  /// @param by who did it
  record RightPut(Rank rank, Permission permission, Right right, String by, Instant at)
      implements StaffEvent {}

  /// Somebody took the till over.
  record SignedIn(StaffId who, String name, Instant at) implements StaffEvent {}

  /// What proves who somebody is was changed.
  ///
  /// @param by who did it; the name itself where a person did it alone
  record ProofPut(StaffId who, What what, String by, Instant at) implements StaffEvent {}

  /// What can be changed of what proves who somebody is.
  enum What {
    /// The PIN was set for the first time.
    PIN_SET,
    /// Another PIN was set.
    PIN_RESET,
    /// An owner who had forgotten the PIN set another by the recovery code.
    PIN_RECOVERED,
    /// A badge was given.
    BADGE_SET,
    /// The badge was taken away.
    BADGE_REMOVED,
    /// Codes of a phone are asked for from now on.
    CODES_ON,
    /// They are not any more.
    CODES_OFF,
    /// A recovery code was drawn; the one before is worth nothing.
    RECOVERY_DRAWN
  }
}
