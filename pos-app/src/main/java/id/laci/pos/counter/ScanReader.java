package id.laci.pos.counter;

/// Recognises what was scanned.
@FunctionalInterface
public interface ScanReader {
  /// @param text as the scanner gave it; any text is allowed
  Recognised read(String text);

  /// What a text was recognised for.
  ///
  /// @param symbology the kind of code, such as "EAN-13"; empty when not known
  record Recognised(String symbology, Scanned meaning) {}
}
