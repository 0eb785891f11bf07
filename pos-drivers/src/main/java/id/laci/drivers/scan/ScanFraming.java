package id.laci.drivers.scan;

import id.laci.drivers.escpos.Bytes;
import id.laci.drivers.wire.Framing;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a scanner's bytes into scans. Empty scans are swallowed, such as between CR and LF; the
/// group separator 1D is part of a scan.
final class ScanFraming implements Framing<ScanEvent> {
  /// No code that a scanner reads is longer: a QR code of 7089 digits is one of 4296 characters.
  static final int SCAN_BYTES_MAX = 7_089;

  private static final int STX = 0x02;
  private static final int ETX = 0x03;

  private final FrameRule rule;
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
  private int size;
  private boolean cut;

  ScanFraming(FrameRule rule) {
    this.rule = rule;
  }

  @Override
  public List<ScanEvent> take(byte[] bytes) {
    List<ScanEvent> events = new ArrayList<>();
    for (byte b : bytes) {
      switch (b) {
        case '\r', '\n', '\t', ETX -> end().ifPresent(events::add);
        case STX -> brokenOff().ifPresent(events::add);
        default -> add(b);
      }
    }
    return events;
  }

  private void add(byte b) {
    size++;
    if (size <= SCAN_BYTES_MAX) {
      frame.write(b);
    }
  }

  /// What a new beginning cuts short was a scan that nobody got whole.
  private Optional<ScanEvent> brokenOff() {
    boolean untold = size > 0 && !cut;
    discard();
    return untold ? Optional.of(new ScanEvent.Lost()) : Optional.empty();
  }

  private void discard() {
    frame.reset();
    size = 0;
    cut = false;
  }

  @Override
  public boolean pending() {
    return size > 0 || cut;
  }

  @Override
  public Optional<ScanEvent> end() {
    Optional<ScanEvent> event = size == 0 || cut ? Optional.empty() : event();
    discard();
    return event;
  }

  private Optional<ScanEvent> event() {
    if (size > SCAN_BYTES_MAX) {
      return Optional.of(new ScanEvent.TooLong(size));
    }
    String all = text(frame.toByteArray());
    String text = all.startsWith(rule.prefix()) ? all.substring(rule.prefix().length()) : all;
    if (rule.noRead().contains(text.strip())) {
      return Optional.of(new ScanEvent.NoRead());
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new ScanEvent.Scan(Bytes.of(frame.toByteArray()), text));
  }

  @Override
  public List<ScanEvent> lost() {
    discard();
    cut = true;
    return List.of(new ScanEvent.Lost());
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
