package id.laci.pos.store;

/// What the rows of one table come to.
///
/// @param rows how many there are
/// @param money their amounts and totals added up, rupiah
/// @param checksums their checksums added up
record Sums(long rows, long money, long checksums) {
  static final Sums NONE = new Sums(0, 0, 0);

  Sums plus(Sums other) {
    return new Sums(rows + other.rows, money + other.money, checksums + other.checksums);
  }

  Sums minus(Sums other) {
    return new Sums(rows - other.rows, money - other.money, checksums - other.checksums);
  }

  /// @return in words, for the log
  String words() {
    return rows + " rows of " + money + " rupiah, checksum " + Long.toHexString(checksums);
  }
}
