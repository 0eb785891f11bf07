package id.laci.pos.sandbox;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The life of transactions: opened, paid, ended. Each change is kept, told to listeners and
/// announced to the merchant.
final class Cycle {
  private final Book book;
  private final Post post;
  private final Faults faults;
  private final Codes codes;
  private final RandomIds ids;
  private final List<SandboxEvent> events = new ArrayList<>();

  Cycle(Book book, Post post, Faults faults, Codes codes, RandomIds ids) {
    this.book = book;
    this.post = post;
    this.faults = faults;
    this.codes = codes;
    this.ids = ids;
  }

  /// Opens a transaction.
  ///
  /// @param status pending, or deny when the wallet's side refuses it
  Transaction open(Charge charge, List<URI> targets, TransactionStatus status, Instant now) {
    Transaction.Ids names = ids.transaction();
    String payload = codes.payload(charge.method(), charge.amount(), ids.uuid());
    Transaction opened =
        new Transaction(
            names, charge, now, payload, targets, status, Optional.empty(), List.of(), List.of());
    book.put(opened);
    events.add(new SandboxEvent.Created(opened));
    post.announce(opened, Optional.empty(), now);
    return opened;
  }

  /// A customer confirms a payment. It settles while the code lives, and afterwards only when late
  /// settlement is switched on.
  Attempt.Result pay(Transaction transaction, String issuer, Instant at) {
    boolean late = faults.settings().lateSettlement();
    Attempt.Result result =
        switch (transaction.status()) {
          case PENDING -> {
            boolean alive = at.isBefore(transaction.charge().expires());
            yield alive ? Attempt.Result.PAID : lateOr(Attempt.Result.EXPIRED, late);
          }
          case EXPIRE -> lateOr(Attempt.Result.EXPIRED, late);
          case CANCEL -> lateOr(Attempt.Result.ENDED, late);
          case DENY -> Attempt.Result.ENDED;
          case SETTLEMENT, PARTIAL_REFUND, REFUND -> Attempt.Result.ALREADY_PAID;
        };
    Transaction tried = tried(transaction, new Attempt(at, issuer, result));
    if (result == Attempt.Result.PAID || result == Attempt.Result.PAID_LATE) {
      change(tried.settled(at, issuer), at);
    }
    return result;
  }

  private static Attempt.Result lateOr(Attempt.Result refusal, boolean late) {
    return late ? Attempt.Result.PAID_LATE : refusal;
  }

  /// A customer tries something that moves no money.
  Transaction tried(Transaction transaction, Attempt attempt) {
    Transaction tried = transaction.attempted(attempt);
    book.put(tried);
    events.add(new SandboxEvent.Tried(tried, attempt));
    return tried;
  }

  /// Ends a pending transaction.
  ///
  /// @return empty when it is not pending
  Optional<Transaction> end(Transaction transaction, TransactionStatus status, Instant at) {
    return transaction.status() == TransactionStatus.PENDING
        ? Optional.of(change(transaction.with(status), at))
        : Optional.empty();
  }

  /// A refund is taken, or confirmed.
  Transaction refund(Transaction transaction, Refund refund, Instant at) {
    Transaction changed = transaction.with(refund);
    book.put(changed);
    events.add(new SandboxEvent.Changed(changed));
    post.announce(changed, Optional.of(refund), at);
    return changed;
  }

  /// @return the pending transaction whose end the expiry job meets first
  Optional<Transaction> nextToExpire() {
    return book.nextToEnd();
  }

  /// @return when the expiry job meets this transaction
  Instant swept(Transaction transaction) {
    return transaction.charge().expires().plus(faults.settings().sweepLag());
  }

  /// @return what has happened since the last call
  List<SandboxEvent> drain() {
    List<SandboxEvent> drained = List.copyOf(events);
    events.clear();
    return drained;
  }

  private Transaction change(Transaction changed, Instant at) {
    book.put(changed);
    events.add(new SandboxEvent.Changed(changed));
    post.announce(changed, Optional.empty(), at);
    return changed;
  }
}
