package id.laci.pos.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is going to happen, in the order of its time; of two things at one moment the one that was
/// planned first comes first. Its clock stands still between them.
final class Agenda implements InstantSource {
  private static final Instant OPENING = Instant.parse("2026-03-01T01:00:00Z");

  private final PriorityQueue<Item> items =
      new PriorityQueue<>(Comparator.comparing(Item::at).thenComparingLong(Item::number));
  private Instant now = OPENING;
  private long number;

  private record Item(Instant at, long number, Runnable what) {}

  /// @return the true time, which is the gateway's
  @Override
  public Instant instant() {
    return now;
  }

  /// @return the true time since the shop opened
  Duration elapsed() {
    return Duration.between(OPENING, now);
  }

  void after(Duration delay, Runnable what) {
    at(now.plus(delay), what);
  }

  /// @param when what is past already happens next
  void at(Instant when, Runnable what) {
    items.add(new Item(when.isBefore(now) ? now : when, number++, what));
  }

  /// Lets the next thing happen.
  ///
  /// @return whether there was one
  boolean step() {
    Item next = items.poll();
    if (next == null) {
      return false;
    }
    now = next.at();
    next.what().run();
    return true;
  }
}
