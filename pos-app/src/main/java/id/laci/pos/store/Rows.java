package id.laci.pos.store;

/// What takes the rows that facts become: the tables of the copy, or something that only counts.
interface Rows {
  /// Puts a row in place of the one with the same key, if there is one.
  ///
  /// @param keys the first so many columns of the row are its key
  void put(String table, int keys, Row row);

  /// Takes the row with this key away, if there is one.
  ///
  /// @param column the table's key
  void remove(String table, String column, Object value);
}
