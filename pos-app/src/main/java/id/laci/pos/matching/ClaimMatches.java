package id.laci.pos.matching;

import id.laci.pos.settlement.SettlementLine;
import java.util.List;

/// What came of holding claims against lines. Every claim is in exactly one of `pairs`,
/// `undecided`, `waiting`, `lost`; every payment among the lines in exactly one of `pairs`,
/// `undecided`, `withoutSale`.
///
/// @param pairs certain, one to one
/// @param undecided what a person must look at
/// @param waiting claims without any candidate whose line may still come
/// @param lost claims without any candidate for which it is too late: suspected losses
/// @param withoutSale money that no claim asks for
public record ClaimMatches(
    List<Pair> pairs,
    List<Group> undecided,
    List<OpenClaim> waiting,
    List<OpenClaim> lost,
    List<SettlementLine> withoutSale) {
  /// Keeps its own copies.
  public ClaimMatches {
    pairs = List.copyOf(pairs);
    undecided = List.copyOf(undecided);
    waiting = List.copyOf(waiting);
    lost = List.copyOf(lost);
    withoutSale = List.copyOf(withoutSale);
  }

  /// A claim that is confirmed.
  ///
  /// @param claim what the cashier said
  /// @param line what the file says
  /// @param why what made it certain
  public record Pair(OpenClaim claim, SettlementLine line, Why why) {}

  /// Claims and lines that could be each other's.
  ///
  /// @param claims at least one, by time
  /// @param lines at least one, by time
  /// @param candidates the likeliest few lines of each claim: by claim, then the likelier first
  public record Group(
      List<OpenClaim> claims, List<SettlementLine> lines, List<Candidate> candidates) {
    /// Keeps its own copies.
    public Group {
      claims = List.copyOf(claims);
      lines = List.copyOf(lines);
      candidates = List.copyOf(candidates);
    }
  }
}
