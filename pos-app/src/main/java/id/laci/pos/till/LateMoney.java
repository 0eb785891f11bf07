package id.laci.pos.till;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import java.time.Instant;
import java.util.Optional;

/// Money that came after its sale had gone another way. Somebody decides what becomes of it.
///
/// @param order that was paid
/// @param amount that came
/// @param issuer whose wallet paid, when told
/// @param at the gateway's settlement time
/// @param sale the sale that it was asked for, by its number
/// @param twice whether that sale was paid another way: then the customer paid twice
/// @param fits whether the sale at the counter could take it now
public record LateMoney(
    OrderId order,
    Money amount,
    Optional<String> issuer,
    Instant at,
    long sale,
    boolean twice,
    boolean fits) {}
