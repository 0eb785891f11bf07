package id.laci.drivers.card;

/// Reads what a card reader gave as text, such as one that types like a keyboard.
public final class Cards {
  private Cards() {}

  /// Whether a text looks like a swipe: it begins like a track and has a track's end.
  public static boolean isSwipe(String text) {
    return !text.isEmpty()
        && MagStripe.begins(text.charAt(0))
        && text.indexOf('?') > 0
        && text.length() <= MagStripe.CHARS_MAX;
  }

  /// What a swipe says.
  ///
  /// @param text any text; line ends between tracks are allowed
  public static CardEvent read(String text) {
    return MagStripe.read(text.replaceAll("[\\r\\n]", "").toCharArray());
  }
}
