package id.laci.pos.store;

import java.time.Duration;
import java.util.Optional;

/// How far the copy has come while it catches up with a journal that is far ahead of it, as after
/// it was lost.
///
/// @param done entries of the journal that the copy holds
/// @param all entries that the journal had when this was told
/// @param perSecond entries a second since the catching up began
/// @param left how long it will still take at this rate; empty before there is one
public record Progress(long done, long all, long perSecond, Optional<Duration> left) {
  /// @return whole percent, 100 only when it is over
  public int percent() {
    return all == 0 ? 100 : (int) (done * 100 / all);
  }

  /// @return whether the copy has caught up
  public boolean isOver() {
    return done >= all;
  }
}
