package id.laci.pos.matching;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// A payment by the static code that a cashier says was made and nobody has confirmed.
///
/// @param id which one; no two have the same
/// @param amount how much
/// @param claimedAt when the cashier said so
/// @param reference what the cashier copied from the customer's screen
public record OpenClaim(String id, Money amount, Instant claimedAt, Optional<String> reference) {}
