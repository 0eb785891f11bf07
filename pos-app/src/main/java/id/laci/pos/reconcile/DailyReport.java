package id.laci.pos.reconcile;

import id.laci.pos.settlement.SettlementLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A day's takings by QR held against the other side's list. Every taking and every line is in
/// exactly one place.
///
/// @param day the day
/// @param findings payments and refunds, those that want something done first, then by time
/// @param movements fees, payouts and other lines that are no customer's money
/// @param elsewhere payments and refunds of other days that are none of this day's takings
/// @param mdr payments of the findings for which another fee was kept than the tariff says
public record DailyReport(
    BusinessDay day,
    List<Finding> findings,
    List<SettlementLine> movements,
    List<SettlementLine> elsewhere,
    List<MdrDifference> mdr) {
  /// Keeps its own copies.
  public DailyReport {
    findings = List.copyOf(findings);
    movements = List.copyOf(movements);
    elsewhere = List.copyOf(elsewhere);
    mdr = List.copyOf(mdr);
  }

  /// @return what the findings of each kind come to; every kind is there
  public Map<Finding.Kind, Sums> sums() {
    Map<Finding.Kind, Sums> sums = new EnumMap<>(Finding.Kind.class);
    for (Finding.Kind kind : Finding.Kind.values()) {
      sums.put(kind, Sums.NONE);
    }
    findings.forEach(
        finding -> sums.computeIfPresent(finding.kind(), (_, sum) -> sum.plus(finding)));
    return sums;
  }

  /// @return what all findings come to
  public Sums total() {
    return sums().values().stream().reduce(Sums.NONE, Sums::plus);
  }

  /// @return whether nothing is left to do
  public boolean isClean() {
    return mdr.isEmpty()
        && findings.stream().allMatch(finding -> finding.step() == NextStep.NOTHING);
  }
}
