package id.laci.drivers.escpos;

import java.util.Optional;
import java.util.function.IntFunction;

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

  /// A number where a digit means the same.
  static int number(int value) {
    return value >= '0' && value <= '9' ? value - '0' : value;
  }

  Bytes take(int count) {
    next += count;
    return Bytes.slice(bytes, next - count, next);
  }

  /// A command with one byte behind it, when that has come.
  Optional<Command> one(IntFunction<Command> meaning) {
    return enough(1) ? Optional.of(meaning.apply(take())) : Optional.empty();
  }

  /// A command with two bytes behind it, the low one first, when they have come.
  Optional<Command> word(IntFunction<Command> meaning) {
    return enough(2) ? Optional.of(meaning.apply(takeWord())) : Optional.empty();
  }

  /// A command without a meaning here and so many bytes behind it, when they have come.
  Optional<Command> skip(long parameters) {
    if (!enough(parameters)) {
      return Optional.empty();
    }
    next += (int) parameters;
    return unknown();
  }

  /// The bytes so far have no meaning.
  Optional<Command> unknown() {
    return Optional.of(nothingKnown());
  }

  Command nothingKnown() {
    return new Command.Unknown(command());
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
