package id.laci.pos.claim;

import java.util.Optional;

/// Whether and how this till takes payments by the merchant's static code.
///
/// @param enabled off until a manager switches it on
/// @param merchant the static code; empty when none is set up
/// @param limits a manager's standing approval
public record OfflineSettings(
    boolean enabled, Optional<MerchantCode> merchant, ClaimLimits limits) {
  /// As it is until somebody sets it up.
  public static final OfflineSettings OFF =
      new OfflineSettings(false, Optional.empty(), ClaimLimits.NONE);

  /// @return the same, by what a manager set up at the till
  public OfflineSettings with(OwnCode own) {
    return new OfflineSettings(enabled, Optional.of(own.merchant()), own.limits());
  }

  /// @return the same, switched on or off by a manager at the till
  public OfflineSettings switched(boolean on) {
    return new OfflineSettings(on, merchant, limits);
  }
}
