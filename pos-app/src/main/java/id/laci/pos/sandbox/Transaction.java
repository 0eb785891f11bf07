package id.laci.pos.sandbox;

import id.laci.pos.money.Money;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One transaction at the sandbox, as it stands. It never changes; the book holds the newest one.
///
/// @param ids how it is called
/// @param charge what was asked
/// @param created the gateway's time of it, whole seconds
/// @param payload the text of its QR code
/// @param targets where its notifications go
/// @param status where it stands
/// @param settlement when and by whom it was paid
/// @param attempts what customers tried, the newest last
/// @param refunds what has gone back, the newest last
public record Transaction(
    Ids ids,
    Charge charge,
    Instant created,
    String payload,
    List<URI> targets,
    TransactionStatus status,
    Optional<Settlement> settlement,
    List<Attempt> attempts,
    List<Refund> refunds) {

  private static final int ATTEMPTS_MAX = 20;

  /// The names of one transaction.
  ///
  /// @param transaction UUID
  /// @param picture id of the framed QR picture
  /// @param crossReference UUID shared with the wallet
  public record Ids(String transaction, String picture, String crossReference) {}

  /// A payment that arrived.
  ///
  /// @param at when
  /// @param issuer whose wallet paid
  public record Settlement(Instant at, String issuer) {}

  /// Keeps its own copies of the lists.
  public Transaction {
    targets = List.copyOf(targets);
    attempts = List.copyOf(attempts);
    refunds = List.copyOf(refunds);
  }

  /// @return the merchant's id
  public String orderId() {
    return charge.orderId();
  }

  /// @return the gateway's id
  public String id() {
    return ids.transaction();
  }

  /// @return whether the wallet that paid belongs to the acquirer
  boolean isOnUs() {
    return settlement.map(s -> s.issuer().equals(charge.method().acquirer())).orElse(false);
  }

  /// @return whether another wallet than the acquirer's paid; GoPay's own billing knows none
  boolean isOffUs() {
    return charge.method().isQris() && settlement.isPresent() && !isOnUs();
  }

  /// @return what has not gone back
  Money left() {
    return charge.amount().minus(refunded());
  }

  Transaction with(TransactionStatus other) {
    return new Transaction(
        ids, charge, created, payload, targets, other, settlement, attempts, refunds);
  }

  Transaction settled(Instant at, String issuer) {
    return new Transaction(
        ids,
        charge,
        created,
        payload,
        targets,
        TransactionStatus.SETTLEMENT,
        Optional.of(new Settlement(at, issuer)),
        attempts,
        refunds);
  }

  Transaction attempted(Attempt attempt) {
    List<Attempt> more = new ArrayList<>(attempts);
    more.add(attempt);
    if (more.size() > ATTEMPTS_MAX) {
      more.removeFirst();
    }
    return new Transaction(
        ids, charge, created, payload, targets, status, settlement, more, refunds);
  }

  /// @return all that has gone back
  public Money refunded() {
    return refunds.stream().map(Refund::amount).reduce(Money.ZERO, Money::plus);
  }

  Optional<Refund> refund(String key) {
    return refunds.stream().filter(refund -> refund.key().equals(key)).findFirst();
  }

  /// Puts a refund in, or its newer state in its place.
  Transaction with(Refund refund) {
    List<Refund> all = new ArrayList<>(refunds);
    all.replaceAll(before -> before.id() == refund.id() ? refund : before);
    if (!all.contains(refund)) {
      all.add(refund);
    }
    Transaction changed =
        new Transaction(ids, charge, created, payload, targets, status, settlement, attempts, all);
    boolean whole = changed.refunded().covers(charge.amount());
    return changed.with(whole ? TransactionStatus.REFUND : TransactionStatus.PARTIAL_REFUND);
  }
}
