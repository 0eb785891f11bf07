package id.laci.pos.staff;

import java.util.regex.Pattern;

/// The name of an account in the books. It never changes and is never given to somebody else.
///
/// @param text 1 to 16 capital letters and digits
public record StaffId(String text) implements Comparable<StaffId> {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,16}");

  public StaffId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no account is called " + text);
    }
  }

  /// Shorter ones first, so that `S2` stands before `S10`.
  @Override
  public int compareTo(StaffId other) {
    int byLength = Integer.compare(text.length(), other.text.length());
    return byLength != 0 ? byLength : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
