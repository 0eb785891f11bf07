package id.laci.drivers.card;

/// What cannot be seen from a reader's bytes alone.
///
/// @param reversed whether it sends the bytes of contactless numbers in reverse
/// @param decimal whether it sends contactless numbers in decimal
public record CardRules(boolean reversed, boolean decimal) {
  /// Most readers.
  public static final CardRules USUAL = new CardRules(false, false);
}
