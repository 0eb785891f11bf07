package id.laci.pos.reckoning;

import id.laci.pos.ledger.UsedLines;
import id.laci.pos.matching.ClaimMatcher;
import id.laci.pos.matching.ClaimMatches;
import id.laci.pos.matching.MatchRules;
import id.laci.pos.matching.OpenClaim;
import id.laci.pos.settlement.SettlementLine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of holding the till's claims against a file.
///
/// @param basis the claims that were held against it; when others are open, this is out of date
/// @param found what fits what
/// @param lost claims that the file should show and does not: suspected losses. A claim of before
///   the file's first day is not among them
/// @param keys of the lines that are named in `found`, see [LineKeys]
/// @param usedBefore how many lines have confirmed a claim already, and confirm none again
public record Matches(
    List<OpenClaim> basis,
    ClaimMatches found,
    List<OpenClaim> lost,
    Map<SettlementLine, String> keys,
    int usedBefore) {
  public Matches {
    basis = List.copyOf(basis);
    lost = List.copyOf(lost);
    keys = Map.copyOf(keys);
  }

  /// @param lines of one file, in its order
  /// @param claims whose money is looked for
  /// @param used lines that confirmed a claim before
  /// @param zone where the file's days begin
  public static Matches of(
      List<SettlementLine> lines, List<OpenClaim> claims, UsedLines used, ZoneId zone) {
    LineKeys keys = new LineKeys(lines);
    List<SettlementLine> payments = new ArrayList<>();
    int usedBefore = 0;
    for (SettlementLine line : lines) {
      if (line.kind() == SettlementLine.Kind.PAYMENT) {
        if (used.mayHold(keys.of(line), line.at())) {
          usedBefore++;
        } else {
          payments.add(line);
        }
      }
    }
    ClaimMatches found = ClaimMatcher.match(claims, payments, MatchRules.USUAL, until(lines));
    return new Matches(claims, found, lost(found, lines, zone), named(found, keys), usedBefore);
  }

  private static Instant until(List<SettlementLine> lines) {
    return lines.stream()
        .map(SettlementLine::at)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static List<OpenClaim> lost(ClaimMatches found, List<SettlementLine> lines, ZoneId zone) {
    Optional<Instant> from =
        lines.stream()
            .map(SettlementLine::at)
            .min(Comparator.naturalOrder())
            .map(at -> at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant());
    return found.lost().stream()
        .filter(claim -> from.filter(first -> !claim.claimedAt().isBefore(first)).isPresent())
        .toList();
  }

  private static Map<SettlementLine, String> named(ClaimMatches found, LineKeys keys) {
    Map<SettlementLine, String> named = new HashMap<>();
    found.pairs().forEach(pair -> named.put(pair.line(), keys.of(pair.line())));
    found.undecided().stream()
        .flatMap(group -> group.candidates().stream())
        .forEach(candidate -> named.put(candidate.line(), keys.of(candidate.line())));
    return named;
  }

  /// @return the keys of a line that is named in [#found()]
  public String key(SettlementLine line) {
    return Optional.ofNullable(keys.get(line)).orElseThrow();
  }
}
