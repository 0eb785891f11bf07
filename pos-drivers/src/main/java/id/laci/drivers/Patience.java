package id.laci.drivers;

import java.time.Duration;

/// How long a device may take over a job before it is given up.
///
/// @param least for the shortest job
/// @param timesWire for a long one, so many times as long as its bytes are on the wire: paper moves
///   slower than bytes
record Patience(Duration least, int timesWire) {
  static final Patience USUAL = new Patience(Duration.ofSeconds(5), 10);

  Duration forJob(Duration wireTime) {
    Duration wanted = wireTime.multipliedBy(timesWire);
    return wanted.compareTo(least) > 0 ? wanted : least;
  }
}
