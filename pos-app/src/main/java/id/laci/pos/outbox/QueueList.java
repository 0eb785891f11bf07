package id.laci.pos.outbox;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The items of the queue in the order in which people see them, with their figures at hand however
/// many there are. For one thread.
public final class QueueList {
  private static final Comparator<QueueItem> OLDEST_FIRST =
      Comparator.comparing(QueueItem::since).thenComparing(QueueItem::id);

  private final Map<ItemId, QueueItem> items = new HashMap<>();
  private final NavigableSet<QueueItem> ordered = new TreeSet<>();
  private final SortedSet<QueueItem> byAge = new TreeSet<>(OLDEST_FIRST);
  private final Map<QueueItem.Kind, Integer> counts = new EnumMap<>(QueueItem.Kind.class);
  private int needPerson;
  private Money atStake = Money.ZERO;

  /// Adds an item, in place of the one of the same id.
  public void put(QueueItem item) {
    if (!item.equals(items.get(item.id()))) {
      remove(item.id());
      items.put(item.id(), item);
      ordered.add(item);
      byAge.add(item);
      counts.merge(item.kind(), 1, Integer::sum);
      needPerson += needs(item);
      atStake = atStake.plus(stake(item));
    }
  }

  /// Takes an item out, if it is there.
  public void remove(ItemId id) {
    @Nullable QueueItem item = items.remove(id);
    if (item != null) {
      ordered.remove(item);
      byAge.remove(item);
      counts.computeIfPresent(item.kind(), (_, count) -> count == 1 ? null : count - 1);
      needPerson -= needs(item);
      atStake = atStake.minus(stake(item));
    }
  }

  private static int needs(QueueItem item) {
    return item.need() == QueueItem.Need.PERSON ? 1 : 0;
  }

  private static Money stake(QueueItem item) {
    return item.kind().isMoney() ? item.amount() : Money.ZERO;
  }

  /// @return the item of this id
  public Optional<QueueItem> find(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  /// @param most how many at most
  /// @return the first items, those that need a person first, then the oldest
  public List<QueueItem> first(int most) {
    return ordered.stream().limit(most).toList();
  }

  /// @return the figures as they are now
  public QueueSummary summary() {
    Optional<Instant> oldest =
        byAge.isEmpty() ? Optional.empty() : Optional.of(byAge.getFirst().since());
    return new QueueSummary(counts, needPerson, atStake, oldest);
  }
}
