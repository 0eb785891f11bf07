package id.laci.pos.claim;

/// The shop's own code and how much is trusted to it, as a manager set it up at the till.
///
/// @param merchant from the sticker
/// @param limits that fit together, see [ClaimLimits#clash()]
public record OwnCode(MerchantCode merchant, ClaimLimits limits) {}
