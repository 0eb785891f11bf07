package id.laci.pos.risk;

import java.util.List;
import java.util.Optional;

/// What the page of the rules shows.
///
/// @param marks that the filter takes, the newest first
/// @param unseen how many of all nobody has looked at
/// @param filter which are looked for
/// @param people whose marks there are, by name
/// @param rules how they are set
/// @param maySet whether the rules may be changed here
/// @param trouble why the last wish was not done, if it was not
public record RiskView(
    List<Mark> marks,
    int unseen,
    RiskFilter filter,
    List<String> people,
    RuleSettings rules,
    boolean maySet,
    Optional<RiskTrouble> trouble) {
  public RiskView {
    marks = List.copyOf(marks);
    people = List.copyOf(people);
  }
}
