package id.laci.drivers.escpos;

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

  /// `ESC E n`, `ESC G n`.
  record Bold(boolean on) implements Command {}

  /// `GS ! n`: times as wide and as high, 1 to 8.
  record Size(int width, int height) implements Command {}

  /// `ESC ! n`: all at once.
  record PrintMode(boolean bold, int width, int height) implements Command {}

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

  /// `GS v 0`: rows of bytes, most significant bit left, 1 is black.
  record Picture(int rowBytes, int rows, Bytes content) implements Command {}

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
