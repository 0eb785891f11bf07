package id.laci.pos.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Wrong PINs in a row, and the wait that follows them. Three may be wrong; then each further one
/// doubles the wait, from half a minute up to an hour: six digits take decades to try.
///
/// @param wrong how many since the last right one
/// @param last when the last one was tried; unimportant when none was
public record Attempts(int wrong, Instant last) {
  /// Nothing was wrong.
  public static final Attempts NONE = new Attempts(0, Instant.EPOCH);

  /// Wrong ones before the first wait.
  public static final int FREE = 3;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int DOUBLINGS_MAX = 7;

  public Attempts {
    if (wrong < 0) {
      throw new IllegalArgumentException(wrong + " attempts");
    }
  }

  /// @param now not before the last try, see [#seenAt]
  /// @return until when nobody may try, if so
  public Optional<Instant> lockedUntil(Instant now) {
    Instant end = last.plus(pause());
    return now.isBefore(end) && wrong >= FREE ? Optional.of(end) : Optional.empty();
  }

  /// @return the same on a clock that was set back meanwhile: the wait begins anew, and does not
  ///   last until the old time comes again
  public Attempts seenAt(Instant now) {
    return now.isBefore(last) ? new Attempts(wrong, now) : this;
  }

  /// @return how many more may be wrong before there is a wait
  public int left() {
    return Math.max(0, FREE - wrong);
  }

  /// @return after one more that was wrong
  public Attempts wrongAt(Instant now) {
    return new Attempts(wrong == Integer.MAX_VALUE ? wrong : wrong + 1, now);
  }

  private Duration pause() {
    if (wrong < FREE) {
      return Duration.ZERO;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - FREE, DOUBLINGS_MAX));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
