package id.laci.drivers;

import id.laci.drivers.wire.Fault;

/// How a print job ended, as far as can be known.
public sealed interface PrintOutcome {

  /// The device took all bytes. That paper came out is not confirmed.
  ///
  /// @param bytes handed over
  /// @param unprintable the distinct characters that the printer does not have and that were
  ///   printed as a box; empty when none
  record Sent(int bytes, String unprintable) implements PrintOutcome {}

  /// The device did not take all bytes; it may have printed some of them.
  record Failed(Fault why) implements PrintOutcome {}
}
