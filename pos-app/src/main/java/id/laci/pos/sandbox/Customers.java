package id.laci.pos.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The customers of a sandbox: what they do now and what they have planned.
final class Customers {
  /// How long after the end a late customer pays.
  static final Duration LATE_BY = Duration.ofSeconds(5);

  private final Cycle cycle;
  private final List<Plan> plans = new ArrayList<>();

  /// A payment to come.
  record Plan(String transactionId, Instant at, String issuer) {}

  Customers(Cycle cycle) {
    this.cycle = cycle;
  }

  Attempt.Result act(Transaction transaction, Customer customer, String issuer, Instant now) {
    forget(transaction);
    return switch (customer) {
      case PAYS_NOW -> cycle.pay(transaction, issuer, now);
      case TOO_LITTLE_BALANCE -> tooLittle(transaction, issuer, now);
      case PAYS_LATE -> {
        plan(transaction, later(transaction, now), issuer);
        yield note(transaction, issuer, Attempt.Result.WILL_PAY_LATE, now);
      }
      case NEVER -> note(transaction, issuer, Attempt.Result.WALKED_AWAY, now);
    };
  }

  void plan(Transaction transaction, Instant at, String issuer) {
    plans.add(new Plan(transaction.id(), at, issuer));
  }

  /// @return the payment planned first
  Optional<Plan> next() {
    return plans.stream().min(Comparator.comparing(Plan::at));
  }

  void done(Plan plan) {
    plans.remove(plan);
  }

  private void forget(Transaction transaction) {
    plans.removeIf(plan -> plan.transactionId().equals(transaction.id()));
  }

  private static Instant later(Transaction transaction, Instant now) {
    Instant end = transaction.charge().expires();
    return (end.isAfter(now) ? end : now).plus(LATE_BY);
  }

  private Attempt.Result tooLittle(Transaction transaction, String issuer, Instant now) {
    boolean alive =
        transaction.status() == TransactionStatus.PENDING
            && now.isBefore(transaction.charge().expires());
    return alive
        ? note(transaction, issuer, Attempt.Result.TOO_LITTLE_BALANCE, now)
        : cycle.pay(transaction, issuer, now);
  }

  private Attempt.Result note(
      Transaction transaction, String issuer, Attempt.Result result, Instant now) {
    cycle.tried(transaction, new Attempt(now, issuer, result));
    return result;
  }
}
