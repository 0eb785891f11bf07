package id.laci.drivers.escpos;

/// One piece of a printable document, from top to bottom. Says what is meant, not which bytes.
public sealed interface Block {

  /// A line of text; wraps between words when the paper is too narrow for it.
  record Text(String line, Style style) implements Block {}

  /// A name on the left and an amount on the right of one line. The amount never wraps; a name too
  /// long for its place goes over several lines, with the amount on the last. Always left aligned.
  record Columns(String left, String right, Style style) implements Block {}

  /// A line across the paper.
  record Rule() implements Block {}

  /// A QR code in the middle, as large as is useful and fits.
  record Qr(String payload) implements Block {}

  /// A bar code in the middle with its text below, as wide as is useful and fits; one that fits no
  /// paper, or says what its kind cannot say, is printed as text. Commanded only where the profile
  /// promises it: cheap printers know none of them, and some print a wrong one without a word.
  ///
  /// @param text with its check digit where the kind has one
  record Barcode(Kind kind, String text) implements Block {

    /// The kinds that shops use.
    public enum Kind {
      EAN13,
      EAN8,
      UPCA,
      CODE128
    }
  }

  /// A picture in the middle, clipped where it is wider than the paper.
  record Picture(Raster raster) implements Block {}

  /// Empty lines: 1 to 255, anything else counts as the nearest of these.
  record Feed(int lines) implements Block {}

  /// Feeds the paper to the cutter and cuts; without a cutter, feeds it past the tear bar.
  record Cut() implements Block {}

  /// Opens the cash drawer, at the pin and for the time that the profile's setup says. Comes first
  /// in the job wherever it stands in the document, because a cashier waits for the drawer and not
  /// for the paper.
  record KickDrawer() implements Block {}

  /// Sounds the buzzer, twice and briefly, if the profile's setup says how.
  record Beep() implements Block {}

  /// Plain text.
  static Text text(String line) {
    return new Text(line, Style.PLAIN);
  }

  /// A plain name and amount.
  static Columns columns(String left, String right) {
    return new Columns(left, right, Style.PLAIN);
  }
}
