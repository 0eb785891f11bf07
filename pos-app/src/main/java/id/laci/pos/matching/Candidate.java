package id.laci.pos.matching;

import id.laci.pos.settlement.SettlementLine;
import java.util.List;

/// A claim and a line that may be the same payment, for a person to judge.
///
/// @param claim what the cashier said
/// @param line what the file says
/// @param score 0 to 100; only for putting the likelier one first
/// @param whys what speaks for and against it
public record Candidate(OpenClaim claim, SettlementLine line, int score, List<Why> whys) {
  /// Keeps its own copy.
  public Candidate {
    whys = List.copyOf(whys);
  }
}
