package id.laci.drivers.drawer;

import id.laci.drivers.wire.Ticker;
import java.time.Duration;
import java.util.Optional;

/// A switch without its chatter: a level counts once it has stayed for 100 ms. Not for several
/// threads at once.
final class Debounce {
  static final Duration STABLE = Duration.ofMillis(100);

  private final Ticker ticker;
  private final DrawerRules.Level openLevel;
  private DrawerState state = DrawerState.UNKNOWN;
  private Optional<DrawerState> candidate = Optional.empty();
  private long since;

  Debounce(Ticker ticker, DrawerRules.Level openLevel) {
    this.ticker = ticker;
    this.openLevel = openLevel;
  }

  DrawerState state() {
    return state;
  }

  void level(boolean high) {
    boolean open = high == (openLevel == DrawerRules.Level.HIGH);
    DrawerState seen = open ? DrawerState.OPEN : DrawerState.CLOSED;
    if (seen == state) {
      candidate = Optional.empty();
    } else if (!candidate.equals(Optional.of(seen))) {
      candidate = Optional.of(seen);
      since = ticker.nanos();
    }
  }

  /// The new state when the level has stayed long enough.
  Optional<DrawerState> settle() {
    if (candidate.isEmpty() || nanosLeft() > 0) {
      return Optional.empty();
    }
    state = candidate.get();
    candidate = Optional.empty();
    return Optional.of(state);
  }

  /// Forgets the switch; tells when that is a change.
  Optional<DrawerState> lost() {
    candidate = Optional.empty();
    boolean known = state != DrawerState.UNKNOWN;
    state = DrawerState.UNKNOWN;
    return known ? Optional.of(state) : Optional.empty();
  }

  boolean pending() {
    return candidate.isPresent();
  }

  /// Until the level under way counts.
  long nanosLeft() {
    return STABLE.toNanos() - (ticker.nanos() - since);
  }
}
