package id.laci.pos.till;

import id.laci.pos.approval.Approval;
import id.laci.pos.claim.ClaimEvent;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.ClaimStep;
import id.laci.pos.claim.Claims;
import id.laci.pos.claim.Match;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.matching.ClaimMatches;
import id.laci.pos.matching.OpenClaim;
import id.laci.pos.matching.Why;
import id.laci.pos.money.Money;
import id.laci.pos.reckoning.FileSeen;
import id.laci.pos.reckoning.Matches;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.settlement.SettlementLine;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Moves claims by what a settlement file says. Everything that belongs to one decision is one step
/// of the journal: all of it, or nothing.
final class SettlementImport {
  private final Crew crew;

  /// @param crew who is at the till
  SettlementImport(Crew crew) {
    this.crew = crew;
  }

  /// Confirms what is certain, notes what the file does not plainly show, and remembers how it was
  /// read.
  ///
  /// @param leftOut how many lines a manager allowed to leave out
  ReckoningView.Done all(Turn turn, FileSeen file, Matches matches, int leftOut) {
    Money amount = Money.ZERO;
    int confirmed = 0;
    for (ClaimMatches.Pair pair : matches.found().pairs()) {
      Match match = match(turn, pair.line(), matches.key(pair.line()), new Match.By.Rules());
      if (move(turn, new ClaimId(pair.claim().id()), new ClaimEvent.Found(match))) {
        confirmed++;
        amount = amount.plus(pair.line().gross());
      }
    }
    int doubtful = doubts(turn, matches);
    if (turn.state().settlements().mappings().stream().noneMatch(file.mapping()::equals)) {
      turn.happened(new Fact.MappingKept(file.mapping()));
    }
    turn.happened(
        new Fact.SettlementImported(
            file.name(),
            file.fingerprint(),
            file.lines().size(),
            confirmed,
            leftOut,
            crew.name(),
            turn.at()));
    return new ReckoningView.Done(confirmed, amount, doubtful);
  }

  private int doubts(Turn turn, Matches matches) {
    for (OpenClaim claim : matches.lost()) {
      notFound(turn, new ClaimId(claim.id()), StaticClaim.Doubt.NOT_IN_SETTLEMENT);
    }
    int undecided = 0;
    for (ClaimMatches.Group group : matches.found().undecided()) {
      for (OpenClaim claim : group.claims()) {
        notFound(turn, new ClaimId(claim.id()), doubt(group, claim));
        undecided++;
      }
    }
    return matches.lost().size() + undecided;
  }

  private static StaticClaim.Doubt doubt(ClaimMatches.Group group, OpenClaim claim) {
    boolean otherAmounts =
        group.candidates().stream()
            .filter(candidate -> candidate.claim().equals(claim))
            .allMatch(candidate -> candidate.whys().contains(Why.AMOUNT_DIFFERS));
    return otherAmounts ? StaticClaim.Doubt.AMOUNT_DIFFERS : StaticClaim.Doubt.SEVERAL_FIT;
  }

  /// The file does not plainly show the money of a claim.
  void notFound(Turn turn, ClaimId claim, StaticClaim.Doubt why) {
    move(turn, claim, new ClaimEvent.NotFound(why, turn.at()));
  }

  /// A manager says that a line is the money of a claim.
  ///
  /// @param key of the line
  /// @return whether it is on its way into the books; not when the line has confirmed another claim
  boolean byHand(Turn turn, StaticClaim claim, SettlementLine line, String key, Approval approval) {
    if (turn.state().settlements().used().mayHold(key, line.at())) {
      return false;
    }
    Match match = match(turn, line, key, new Match.By.Person(approval.who()));
    ClaimId id = claim.demand().id();
    decided(turn, id.text(), Decision.MATCHED, approval);
    return move(turn, id, new ClaimEvent.Found(match));
  }

  /// A manager allowed to read a file without these lines.
  void leftOut(Turn turn, String file, Set<Integer> lines, Approval approval) {
    String numbers =
        lines.stream().sorted().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
    String more = lines.size() > 10 ? ", …" : "";
    String item = file.substring(0, Math.min(file.length(), 40)) + ":" + lines.size();
    turn.happened(
        new Fact.Decided(
            item,
            Decision.LINES_LEFT_OUT,
            numbers + more,
            crew.name(),
            crew.other(approval),
            turn.at()));
  }

  private void decided(Turn turn, String item, Decision what, Approval approval) {
    turn.happened(new Fact.Decided(item, what, "", crew.name(), crew.other(approval), turn.at()));
  }

  private static Match match(Turn turn, SettlementLine line, String key, Match.By by) {
    return new Match(key, line.transactionId(), line.gross(), turn.at(), by);
  }

  /// @return whether the claim moved
  private static boolean move(Turn turn, ClaimId id, ClaimEvent event) {
    Optional<StaticClaim> claim = turn.state().claims().claim(id);
    Optional<StaticClaim> next =
        claim
            .map(now -> Claims.step(now, event))
            .map(ClaimStep::next)
            .filter(n -> !n.equals(claim.get()));
    next.ifPresent(moved -> turn.happened(new Fact.ClaimMoved(moved)));
    return next.isPresent();
  }
}
