package id.laci.pos.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides which calls are made next: statuses before cancels before refunds, the oldest first, a
/// few at once, and never two for one item. Work of the sale at the counter goes before all of it.
///
/// It makes no call itself. Whoever does tells [Contact#called] of every call, and [#ended] of
/// every end, however the call ended: work whose call is not ended is never called again and holds
/// up the later kinds. A plan, no record: after a restart everything is put in again. For one
/// thread.
public final class Drain {
  /// Calls at once.
  public static final int CALLS_MAX = 8;

  /// Of these, what the sale at the counter need not share with what is old.
  public static final int COUNTER_SHARE = 2;

  /// What becomes of work after a call.
  public enum Outcome {
    /// It is not called by itself any more: confirmed, refused for good, or a person's matter now.
    OVER,
    /// It is called again after a while.
    AGAIN
  }

  private final Map<ItemId, Work> planned = new HashMap<>();
  private final Map<ItemId, Work> underWay = new HashMap<>();

  /// What was said about items while a call for them was under way; empty for "not any more".
  private final Map<ItemId, Optional<Work>> afterwards = new HashMap<>();

  private final Lineup lineup = new Lineup();

  /// Plans work, in place of what was planned under its id. While a call for the id is under way,
  /// the new plan waits for its end and holds whatever the call's outcome is. Putting in again what
  /// is there changes nothing.
  public void put(Work work) {
    @Nullable Work called = underWay.get(work.id());
    if (called == null) {
      plan(work);
    } else if (called.equals(work)) {
      afterwards.remove(work.id());
    } else {
      afterwards.put(work.id(), Optional.of(work));
    }
  }

  private void plan(Work work) {
    @Nullable Work before = planned.put(work.id(), work);
    if (!work.equals(before)) {
      if (before != null) {
        lineup.remove(before);
      }
      lineup.add(work);
    }
  }

  /// Takes an item out, if it is there. A call that is under way for it is not undone by it.
  public void remove(ItemId id) {
    @Nullable Work before = planned.remove(id);
    if (before != null) {
      lineup.remove(before);
    } else if (underWay.containsKey(id)) {
      afterwards.put(id, Optional.empty());
    }
  }

  /// Makes an item due now, because a person wants it. One that is under way is being tried
  /// already.
  public void hurry(ItemId id, Instant now) {
    @Nullable Work before = planned.get(id);
    if (before != null && before.dueAt().isAfter(now)) {
      plan(before.due(now));
    }
  }

  /// @return the calls that are to be made now, in this order; they count as under way from here on
  public List<Work> start(Instant now, Contact contact) {
    lineup.reach(now);
    Room room = contact.room(now);
    Optional<Work> next = next(room);
    if (next.isEmpty()) {
      return List.of();
    }
    List<Work> started = new ArrayList<>(CALLS_MAX);
    while (next.isPresent()) {
      started.add(begin(next.get()));
      next = next(room);
    }
    return started;
  }

  private Work begin(Work work) {
    planned.remove(work.id());
    lineup.remove(work);
    underWay.put(work.id(), work);
    return work;
  }

  private Optional<Work> next(Room room) {
    return switch (room) {
      case NONE -> Optional.empty();
      case ONE -> underWay.isEmpty() ? firstDue() : Optional.empty();
      case PROBE -> underWay.isEmpty() ? firstDue().or(lineup::soonest) : Optional.empty();
      case ALL ->
          underWay.size() < CALLS_MAX
              ? lineup.atTheCounter().or(this::behindTheCounter)
              : Optional.empty();
    };
  }

  private Optional<Work> firstDue() {
    return lineup.atTheCounter().or(lineup::behindTheCounter);
  }

  /// A kind waits until the kinds before it are through.
  private Optional<Work> behindTheCounter() {
    int places = CALLS_MAX - COUNTER_SHARE;
    Work.Kind earliest = Work.Kind.REFUND;
    for (Work called : underWay.values()) {
      if (!called.foreground()) {
        places--;
        earliest = called.kind().compareTo(earliest) < 0 ? called.kind() : earliest;
      }
    }
    Work.Kind last = earliest;
    return places > 0
        ? lineup.behindTheCounter().filter(work -> work.kind().compareTo(last) <= 0)
        : Optional.empty();
  }

  /// A call came to its end. An id without a call under way is passed over.
  public void ended(ItemId id, Outcome outcome, Instant now) {
    @Nullable Work called = underWay.remove(id);
    if (called == null) {
      return;
    }
    Optional<Work> next =
        switch (outcome) {
          case OVER -> Optional.empty();
          case AGAIN -> Optional.of(called.tried(now));
        };
    afterwards.getOrDefault(id, next).ifPresent(this::plan);
    afterwards.remove(id);
  }

  /// @return when [#start] may have something to start, unless a call ends or work is put in
  ///   before; empty when nothing will be
  public Optional<Instant> nextWake(Instant now, Contact contact) {
    lineup.reach(now);
    return contact
        .opensAt(now)
        .flatMap(
            open ->
                next(contact.room(open)).isPresent()
                    ? Optional.of(open)
                    : lineup
                        .soonest()
                        .map(Work::dueAt)
                        .map(due -> due.isBefore(open) ? open : due));
  }

  /// @return the work planned or under way under this id
  public Optional<Work> find(ItemId id) {
    @Nullable Work work = planned.get(id);
    return Optional.ofNullable(work != null ? work : underWay.get(id));
  }

  /// @return the ids of the calls that are under way
  public Set<ItemId> underWay() {
    return Set.copyOf(underWay.keySet());
  }

  /// @return how many items are planned or under way
  public int size() {
    return planned.size() + underWay.size();
  }
}
