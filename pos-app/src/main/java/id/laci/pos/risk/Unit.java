package id.laci.pos.risk;

/// In what the limit of a rule is measured.
public enum Unit {
  /// How often within the last 60 minutes, by one person.
  TIMES_AN_HOUR,
  /// How often at all.
  TIMES,
  /// Minutes.
  MINUTES,
  /// Hundredths of another limit.
  PERCENT,
  /// Whole rupiah.
  RUPIAH,
  /// Whole rupiah within the last 24 hours, by one person.
  RUPIAH_A_DAY
}
