package id.laci.pos.sandbox;

import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives money back, by the gateway's rules, and confirms it later.
final class RefundDesk {
  /// How long the same key is the same refund.
  static final Duration KEY_LIVES = Duration.ofDays(7);

  /// How long a payment by the acquirer's own wallet can be refunded.
  static final Duration ON_US = Duration.ofDays(45);

  /// How long a payment by another wallet can be refunded.
  static final Duration OFF_US = Duration.ofDays(7);

  /// The most refunds of one payment; messages that list more grow beyond what is read of them.
  static final int REFUNDS_MAX = 100;

  private static final long FIRST_ID = 101_293;

  private final Cycle cycle;
  private final Book book;
  private final Faults faults;
  private final RandomIds ids;
  private final List<Plan> plans = new ArrayList<>();
  private long made;

  /// A confirmation to come.
  record Plan(String transactionId, long refund, Instant at) {}

  RefundDesk(Cycle cycle, Book book, Faults faults, RandomIds ids) {
    this.cycle = cycle;
    this.book = book;
    this.faults = faults;
    this.ids = ids;
  }

  /// What came of a refund.
  sealed interface Result {
    /// It is taken, or was taken before under the same key.
    record Taken(Transaction transaction, Refund refund) implements Result {}

    /// The wallet's side does not take it.
    record Denied(Transaction transaction) implements Result {}

    /// It breaks a rule.
    record Bad(Problem problem) implements Result {}
  }

  /// @param denied whether the wallet's side refuses
  /// @param direct whether it is asked at once
  Result refund(
      Transaction transaction, RefundAsk ask, boolean denied, boolean direct, Instant now) {
    RefundSettings settings = faults.settings().refunds();
    if (settings.offCode().isPresent()) {
      return new Result.Bad(Problem.refundsOff(settings.offCode().get()));
    }
    Optional<Transaction> there = ask.key().flatMap(book::refundedBy);
    if (there.isPresent()) {
      return again(transaction, there.get(), ask, now);
    }
    Optional<Problem> problem = problem(transaction, ask, settings, now);
    if (problem.isPresent()) {
      return new Result.Bad(problem.get());
    }
    if (denied || (!settings.offUs() && transaction.isOffUs())) {
      return new Result.Denied(transaction);
    }
    return take(transaction, ask, direct, now);
  }

  private static Result again(Transaction asked, Transaction there, RefundAsk ask, Instant now) {
    Refund before = ask.key().flatMap(there::refund).orElseThrow();
    boolean same =
        there.id().equals(asked.id())
            && ask.amount().orElse(before.amount()).equals(before.amount())
            && now.isBefore(before.created().plus(KEY_LIVES));
    return same ? new Result.Taken(there, before) : new Result.Bad(Problem.REFUND_KEY_TAKEN);
  }

  private static Optional<Problem> problem(
      Transaction transaction, RefundAsk ask, RefundSettings settings, Instant now) {
    boolean refundable =
        transaction.status() == TransactionStatus.SETTLEMENT
            || transaction.status() == TransactionStatus.PARTIAL_REFUND;
    if (!refundable) {
      return Optional.of(Problem.WRONG_STATE);
    }
    if (transaction.refunds().size() >= REFUNDS_MAX) {
      return Optional.of(Problem.REFUND_TOO_MANY);
    }
    if (settings.windowOver() || isOver(transaction, now)) {
      return Optional.of(Problem.REFUND_TOO_LATE);
    }
    if (!transaction.left().covers(ask.amount().orElse(transaction.left()))) {
      return Optional.of(Problem.REFUND_TOO_MUCH);
    }
    return settings.balanceLow() ? Optional.of(Problem.REFUND_BALANCE) : Optional.empty();
  }

  private static boolean isOver(Transaction transaction, Instant now) {
    Duration window = transaction.isOffUs() ? OFF_US : ON_US;
    return transaction
        .settlement()
        .filter(paid -> !now.isBefore(paid.at().plus(window)))
        .isPresent();
  }

  private Result take(Transaction transaction, RefundAsk ask, boolean direct, Instant now) {
    Money amount = ask.amount().orElse(transaction.left());
    Refund refund =
        new Refund(
            FIRST_ID + made,
            ids.uuid(),
            ask.key().orElseGet(ids::uuid),
            amount,
            ask.reason(),
            now.truncatedTo(ChronoUnit.SECONDS),
            direct,
            Optional.empty());
    made++;
    faults
        .settings()
        .refunds()
        .confirmAfter()
        .ifPresent(after -> plans.add(new Plan(transaction.id(), refund.id(), now.plus(after))));
    return new Result.Taken(cycle.refund(transaction, refund, now), refund);
  }

  /// @return the confirmation that comes first
  Optional<Plan> next() {
    return plans.stream().min(Comparator.comparing(Plan::at).thenComparingLong(Plan::refund));
  }

  void confirm(Plan plan) {
    plans.remove(plan);
    book.find(plan.transactionId())
        .ifPresent(
            transaction ->
                transaction.refunds().stream()
                    .filter(refund -> refund.id() == plan.refund())
                    .findFirst()
                    .ifPresent(
                        refund ->
                            cycle.refund(transaction, refund.confirmedAt(plan.at()), plan.at())));
  }
}
