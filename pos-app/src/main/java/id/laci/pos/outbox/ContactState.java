package id.laci.pos.outbox;

import id.laci.pos.payment.Silence;
import java.time.Instant;

/// How it stands with the gateway, as far as real calls have shown.
public sealed interface ContactState {

  /// No call has been made yet, or none since the settings changed.
  record Untried() implements ContactState {}

  /// The last call was answered.
  record Up() implements ContactState {}

  /// Something went wrong that may have been this one call's bad luck. Nobody is told yet.
  ///
  /// @param firstFailure when it began
  /// @param failures calls in a row that lost contact, 1 or more
  record Wavering(Instant firstFailure, int failures) implements ContactState {}

  /// No contact: only probes go out, one at a time.
  ///
  /// @param since the first failure
  /// @param why what the latest failure was
  /// @param probeAt when the next probe is due
  /// @param probes calls made since it is down
  record Down(Instant since, Silence why, Instant probeAt, int probes) implements ContactState {}

  /// The gateway does not accept the key (401). Nothing is sent by itself until the settings change
  /// or a person wants it tried.
  ///
  /// @param since the first such answer
  record Stopped(Instant since) implements ContactState {}

  /// The gateway asked for fewer calls (429).
  ///
  /// @param since when it asked first
  /// @param until nothing is called before
  /// @param times how often in a row it has asked, 1 or more
  record Quiet(Instant since, Instant until, int times) implements ContactState {}
}
