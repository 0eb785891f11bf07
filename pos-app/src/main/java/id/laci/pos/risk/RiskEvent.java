package id.laci.pos.risk;

import java.time.Instant;
import java.util.Optional;

/// What can happen about the rules, for the books.
public sealed interface RiskEvent {
  /// A rule fired.
  record Fired(Mark mark) implements RiskEvent {}

  /// Somebody ended a code that a customer could have paid. Kept while the rule that counts it is
  /// on; everything else that is counted has a fact of its own.
  ///
  /// @param code the order, or the claim where the code was of the shop's own making
  record CodeEnded(String code, String by, Instant at) implements RiskEvent {}

  /// A person looked at a mark.
  record Seen(long mark, Mark.Seen seen) implements RiskEvent {}

  /// A rule is set so from now on.
  ///
  /// @param by who did it
  /// @param approvedBy who agreed to it; empty when that was not needed
  record RuleSet(Rule rule, Setting setting, String by, Optional<String> approvedBy, Instant at)
      implements RiskEvent {}
}
