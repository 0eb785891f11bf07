package id.laci.pos.sandbox;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Map;

/// A charge request that was found good.
///
/// @param orderId the merchant's id
/// @param method how it is to be paid
/// @param amount at least one rupiah
/// @param expires when the code dies
/// @param echo `custom_field1..3` and `metadata`, sent back as they came
public record Charge(
    String orderId,
    PaymentMethod method,
    Money amount,
    Instant expires,
    Map<String, Object> echo) {}
