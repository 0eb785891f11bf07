package id.laci.pos.sandbox;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// One refund at the sandbox, as it stands.
///
/// @param id the gateway's number for it
/// @param uuid the gateway's newer name for it
/// @param key the merchant's name for it, or one that was made up
/// @param amount at least one rupiah
/// @param reason as the merchant gave it; may be empty
/// @param created the gateway's time of it, whole seconds
/// @param direct whether the wallet's side was asked at once
/// @param confirmed when the provider confirmed it
public record Refund(
    long id,
    String uuid,
    String key,
    Money amount,
    String reason,
    Instant created,
    boolean direct,
    Optional<Instant> confirmed) {

  Refund confirmedAt(Instant at) {
    return new Refund(id, uuid, key, amount, reason, created, direct, Optional.of(at));
  }
}
