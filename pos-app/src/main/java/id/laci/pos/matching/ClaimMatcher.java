package id.laci.pos.matching;

import id.laci.pos.money.Money;
import id.laci.pos.settlement.SettlementLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Holds claims of the static code against lines.
///
/// A pair is certain when amount and time fit and the reference is the same, and neither side has
/// another such partner; or when neither side has a reference and each is the other's only
/// candidate. Everything else is for a person. The order of what is given does not matter.
public final class ClaimMatcher {
  private final MatchRules rules;
  private final List<OpenClaim> claims;
  private final List<SettlementLine> lines;
  private final Map<Integer, Integer> lineOfClaim = new TreeMap<>();
  private final Map<Integer, Why> whys = new HashMap<>();
  private final Set<Integer> takenLines = new HashSet<>();
  private final Set<Integer> contestedClaims = new HashSet<>();
  private final Set<Integer> contestedLines = new HashSet<>();

  private ClaimMatcher(
      Collection<OpenClaim> claims, Collection<SettlementLine> lines, MatchRules rules) {
    this.rules = rules;
    this.claims =
        claims.stream()
            .sorted(Comparator.comparing(OpenClaim::claimedAt).thenComparing(OpenClaim::id))
            .toList();
    this.lines =
        lines.stream()
            .filter(line -> line.kind() == SettlementLine.Kind.PAYMENT)
            .sorted(
                Comparator.comparing(SettlementLine::at)
                    .thenComparing(SettlementLine::file)
                    .thenComparingInt(SettlementLine::line))
            .toList();
  }

  /// @param claims none decided before, no id twice
  /// @param lines none used before, none given twice; what is no payment is left aside
  /// @param seenUntil up to when the lines tell everything
  public static ClaimMatches match(
      Collection<OpenClaim> claims,
      Collection<SettlementLine> lines,
      MatchRules rules,
      Instant seenUntil) {
    if (claims.stream().map(OpenClaim::id).distinct().count() < claims.size()) {
      throw new IllegalArgumentException("the same claim is given twice");
    }
    ClaimMatcher matcher = new ClaimMatcher(claims, lines, rules);
    matcher.byReference();
    matcher.byBeingAlone();
    return matcher.result(seenUntil);
  }

  private void byReference() {
    ReferenceIndex index = new ReferenceIndex();
    for (int line = 0; line < lines.size(); line++) {
      index.add(scope(lines.get(line).gross()), line, lines.get(line));
    }
    for (References.Strength strength : References.Strength.values()) {
      Map<Integer, List<Integer>> byClaim = new TreeMap<>();
      Map<Integer, List<Integer>> byLine = new TreeMap<>();
      for (int claim = 0; claim < claims.size(); claim++) {
        for (int line : named(index, claim, strength)) {
          byClaim.computeIfAbsent(claim, _ -> new ArrayList<>()).add(line);
          byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(claim);
        }
      }
      byClaim.forEach((claim, found) -> decide(claim, found, byLine, strength));
    }
  }

  private static String scope(Money amount) {
    return Long.toString(amount.rupiah());
  }

  /// @return the lines whose reference, amount and time fit the claim and that are still free
  private List<Integer> named(ReferenceIndex index, int claim, References.Strength strength) {
    OpenClaim open = claims.get(claim);
    if (open.reference().isEmpty()
        || lineOfClaim.containsKey(claim)
        || contestedClaims.contains(claim)) {
      return List.of();
    }
    String copied = References.plain(open.reference().get());
    List<Integer> found = new ArrayList<>();
    index
        .find(scope(open.amount()), copied)
        .forEach(
            (line, how) -> {
              boolean free = !takenLines.contains(line) && !contestedLines.contains(line);
              if (how == strength && free && rules.fit(open, lines.get(line))) {
                found.add(line);
              }
            });
    return found;
  }

  private void decide(
      int claim,
      List<Integer> found,
      Map<Integer, List<Integer>> byLine,
      References.Strength strength) {
    int line = found.getFirst();
    if (found.size() == 1 && byLine.getOrDefault(line, List.of()).size() == 1) {
      take(
          claim,
          line,
          strength == References.Strength.WHOLE ? Why.REFERENCE_EQUAL : Why.REFERENCE_PART);
    } else {
      contestedClaims.add(claim);
      contestedLines.addAll(found);
    }
  }

  private void take(int claim, int line, Why why) {
    lineOfClaim.put(claim, line);
    takenLines.add(line);
    whys.put(claim, why);
  }

  private void byBeingAlone() {
    Around around = around();
    Map<Integer, Integer> alone = new TreeMap<>();
    for (int claim = 0; claim < claims.size(); claim++) {
      OpenClaim open = claims.get(claim);
      if (lineOfClaim.containsKey(claim) || open.reference().isPresent()) {
        continue;
      }
      List<Integer> exact = around.exact(open);
      if (exact.size() == 1
          && around.days(open).isEmpty()
          && !References.hasAny(lines.get(exact.getFirst()))
          && around.claimsOf(lines.get(exact.getFirst())).size() == 1) {
        alone.put(claim, exact.getFirst());
      }
    }
    alone.forEach((claim, line) -> take(claim, line, Why.ONLY_CANDIDATE));
  }

  private ClaimMatches result(Instant seenUntil) {
    List<ClaimMatches.Pair> pairs = new ArrayList<>();
    lineOfClaim.forEach(
        (claim, line) ->
            pairs.add(
                new ClaimMatches.Pair(
                    claims.get(claim), lines.get(line), whys.getOrDefault(claim, Why.CONTESTED))));
    Undecided rest = new Undecided(claims, lines, around(), rules);
    for (int claim = 0; claim < claims.size(); claim++) {
      if (!lineOfClaim.containsKey(claim)) {
        rest.join(claim);
      }
    }
    List<OpenClaim> waiting = new ArrayList<>();
    List<OpenClaim> lost = new ArrayList<>();
    for (OpenClaim claim : rest.claimsAlone()) {
      Instant over = claim.claimedAt().plus(rules.after()).plus(rules.grace());
      (seenUntil.isAfter(over) ? lost : waiting).add(claim);
    }
    return new ClaimMatches(pairs, rest.groups(), waiting, lost, rest.linesAlone());
  }

  private Around around() {
    return new Around(claims, lines, lineOfClaim.keySet(), takenLines, rules);
  }
}
