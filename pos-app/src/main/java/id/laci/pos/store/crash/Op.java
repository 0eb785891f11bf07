package id.laci.pos.store.crash;

/// What was done to the file of the copy, or beside it, in one order.
sealed interface Op {
  @SuppressWarnings("ArrayRecordComponent") // only carried
  record Written(long position, byte[] bytes) implements Op {}

  record Truncated(long size) implements Op {}

  record Forced() implements Op {}

  /// The journal has this entry on its disk.
  record Acknowledged(long sequence) implements Op {}
}
