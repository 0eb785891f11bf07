package id.laci.pos.settlement;

/// A line that cannot be read.
///
/// @param line its number, from 1
/// @param column the name of the column that is to blame; empty when it is the whole line
/// @param reason what is wrong
/// @param cell what stands there, shortened; empty when it is the whole line
public record Problem(int line, String column, Reason reason, String cell) {
  /// What is wrong with a line.
  public enum Reason {
    /// A quotation mark is opened and never closed.
    QUOTE_NOT_CLOSED("a quotation mark is not closed"),
    /// Something stands between a closing quotation mark and the separator.
    TEXT_AFTER_QUOTE("something stands behind a closing quotation mark"),
    /// It is too long for a line.
    LINE_TOO_LONG("the line is too long"),
    /// It has more cells than the header.
    MORE_CELLS_THAN_COLUMNS("the line has more cells than the header"),
    /// It ends before a column that is read.
    LINE_ENDS_EARLY("the line ends before this column"),
    /// There is no amount.
    NO_AMOUNT("there is no amount"),
    /// There is no number in the cell.
    NOT_AN_AMOUNT("this is no amount"),
    /// Dots and commas stand otherwise than in the rest of the column.
    OTHER_NUMBER_STYLE("dots and commas stand otherwise than in the rest of this column"),
    /// More money than there can be.
    AMOUNT_TOO_LARGE("this amount is too large"),
    /// An amount that a customer pays is whole.
    FRACTION_OF_A_RUPIAH("what a customer pays has no fractions of a rupiah"),
    /// Money came in and went out in one line.
    BOTH_SIDES("money in and money out on the same line"),
    /// The acquirer keeps more than was paid.
    FEE_ABOVE_AMOUNT("the fee is greater than the amount"),
    /// A spreadsheet has cut digits off an id.
    ID_CUT_SHORT(
        "a spreadsheet has cut this number short: export it again and do not open it there"),
    /// There is no date.
    NO_DATE("there is no date"),
    /// There is no date in the cell.
    NOT_A_DATE("this is no date"),
    /// No calendar has it.
    NO_SUCH_DAY("there is no such day or time, or not in this order"),
    /// A year before QRIS, or far ahead.
    YEAR_OUT_OF_RANGE("this year cannot be");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /// @return the same in English, for a log or a command line
    public String words() {
      return words;
    }
  }
}
