package id.laci.pos.matching;

import id.laci.pos.settlement.SettlementLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Claims and lines that are still free, by amount and time.
final class Around {
  private static final Duration DAY = Duration.ofDays(1);

  private final MatchRules rules;
  private final Timeline exact;
  private final Timeline days;
  private final Timeline open;
  private final List<Integer> free = new ArrayList<>();

  /// @param claims by time
  /// @param lines by time
  /// @param matched numbers of claims that are free no more
  /// @param taken numbers of lines that are free no more
  Around(
      List<OpenClaim> claims,
      List<SettlementLine> lines,
      Set<Integer> matched,
      Set<Integer> taken,
      MatchRules rules) {
    this.rules = rules;
    this.exact = new Timeline(line -> lines.get(line).at());
    this.days = new Timeline(line -> lines.get(line).at());
    this.open = new Timeline(claim -> claims.get(claim).claimedAt());
    for (int line = 0; line < lines.size(); line++) {
      if (!taken.contains(line)) {
        free.add(line);
        SettlementLine told = lines.get(line);
        (told.dayOnly() ? days : exact).add(told.gross(), line);
      }
    }
    for (int claim = 0; claim < claims.size(); claim++) {
      if (!matched.contains(claim)) {
        open.add(claims.get(claim).amount(), claim);
      }
    }
  }

  /// @return every line that is free
  List<Integer> free() {
    return free;
  }

  /// @return lines of the claim's amount whose time is within its window
  List<Integer> exact(OpenClaim claim) {
    return exact.within(
        claim.amount(),
        claim.claimedAt().minus(rules.before()),
        claim.claimedAt().plus(rules.after()));
  }

  /// @return lines of the claim's amount whose day touches its window
  List<Integer> days(OpenClaim claim) {
    return days.within(
        claim.amount(),
        claim.claimedAt().minus(rules.before()).minus(DAY),
        claim.claimedAt().plus(rules.after()));
  }

  /// @return claims that could be this line
  List<Integer> claimsOf(SettlementLine line) {
    return open.within(
        line.gross(), line.at().minus(rules.after()), line.at().plus(rules.before()));
  }
}
