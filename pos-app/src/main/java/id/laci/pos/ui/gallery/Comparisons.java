package id.laci.pos.ui.gallery;

import id.laci.pos.ledger.UsedLines;
import id.laci.pos.matching.OpenClaim;
import id.laci.pos.money.Money;
import id.laci.pos.reckoning.Matches;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.DailyReport;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.MdrDifference;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.reconcile.ReconcileRules;
import id.laci.pos.reconcile.Reconciliation;
import id.laci.pos.reconcile.Taking;
import id.laci.pos.settlement.SettlementLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Claims and takings held against lines of a file.
final class Comparisons {
  static final LocalDate DATE = LocalDate.of(2026, 11, 22);

  private static final Instant MORNING = Instant.parse("2026-11-22T01:00:00Z");

  private Comparisons() {}

  private static SettlementLine line(
      int number, String reference, long amount, int minute, boolean dayOnly) {
    return new SettlementLine(
        Files.NAME,
        number,
        Optional.empty(),
        Optional.empty(),
        Optional.of(reference).filter(text -> !text.isEmpty()),
        Money.of(amount),
        Optional.of(Money.of(amount * 7 / 1000)),
        Optional.empty(),
        dayOnly
            ? DATE.atStartOfDay(Moment.ZONE).toInstant()
            : MORNING.plus(Duration.ofMinutes(minute)),
        dayOnly,
        Optional.of("GoPay"),
        SettlementLine.Kind.PAYMENT,
        "");
  }

  private static OpenClaim claim(int number, String reference, long amount, int minute) {
    return new OpenClaim(
        "K2-RYKC74FY-Q%05d".formatted(number),
        Money.of(amount),
        MORNING.plus(Duration.ofMinutes(minute)),
        Optional.of(reference));
  }

  /// Certain ones, ones to be decided, and one that is missing.
  static ReckoningView.Claims claims(boolean comparing, Optional<ReckoningView.Done> done) {
    Matches matches =
        Matches.of(
            List.of(
                line(6, "632611220814", 128_500, 14, false),
                line(9, "632611220931", 45_000, 91, false),
                line(14, "632611221022", 1_250_000, 142, false),
                line(15, "632611221024", 1_250_000, 144, false),
                line(22, "632611221109", 36_000, 0, true),
                line(31, "632611221410", 86_500, 400, false),
                late()),
            List.of(
                claim(1, "632611220814", 128_500, 13),
                claim(2, "220931", 45_000, 90),
                claim(3, "DANA2026112210", 1_250_000, 143),
                claim(4, "63261122", 1_250_000, 141),
                claim(5, "9911220917", 36_000, 175),
                claim(6, "632611221410", 85_600, 399),
                claim(7, "632611221999", 20_000, 50)),
            UsedLines.NONE,
            Moment.ZONE);
    return new ReckoningView.Claims(
        matches.found().pairs().size(),
        matches.found().pairs(),
        matches.found().undecided(),
        2,
        matches.lost(),
        1,
        3,
        comparing,
        done);
  }

  /// So late that what is not in the file by now is lost.
  private static SettlementLine late() {
    return new SettlementLine(
        Files.NAME,
        184,
        Optional.of("K2-RYKC74FY-000918-1"),
        Optional.empty(),
        Optional.empty(),
        Money.of(9_000),
        Optional.empty(),
        Optional.empty(),
        MORNING.plus(Duration.ofDays(6)),
        false,
        Optional.empty(),
        SettlementLine.Kind.PAYMENT,
        "");
  }

  private static Taking taking(int number, long amount, int minute, Taking.Standing standing) {
    return new Taking(
        "K2-RYKC74FY-%06d-1".formatted(number),
        Optional.empty(),
        Optional.of("7%011d".formatted(number)),
        Money.of(amount),
        MORNING.plus(Duration.ofMinutes(minute)),
        Optional.of("K2-RYKC74FY-%06d".formatted(number)),
        Money.ZERO,
        standing);
  }

  private static String reference(int number) {
    return "7%011d".formatted(number);
  }

  /// A day with a finding of every kind.
  static DailyReport report() {
    List<Taking> takings = new ArrayList<>();
    List<SettlementLine> lines = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      takings.add(taking(100 + at, 12_500L + 1_700L * at, 9 * at, Taking.Standing.ON_SALE));
      lines.add(line(6 + at, reference(100 + at), 12_500L + 1_700L * at, 9 * at, false));
    }
    takings.add(taking(201, 75_000, 130, Taking.Standing.ON_SALE)); // missing there
    takings.add(taking(202, 60_000, 140, Taking.Standing.ON_SALE));
    lines.add(line(41, reference(202), 54_000, 140, false));
    takings.add(taking(203, 31_000, 150, Taking.Standing.ON_SALE));
    lines.add(line(42, reference(203), 31_000, 150, false));
    lines.add(line(43, reference(203), 31_000, 151, false));
    takings.add(taking(204, 18_000, 160, Taking.Standing.LATE));
    lines.add(line(44, reference(204), 18_000, 160, false));
    takings.add(taking(205, 99_000, 170, Taking.Standing.ON_SALE));
    lines.add(line(45, reference(205), 99_000, 170, false));
    lines.add(refund(46, reference(205), 99_000, 200));
    lines.add(line(47, "632611221555", 1_250_000, 210, false)); // missing here
    return Reconciliation.of(
        new BusinessDay(DATE, LocalTime.MIDNIGHT, Moment.ZONE),
        takings,
        lines,
        ReconcileRules.usual(Moment.NOW.plus(Duration.ofDays(5)), MerchantClass.UMI));
  }

  private static SettlementLine refund(int number, String reference, long amount, int minute) {
    return new SettlementLine(
        Files.NAME,
        number,
        Optional.empty(),
        Optional.empty(),
        Optional.of(reference),
        Money.of(-amount),
        Optional.empty(),
        Optional.empty(),
        MORNING.plus(Duration.ofMinutes(minute)),
        false,
        Optional.empty(),
        SettlementLine.Kind.REFUND,
        "");
  }

  static ReckoningView.Day day(
      Optional<Finding.Kind> only, Optional<String> exported, String trouble) {
    DailyReport report = report();
    List<Finding> findings =
        report.findings().stream()
            .filter(finding -> only.filter(kind -> kind != finding.kind()).isEmpty())
            .toList();
    Money surplus =
        report.mdr().stream().map(MdrDifference::surplus).reduce(Money.ZERO, Money::plus);
    return new ReckoningView.Day(
        DATE,
        MerchantClass.UMI,
        false,
        false,
        Optional.of(
            new ReckoningView.Report(
                report.sums(), report.total(), only, findings, 0, report.mdr().size(), surplus)),
        exported,
        trouble);
  }

  /// Before anything is compared.
  static ReckoningView.Day none(boolean comparing, boolean failed) {
    return new ReckoningView.Day(
        DATE, MerchantClass.UMI, comparing, failed, Optional.empty(), Optional.empty(), "");
  }
}
