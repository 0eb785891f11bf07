package id.laci.pos.refund;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// One refund as the gateway lists it: ours, or one made elsewhere, on the gateway's own pages say.
///
/// @param key its name; not always one that a till could have made, and empty when there is none
/// @param id the gateway's own id, when told
/// @param amount of this refund alone
/// @param confirmedAt when the provider confirmed it; empty while that is outstanding
public record GatewayRefund(
    String key, Optional<String> id, Money amount, Optional<Instant> confirmedAt) {}
