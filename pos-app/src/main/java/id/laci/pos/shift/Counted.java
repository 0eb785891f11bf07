package id.laci.pos.shift;

import java.time.Instant;

/// A count that is fixed.
///
/// @param by who counted
public record Counted(CashCount count, String by, Instant at) {}
