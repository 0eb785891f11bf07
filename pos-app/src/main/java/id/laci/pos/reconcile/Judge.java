package id.laci.pos.reconcile;

import id.laci.pos.money.Money;
import id.laci.pos.settlement.SettlementLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Says which of the seven kinds a payment is, and what is to be done. The gravest comes first:
/// money that is there twice, then another amount, then a refund, then lateness.
final class Judge {
  private final BusinessDay day;
  private final ReconcileRules rules;

  Judge(BusinessDay day, ReconcileRules rules) {
    this.day = day;
    this.rules = rules;
  }

  /// @param lines payments and refunds that belong to the taking
  Finding of(Taking taking, List<SettlementLine> lines) {
    List<SettlementLine> payments = payments(lines);
    Money refunded = refunded(lines);
    if (lines.isEmpty()) {
      return finding(Finding.Kind.MISSING_THERE, missing(taking), taking, lines);
    }
    if (payments.size() > 1) {
      return finding(Finding.Kind.TWICE, twice(payments), taking, lines);
    }
    if (payments.size() == 1 && !payments.getFirst().gross().equals(taking.amount())) {
      boolean less = payments.getFirst().gross().compareTo(taking.amount()) < 0;
      NextStep step = less ? NextStep.ASK_ABOUT_SHORTFALL : NextStep.REFUND_SURPLUS;
      return finding(Finding.Kind.AMOUNT_DIFFERS, step, taking, lines);
    }
    if (refunded.compareTo(taking.refunded()) > 0) {
      return finding(Finding.Kind.REFUNDED_THERE, NextStep.RECORD_REFUND, taking, lines);
    }
    Optional<NextStep> late = late(taking, payments);
    if (late.isPresent()) {
      return finding(Finding.Kind.LATE, late.get(), taking, lines);
    }
    boolean waits = refunded.compareTo(taking.refunded()) < 0;
    NextStep step = waits ? NextStep.WAIT_FOR_REFUND : NextStep.NOTHING;
    return finding(Finding.Kind.EQUAL, step, taking, lines);
  }

  /// @param lines payments and refunds of one order that the till does not have
  Finding of(List<SettlementLine> lines) {
    List<SettlementLine> payments = payments(lines);
    if (payments.size() > 1) {
      return new Finding(Finding.Kind.TWICE, twice(payments), Optional.empty(), lines);
    }
    if (payments.isEmpty()) {
      return new Finding(
          Finding.Kind.REFUNDED_THERE, NextStep.RECORD_REFUND, Optional.empty(), lines);
    }
    boolean ordered = payments.getFirst().orderId().isPresent();
    NextStep step = ordered ? NextStep.ASK_GATEWAY : NextStep.LOOK_FOR_CLAIM;
    return new Finding(Finding.Kind.MISSING_HERE, step, Optional.empty(), lines);
  }

  private static Finding finding(
      Finding.Kind kind, NextStep step, Taking taking, List<SettlementLine> lines) {
    return new Finding(kind, step, Optional.of(taking), lines);
  }

  private NextStep missing(Taking taking) {
    Instant over = taking.settledAt().plus(rules.delay());
    return rules.asOf().isAfter(over) ? NextStep.ASK_ACQUIRER : NextStep.WAIT_FOR_NEXT_FILE;
  }

  /// One transaction in two lines was paid once; it stands in two files, or twice in one.
  private static NextStep twice(List<SettlementLine> payments) {
    boolean same =
        payments.stream().map(SettlementLine::transactionId).distinct().count() == 1
            && payments.getFirst().transactionId().isPresent();
    return same ? NextStep.CHECK_FILES : NextStep.REFUND_SECOND;
  }

  private Optional<NextStep> late(Taking taking, List<SettlementLine> payments) {
    boolean otherDay =
        payments.stream()
            .anyMatch(line -> !line.dayOnly() && !day.holds(line.at(), rules.tolerance()));
    return switch (taking.standing()) {
      case LATE -> Optional.of(NextStep.DECIDE_LATE);
      case LATE_ATTACHED, LATE_REFUNDED -> Optional.of(NextStep.NOTHING);
      case ON_SALE -> otherDay ? Optional.of(NextStep.COUNT_ON_OTHER_DAY) : Optional.empty();
    };
  }

  private static List<SettlementLine> payments(List<SettlementLine> lines) {
    return lines.stream().filter(line -> line.kind() == SettlementLine.Kind.PAYMENT).toList();
  }

  private static Money refunded(List<SettlementLine> lines) {
    return lines.stream()
        .filter(line -> line.kind() == SettlementLine.Kind.REFUND)
        .map(line -> Money.ZERO.minus(line.gross()))
        .reduce(Money.ZERO, Money::plus);
  }
}
