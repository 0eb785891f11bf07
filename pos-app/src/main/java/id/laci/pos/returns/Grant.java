package id.laci.pos.returns;

import id.laci.pos.money.Money;
import java.time.Instant;

/// A return that was allowed: what it is from then on.
///
/// @param count counts the returns of this till from 1
/// @param number of the return, unique over all tills for ever
/// @param draft what was allowed
/// @param approvedBy who allowed it
/// @param at when
public record Grant(long count, String number, Draft draft, String approvedBy, Instant at) {
  public Grant {
    if (count < 1 || number.isBlank() || approvedBy.isBlank()) {
      throw new IllegalArgumentException("return " + number + " allowed by " + approvedBy);
    }
  }

  /// @return what comes back and what goes back
  public ReturnPlan plan() {
    return draft.plan();
  }

  /// @return what goes back altogether
  public Money amount() {
    return plan().amount();
  }
}
