package id.laci.drivers.escpos;

/// A place in a run of bytes. Reading past the end says so by [#enough] and never throws.
final class ByteCursor {
  private final byte[] bytes;
  private int start;
  private int next;

  ByteCursor(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Marks the beginning of a command.
  void begin() {
    start = next;
  }

  /// Goes back to the beginning of the command.
  void rewind() {
    next = start;
  }

  boolean enough(long count) {
    return bytes.length - next >= count;
  }

  boolean atEnd() {
    return next >= bytes.length;
  }

  /// The next byte, 0 to 255, without passing it.
  int peek() {
    return bytes[next] & 0xFF;
  }

  int take() {
    return bytes[next++] & 0xFF;
  }

  /// Two bytes, the low one first.
  int takeWord() {
    return take() | take() << 8;
  }

  Bytes take(int count) {
    next += count;
    return Bytes.slice(bytes, next - count, next);
  }

  /// All bytes of the command so far.
  Bytes command() {
    return Bytes.slice(bytes, start, next);
  }

  /// All bytes not yet passed.
  Bytes rest() {
    return Bytes.slice(bytes, next, bytes.length);
  }
}
