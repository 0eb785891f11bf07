package id.laci.drivers.escpos;

import java.util.List;

/// What a stretch of bytes asks of a printer. Bytes that mean nothing to us are an [Unknown], never
/// dropped.
public sealed interface Command {

  /// `ESC @`: back to the state after power-on.
  record Initialize() implements Command {}

  /// `FS &` and `FS .`: two-byte characters on or off.
  record KanjiMode(boolean on) implements Command {}

  /// `ESC t n`.
  record SelectCodePage(int number) implements Command {}

  /// Bytes to print in the code page selected.
  record Print(Bytes text) implements Command {}

  /// `LF`.
  record LineFeed() implements Command {}

  /// `HT`.
  record Tab() implements Command {}

  /// `ESC D`: columns of the stops, ascending; none for no stops.
  record TabStops(List<Integer> columns) implements Command {
    public TabStops {
      columns = List.copyOf(columns);
    }
  }

  /// `ESC $`: to so many dots from the left margin.
  record MoveTo(int dots) implements Command {}

  /// `ESC \`: so many dots to the right, or to the left when negative.
  record MoveBy(int dots) implements Command {}

  /// `GS L`: dots.
  record LeftMargin(int dots) implements Command {}

  /// `GS W`: dots, from the left margin.
  record PrintWidth(int dots) implements Command {}

  /// `ESC SP`: dots behind every character.
  record CharacterSpacing(int dots) implements Command {}

  /// `ESC M`: the small font B instead of font A.
  record SmallFont(boolean on) implements Command {}

  /// `ESC - n`: 0 to 2 dots.
  record Underline(int dots) implements Command {}

  /// `GS B n`: white on black.
  record Inverse(boolean on) implements Command {}

  /// `ESC E n`, `ESC G n`.
  record Bold(boolean on) implements Command {}

  /// `GS ! n`: times as wide and as high, 1 to 8.
  record Size(int width, int height) implements Command {}

  /// `ESC ! n`: all at once.
  record PrintMode(boolean small, boolean bold, int width, int height, boolean underlined)
      implements Command {}

  /// `ESC a n`.
  record Alignment(Style.Align align) implements Command {}

  /// `ESC 2`, `ESC 3 n`: dots from line to line.
  record LineSpacing(int dots) implements Command {}

  /// `ESC d n`.
  record FeedLines(int lines) implements Command {}

  /// `ESC J n`.
  record FeedDots(int dots) implements Command {}

  /// `GS V`: cuts after feeding to the cutter and `feed` dots more.
  record Cut(boolean partial, int feed) implements Command {}

  /// `ESC p m t1 t2` or `DLE DC4 1 m t`: a pulse of so many milliseconds on a connector pin; the
  /// latter at once, whatever else the printer does.
  record Pulse(int pin, int onMillis, boolean atOnce) implements Command {}

  /// `GS ( k` 67: dots per module.
  record QrModule(int dots) implements Command {}

  /// `GS ( k` 69: 48 to 51 for L, M, Q, H.
  record QrCorrection(int level) implements Command {}

  /// `GS ( k` 65: 49 to 51.
  record QrModel(int model) implements Command {}

  /// `GS ( k` 80.
  record QrStore(Bytes payload) implements Command {}

  /// `GS ( k` 81.
  record QrPrint() implements Command {}

  /// `GS v 0`: rows of bytes, most significant bit left, 1 is black; a dot is drawn so many times
  /// as wide and as high, 1 or 2.
  record Picture(int rowBytes, int rows, Bytes content, int across, int down) implements Command {}

  /// `GS ( L` or `GS 8 L` 112: keeps a picture to print.
  record StorePicture(Picture picture) implements Command {}

  /// `GS ( L` 50: prints the picture kept, and forgets it.
  record PrintStored() implements Command {}

  /// `ESC *`: a strip within the line, column by column from its top, most significant bit first.
  ///
  /// @param columnBytes 1 or 3; a strip is as high as a line of text either way
  /// @param dense whether a column is one dot wide, not two
  record Strip(int columnBytes, boolean dense, Bytes content) implements Command {}

  /// `GS h n`: dots from the top to the bottom of a bar code.
  record BarcodeHeight(int dots) implements Command {}

  /// `GS w n`: dots of a bar code's narrowest bar.
  record BarcodeModule(int dots) implements Command {}

  /// `GS H n`: where a bar code's text stands; bit 0 above, bit 1 below.
  record BarcodeText(int places) implements Command {}

  /// `GS k`.
  ///
  /// @param symbology 65 to 73 and 79, as in the form with a length
  record PrintBarcode(int symbology, Bytes content) implements Command {}

  /// `ESC ( A`, `ESC B`, `DLE DC4 3`: sounds the buzzer.
  record Buzz() implements Command {}

  /// `GS ( K` 49: -6 to 6 steps of five per cent lighter or darker than usual.
  record Density(int steps) implements Command {}

  /// `DLE EOT n`: a question for the printer's state, to be answered with one byte.
  record StatusRequest(int kind) implements Command {}

  /// `GS r n`: a question to be answered once all before it has been processed.
  record QueuedStatusRequest(int kind) implements Command {}

  /// `GS a n`: from now on, tell by itself of what these bits name; 0 for nothing.
  record AutomaticStatus(int bits) implements Command {}

  /// `GS I n`: who are you?
  record Identify(int kind) implements Command {}

  /// `GS ( H` 48: answer with these four characters once all before it is on paper.
  record ProcessId(Bytes id) implements Command {}

  /// `DLE ENQ n`: 1 goes on after an error, 2 forgets all data and goes on.
  record Recover(int kind) implements Command {}

  /// `DLE DC4 8 …`: forget all data, at once, and answer when that is done.
  record ClearBuffers() implements Command {}

  /// `NUL`: nothing, sent to drain or to wake a printer.
  record Idle() implements Command {}

  /// Bytes that this interpreter gives no meaning to.
  record Unknown(Bytes bytes) implements Command {}
}
