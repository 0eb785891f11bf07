package id.laci.pos.till;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.claim.Testimony;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.reckoning.Errand;
import id.laci.pos.reckoning.FileSeen;
import id.laci.pos.reckoning.LineKeys;
import id.laci.pos.reckoning.Tidings;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.reconcile.ReconcileRules;
import id.laci.pos.reconcile.Taking;
import id.laci.pos.settlement.SettlementLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Has a day's takings compared with the file, and the result written down.
final class DayComparison {
  private final TillSetup setup;
  private final Reckoning now;

  DayComparison(TillSetup setup, Reckoning reckoning) {
    this.setup = setup;
    now = reckoning;
  }

  /// @return the day that is looked at; today until another one was chosen
  LocalDate date(Instant at) {
    return now.date.orElseGet(() -> BusinessDay.of(at, begins(), setup.shop().zone()).date());
  }

  /// Days of settlements are those of shifts.
  private LocalTime begins() {
    return setup.shifts().dayEnds();
  }

  /// @return whose fees the shop pays: as chosen, else as the shop's own code says, else regular
  MerchantClass merchant(TillState state) {
    return now.merchant.orElseGet(
        () ->
            setup
                .offline()
                .merchant()
                .flatMap(code -> code.criteria())
                .map(criteria -> MerchantClass.valueOf(criteria.name()))
                .orElse(MerchantClass.URE));
  }

  /// A file was read: its last day is looked at.
  void begin(Turn turn, FileSeen file) {
    now.date =
        file.lines().stream()
            .map(SettlementLine::at)
            .max(Comparator.naturalOrder())
            .map(at -> BusinessDay.of(at, begins(), setup.shop().zone()).date())
            .or(() -> now.date);
    compare(turn);
  }

  void choose(Turn turn, LocalDate date) {
    now.date = Optional.of(date);
    compare(turn);
  }

  void choose(Turn turn, MerchantClass merchant) {
    now.merchant = Optional.of(merchant);
    compare(turn);
  }

  /// Compares the day that is looked at, with what is confirmed after this step.
  void compare(Turn turn) {
    if (now.seen.filter(FileSeen::isGood).isEmpty()) {
      turn.then(now::forgetReport);
      return;
    }
    long id = now.errand();
    BusinessDay day = new BusinessDay(date(turn.at()), begins(), setup.shop().zone());
    turn.then(
        () -> {
          now.forgetReport();
          now.comparing = id;
        });
    turn.then(
        new Effect.Reckon(
            new Errand.Compare(
                id,
                day,
                claimed(turn.state(), day),
                now.seen.orElseThrow().lines(),
                ReconcileRules.usual(turn.at(), merchant(turn.state())))));
  }

  private List<Taking> claimed(TillState state, BusinessDay day) {
    return state.claims().known().stream()
        .filter(StaticClaim.Matched.class::isInstance)
        .map(StaticClaim.Matched.class::cast)
        .flatMap(claim -> taking(claim).stream())
        .filter(taking -> day.holds(taking.settledAt(), java.time.Duration.ZERO))
        .toList();
  }

  private Optional<Taking> taking(StaticClaim.Matched claim) {
    return claim
        .testimony()
        .map(Testimony::at)
        .map(
            at ->
                new Taking(
                    claim.demand().id().text(),
                    claim.match().transaction(),
                    LineKeys.reference(claim.match().line()),
                    claim.match().amount(),
                    at,
                    Optional.of(setup.ids().receipt(claim.demand().sale())),
                    Money.ZERO,
                    Taking.Standing.ON_SALE));
  }

  /// Writes the report down, as soon as there is one.
  void export(Turn turn) {
    now.report.ifPresent(report -> turn.then(new Effect.Reckon(new Errand.Export(report))));
  }

  /// Something came of it.
  void heard(Tidings tidings) {
    switch (tidings) {
      case Tidings.Compared(var id, var report) -> {
        if (id == now.comparing) {
          now.comparing = 0;
          now.report = Optional.of(report);
        }
      }
      case Tidings.NotCompared(var id) -> {
        if (id == now.comparing) {
          now.comparing = 0;
          now.compareFailed = true;
        }
      }
      case Tidings.Exported(var day, var path) -> {
        if (now.report.filter(report -> report.day().date().equals(day)).isPresent()) {
          now.exported = Optional.of(path);
          now.exportTrouble = "";
        }
      }
      case Tidings.NotExported(var words) -> now.exportTrouble = words;
      case Tidings.Progressed _,
          Tidings.Seen _,
          Tidings.Refused _,
          Tidings.Unreadable _,
          Tidings.Matched _ -> {
        // about the file
      }
    }
  }
}
