/// Payments by the merchant's own static code while the gateway cannot be reached. There is no
/// order at the gateway: a person says that the money went, and until the acquirer's settlement
/// shows it the money is a claim, never a payment.
package id.laci.pos.claim;
