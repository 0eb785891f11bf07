package id.laci.pos.settlement;

import id.laci.pos.table.Row;
import java.util.List;

/// What was recognised in a file, for a person to look over before it is read.
public sealed interface Survey {
  /// A table.
  ///
  /// @param layout how it is made up
  /// @param proposal how it would be read
  /// @param doubts what a person should look at
  /// @param sample the first rows of the table
  record Seen(Layout layout, Mapping proposal, List<Doubt> doubts, List<Row.Cells> sample)
      implements Survey {
    /// Keeps its own copies.
    public Seen {
      doubts = List.copyOf(doubts);
      sample = List.copyOf(sample);
    }
  }

  /// Not a table that can be read.
  ///
  /// @param refusal why
  record Refused(Refusal refusal) implements Survey {}

  /// What recognition is not sure of.
  enum Doubt {
    /// The amounts of a column are written in two ways.
    NUMBERS_OPEN,
    /// Every date could be read in two ways.
    DATES_OPEN,
    /// No column with the amount was found.
    NO_AMOUNT,
    /// No column with the date was found.
    NO_DATE,
    /// No column with an order id, a transaction id or a reference was found.
    NO_IDENTITY,
    /// No column with the fee was found, so MDR cannot be compared.
    NO_FEE
  }
}
