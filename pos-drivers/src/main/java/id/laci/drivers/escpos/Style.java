package id.laci.drivers.escpos;

import java.util.EnumSet;
import java.util.Set;

/// How a line looks. Double width halves the characters that fit on it; small print takes three
/// quarters of the width.
public record Style(Set<Trait> traits, Align align) {

  /// What a line's letters can be.
  public enum Trait {
    BOLD,
    DOUBLE_HEIGHT,
    DOUBLE_WIDTH,
    UNDERLINED,
    /// White on black.
    INVERSE,
    /// Font B.
    SMALL
  }

  /// Where a line stands on the paper.
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /// Normal size and weight, on the left.
  public static final Style PLAIN = new Style(Set.of(), Align.LEFT);

  /// Normal size, heavier.
  public static final Style BOLD = PLAIN.withBold();

  /// Twice as high and as wide, heavier, in the middle: a shop's name, a total.
  public static final Style TITLE = PLAIN.withBold().withDoubleSize().centred();

  public Style {
    traits = Set.copyOf(traits);
  }

  /// Whether its letters are so.
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /// The same with this as well.
  public Style with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Style(more, align);
  }

  /// The same, heavier.
  public Style withBold() {
    return with(Trait.BOLD);
  }

  /// The same, twice as high.
  public Style withDoubleHeight() {
    return with(Trait.DOUBLE_HEIGHT);
  }

  /// The same, twice as high and twice as wide.
  public Style withDoubleSize() {
    return with(Trait.DOUBLE_HEIGHT).with(Trait.DOUBLE_WIDTH);
  }

  /// The same in the middle.
  public Style centred() {
    return on(Align.CENTRE);
  }

  /// The same on the right.
  public Style rightAligned() {
    return on(Align.RIGHT);
  }

  /// The same on the left in normal width, for what must not be cut off.
  Style narrow() {
    Set<Trait> fewer = EnumSet.noneOf(Trait.class);
    fewer.addAll(traits);
    fewer.remove(Trait.DOUBLE_WIDTH);
    return new Style(fewer, Align.LEFT);
  }

  Style on(Align newAlign) {
    return new Style(traits, newAlign);
  }

  int across() {
    return is(Trait.DOUBLE_WIDTH) ? 2 : 1;
  }

  int down() {
    return is(Trait.DOUBLE_HEIGHT) ? 2 : 1;
  }

  /// How a printer draws it.
  Face face() {
    return Face.PLAIN
        .withSmall(is(Trait.SMALL))
        .withBold(is(Trait.BOLD))
        .withSize(across(), down())
        .withUnderline(is(Trait.UNDERLINED) ? 1 : 0)
        .withInverse(is(Trait.INVERSE));
  }
}
