package id.laci.drivers.scan;

import java.util.Optional;

/// The kind of a code, as told by a symbology identifier in front of a scan (ISO/IEC 15424).
///
/// @param identifier the letter and the modifier, such as `E0`
/// @param label how people call it
/// @param gs1 whether it carries GS1 element strings
public record Symbology(String identifier, String label, boolean gs1) {
  private static final int LENGTH = 3;

  /// The identifier in front of a scan, if there is one: `]` and two characters.
  public static Optional<Symbology> of(String scan) {
    if (scan.length() < LENGTH
        || scan.charAt(0) != ']'
        || "0123456789ABCDEF".indexOf(scan.charAt(2)) < 0) {
      return Optional.empty();
    }
    return name(scan.charAt(1), scan.charAt(2))
        .map(label -> new Symbology(scan.substring(1, LENGTH), label, label.startsWith("GS1")));
  }

  /// The scan without its identifier.
  String strip(String scan) {
    return scan.substring(LENGTH);
  }

  private static Optional<String> name(char letter, char modifier) {
    return Optional.ofNullable(
        switch (letter) {
          case 'A' -> "Code 39";
          case 'C' -> modifier == '1' ? "GS1-128" : "Code 128";
          case 'E' ->
              switch (modifier) {
                case '0' -> "EAN-13";
                case '1' -> "EAN +2";
                case '2' -> "EAN +5";
                case '3' -> "EAN-13 +";
                case '4' -> "EAN-8";
                default -> null;
              };
          case 'F' -> "Codabar";
          case 'G' -> "Code 93";
          case 'I' -> "ITF";
          case 'J' -> "GS1 DotCode";
          case 'L' -> "PDF417";
          case 'M' -> "MSI";
          case 'Q' -> modifier == '3' || modifier == '4' ? "GS1 QR" : "QR";
          case 'S' -> "2 of 5";
          case 'U' -> "MaxiCode";
          case 'X' -> "?";
          case 'd' -> modifier == '2' ? "GS1 DataMatrix" : "DataMatrix";
          case 'e' -> "GS1 DataBar";
          case 'z' -> "Aztec";
          default -> null;
        });
  }
}
