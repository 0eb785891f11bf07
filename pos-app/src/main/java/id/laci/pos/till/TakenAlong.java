package id.laci.pos.till;

import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import java.util.Optional;

/// What leaves the till in a file is in the books before the file is written.
final class TakenAlong {
  private TakenAlong() {}

  /// @param what the journal, the figures of a day, the list of sales
  /// @param approvedBy who agreed, where that was somebody else
  static void note(Turn turn, Crew crew, String what, Optional<String> approvedBy) {
    turn.happened(
        new Fact.Decided(what, Decision.EXPORTED, "", crew.name(), approvedBy, turn.at()));
  }
}
