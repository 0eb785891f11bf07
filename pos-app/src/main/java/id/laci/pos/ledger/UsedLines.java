package id.laci.pos.ledger;

import id.laci.pos.claim.Match;
import id.laci.pos.claim.StaticClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pcollections.TreePMap;

/// The lines of settlement files that have confirmed a claim, so that none does so twice. A line
/// has one or more keys ([Match#line()], separated by blanks), because another file may tell less
/// of it.
///
/// @param keys when each was matched
/// @param before what was matched at this time or earlier is not known one by one any more: a line
///   that is as old as that may have been used
public record UsedLines(TreePMap<String, Instant> keys, Instant before) {
  /// As many keys as are known one by one.
  public static final int KEPT_MAX = 5_000;

  /// None.
  public static final UsedLines NONE = new UsedLines(TreePMap.empty(), Instant.EPOCH);

  private static final int IN_A_FACT = 500;

  /// @param line the keys of a line
  /// @param at when its money moved
  /// @return whether it confirmed a claim, or may have
  public boolean mayHold(String line, Instant at) {
    return !at.isAfter(before) || keysOf(line).anyMatch(keys::containsKey);
  }

  private static Stream<String> keysOf(String line) {
    return Stream.of(line.split(" ", -1));
  }

  UsedLines with(StaticClaim claim) {
    UsedLines more = this;
    for (Match match : matches(claim)) {
      more = more.with(match);
    }
    return more;
  }

  private static List<Match> matches(StaticClaim claim) {
    return switch (claim) {
      case StaticClaim.Matched(var _, var _, var first, var again) ->
          Stream.concat(Stream.of(first), again.stream()).toList();
      case StaticClaim.PaidLate(var _, var matches) -> matches;
      case StaticClaim.Shown _,
          StaticClaim.Claimed _,
          StaticClaim.Unmatched _,
          StaticClaim.Lost _,
          StaticClaim.Withdrawn _ ->
          List.of();
    };
  }

  private UsedLines with(Match match) {
    if (!match.at().isAfter(before)) {
      return this;
    }
    TreePMap<String, Instant> more = keys;
    for (String key : keysOf(match.line()).toList()) {
      more = more.plus(key, match.at());
    }
    return new UsedLines(more, before).bounded();
  }

  UsedLines with(Fact.LinesUsed fact) {
    return new UsedLines(keys.plusAll(fact.keys()), fact.before()).bounded();
  }

  /// Forgets the oldest, all of one time together.
  private UsedLines bounded() {
    if (keys.size() <= KEPT_MAX) {
      return this;
    }
    Instant floor = keys.values().stream().sorted().toList().get(keys.size() - KEPT_MAX - 1);
    TreePMap<String, Instant> fewer = keys;
    for (Map.Entry<String, Instant> entry : keys.entrySet()) {
      if (!entry.getValue().isAfter(floor)) {
        fewer = fewer.minus(entry.getKey());
      }
    }
    return new UsedLines(fewer, floor);
  }

  /// @return facts that fold from [#NONE] to this
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    TreePMap<String, Instant> part = TreePMap.empty();
    for (Map.Entry<String, Instant> entry : keys.entrySet()) {
      part = part.plus(entry.getKey(), entry.getValue());
      if (part.size() == IN_A_FACT) {
        facts.add(new Fact.LinesUsed(part, before));
        part = TreePMap.empty();
      }
    }
    if (!part.isEmpty() || (facts.isEmpty() && !equals(NONE))) {
      facts.add(new Fact.LinesUsed(part, before));
    }
    return facts;
  }
}
