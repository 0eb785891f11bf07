package id.laci.drivers.status;

/// One thing that a printer said (Epson ESC/POS command reference: `DLE EOT`, `GS a`, `GS r`, `GS
/// I`, `GS ( H`, `DLE DC4`).
public sealed interface Answer {

  /// The answer to `DLE EOT n`. It does not carry n: one question at a time.
  record RealTime(int bits) implements Answer {}

  /// Automatic status: four bytes.
  record Automatic(PrinterCondition condition) implements Answer {}

  /// The answer to `GS r n`.
  record Queued(int bits) implements Answer {}

  /// The job of this process id is on paper.
  record Done(String id) implements Answer {}

  /// The buffers have been cleared.
  record Cleared() implements Answer {}

  /// The answer to `GS I n`, such as a model's name.
  record Text(String text) implements Answer {}

  /// XON or XOFF.
  record Flow(boolean stop) implements Answer {}

  /// A byte without a meaning here.
  record Noise(int value) implements Answer {}
}
