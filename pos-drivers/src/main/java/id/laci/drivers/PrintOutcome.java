package id.laci.drivers;

import id.laci.drivers.wire.Fault;

/// How a print job ended, as far as can be known.
public sealed interface PrintOutcome {

  /// The printer says that it has printed all of it.
  ///
  /// @param bytes handed over
  /// @param unprintable the distinct characters that the printer does not have and that were
  ///   printed as a box; empty when none
  record Printed(int bytes, String unprintable) implements PrintOutcome {}

  /// The printer took all of it and cannot tell more. That paper came out is likely and not
  /// confirmed.
  ///
  /// @param bytes handed over
  /// @param unprintable as for [Printed]
  record Sent(int bytes, String unprintable) implements PrintOutcome {}

  /// Some of it went out, perhaps all, and nobody knows what came of it: look at the paper. The
  /// printer may still go on by itself, so it must not be sent again unseen.
  ///
  /// @param why it is not known
  record Unknown(Fault why) implements PrintOutcome {}

  /// Nothing went out: it may be sent again.
  ///
  /// @param why it was not taken
  record Refused(Fault why) implements PrintOutcome {}
}
