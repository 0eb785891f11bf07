package id.laci.pos.table;

/// How much a table may hold. No file of a shop comes near; what passes them is not one.
public final class Limits {
  /// Characters of one row, line breaks in quotes included.
  public static final int ROW_CHARACTERS = 32_768;

  /// Cells of one row.
  public static final int COLUMNS = 256;

  /// Lines of one file.
  public static final int LINES = 2_000_000;

  /// Rows that may be broken before reading is given up.
  public static final int FAULTS = 1_000;

  private Limits() {}
}
