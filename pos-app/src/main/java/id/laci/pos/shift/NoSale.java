package id.laci.pos.shift;

import java.time.Instant;
import java.util.Optional;

/// The drawer was opened without a sale.
///
/// @param reason in the cashier's words
/// @param by who stood at the till
/// @param approvedBy who allowed it; empty when that was not needed
public record NoSale(String reason, String by, Optional<String> approvedBy, Instant at) {}
