package id.laci.drivers.display;

import java.io.ByteArrayOutputStream;

/// What a display is sent. Whole lines only, each put in its place: nothing depends on where the
/// cursor was, so that a display that was switched off and on again is right after the next update.
/// Bytes as in the manuals of CD5220 displays and of Epson's DM-D series.
final class DisplayBytes {
  private static final int ESC = 0x1B;
  private static final int US = 0x1F;
  private static final int CR = 0x0D;
  private static final int CLEAR = 0x0C;

  private DisplayBytes() {}

  /// Resets and clears.
  static byte[] initialize() {
    return new byte[] {ESC, '@', CLEAR};
  }

  /// Shows these lines in place of whatever was there.
  static byte[] show(Lines lines, Dialect dialect) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (dialect) {
      case CD5220 -> {
        write(bytes, ESC, 'Q', 'A');
        bytes.writeBytes(lines.upper().getBytes(Lines.PAGE));
        write(bytes, CR, ESC, 'Q', 'B');
        bytes.writeBytes(lines.lower().getBytes(Lines.PAGE));
        write(bytes, CR);
      }
      case ESCPOS -> {
        write(bytes, US, '$', 1, 1);
        bytes.writeBytes(lines.upper().getBytes(Lines.PAGE));
        write(bytes, US, '$', 1, 2);
        bytes.writeBytes(lines.lower().getBytes(Lines.PAGE));
      }
    }
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, int... values) {
    for (int value : values) {
      bytes.write(value);
    }
  }
}
