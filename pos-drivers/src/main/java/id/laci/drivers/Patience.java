package id.laci.drivers;

import java.time.Duration;

/// How long a printer is waited for.
///
/// @param least for taking the shortest job, and for saying that it is printed
/// @param timesWire for a long one, so many times as long as its bytes are on the wire: paper moves
///   slower than bytes
/// @param answer for the answer to a question that is answered at once
/// @param repair for somebody to put in paper or to close the cover in the middle of a job
/// @param look from one look at an idle printer to the next
record Patience(Duration least, int timesWire, Duration answer, Duration repair, Duration look) {
  static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(5),
          10,
          Duration.ofMillis(300),
          Duration.ofSeconds(90),
          Duration.ofSeconds(2));

  Duration forJob(Duration wireTime) {
    Duration wanted = wireTime.multipliedBy(timesWire);
    return wanted.compareTo(least) > 0 ? wanted : least;
  }
}
