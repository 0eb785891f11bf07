package id.laci.pos.claim;

/// The number of a payment as the customer's screen shows it, in the one form in which numbers are
/// compared: capital letters and digits alone. Made by [ReferenceEntry#read].
///
/// @param text 4 to 40 of `A` to `Z` and `0` to `9`
public record CustomerReference(String text) {
  static final int LEAST = 4;
  static final int MOST = 40;

  /// @throws IllegalArgumentException when it has not this form
  public CustomerReference {
    if (!text.matches("[A-Z0-9]{" + LEAST + "," + MOST + "}")) {
      throw new IllegalArgumentException("not a reference");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
