package id.laci.pos.sandbox;

import java.util.Optional;

/// A fault that is set.
///
/// @param fault what goes wrong
/// @param only the one operation it strikes; empty strikes all
/// @param times how often it still strikes; [#UNTIL_CLEARED] for ever
public record FaultRule(Fault fault, Optional<Operation> only, int times) {
  /// Strikes until the faults are cleared.
  public static final int UNTIL_CLEARED = 0;

  /// @throws IllegalArgumentException when `times` is negative
  public FaultRule {
    if (times < 0) {
      throw new IllegalArgumentException("times: " + times);
    }
  }

  boolean strikes(Operation operation) {
    boolean spared =
        fault instanceof Fault.Deny
            && operation != Operation.CHARGE
            && operation != Operation.REFUND;
    return !spared && only.map(operation::equals).orElse(true);
  }

  /// @return what is left after one strike; empty when that was the last
  Optional<FaultRule> struck() {
    return switch (times) {
      case UNTIL_CLEARED -> Optional.of(this);
      case 1 -> Optional.empty();
      default -> Optional.of(new FaultRule(fault, only, times - 1));
    };
  }
}
