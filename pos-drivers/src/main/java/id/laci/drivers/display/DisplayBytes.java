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

  /// Resets, clears, and sets what is not as the display wakes up.
  static byte[] initialize(DisplaySetup setup) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, ESC, '@', CLEAR);
    if (!setup.page().equals(DisplaySetup.WAKING)) {
      write(bytes, ESC, 't', setup.page().number());
    }
    if (setup.brightness() != DisplaySetup.UNCHANGED) {
      switch (setup.dialect()) {
        case CD5220 -> write(bytes, ESC, '*', setup.brightness());
        case ESCPOS -> write(bytes, US, 'X', setup.brightness());
      }
    }
    return bytes.toByteArray();
  }

  /// Shows these lines in place of whatever was there.
  static byte[] show(Lines lines, DisplaySetup setup) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (setup.dialect()) {
      case CD5220 -> {
        write(bytes, ESC, 'Q', 'A');
        bytes.writeBytes(encoded(lines.upper(), setup));
        write(bytes, CR, ESC, 'Q', 'B');
        bytes.writeBytes(encoded(lines.lower(), setup));
        write(bytes, CR);
      }
      case ESCPOS -> {
        write(bytes, US, '$', 1, 1);
        bytes.writeBytes(encoded(lines.upper(), setup));
        write(bytes, US, '$', 1, 2);
        bytes.writeBytes(encoded(lines.lower(), setup));
      }
    }
    return bytes.toByteArray();
  }

  /// One byte a cell, whatever the lines were made for.
  private static byte[] encoded(String line, DisplaySetup setup) {
    return Lines.plain(line, setup.page().charset()).getBytes(setup.page().charset());
  }

  private static void write(ByteArrayOutputStream bytes, int... values) {
    for (int value : values) {
      bytes.write(value);
    }
  }
}
