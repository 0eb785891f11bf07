package id.laci.pos.outbox;

import java.time.Duration;
import java.time.Instant;

/// One call that is to be made at the gateway.
///
/// @param id what it is about; only one call is under way for it at any time
/// @param kind what is to be called
/// @param since when it was wanted first
/// @param dueAt not to be called before, unless it serves as a probe
/// @param tries calls made so far that led to nothing
/// @param foreground whether it belongs to the sale at the counter, which waits behind nothing
public record Work(
    ItemId id, Kind kind, Instant since, Instant dueAt, int tries, boolean foreground) {

  /// What is to be called, in the order in which the kinds are served: what has been paid already
  /// must not be cancelled, and what has been cancelled need not be refunded.
  public enum Kind {
    /// Ask what has become of an order.
    STATUS,
    /// End an order that nobody waits for.
    CANCEL,
    /// Send money back, under its own refund key.
    REFUND
  }

  public Work {
    if (tries < 0) {
      throw new IllegalArgumentException("less than no tries: " + tries);
    }
  }

  /// Work that is due from when it is wanted and has never been tried.
  public static Work fresh(ItemId id, Kind kind, Instant since) {
    return new Work(id, kind, since, since, 0, false);
  }

  /// @return this, due at another time
  public Work due(Instant time) {
    return new Work(id, kind, since, time, tries, foreground);
  }

  /// @return this, as work of the sale at the counter or not
  public Work atCounter(boolean counter) {
    return new Work(id, kind, since, dueAt, tries, counter);
  }

  /// @return this after one more try that led to nothing
  Work tried(Instant now) {
    Duration wait = Backoff.after(kind, id, tries + 1);
    return new Work(id, kind, since, now.plus(wait), tries + 1, foreground);
  }
}
