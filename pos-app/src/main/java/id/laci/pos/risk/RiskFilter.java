package id.laci.pos.risk;

import java.util.Optional;

/// Which marks are looked for.
///
/// @param unseen whether only those that nobody has looked at
/// @param rule of which rule; empty for any
/// @param who of which person; empty for any
public record RiskFilter(boolean unseen, Optional<Rule> rule, Optional<String> who) {
  /// Those that nobody has looked at.
  public static final RiskFilter UNSEEN = new RiskFilter(true, Optional.empty(), Optional.empty());

  /// @return whether that one is among them
  public boolean takes(Mark mark) {
    return !(unseen && mark.seen().isPresent())
        && rule.filter(one -> one != mark.finding().rule()).isEmpty()
        && who.filter(one -> !one.equals(mark.who())).isEmpty();
  }

  /// @return the same, of all of them or of those that nobody has looked at
  public RiskFilter unseen(boolean only) {
    return new RiskFilter(only, rule, who);
  }

  /// @return the same of that rule
  public RiskFilter of(Optional<Rule> other) {
    return new RiskFilter(unseen, other, who);
  }

  /// @return the same of that person
  public RiskFilter by(Optional<String> other) {
    return new RiskFilter(unseen, rule, other);
  }
}
