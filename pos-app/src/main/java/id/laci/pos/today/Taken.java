package id.laci.pos.today;

import id.laci.pos.money.Money;
import id.laci.pos.shift.Flow;

/// What came in by one way.
///
/// @param kind the way
/// @param issuer the wallet's name as people write it; blank where there is none
/// @param flow how many tenders, and what they came to
/// @param fee what the acquirer may keep of it by the tariff, payment by payment
public record Taken(TenderKind kind, String issuer, Flow flow, Money fee) {}
