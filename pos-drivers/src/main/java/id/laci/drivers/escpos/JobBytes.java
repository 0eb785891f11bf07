package id.laci.drivers.escpos;

import java.io.ByteArrayOutputStream;

/// Collects the bytes of a job, and remembers its longest command.
final class JobBytes {
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private int longestCommand;

  /// Adds one whole command; each value 0 to 255.
  void command(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    command(bytes, new byte[0]);
  }

  /// Adds one whole command with data behind it.
  void command(byte[] head, byte[] data) {
    text(head);
    text(data);
    longestCommand = Math.max(longestCommand, head.length + data.length);
  }

  /// Adds bytes that are printed as they are.
  void text(byte[] bytes) {
    content.write(bytes, 0, bytes.length);
  }

  void append(JobBytes other) {
    text(other.toArray());
    longestCommand = Math.max(longestCommand, other.longestCommand);
  }

  int longestCommand() {
    return longestCommand;
  }

  byte[] toArray() {
    return content.toByteArray();
  }
}
