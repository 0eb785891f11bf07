package id.laci.pos.reconcile;

import id.laci.pos.matching.References;
import id.laci.pos.settlement.SettlementLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Holds a day's takings against lines. A line belongs to a taking by the order id, else by the
/// transaction id, else by the reference; never by amount and time alone. The order of what is
/// given does not matter.
public final class Reconciliation {
  private static final Comparator<SettlementLine> BY_TIME =
      Comparator.comparing(SettlementLine::at)
          .thenComparing(SettlementLine::file)
          .thenComparingInt(SettlementLine::line);

  private final BusinessDay day;
  private final ReconcileRules rules;
  private final Judge judge;
  private final Map<String, Taking> byOrder = new TreeMap<>();
  private final Map<String, Taking> byTransaction = new HashMap<>();
  private final Map<String, Taking> byReference = new HashMap<>();

  private Reconciliation(BusinessDay day, ReconcileRules rules) {
    this.day = day;
    this.rules = rules;
    this.judge = new Judge(day, rules);
  }

  /// @param takings the day's, no order id twice
  /// @param lines of one or more files or lists, of this day and others
  public static DailyReport of(
      BusinessDay day,
      Collection<Taking> takings,
      Collection<SettlementLine> lines,
      ReconcileRules rules) {
    Reconciliation reconciliation = new Reconciliation(day, rules);
    takings.forEach(reconciliation::know);
    return reconciliation.report(lines.stream().sorted(BY_TIME).toList());
  }

  private void know(Taking taking) {
    if (byOrder.put(taking.orderId(), taking) != null) {
      throw new IllegalArgumentException("the same order is given twice: " + taking.orderId());
    }
  }

  private void index() {
    for (Taking taking : byOrder.values()) {
      taking.transactionId().ifPresent(id -> byTransaction.putIfAbsent(id, taking));
      taking
          .reference()
          .ifPresent(reference -> byReference.putIfAbsent(References.plain(reference), taking));
    }
  }

  private Optional<Taking> taking(SettlementLine line) {
    return line.orderId()
        .flatMap(id -> Optional.ofNullable(byOrder.get(id)))
        .or(() -> line.transactionId().flatMap(id -> Optional.ofNullable(byTransaction.get(id))))
        .or(
            () ->
                line.reference()
                    .flatMap(r -> Optional.ofNullable(byReference.get(References.plain(r)))));
  }

  private DailyReport report(List<SettlementLine> lines) {
    index();
    Map<String, List<SettlementLine>> ours = new HashMap<>();
    Map<String, List<SettlementLine>> strangers = new LinkedHashMap<>();
    List<SettlementLine> movements = new ArrayList<>();
    List<SettlementLine> elsewhere = new ArrayList<>();
    for (SettlementLine line : lines) {
      Optional<Taking> taking = taking(line);
      if (!isCustomers(line)) {
        movements.add(line);
      } else if (taking.isPresent()) {
        ours.computeIfAbsent(taking.get().orderId(), _ -> new ArrayList<>()).add(line);
      } else if (isOfTheDay(line)) {
        strangers.computeIfAbsent(identity(line), _ -> new ArrayList<>()).add(line);
      } else {
        elsewhere.add(line);
      }
    }
    List<Finding> findings = new ArrayList<>();
    byOrder.forEach(
        (order, taking) -> findings.add(judge.of(taking, ours.getOrDefault(order, List.of()))));
    strangers.values().forEach(same -> findings.add(judge.of(same)));
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.step() == NextStep.NOTHING)
            .thenComparing(Finding::kind)
            .thenComparing(Reconciliation::time));
    return new DailyReport(day, findings, movements, elsewhere, fees(findings));
  }

  private static Instant time(Finding finding) {
    return finding.taking().map(Taking::settledAt).orElseGet(() -> finding.lines().getFirst().at());
  }

  private static boolean isCustomers(SettlementLine line) {
    return switch (line.kind()) {
      case PAYMENT, REFUND -> true;
      case FEE, PAYOUT, OTHER -> false;
    };
  }

  private boolean isOfTheDay(SettlementLine line) {
    return line.dayOnly() ? day.touches(line.at()) : day.holds(line.at(), Duration.ZERO);
  }

  /// Lines of one order are looked at together; what names nothing stands alone.
  private static String identity(SettlementLine line) {
    return line.orderId()
        .map(id -> "order " + id)
        .or(() -> line.transactionId().map(id -> "transaction " + id))
        .or(() -> line.reference().map(id -> "reference " + References.plain(id)))
        .orElseGet(() -> "line " + line.line() + " of " + line.file());
  }

  private List<MdrDifference> fees(List<Finding> findings) {
    List<MdrDifference> differences = new ArrayList<>();
    for (Finding finding : findings) {
      for (SettlementLine line : finding.lines()) {
        fee(line).ifPresent(differences::add);
      }
    }
    return differences;
  }

  private Optional<MdrDifference> fee(SettlementLine line) {
    if (line.kind() != SettlementLine.Kind.PAYMENT || line.fee().isEmpty()) {
      return Optional.empty();
    }
    return rules
        .mdr()
        .expected(rules.merchant(), line.at().atZone(day.zone()).toLocalDate(), line.gross())
        .map(expected -> new MdrDifference(line, expected, line.fee().get()))
        .filter(difference -> Math.abs(difference.surplus().rupiah()) > rules.roundings().rupiah());
  }
}
