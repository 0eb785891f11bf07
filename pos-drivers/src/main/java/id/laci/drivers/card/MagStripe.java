package id.laci.drivers.card;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;

/// What a magnetic stripe says: tracks 1 to 3 with their sentinels and, where the reader passes it
/// on, the longitudinal check (ISO/IEC 7811-6, ISO/IEC 7813). All tracks may come in one piece.
final class MagStripe {
  /// Three full tracks with sentinels and checks.
  static final int CHARS_MAX = 79 + 40 + 107;

  private static final char END = '?';
  private static final char ERROR = 'E';

  private MagStripe() {}

  /// Whether a text begins like a track.
  static boolean begins(char first) {
    return first == '%' || first == ';' || first == '+';
  }

  /// Reads one swipe, and wipes it: nothing of a payment card's track stays in memory.
  ///
  /// @param swipe without line ends
  static CardEvent read(char[] swipe) {
    try {
      return new MagStripe.Swipe(swipe).read();
    } finally {
      Arrays.fill(swipe, '\0');
    }
  }

  /// One swipe, track by track.
  private static final class Swipe {
    private final char[] chars;
    private int at;
    private Optional<CardEvent> identity = Optional.empty();
    private Optional<CardEvent> trouble = Optional.empty();

    Swipe(char[] chars) {
      this.chars = chars;
    }

    /// A payment card on any track outweighs all else; then an identity; then what went wrong.
    CardEvent read() {
      while (at < chars.length) {
        CardEvent event = track();
        switch (event) {
          case CardEvent.PaymentCard card -> {
            return card;
          }
          case CardEvent.Identity _ -> identity = identity.or(() -> Optional.of(event));
          case CardEvent.Unreadable _ -> trouble = trouble.or(() -> Optional.of(event));
        }
      }
      return identity.or(() -> trouble).orElse(unreadable(CardEvent.Reason.GARBLED));
    }

    private CardEvent track() {
      int start = at;
      int end = indexOf(END, start);
      if (!begins(chars[start]) || end < 0) {
        at = chars.length;
        return cardIn(start, chars.length)
            .orElse(unreadable(CardEvent.Reason.GARBLED)); // a number without its frame counts too
      }
      at = end + 1;
      boolean checked = at < chars.length && !anotherTrack(at);
      boolean right = !checked || chars[at] == lrc(start, end);
      at += checked ? 1 : 0;
      Optional<CardEvent> card = cardIn(start + 1, end);
      if (card.isPresent()) {
        return card.get();
      }
      if (end == start + 2 && chars[start + 1] == ERROR) {
        return unreadable(CardEvent.Reason.READER_ERROR);
      }
      if (!right) {
        return unreadable(CardEvent.Reason.BAD_CHECK);
      }
      return identity(start + 1, end);
    }

    /// A start sentinel is also a possible check character; what follows decides.
    private boolean anotherTrack(int index) {
      return begins(chars[index]) && indexOf(END, index) > index + 1;
    }

    private CardEvent identity(int from, int to) {
      int end = from;
      while (end < to && chars[end] != '=' && chars[end] != '^') {
        end++;
      }
      String id = new String(chars, from, end - from).strip();
      return id.isEmpty() || id.chars().anyMatch(c -> c < ' ' || c > '_')
          ? unreadable(CardEvent.Reason.GARBLED)
          : new CardEvent.Identity(id);
    }

    /// The longest run of digits decides; a card's number stands before a separator or alone.
    private Optional<CardEvent> cardIn(int from, int to) {
      int start = from;
      while (start < to) {
        int end = start;
        while (end < to && chars[end] >= '0' && chars[end] <= '9') {
          end++;
        }
        CharBuffer digits = CharBuffer.wrap(chars, start, end - start);
        if (PaymentNumbers.isOne(digits)) {
          return Optional.of(new CardEvent.PaymentCard(PaymentNumbers.masked(digits)));
        }
        start = end + 1;
      }
      return Optional.empty();
    }

    /// The exclusive or of all characters with both sentinels, in the track's own alphabet.
    private char lrc(int start, int end) {
      int base = chars[start] == '%' ? 0x20 : 0x30;
      int mask = chars[start] == '%' ? 0x3F : 0x0F;
      int sum = 0;
      for (int i = start; i <= end; i++) {
        sum ^= (chars[i] - base) & mask;
      }
      return (char) (sum + base);
    }

    private int indexOf(char wanted, int from) {
      for (int i = from; i < chars.length; i++) {
        if (chars[i] == wanted) {
          return i;
        }
      }
      return -1;
    }

    private static CardEvent unreadable(CardEvent.Reason why) {
      return new CardEvent.Unreadable(why);
    }
  }
}
