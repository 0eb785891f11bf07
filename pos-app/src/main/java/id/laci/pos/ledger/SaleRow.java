package id.laci.pos.ledger;

import id.laci.pos.money.Money;
import java.time.Instant;

/// A finished sale, as a search tells it.
///
/// @param receipt its number
/// @param completedAt when it was paid
/// @param total what it came to
/// @param goods the name of its first line
/// @param lines how many lines it has
public record SaleRow(String receipt, Instant completedAt, Money total, String goods, int lines) {}
