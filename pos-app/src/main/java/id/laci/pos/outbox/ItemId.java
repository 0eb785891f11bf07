package id.laci.pos.outbox;

import id.laci.pos.payment.OrderId;
import java.util.regex.Pattern;

/// The name of one piece of work: an order id, a refund key, a receipt number. Each is unique over
/// all tills for ever, so the same name is always the same work, and doing it again is harmless.
///
/// @param text 1 to 80 visible ASCII characters
public record ItemId(String text) implements Comparable<ItemId> {
  private static final Pattern LEGAL = Pattern.compile("[!-~]{1,80}");

  public ItemId {
    if (!LEGAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not the name of an item: " + text);
    }
  }

  /// Work that is about an order goes by the order's name.
  public static ItemId of(OrderId order) {
    return new ItemId(order.text());
  }

  @Override
  public int compareTo(ItemId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
