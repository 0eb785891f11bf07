package id.laci.pos.outbox;

import id.laci.pos.outbox.ContactState.Down;
import id.laci.pos.outbox.ContactState.Quiet;
import id.laci.pos.outbox.ContactState.Stopped;
import id.laci.pos.outbox.ContactState.Untried;
import id.laci.pos.outbox.ContactState.Up;
import id.laci.pos.outbox.ContactState.Wavering;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Contact with the gateway: a circuit breaker that is fed by real calls and by nothing else. One
/// call that cannot connect, or two in a row that break or stay without a proper answer, open it;
/// any answer closes it. When the settings change, begin again with [#UNTRIED].
///
/// @param state how it stands
/// @param lastHeard when the gateway was last heard of; empty when never
public record Contact(ContactState state, Optional<Instant> lastHeard) {
  /// Before the first call.
  public static final Contact UNTRIED = new Contact(new Untried(), Optional.empty());

  /// How long contact is gone before anybody is told. A change of access point or of mobile cell
  /// takes one to three seconds, and two probes fit in: what is back by then was no outage. Tills
  /// that watch the network card wait much longer (Toast about 40 s), because a card flaps without
  /// anybody noticing; here a real call has failed, and a cashier with a customer wants to know
  /// why.
  public static final Duration GRACE = Duration.ofSeconds(5);

  /// Nobody is kept waiting longer on the word of a header: money may be on its way.
  public static final Duration QUIET_MOST = Duration.ofMinutes(2);

  static final Duration QUIET_LEAST = Duration.ofSeconds(1);

  /// The pause when the gateway names none; twice as long each time in a row.
  static final Duration QUIET_USUAL = Duration.ofSeconds(10);

  static final int FAILURES_MAX = 2;
  static final Duration PROBE_FIRST = Duration.ofSeconds(1);

  /// Spread by a fifth it is at most half a minute.
  static final Duration PROBE_MOST = Duration.ofSeconds(25);

  private static final int DOUBLINGS_MAX = 10;

  /// @return how much of what waits may be called now
  public Room room(Instant now) {
    return switch (state) {
      case Untried _ -> Room.ONE;
      case Up _, Wavering _ -> Room.ALL;
      case Down down -> now.isBefore(down.probeAt()) ? Room.NONE : Room.PROBE;
      case Stopped _ -> Room.NONE;
      case Quiet quiet -> now.isBefore(quiet.until()) ? Room.NONE : Room.ONE;
    };
  }

  /// A person who asks for a code has it tried, even without contact: the failure costs nothing,
  /// the reason is told at once, and an answer ends the outage. A key that is refused for an old
  /// order of another account may be right for a new one.
  ///
  /// @return whether a new code may be asked for now
  public boolean mayCharge(Instant now) {
    return !isQuiet(now);
  }

  /// @return when there is room again, `now` when there is some, empty when not by itself
  public Optional<Instant> opensAt(Instant now) {
    return switch (state) {
      case Untried _, Up _, Wavering _ -> Optional.of(now);
      case Down down -> Optional.of(later(now, down.probeAt()));
      case Stopped _ -> Optional.empty();
      case Quiet quiet -> Optional.of(later(now, quiet.until()));
    };
  }

  /// @return what people are to be told, if anything
  public Optional<Banner> banner(Instant now) {
    return switch (state) {
      case Untried _, Up _, Wavering _ -> Optional.empty();
      case Down(var since, var why, var probeAt, var _) ->
          told(now, since, new Banner.NoContact(since, why, probeAt));
      case Stopped(var since) -> Optional.of(new Banner.WrongKey(since));
      case Quiet(var since, var until, var _) ->
          isQuiet(now) ? told(now, since, new Banner.Busy(since, until)) : Optional.empty();
    };
  }

  private static Optional<Banner> told(Instant now, Instant since, Banner banner) {
    return now.isBefore(since.plus(GRACE)) ? Optional.empty() : Optional.of(banner);
  }

  /// A call goes out, of whatever kind. While there is no contact every call is a probe.
  public Contact called(Instant now) {
    return switch (state) {
      case Down(var since, var why, var _, var probes) ->
          to(new Down(since, why, now.plus(pause(since, probes + 1)), probes + 1));
      case Untried _, Up _, Wavering _, Stopped _, Quiet _ -> this;
    };
  }

