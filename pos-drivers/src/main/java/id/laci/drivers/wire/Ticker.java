package id.laci.drivers.wire;

/// A clock that only moves forward, for measuring how long something takes.
@FunctionalInterface
public interface Ticker {

  /// Nanoseconds since some moment.
  long nanos();
}
