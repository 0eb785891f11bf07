package id.laci.pos.refund;

import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a refund at the gateway: made by the till, unique over all tills for ever, on disk
/// before the first byte leaves, and the same however often the refund is sent. Letters, digits,
/// `-` and `_` (Midtrans Core API, `refund_key`); the length is our own bound.
///
/// @param text the key as it goes over the wire
public record RefundKey(String text) implements Comparable<RefundKey> {
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_-]{1,50}");

  public RefundKey {
    if (!LEGAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not a refund key: " + text);
    }
  }

  /// @param till the till's short name
  /// @param epoch the till's epoch, in letters and digits
  /// @param number counted by the till, never twice in an epoch
  public static RefundKey of(String till, String epoch, long number) {
    return new RefundKey(String.format(Locale.ROOT, "LACI-R-%s-%s-%07d", till, epoch, number));
  }

  @Override
  public int compareTo(RefundKey other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
