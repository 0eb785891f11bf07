package id.laci.pos.gateway;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Word;

/// A notification whose signature is right. The gateway may send it twice, late, or in the wrong
/// order, and it may be about an order that this till does not know: all that is the till's to see.
///
/// @param order the order it is about
/// @param amount the order's amount, covered by the signature; to be compared with the till's own
/// @param word what became of the order
/// @param tellsOfRefund whether it is about money that goes back of a payment. The signature does
///   not cover what it says of that, so it is a reason to ask the gateway and no more; and an order
///   that was paid long ago is no news, whether the till still knows it or not
public record Notification(OrderId order, Money amount, Word word, boolean tellsOfRefund) {}
