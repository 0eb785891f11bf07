package id.laci.pos.table;

import java.util.Optional;

/// What the cells of a column tell of its style: `1.234` alone can mean two things, its neighbour
/// `12,50` says which.
public final class NumberEvidence {
  private long dots;
  private long commas;
  private long plain;
  private long dotGroups;
  private long commaGroups;
  private long neither;

  /// @param cell the next cell of the column
  public void see(String cell) {
    if (Figures.isNothing(cell)) {
      return;
    }
    boolean dot = Figures.fits(cell, NumberStyle.DOT_THOUSANDS);
    boolean comma = Figures.fits(cell, NumberStyle.COMMA_THOUSANDS);
    if (dot && comma) {
      seeBoth(cell);
    } else if (dot) {
      dots++;
    } else if (comma) {
      commas++;
    } else {
      neither++;
    }
  }

  /// One sign with three digits behind it: money has two decimals, so it will be a group.
  private void seeBoth(String cell) {
    if (cell.indexOf('.') >= 0) {
      dotGroups++;
    } else if (cell.indexOf(',') >= 0) {
      commaGroups++;
    } else {
      plain++;
    }
  }

  /// @return the style that the column proves; empty when nothing in it can be told apart, or when
  ///   it proves both
  public Optional<NumberStyle> proven() {
    if (dots > 0 && commas == 0) {
      return Optional.of(NumberStyle.DOT_THOUSANDS);
    }
    if (commas > 0 && dots == 0) {
      return Optional.of(NumberStyle.COMMA_THOUSANDS);
    }
    return Optional.empty();
  }

  /// @return the style that most cells speak for, the Indonesian one when as many speak for either
  public NumberStyle likely() {
    return commas + commaGroups > dots + dotGroups
        ? NumberStyle.COMMA_THOUSANDS
        : NumberStyle.DOT_THOUSANDS;
  }

  /// @return whether a choice has to be made that the column does not prove: a sign stands in it
  ///   whose meaning is open, or the cells contradict each other
  public boolean isOpen() {
    return proven().isEmpty() && dotGroups + commaGroups + dots > 0;
  }

  /// @return whether most of what was seen are numbers at all
  public boolean isNumeric() {
    long numbers = dots + commas + plain + dotGroups + commaGroups;
    return numbers > 0 && numbers >= neither * 4;
  }
}