  /// A call was answered, with whatever. An answer that was on its way when the gateway asked for a
  /// pause does not end the pause.
  public Contact heard(Instant now) {
    return new Contact(isQuiet(now) ? state : new Up(), Optional.of(now));
  }

  /// A notification came in. It shows that the gateway lives, not that calls get through to it.
  public Contact notified(Instant now) {
    return new Contact(state, Optional.of(now));
  }

  /// The gateway will not do what was asked: an answer too, but one about the key stops everything.
  public Contact refused(Refusal why, Instant now) {
    return switch (why) {
      case WRONG_KEY ->
          new Contact(
              isQuiet(now) || state instanceof Stopped ? state : new Stopped(now),
              Optional.of(now));
      case METHOD_NOT_AVAILABLE, INVALID_REQUEST, ACCOUNT_BLOCKED, DENIED, OTHER -> heard(now);
    };
  }

  /// Nothing is known after a call.
  ///
  /// @param pauseUntil what the gateway's Retry-After says, where it came with one
  public Contact failed(Silence why, Optional<Instant> pauseUntil, Instant now) {
    return switch (why) {
      case UNREACHABLE, TIMED_OUT, BROKEN_OFF, GATEWAY_TROUBLE, UNREADABLE -> lost(why, now);
      case RATE_LIMITED -> hushed(pauseUntil, now);
      case IN_PROGRESS -> heard(now);
    };
  }

  private Contact lost(Silence why, Instant now) {
    return switch (state) {
      case Untried _, Up _ -> failing(now, 1, why, now);
      case Wavering(var first, var failures) -> failing(first, failures + 1, why, now);
      case Down(var since, var _, var probeAt, var probes) ->
          to(new Down(since, why, later(probeAt, now.plus(pause(since, probes))), probes));
      case Stopped _ -> this;
      case Quiet _ -> isQuiet(now) ? this : failing(now, 1, why, now);
    };
  }

  private Contact failing(Instant first, int failures, Silence why, Instant now) {
    return why == Silence.UNREACHABLE || failures >= FAILURES_MAX
        ? to(new Down(first, why, now.plus(pause(first, 0)), 0))
        : to(new Wavering(first, failures));
  }

  /// Only a call after the pause that is hushed again makes the next pause longer; those that were
  /// on their way are hushed together.
  private Contact hushed(Optional<Instant> pauseUntil, Instant now) {
    return switch (state) {
      case Quiet(var since, var until, var times) -> {
        int asked = isQuiet(now) ? times : times + 1;
        yield to(new Quiet(since, later(until, end(pauseUntil, asked, now)), asked));
      }
      case Stopped _ -> this;
      case Untried _, Up _, Wavering _, Down _ -> to(new Quiet(now, end(pauseUntil, 1, now), 1));
    };
  }

  private static Instant end(Optional<Instant> wanted, int times, Instant now) {
    Instant end = wanted.orElseGet(() -> now.plus(doubled(QUIET_USUAL, times - 1, QUIET_MOST)));
    Instant least = now.plus(QUIET_LEAST);
    Instant most = now.plus(QUIET_MOST);
    return end.isAfter(most) ? most : later(end, least);
  }

  /// A person wants it tried now. What the gateway asked for is kept all the same.
  public Contact tryNow(Instant now) {
    return switch (state) {
      case Down(var since, var why, var probeAt, var probes) ->
          to(new Down(since, why, probeAt.isAfter(now) ? now : probeAt, probes));
      case Stopped _ -> to(new Untried());
      case Untried _, Up _, Wavering _, Quiet _ -> this;
    };
  }

  private boolean isQuiet(Instant now) {
    return state instanceof Quiet quiet && now.isBefore(quiet.until());
  }

  /// How long the next probe waits: a second at first, half a minute at most, and not in step with
  /// the shop's other tills.
  private static Duration pause(Instant since, int probes) {
    Duration wait = doubled(PROBE_FIRST, probes, PROBE_MOST);
    Duration spread = Jitter.spread(wait, since.toEpochMilli() * 31 + probes);
    return spread.compareTo(PROBE_FIRST) < 0 ? PROBE_FIRST : spread;
  }

  private static Duration doubled(Duration first, int times, Duration most) {
    Duration wait = first.multipliedBy(1L << Math.min(times, DOUBLINGS_MAX));
    return wait.compareTo(most) < 0 ? wait : most;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  private Contact to(ContactState next) {
    return new Contact(next, lastHeard);
  }
}
