package id.laci.pos.table;

/// In which order a date written in figures names its parts.
public enum DateOrder {
  /// `28/11/2026`, as Indonesia writes.
  DAY_FIRST,
  /// `11/28/2026`, as some programs write.
  MONTH_FIRST,
  /// `2026-11-28`.
  YEAR_FIRST
}
