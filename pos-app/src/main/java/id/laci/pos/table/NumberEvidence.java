package id.laci.pos.table;

import java.util.Optional;

/// What the cells of a column tell of its style. `1234` tells nothing, `1.234` and `12,50` do; a
/// cell that contradicts the rest of its column is refused when it is read, not taken otherwise.
public final class NumberEvidence {
  private long dots;
  private long commas;
  private long plain;
  private long neither;

  /// @param cell the next cell of the column
  public void see(String cell) {
    if (Figures.isNothing(cell)) {
      return;
    }
    boolean dot = Figures.fits(cell, NumberStyle.DOT_THOUSANDS);
    boolean comma = Figures.fits(cell, NumberStyle.COMMA_THOUSANDS);
    if (dot && comma) {
      plain++;
    } else if (dot) {
      dots++;
    } else if (comma) {
      commas++;
    } else {
      neither++;
    }
  }

  /// @param other what another column of the same file tells
  public void add(NumberEvidence other) {
    dots += other.dots;
    commas += other.commas;
    plain += other.plain;
    neither += other.neither;
  }

  /// @return the style that the column proves; empty when it has no signs, or contradicts itself
  public Optional<NumberStyle> proven() {
    if (dots > 0 && commas == 0) {
      return Optional.of(NumberStyle.DOT_THOUSANDS);
    }
    return commas > 0 && dots == 0 ? Optional.of(NumberStyle.COMMA_THOUSANDS) : Optional.empty();
  }

  /// @return the style that most cells speak for, the Indonesian one when as many speak for either
  public NumberStyle likely() {
    return commas > dots ? NumberStyle.COMMA_THOUSANDS : NumberStyle.DOT_THOUSANDS;
  }

  /// @return whether its cells contradict each other
  public boolean isOpen() {
    return dots > 0 && commas > 0;
  }
}
