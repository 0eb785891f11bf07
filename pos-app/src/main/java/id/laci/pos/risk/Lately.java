package id.laci.pos.risk;

import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What people did within the last day, as far as rules count it. A clock that was set back hides
/// nothing: what seems to lie in the future was done a moment ago, and grows old from then on.
///
/// @param traces the oldest first, at most [#TRACES_MAX]
public record Lately(List<Trace> traces) {
  /// Nothing was done.
  public static final Lately NOTHING = new Lately(List.of());

  /// As many as are remembered; a day at a counter has far fewer.
  public static final int TRACES_MAX = 1_000;

  /// The window of everything that is counted by the hour. What was done exactly so long ago is out
  /// of it.
  public static final Duration HOUR = Duration.ofHours(1);

  /// The window of everything that is counted by the day, and as long as anything is remembered.
  public static final Duration DAY = Duration.ofHours(24);

  public Lately {
    traces = List.copyOf(traces);
  }

  /// @return with what was done now
  public Lately with(Trace trace) {
    Instant now = trace.at();
    List<Trace> more = new ArrayList<>();
    traces.stream()
        .filter(old -> isWithin(old, now, DAY))
        .map(old -> old.notAfter(now))
        .forEach(more::add);
    more.add(trace);
    return new Lately(more.subList(Math.max(0, more.size() - TRACES_MAX), more.size()));
  }

  /// @return how often that person did it within the hour
  int count(Trace.Kind kind, String who, Instant now) {
    return (int) of(kind, who, now, HOUR).count();
  }

  /// @return the money of all that within the day
  Money sum(Trace.Kind kind, String who, Instant now) {
    return of(kind, who, now, DAY).map(Trace::amount).reduce(Money.ZERO, Money::plus);
  }

  private Stream<Trace> of(Trace.Kind kind, String who, Instant now, Duration window) {
    return traces.stream()
        .filter(trace -> trace.kind() == kind && trace.who().equals(who))
        .filter(trace -> isWithin(trace, now, window));
  }

  private static boolean isWithin(Trace trace, Instant now, Duration window) {
    return trace.at().isAfter(now.minus(window));
  }
}
