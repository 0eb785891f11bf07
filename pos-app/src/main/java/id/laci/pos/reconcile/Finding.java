package id.laci.pos.reconcile;

import id.laci.pos.settlement.SettlementLine;
import java.util.List;
import java.util.Optional;

/// What became of one payment when both sides were compared.
///
/// @param kind which of the seven
/// @param step what is to be done
/// @param taking the till's side, if it has one
/// @param lines the other side's, by time; none when it has none
public record Finding(
    Kind kind, NextStep step, Optional<Taking> taking, List<SettlementLine> lines) {
  /// Keeps its own copy, and refuses a finding of nothing.
  public Finding {
    lines = List.copyOf(lines);
    if (taking.isEmpty() && lines.isEmpty()) {
      throw new IllegalArgumentException("nothing was found");
    }
  }

  /// The seven kinds.
  public enum Kind {
    /// Both sides agree.
    EQUAL,
    /// The other side has it, the till has not.
    MISSING_HERE,
    /// The till has it, the other side has not.
    MISSING_THERE,
    /// The amounts differ.
    AMOUNT_DIFFERS,
    /// Given back over there, and not or not so much here.
    REFUNDED_THERE,
    /// More than one payment.
    TWICE,
    /// Paid when the order was over, or on another day over there.
    LATE
  }
}
