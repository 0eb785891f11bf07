package id.laci.pos.store;

/// One row of the copy that is not what the journal says.
///
/// @param kind in which way
/// @param table which table
/// @param key the row's key, each column with its value
/// @param column the first column that differs; empty unless the row was changed
/// @param copy what the copy has there; empty when it has no such row
/// @param journal what the journal says; empty when it knows no such row
/// @param sequence the journal's record that says so; 0 when none does
public record Difference(
    Kind kind,
    String table,
    String key,
    String column,
    String copy,
    String journal,
    long sequence) {
  /// In which way a row differs.
  public enum Kind {
    /// The copy lacks it.
    MISSING,
    /// The copy has one that the journal knows nothing of.
    TOO_MANY,
    /// A column has another value.
    CHANGED,
    /// The row is right and its checksum is not.
    CHECKSUM,
    /// The table's own count of its rows is wrong.
    TALLY
  }

  /// @return in words, for whoever reads English
  public String words() {
    String where = table + " " + key;
    return switch (kind) {
      case MISSING -> where + " is missing; by record " + sequence + " it is " + journal;
      case TOO_MANY -> where + " is in the copy alone: " + copy;
      case CHANGED ->
          "%s: %s is %s; by record %d it is %s"
              .formatted(where, column, shown(copy), sequence, shown(journal));
      case CHECKSUM -> where + " does not bear its checksum";
      case TALLY -> table + " counts " + copy + " rows and has " + journal;
    };
  }

  private static String shown(String value) {
    return value.isEmpty() ? "empty" : value;
  }
}
