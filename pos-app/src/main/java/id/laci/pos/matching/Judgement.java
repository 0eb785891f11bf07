package id.laci.pos.matching;

import id.laci.pos.settlement.SettlementLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what speaks for a claim and a line being the same payment.
final class Judgement {
  private static final int REFERENCE = 60;
  private static final int REFERENCE_PART = 45;
  private static final int NO_REFERENCE = 10;
  private static final int AMOUNT = 25;
  private static final int TIME = 15;

  private Judgement() {}

  /// @param contested whether either side has another candidate
  static Candidate of(OpenClaim claim, SettlementLine line, MatchRules rules, boolean contested) {
    List<Why> whys = new ArrayList<>();
    int score =
        reference(claim, line, whys) + amount(claim, line, whys) + time(claim, line, rules, whys);
    if (contested) {
      whys.add(Why.CONTESTED);
    }
    return new Candidate(claim, line, score, whys);
  }

  private static int reference(OpenClaim claim, SettlementLine line, List<Why> whys) {
    List<String> told = References.of(line);
    if (claim.reference().isEmpty() || told.isEmpty()) {
      whys.add(Why.NO_REFERENCE);
      return NO_REFERENCE;
    }
    String copied = References.plain(claim.reference().get());
    Optional<References.Strength> best =
        told.stream()
            .map(reference -> References.compare(copied, reference))
            .flatMap(Optional::stream)
            .min(References.Strength::compareTo);
    if (best.isEmpty()) {
      whys.add(Why.REFERENCE_DIFFERS);
      return 0;
    }
    return switch (best.get()) {
      case WHOLE -> {
        whys.add(Why.REFERENCE_EQUAL);
        yield REFERENCE;
      }
      case PART -> {
        whys.add(Why.REFERENCE_PART);
        yield REFERENCE_PART;
      }
    };
  }

  private static int amount(OpenClaim claim, SettlementLine line, List<Why> whys) {
    boolean same = claim.amount().equals(line.gross());
    whys.add(same ? Why.AMOUNT_EQUAL : Why.AMOUNT_DIFFERS);
    return same ? AMOUNT : 0;
  }

  private static int time(OpenClaim claim, SettlementLine line, MatchRules rules, List<Why> whys) {
    Duration distance = Timeline.distance(line, claim.claimedAt());
    if (line.dayOnly()) {
      whys.add(Why.DAY_ONLY);
      return distance.isZero() ? TIME / 3 : 0;
    }
    Instant from = claim.claimedAt().minus(rules.before());
    Instant to = claim.claimedAt().plus(rules.after());
    if (line.at().isBefore(from) || line.at().isAfter(to)) {
      whys.add(Why.TIME_FAR);
      return 0;
    }
    whys.add(Why.TIME_NEAR);
    long window = Math.max(1, rules.before().plus(rules.after()).toSeconds());
    return (int) (TIME - distance.toSeconds() * TIME / (2 * window));
  }
}
