package id.laci.drivers.scan;

import id.laci.drivers.escpos.Bytes;

/// What came of a scanner's bytes.
public sealed interface ScanEvent {

  /// A whole scan.
  ///
  /// @param raw as it came, without what frames it
  /// @param text UTF-8 when it is that, else Latin-1
  record Scan(Bytes raw, String text) implements ScanEvent {}

  /// More than any code holds, dropped whole.
  record TooLong(int bytes) implements ScanEvent {}

  /// The scanner says that it could not read.
  record NoRead() implements ScanEvent {}

  /// Scans came faster than they were taken: some are lost.
  record Lost() implements ScanEvent {}
}
