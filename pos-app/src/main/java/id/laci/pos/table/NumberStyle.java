package id.laci.pos.table;

/// What a dot and a comma mean in a number.
public enum NumberStyle {
  /// `1.234.567,50`: as Indonesia writes.
  DOT_THOUSANDS,
  /// `1,234,567.50`: as programs and banks often write.
  COMMA_THOUSANDS,
  /// `123456750`: no sign at all, the last two digits are hundredths.
  HUNDREDTHS;

  char grouping() {
    return this == DOT_THOUSANDS ? '.' : ',';
  }

  char decimal() {
    return this == DOT_THOUSANDS ? ',' : '.';
  }
}
