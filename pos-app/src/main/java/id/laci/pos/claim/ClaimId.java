package id.laci.pos.claim;

import java.util.regex.Pattern;

/// The name of a claim: made by the till, unique over all tills for ever. It stands in the code as
/// the reference label (62-05, at most 25 printable characters) and on the receipt.
///
/// @param text till, epoch and number, such as `K1-0000000A-Q00001`
public record ClaimId(String text) implements Comparable<ClaimId> {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int NUMBER_LEAST = 5;
  private static final int NUMBER_MOST = 6;
  private static final Pattern LEGAL =
      Pattern.compile("[A-Za-z0-9]{1,8}-[0-9A-HJKMNP-TV-Z]{8}-Q[0-9A-HJKMNP-TV-Z]{5,6}");

  /// The longest there is, for asking whether a code has room for it.
  static final ClaimId LONGEST = new ClaimId("XXXXXXXX-XXXXXXXX-QXXXXXX");

  /// @throws IllegalArgumentException when this is no such name
  public ClaimId {
    if (!isClaim(text)) {
      throw new IllegalArgumentException("not a claim: " + text);
    }
  }

  /// @param till 1 to 8 letters and digits
  /// @param epoch eight letters that no other data folder has
  /// @param number counted by the till, 0 to 1,073,741,823
  public static ClaimId of(String till, String epoch, long number) {
    if (number < 0 || number >>> (BITS * NUMBER_MOST) != 0) {
      throw new IllegalArgumentException("claim number " + number);
    }
    int letters = number >>> (BITS * NUMBER_LEAST) == 0 ? NUMBER_LEAST : NUMBER_MOST;
    StringBuilder text = new StringBuilder(till).append('-').append(epoch).append("-Q");
    for (int i = letters - 1; i >= 0; i--) {
      text.append(LETTERS.charAt((int) (number >>> (BITS * i)) & 31));
    }
    return new ClaimId(text.toString());
  }

  /// @return whether a text has the form of a claim's name, of this till or another of ours
  public static boolean isClaim(String text) {
    return LEGAL.matcher(text).matches();
  }

  @Override
  public int compareTo(ClaimId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
