package id.laci.pos.staff;

import java.util.Optional;
import java.util.Set;

/// What the till wants done with what proves who somebody is. Each takes a moment on purpose and is
/// run beside the till, one after the other; what comes of it is a [StaffTidings].
public sealed interface StaffErrand {
  /// Find out whose PIN that is.
  ///
  /// @param badge whose badge was held to the reader before; then the PIN must be theirs
  record SignIn(Pin pin, Optional<StaffId> badge) implements StaffErrand {}

  /// Begin with the first owner: whatever was kept before is set aside.
  record Begin(StaffId owner, Pin fresh) implements StaffErrand {}

  /// An owner has forgotten the PIN and has the recovery code.
  ///
  /// @param code as printed when the till was set up
  /// @param owners whose it may be
  record Recover(Pin code, Pin fresh, Set<StaffId> owners) implements StaffErrand {
    public Recover {
      owners = Set.copyOf(owners);
    }
  }

  /// Somebody else sets a PIN: for a new account, or because it was forgotten.
  record SetPin(StaffId who, Pin fresh) implements StaffErrand {}

  /// Somebody changes their own PIN.
  record ChangePin(StaffId who, Pin present, Pin fresh) implements StaffErrand {}

  /// Find out whose badge that is.
  record KnowBadge(String badge) implements StaffErrand {}

  /// A badge is somebody's from now on.
  record GiveBadge(StaffId who, String badge) implements StaffErrand {}

  /// Nobody's any more.
  record TakeBadge(StaffId who) implements StaffErrand {}

  /// Draw a secret for somebody's phone. It counts for nothing before it is confirmed.
  ///
  /// @param name as the phone shows it
  /// @param shop as the phone shows it
  record Enrol(StaffId who, String name, String shop) implements StaffErrand {}

  /// The phone shows this code, so it has the secret.
  record Confirm(StaffId who, Pin code) implements StaffErrand {}

  /// No codes are asked for any more.
  record DropPhone(StaffId who) implements StaffErrand {}

  /// Draw a new recovery code for an owner.
  record DrawRecovery(StaffId owner) implements StaffErrand {}

  /// Look what everybody has.
  record Look() implements StaffErrand {}
}
