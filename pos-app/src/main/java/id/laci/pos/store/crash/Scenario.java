package id.laci.pos.store.crash;

import java.time.Duration;

/// How H2 is kept busy while its writes are recorded.
///
/// @param name in tables
/// @param ordered whether the product's ordering file system is above, as at a till
/// @param sealed whether the file is sealed, as at a till: torn pages of a sealed file are noise,
///   which H2 nearly always stumbles over; torn pages of an open one can be old or mixed rows
/// @param sales how many sales
/// @param moves further steps that only change rows
/// @param retention how long H2 leaves the space of dead chunks alone. A till has H2's 45 seconds;
///   a shorter one lets space be reused within a test, and is harder on the file than a till is
/// @param pause between two steps
public record Scenario(
    String name,
    boolean ordered,
    boolean sealed,
    int sales,
    int moves,
    Duration retention,
    Duration pause) {
  /// H2's own.
  public static final Duration USUAL_RETENTION = Duration.ofSeconds(45);

  /// A short run under the till's settings: no space is reused.
  public static Scenario brief(int sales) {
    return new Scenario("brief", true, true, sales, sales, USUAL_RETENTION, Duration.ZERO);
  }

  /// H2 reuses space because it may do so after a tenth of a second.
  public static Scenario reusing(int sales, int moves) {
    return new Scenario(
        "space reused", true, true, sales, moves, Duration.ofMillis(100), Duration.ZERO);
  }

  /// H2 works under the till's settings, for so long that it reuses space.
  ///
  /// @param steps how many, spread over the time
  /// @param time more than the 45 seconds
  public static Scenario lasting(int steps, Duration time) {
    return new Scenario(
        "till's settings, " + time.toSeconds() + " s",
        true,
        true,
        steps / 20,
        steps - steps / 20 * 6,
        USUAL_RETENTION,
        time.dividedBy(steps));
  }

  /// The same without the ordering file system: to see that the checks bite.
  public Scenario unordered() {
    return new Scenario(name + ", unordered", false, sealed, sales, moves, retention, pause);
  }

  /// The same with a file that is not sealed: to see that the checks of rows and sums bite.
  public Scenario open() {
    return new Scenario(name + ", open", ordered, false, sales, moves, retention, pause);
  }
}
