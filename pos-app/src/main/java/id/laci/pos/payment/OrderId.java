package id.laci.pos.payment;

import java.util.regex.Pattern;

/// The name of a payment at the gateway: made by the till, unique over all tills for ever, and safe
/// to send again. At most 50 letters, digits and `- _ ~ .` (Midtrans Core API, `order_id`).
///
/// @param text the id as it goes over the wire
public record OrderId(String text) implements Comparable<OrderId> {
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9._~-]{1,50}");

  public OrderId {
    if (!LEGAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not an order id: " + text);
    }
  }

  @Override
  public int compareTo(OrderId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
