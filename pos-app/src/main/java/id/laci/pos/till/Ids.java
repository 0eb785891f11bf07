package id.laci.pos.till;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.payment.OrderId;
import id.laci.pos.refund.RefundKey;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes the numbers that no other till may ever make: each carries the till's name and its epoch,
/// the random number drawn whenever a data folder is created or restored.
///
/// @param till 1 to 8 letters and digits
/// @param epoch of the journal
public record Ids(String till, long epoch) {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int EPOCH_LETTERS = 8;
  private static final Pattern RECEIPT =
      Pattern.compile("[A-Za-z0-9]{1,8}-[0-9A-HJKMNP-TV-Z]{8}-[0-9]{6,19}");

  private static final Pattern REPORT =
      Pattern.compile("[A-Za-z0-9]{1,8}-[0-9A-HJKMNP-TV-Z]{8}-Z[0-9]{5,19}");

  public Ids {
    if (!till.matches("[A-Za-z0-9]{1,8}")) {
      throw new IllegalArgumentException("not a till's short name: " + till);
    }
  }

  /// Whether a text has the form of a receipt number, of this till or another of ours.
  public static boolean isReceipt(String text) {
    return RECEIPT.matcher(text).matches();
  }

  /// Whether a text has the form of the number of a shift's report, of this till or another of
  /// ours.
  public static boolean isReport(String text) {
    return REPORT.matcher(text).matches();
  }

  OrderId order(long number) {
    return new OrderId(String.format(Locale.ROOT, "LACI-%s-%s-%07d", till, tag(), number));
  }

  ClaimId claim(long number) {
    return ClaimId.of(till, tag(), number);
  }

  RefundKey refund(long number) {
    return RefundKey.of(till, tag(), number);
  }

  String returned(long number) {
    return String.format(Locale.ROOT, "%s-%s-R%06d", till, tag(), number);
  }

  String receipt(long number) {
    return String.format(Locale.ROOT, "%s-%s-%06d", till, tag(), number);
  }

  /// The number of the report that closes a shift. No receipt and no claim looks like it.
  String report(long number) {
    return String.format(Locale.ROOT, "%s-%s-Z%05d", till, tag(), number);
  }

  /// Forty bits of the epoch in letters that are not mistaken for each other (Crockford's base 32).
  private String tag() {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < EPOCH_LETTERS; i++) {
      tag.append(LETTERS.charAt((int) (epoch >>> (5 * i)) & 31));
    }
    return tag.toString();
  }
}
