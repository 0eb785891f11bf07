package id.laci.pos.till;

import id.laci.pos.ledger.TillState;
import id.laci.pos.matching.ClaimMatches;
import id.laci.pos.money.Money;
import id.laci.pos.reckoning.FileSeen;
import id.laci.pos.reckoning.Matches;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reconcile.DailyReport;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.MdrDifference;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.settlement.Column;
import id.laci.pos.settlement.Problem;
import id.laci.pos.settlement.Refusal;
import id.laci.pos.settlement.SettlementReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Draws up what the page shows of a file and of a day. Reads, never changes.
final class DrawReckoning {
  private DrawReckoning() {}

  static ReckoningView of(Reckoning now, TillState state, LocalDate date, MerchantClass merchant) {
    return new ReckoningView(stage(now, state), claims(now), day(now, date, merchant));
  }

  private static ReckoningView.Stage stage(Reckoning now, TillState state) {
    return now.progress
        .<ReckoningView.Stage>map(reading -> reading)
        .or(() -> now.trouble)
        .or(() -> now.seen.map(seen -> new ReckoningView.Stage.Looked(table(seen, now, state))))
        .orElseGet(ReckoningView.Stage.None::new);
  }

  private static ReckoningView.Table table(FileSeen seen, Reckoning now, TillState state) {
    return new ReckoningView.Table(
        seen.name(),
        columns(seen),
        seen.mapping(),
        seen.remembered(),
        seen.survey().doubts(),
        missing(seen),
        problems(seen).stream().limit(ReckoningView.ROWS_MAX).toList(),
        badLines(seen).size(),
        seen.lines().size(),
        passedOver(seen),
        now.ask.map(ask -> ask.leftOut()).orElse(Set.of()),
        state.settlements().imported(seen.fingerprint()));
  }

  private static List<ReckoningView.ColumnSeen> columns(FileSeen seen) {
    List<String> header = seen.survey().layout().header();
    List<ReckoningView.ColumnSeen> columns = new ArrayList<>();
    for (int at = 0; at < header.size(); at++) {
      int place = at;
      String example =
          seen.survey().sample().stream()
              .map(row -> row.cell(place))
              .filter(cell -> !cell.isEmpty())
              .findFirst()
              .orElse("");
      columns.add(
          new ReckoningView.ColumnSeen(
              header.get(at),
              example,
              seen.mapping().columns().stream()
                  .filter(column -> column.index() == place)
                  .map(Column::meaning)
                  .findFirst()));
    }
    return columns;
  }

  private static Optional<Refusal> missing(FileSeen seen) {
    return seen.reading() instanceof SettlementReading.Refused(var refusal)
        ? Optional.of(refusal)
        : Optional.empty();
  }

  private static List<Problem> problems(FileSeen seen) {
    return seen.reading() instanceof SettlementReading.Bad bad ? bad.problems() : List.of();
  }

  static Set<Integer> badLines(FileSeen seen) {
    return seen.reading() instanceof SettlementReading.Bad bad ? bad.badLines() : Set.of();
  }

  private static int passedOver(FileSeen seen) {
    return seen.reading() instanceof SettlementReading.Good good ? good.passedOver().size() : 0;
  }

  private static Optional<ReckoningView.Claims> claims(Reckoning now) {
    return now.matches.map(matches -> claims(now, matches));
  }

  private static ReckoningView.Claims claims(Reckoning now, Matches matches) {
    ClaimMatches found = matches.found();
    return new ReckoningView.Claims(
        found.pairs().size(),
        found.pairs().stream().limit(ReckoningView.ROWS_MAX).toList(),
        found.undecided().stream().limit(ReckoningView.ROWS_MAX).toList(),
        found.waiting().size() + found.lost().size() - matches.lost().size(),
        matches.lost().stream().limit(ReckoningView.ROWS_MAX).toList(),
        found.withoutSale().size(),
        matches.usedBefore(),
        now.matching != 0,
        now.done);
  }

  private static ReckoningView.Day day(Reckoning now, LocalDate date, MerchantClass merchant) {
    return new ReckoningView.Day(
        date,
        merchant,
        now.comparing != 0,
        now.compareFailed,
        now.report.map(report -> report(report, now.only)),
        now.exported,
        now.exportTrouble);
  }

  private static ReckoningView.Report report(DailyReport report, Optional<Finding.Kind> only) {
    List<Finding> wanted =
        report.findings().stream()
            .filter(finding -> only.filter(kind -> kind != finding.kind()).isEmpty())
            .toList();
    List<Finding> first = wanted.stream().limit(ReckoningView.ROWS_MAX).toList();
    return new ReckoningView.Report(
        report.sums(),
        report.total(),
        only,
        first,
        wanted.size() - first.size(),
        report.mdr().size(),
        report.mdr().stream().map(MdrDifference::surplus).reduce(Money.ZERO, Money::plus));
  }
}
