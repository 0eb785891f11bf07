package id.laci.drivers.escpos;

/// How a line looks. Double width halves the characters that fit on it.
public record Style(boolean bold, boolean doubleHeight, boolean doubleWidth, Align align) {

  /// Where a line stands on the paper.
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /// Normal size and weight, on the left.
  public static final Style PLAIN = new Style(false, false, false, Align.LEFT);

  /// Normal size, heavier.
  public static final Style BOLD = PLAIN.withBold();

  /// Twice as high and as wide, heavier, in the middle: a shop's name, a total.
  public static final Style TITLE = PLAIN.withBold().withDoubleSize().centred();

  /// The same, heavier.
  public Style withBold() {
    return new Style(true, doubleHeight, doubleWidth, align);
  }

  /// The same, twice as high.
  public Style withDoubleHeight() {
    return new Style(bold, true, doubleWidth, align);
  }

  /// The same, twice as high and twice as wide.
  public Style withDoubleSize() {
    return new Style(bold, true, true, align);
  }

  /// The same in the middle.
  public Style centred() {
    return new Style(bold, doubleHeight, doubleWidth, Align.CENTRE);
  }

  /// The same on the right.
  public Style rightAligned() {
    return new Style(bold, doubleHeight, doubleWidth, Align.RIGHT);
  }

  /// The same on the left in normal width, for what must not be cut off.
  Style narrow() {
    return new Style(bold, doubleHeight, false, align);
  }

  Style on(Align newAlign) {
    return new Style(bold, doubleHeight, doubleWidth, newAlign);
  }
}
