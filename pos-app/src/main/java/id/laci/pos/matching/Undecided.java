package id.laci.pos.matching;

import id.laci.pos.settlement.SettlementLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Puts claims and lines that could be each other's into groups for a person, and says of each pair
/// what speaks for it.
final class Undecided {
  private static final int SHOWN_MOST = 5;

  private final List<OpenClaim> claims;
  private final List<SettlementLine> lines;
  private final Around around;
  private final MatchRules rules;
  private final Clusters clusters;
  private final ReferenceIndex references = new ReferenceIndex();
  private final Set<Integer> linked = new HashSet<>();
  private final Map<Integer, List<Candidate>> candidates = new TreeMap<>();

  Undecided(List<OpenClaim> claims, List<SettlementLine> lines, Around around, MatchRules rules) {
    this.claims = claims;
    this.lines = lines;
    this.around = around;
    this.rules = rules;
    this.clusters = new Clusters(claims.size() + lines.size());
    around.free().forEach(line -> references.add("", line, lines.get(line)));
  }

  /// Joins a claim with every line that it could be.
  void join(int claim) {
    OpenClaim open = claims.get(claim);
    Set<Integer> shown = new HashSet<>();
    for (List<Integer> range : List.of(around.exact(open), around.days(open))) {
      if (!range.isEmpty()) {
        clusters.join(claim, node(range.getFirst()));
        link(range);
        shown.addAll(nearest(open, range));
      }
    }
    for (int line : elsewhere(open)) {
      clusters.join(claim, node(line));
      shown.add(line);
    }
    boolean contested = shown.size() > 1;
    List<Candidate> judged =
        shown.stream()
            .sorted()
            .map(line -> Judgement.of(open, lines.get(line), rules, contested || wanted(line)))
            .sorted(Comparator.comparingInt(Candidate::score).reversed())
            .limit(SHOWN_MOST)
            .toList();
    candidates.put(claim, judged);
  }

  private boolean wanted(int line) {
    return around.claimsOf(lines.get(line)).size() > 1;
  }

  private int node(int line) {
    return claims.size() + line;
  }

  /// Neighbours in a range are joined once, however many claims share it.
  private void link(List<Integer> range) {
    for (int at = range.size() - 1; at > 0 && linked.add(range.get(at)); at--) {
      clusters.join(node(range.get(at)), node(range.get(at - 1)));
    }
  }

  /// Begins where the claim lies among the lines and goes on to the nearer side.
  private List<Integer> nearest(OpenClaim claim, List<Integer> range) {
    int end = Timeline.firstNotBefore(range, line -> lines.get(line).at(), claim.claimedAt());
    int from = end;
    while (end - from < Math.min(SHOWN_MOST, range.size())) {
      boolean before = end == range.size() || (from > 0 && isNearer(claim, range, from - 1, end));
      if (before) {
        from--;
      } else {
        end++;
      }
    }
    return range.subList(from, end);
  }

  private boolean isNearer(OpenClaim claim, List<Integer> range, int one, int other) {
    return distance(claim, range.get(one)).compareTo(distance(claim, range.get(other))) <= 0;
  }

  private Duration distance(OpenClaim claim, int line) {
    return Timeline.distance(lines.get(line), claim.claimedAt());
  }

  /// A cashier may have typed the wrong amount, or claimed much later: the reference still tells.
  private List<Integer> elsewhere(OpenClaim claim) {
    Duration most = rules.after().plus(rules.grace());
    return claim.reference().map(References::plain).stream()
        .flatMap(copied -> references.find("", copied).keySet().stream())
        .filter(line -> distance(claim, line).compareTo(most) <= 0)
        .toList();
  }

  /// @return the groups that have both claims and lines
  List<ClaimMatches.Group> groups() {
    Map<Integer, List<Integer>> linesOf = new TreeMap<>();
    around
        .free()
        .forEach(
            line ->
                linesOf
                    .computeIfAbsent(clusters.head(node(line)), _ -> new ArrayList<>())
                    .add(line));
    Map<Integer, List<Integer>> claimsOf = new TreeMap<>();
    candidates
        .keySet()
        .forEach(
            claim ->
                claimsOf.computeIfAbsent(clusters.head(claim), _ -> new ArrayList<>()).add(claim));
    List<ClaimMatches.Group> groups = new ArrayList<>();
    claimsOf.forEach(
        (head, members) -> {
          List<Integer> partners = linesOf.getOrDefault(head, List.of());
          if (!partners.isEmpty()) {
            groups.add(group(members, partners));
          }
        });
    return groups;
  }

  private ClaimMatches.Group group(List<Integer> members, List<Integer> partners) {
    return new ClaimMatches.Group(
        members.stream().map(claims::get).toList(),
        partners.stream().map(lines::get).toList(),
        members.stream()
            .flatMap(claim -> candidates.getOrDefault(claim, List.of()).stream())
            .toList());
  }

  /// @return claims that no line could be
  List<OpenClaim> claimsAlone() {
    return candidates.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(entry -> claims.get(entry.getKey()))
        .toList();
  }

  /// @return lines that no claim could be
  List<SettlementLine> linesAlone() {
    Set<Integer> heads = new HashSet<>();
    candidates.keySet().forEach(claim -> heads.add(clusters.head(claim)));
    return around.free().stream()
        .filter(line -> !heads.contains(clusters.head(node(line))))
        .map(lines::get)
        .toList();
  }
}
