package id.laci.pos.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Wrong PINs, and the wait that follows them. Three may be wrong; then each further one doubles
/// the wait, from half a minute up to an hour: six digits take decades to try. Time alone forgives,
/// one for every ten minutes: if a right PIN did, whoever knows their own could try another's for
/// ever.
///
/// @param wrong how many are not forgiven
/// @param last when the last one was tried; unimportant when none was
public record Attempts(int wrong, Instant last) {
  /// Nothing was wrong.
  public static final Attempts NONE = new Attempts(0, Instant.EPOCH);

  /// Wrong ones before the first wait.
  public static final int FREE = 3;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int DOUBLINGS_MAX = 7;

  /// Time in which one that was wrong is forgiven.
  private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(10);

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

  /// @param now not before the last try, see [#seenAt]
  /// @return the same with those forgiven whose time has come, counted from the end of the wait
  public Attempts easedAt(Instant now) {
    Duration quiet = Duration.between(last.plus(pause()), now);
    if (wrong == 0 || quiet.isNegative()) {
      return this;
    }
    long forgiven = Math.min(wrong, quiet.dividedBy(FORGIVEN_AFTER));
    return forgiven == wrong ? NONE : new Attempts(wrong - (int) forgiven, last);
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
