package id.laci.pos.staff;

import java.util.Map;
import java.util.Optional;

/// What everybody has to prove who they are; never what it is.
///
/// @param holds by account
/// @param startsOver whether somebody with the rights over this computer had everything forgotten,
///   so that the owner sets the till up anew
/// @param trouble why nothing can be looked at, if so
public record Standing(
    Map<StaffId, Holds> holds, boolean startsOver, Optional<StaffTrouble> trouble) {
  /// Nothing is known yet.
  public static final Standing UNKNOWN = new Standing(Map.of(), false, Optional.empty());

  public Standing {
    holds = Map.copyOf(holds);
  }

  /// @return what that person has
  public Holds of(StaffId who) {
    return holds.getOrDefault(who, Holds.NOTHING);
  }

  /// What one person has.
  ///
  /// @param pin whether a PIN is set
  /// @param badge whether a badge is known
  /// @param phone whether codes of a phone are asked for
  /// @param codesLeft how many codes for a lost phone are unused
  /// @param recovery whether a printed code opens the account
  public record Holds(boolean pin, boolean badge, boolean phone, int codesLeft, boolean recovery) {
    /// Nothing.
    public static final Holds NOTHING = new Holds(false, false, false, 0, false);
  }
}
