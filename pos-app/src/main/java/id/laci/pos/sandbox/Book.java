package id.laci.pos.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The transactions of a sandbox. An order id leads to its newest transaction, a transaction's own
/// id always to itself.
final class Book {
  /// The most transactions kept; beyond it the oldest is forgotten.
  static final int TRANSACTIONS_MAX = 10_000;

  private final Map<String, Transaction> byId = new LinkedHashMap<>();
  private final Map<String, String> idByOrder = new HashMap<>();
  private final Map<String, String> idByPicture = new HashMap<>();
  private final Map<String, String> idByRefundKey = new HashMap<>();
  private final NavigableMap<End, Transaction> pending = new TreeMap<>();

  /// When a pending transaction's code dies; the id tells those of one moment apart.
  private record End(Instant at, String id) implements Comparable<End> {
    private static final Comparator<End> ORDER =
        Comparator.comparing(End::at).thenComparing(End::id);

    static End of(Transaction transaction) {
      return new End(transaction.charge().expires(), transaction.id());
    }

    @Override
    public int compareTo(End other) {
      return ORDER.compare(this, other);
    }
  }

  /// Puts a transaction in, or its newer state in its place.
  void put(Transaction transaction) {
    byId.put(transaction.id(), transaction);
    idByOrder.put(transaction.orderId(), transaction.id());
    idByPicture.put(transaction.ids().picture(), transaction.id());
    transaction.refunds().forEach(refund -> idByRefundKey.put(refund.key(), transaction.id()));
    if (transaction.status() == TransactionStatus.PENDING) {
      pending.put(End.of(transaction), transaction);
    } else {
      pending.remove(End.of(transaction));
    }
    if (byId.size() > TRANSACTIONS_MAX) {
      forget(byId.values().iterator().next());
    }
  }

  private void forget(Transaction oldest) {
    byId.remove(oldest.id());
    idByOrder.remove(oldest.orderId(), oldest.id());
    idByPicture.remove(oldest.ids().picture());
    oldest.refunds().forEach(refund -> idByRefundKey.remove(refund.key()));
    pending.remove(End.of(oldest));
  }

  /// @param id order id or transaction id
  Optional<Transaction> find(String id) {
    return Optional.ofNullable(byId.get(idByOrder.getOrDefault(id, id)));
  }

  /// @param key of a refund
  Optional<Transaction> refundedBy(String key) {
    return Optional.ofNullable(idByRefundKey.get(key)).map(byId::get);
  }

  /// @param id transaction id or picture id
  Optional<Transaction> pictured(String id) {
    return Optional.ofNullable(byId.get(idByPicture.getOrDefault(id, id)));
  }

  /// @param payload the text of a QR code
  Optional<Transaction> coded(String payload) {
    return byId.values().stream().filter(t -> t.payload().equals(payload)).findFirst();
  }

  List<Transaction> all() {
    return new ArrayList<>(byId.values());
  }

  /// @return the pending transaction whose code dies first
  Optional<Transaction> nextToEnd() {
    return Optional.ofNullable(pending.firstEntry()).map(Map.Entry::getValue);
  }
}
