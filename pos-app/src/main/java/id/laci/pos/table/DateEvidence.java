package id.laci.pos.table;

/// What the cells of a column tell of the order of its dates: `03/04/2026` can be two days, its
/// neighbour `28/04/2026` says which.
public final class DateEvidence {
  private long dayFirst;
  private long monthFirst;
  private long yearFirst;
  private long open;

  /// @param cell the next cell of the column
  public void see(String cell) {
    if (cell.isEmpty()) {
      return;
    }
    boolean day = Moments.fits(cell, DateOrder.DAY_FIRST);
    boolean month = Moments.fits(cell, DateOrder.MONTH_FIRST);
    boolean year = Moments.fits(cell, DateOrder.YEAR_FIRST);
    if (day && month && !year) {
      open++;
    } else if (day && !month) {
      dayFirst++;
    } else if (month && !day) {
      monthFirst++;
    } else if (year && !day) {
      yearFirst++;
    }
  }

  /// @return the order that the column proves or that most of its dates have; the day first when
  ///   nothing speaks for another
  public DateOrder likely() {
    if (yearFirst > dayFirst + monthFirst + open) {
      return DateOrder.YEAR_FIRST;
    }
    return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
  }

  /// @return whether every date could as well be another one
  public boolean isOpen() {
    return (dayFirst == 0 && monthFirst == 0 && open > 0) || (dayFirst > 0 && monthFirst > 0);
  }
}
