package id.laci.pos.refund;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import java.time.Instant;
import java.util.regex.Pattern;

/// What is to go back: one key, one payment, one amount, for ever.
///
/// @param key the refund's name at the gateway
/// @param order the order that was paid
/// @param transaction the gateway's id of that payment; the refund is asked for by it, so that no
///   other payment can be meant
/// @param amount whole rupiah, more than nothing
/// @param reason for the gateway, which may show it in the customer's own history: up to 255
///   characters, none of them a control character; may be empty
/// @param askedAt when it was decided, which is never later than the first attempt
/// @param why for the till's own reports
public record RefundRequest(
    RefundKey key,
    OrderId order,
    String transaction,
    Money amount,
    String reason,
    Instant askedAt,
    Why why) {
  /// The longest reason that the gateway takes (Midtrans Core API, `reason`).
  public static final int REASON_CHARS_MAX = 255;

  private static final Pattern TRANSACTION = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

  public RefundRequest {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a refund of " + amount);
    }
    if (!TRANSACTION.matcher(transaction).matches()) {
      throw new IllegalArgumentException("not a transaction: " + transaction);
    }
    if (!isReason(reason)) {
      throw new IllegalArgumentException("not a reason that the gateway takes");
    }
  }

  /// Whether the gateway takes this text as a reason.
  public static boolean isReason(String text) {
    return text.length() <= REASON_CHARS_MAX && text.chars().noneMatch(Character::isISOControl);
  }

  /// Why money goes back.
  public enum Why {
    /// Goods came back.
    RETURNED,
    /// The sale was wrong: a price, a quantity, a product.
    CORRECTED,
    /// The money came after the sale had gone another way.
    PAID_LATE,
    /// The sale was paid twice.
    PAID_TWICE
  }
}
