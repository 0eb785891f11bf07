package id.laci.pos.claim;

import java.time.Instant;

/// A person's word that the customer's screen shows the payment.
///
/// @param reference from that screen
/// @param cashier who saw it
/// @param at when
public record Testimony(CustomerReference reference, String cashier, Instant at) {}
