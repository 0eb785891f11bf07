package id.laci.drivers.card;

import id.laci.drivers.wire.Framing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cuts a card reader's bytes into cards: lines, frames of text between STX and ETX, and binary
/// frames that begin with their length. Where one read ends means nothing. What was taken is wiped.
final class CardFraming implements Framing<CardEvent> {
  private static final int STX = 0x02;
  private static final int ETX = 0x03;

  /// A binary frame names its own length, STX and ETX counted.
  private static final int BINARY_MIN = 6;

  private static final int BINARY_MAX = 0x1F;

  private final CardRules rules;
  private final byte[] frame = new byte[MagStripe.CHARS_MAX + 8];
  private int size;
  private boolean begun;
  private boolean tooLong;
  private boolean cut;

  CardFraming(CardRules rules) {
    this.rules = rules;
  }

  /// The cards that these bytes complete. Wipes the bytes.
  @Override
  public List<CardEvent> take(byte[] bytes) {
    List<CardEvent> events = new ArrayList<>();
    for (byte b : bytes) {
      take(b & 0xFF).ifPresent(events::add);
    }
    Arrays.fill(bytes, (byte) 0);
    return events;
  }

  private Optional<CardEvent> take(int b) {
    if (isBinary() || startsBinary(b)) {
      add(b);
      return size + 1 == (frame[0] & 0xFF) ? end() : Optional.empty();
    }
    return switch (b) {
      case STX -> {
        wipe();
        begun = true;
        yield Optional.empty();
      }
      case '\r', '\n', ETX -> end();
      default -> {
        add(b);
        yield Optional.empty();
      }
    };
  }

  /// A first byte behind STX that is no character is the length of a binary frame.
  private boolean isBinary() {
    return begun && size > 0 && frame[0] >= BINARY_MIN && frame[0] <= BINARY_MAX;
  }

  private boolean startsBinary(int b) {
    return begun && size == 0 && b >= BINARY_MIN && b <= BINARY_MAX;
  }

  private void add(int b) {
    if (size < frame.length) {
      frame[size++] = (byte) b;
    } else {
      tooLong = true;
    }
  }

  @Override
  public boolean pending() {
    return size > 0 || cut;
  }

  @Override
  public Optional<CardEvent> end() {
    if (size == 0 || cut) {
      wipe();
      return Optional.empty();
    }
    CardEvent event =
        tooLong
            ? new CardEvent.Unreadable(CardEvent.Reason.TOO_LONG)
            : isBinary() ? binary() : text();
    wipe();
    return Optional.of(event);
  }

  @Override
  public List<CardEvent> lost() {
    wipe();
    cut = true;
    return List.of(new CardEvent.Unreadable(CardEvent.Reason.GARBLED));
  }

  private CardEvent binary() {
    boolean whole = size + 1 == (frame[0] & 0xFF) && frame[size - 1] == ETX;
    return whole
        ? TagNumber.ofFrame(Arrays.copyOf(frame, size - 1), rules)
        : new CardEvent.Unreadable(CardEvent.Reason.GARBLED);
  }

  private CardEvent text() {
    char[] chars = new char[size];
    for (int i = 0; i < size; i++) {
      chars[i] = (char) (frame[i] & 0xFF);
    }
    if (MagStripe.begins(chars[0])) {
      return MagStripe.read(chars);
    }
    String text = new String(chars);
    return PaymentNumbers.isOne(text.strip())
        ? new CardEvent.PaymentCard(PaymentNumbers.masked(text.strip()))
        : TagNumber.ofText(text, rules);
  }

  private void wipe() {
    Arrays.fill(frame, (byte) 0);
    size = 0;
    begun = false;
    tooLong = false;
    cut = false;
  }
}
