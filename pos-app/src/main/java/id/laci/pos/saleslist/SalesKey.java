package id.laci.pos.saleslist;

import java.time.Instant;

/// Where a page of the list ends: the next one begins behind it, however many sales come in above.
///
/// @param at when its last sale was completed
/// @param receipt that sale's receipt
public record SalesKey(Instant at, String receipt) {}
