package id.laci.pos.outbox;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The queue in a few figures. Always derived from the items, never kept beside them.
///
/// @param counts how many of each kind; kinds that do not occur are left out
/// @param needPerson how many need a person
/// @param atStake the money that depends on it
/// @param oldest since when the oldest one waits
public record QueueSummary(
    Map<QueueItem.Kind, Integer> counts, int needPerson, Money atStake, Optional<Instant> oldest) {
  /// Nothing waits.
  public static final QueueSummary EMPTY =
      new QueueSummary(Map.of(), 0, Money.ZERO, Optional.empty());

  public QueueSummary {
    counts = Map.copyOf(counts);
  }

  /// @param items in any order
  public static QueueSummary of(Collection<QueueItem> items) {
    Map<QueueItem.Kind, Integer> counts = new EnumMap<>(QueueItem.Kind.class);
    int needPerson = 0;
    Money atStake = Money.ZERO;
    for (QueueItem item : items) {
      counts.merge(item.kind(), 1, Integer::sum);
      needPerson += item.need() == QueueItem.Need.PERSON ? 1 : 0;
      atStake = item.kind().isMoney() ? atStake.plus(item.amount()) : atStake;
    }
    Optional<Instant> oldest = items.stream().map(QueueItem::since).min(Instant::compareTo);
    return new QueueSummary(counts, needPerson, atStake, oldest);
  }

  /// @return how many items there are of this kind
  public int count(QueueItem.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /// @return how many items there are
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
