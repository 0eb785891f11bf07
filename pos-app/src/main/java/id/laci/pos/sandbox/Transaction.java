package id.laci.pos.sandbox;

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
public record Transaction(
    Ids ids,
    Charge charge,
    Instant created,
    String payload,
    List<URI> targets,
    TransactionStatus status,
    Optional<Settlement> settlement,
    List<Attempt> attempts) {

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

  Transaction with(TransactionStatus other) {
    return new Transaction(ids, charge, created, payload, targets, other, settlement, attempts);
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
        attempts);
  }

  Transaction attempted(Attempt attempt) {
    List<Attempt> more = new ArrayList<>(attempts);
    more.add(attempt);
    if (more.size() > ATTEMPTS_MAX) {
      more.removeFirst();
    }
    return new Transaction(ids, charge, created, payload, targets, status, settlement, more);
  }
}
