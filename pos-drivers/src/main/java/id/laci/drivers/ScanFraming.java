package id.laci.drivers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a scanner's bytes into scans. A scan ends at CR, LF, TAB or ETX, or when the scanner falls
/// silent; STX begins one. Where one read ends means nothing. Empty scans are swallowed.
final class ScanFraming {
  /// No code that a scanner reads is longer.
  static final int SCAN_BYTES_MAX = 4_296;

  private static final int STX = 0x02;
  private static final int ETX = 0x03;

  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
  private boolean tooLong;

  /// The scans that these bytes complete.
  List<String> take(byte[] bytes) {
    List<String> scans = new ArrayList<>();
    for (byte b : bytes) {
      switch (b) {
        case '\r', '\n', '\t', ETX -> end().ifPresent(scans::add);
        case STX -> discard();
        default -> add(b);
      }
    }
    return scans;
  }

  private void add(byte b) {
    if (frame.size() < SCAN_BYTES_MAX) {
      frame.write(b);
    } else {
      tooLong = true;
    }
  }

  private void discard() {
    frame.reset();
    tooLong = false;
  }

  /// Whether a scan has begun and not ended.
  boolean pending() {
    return frame.size() > 0;
  }

  /// The scan so far, ended by silence or by its suffix; one that is too long is dropped whole.
  Optional<String> end() {
    Optional<String> scan =
        frame.size() == 0 || tooLong ? Optional.empty() : Optional.of(text(frame.toByteArray()));
    discard();
    return scan;
  }

  /// UTF-8 when it is that, else Latin-1.
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
