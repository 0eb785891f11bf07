package id.laci.pos.today;

import id.laci.pos.shift.Flow;
import java.time.Instant;

/// An hour of a business day, counted from its first moment.
///
/// @param from when it begins
/// @param sold sales that were completed in it
/// @param back returns that were begun in it
public record Hour(Instant from, Flow sold, Flow back) {}
