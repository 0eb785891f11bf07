package id.laci.pos.approval;

import java.time.Duration;
import java.time.Instant;

/// A manager's word: for exactly one act, once, and soon.
///
/// @param request the id of the request that it answers
/// @param who gave it
/// @param at when it was given
/// @param act what it allows
public record Approval(long request, String who, Instant at, Act act) {
  /// How long it holds: long enough to walk back to the customer, too short to be kept for later.
  public static final Duration LIFETIME = Duration.ofMinutes(2);

  public Approval {
    if (request < 1 || who.isBlank()) {
      throw new IllegalArgumentException("an approval of request " + request + " by " + who);
    }
  }

  /// @return what stands against using it for this act at this time, apart from earlier use
  public Fitness fitness(Act wanted, Instant now) {
    if (!act.equals(wanted)) {
      return Fitness.OTHER_ACT;
    }
    if (now.isBefore(at)) {
      return Fitness.NOT_YET;
    }
    return now.isBefore(at.plus(LIFETIME)) ? Fitness.FITS : Fitness.EXPIRED;
  }

  /// Whether an approval allows an act.
  public enum Fitness {
    /// It does.
    FITS,
    /// It was given for another act.
    OTHER_ACT,
    /// Its time is over: [#LIFETIME] has passed.
    EXPIRED,
    /// It was given in the future: the clock was set back.
    NOT_YET,
    /// It was used before.
    USED
  }
}
