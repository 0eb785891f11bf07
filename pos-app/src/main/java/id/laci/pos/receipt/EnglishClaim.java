package id.laci.pos.receipt;

import id.laci.pos.ledger.Timeline.What;
import java.util.Map;

/// The claim slip in English.
final class EnglishClaim {
  static final ClaimWords WORDS =
      new ClaimWords(
          "PAYMENT TRACE",
          "No receipt, no proof of payment",
          "DEMO - not a real transaction",
          "Order",
          "Transaction",
          "Receipt",
          "Amount",
          "History (till's clock)",
          "GoPay's clock",
          Map.ofEntries(
              Map.entry(Standing.UNCONFIRMED, "Not confirmed by GoPay as of {0}."),
              Map.entry(Standing.PAID, "GoPay confirmed this payment; it paid a sale."),
              Map.entry(
                  Standing.PAID_LATE, "GoPay confirmed the money; no sale has used it as of {0}."),
              Map.entry(Standing.GIVEN_BACK, "This money has been given back."),
              Map.entry(Standing.ENDED, "GoPay says that this order ended without a payment.")),
          Map.ofEntries(
              Map.entry(
                  Standing.UNCONFIRMED,
                  "Was your balance charged? Show this slip and your app's proof of payment to"
                      + " GoPay's help. If this order ends unpaid, your wallet returns the money by"
                      + " itself."),
              Map.entry(
                  Standing.PAID, "There is nothing to do. The till can print the receipt again."),
              Map.entry(
                  Standing.PAID_LATE,
                  "The shop owes you this money, or uses it for your purchase. Take this slip to"
                      + " the till."),
              Map.entry(
                  Standing.GIVEN_BACK,
                  "Not received? Show this slip at the till; for money sent to your wallet, to"
                      + " GoPay's help."),
              Map.entry(
                  Standing.ENDED,
                  "Is your balance still charged? Show this slip and your app's proof of payment to"
                      + " GoPay's help; your wallet returns the money by itself.")),
          Map.ofEntries(
              Map.entry(What.CODE_ASKED, "Code asked of GoPay"),
              Map.entry(What.CODE_SHOWN, "Code shown"),
              Map.entry(What.GATEWAY_ASKED, "GoPay asked"),
              Map.entry(What.NO_ANSWER, "No answer from GoPay"),
              Map.entry(What.CONTACT_BACK, "GoPay answers again"),
              Map.entry(What.END_ASKED, "End of the code asked"),
              Map.entry(What.RELEASED, "Sale settled another way"),
              Map.entry(What.PAID, "Paid"),
              Map.entry(What.PAID_LATE, "Money came late"),
              Map.entry(What.PUT_ON_SALE, "Used for a sale"),
              Map.entry(What.GIVEN_BACK, "Money given back"),
              Map.entry(What.REFUND_IN_DOUBT, "Not known whether the refund went through"),
              Map.entry(What.REFUND_ACCEPTED, "GoPay took the refund"),
              Map.entry(What.REFUND_ARRIVED, "Refund has arrived"),
              Map.entry(What.REFUND_REFUSED, "Refund refused"),
              Map.entry(What.REFUND_NEEDS_PERSON, "Refund needs a person"),
              Map.entry(What.REFUND_BY_HAND, "Refund paid out by hand"),
              Map.entry(What.CLOSED, "Ended without money"),
              Map.entry(What.SALE_COMPLETED, "Sale completed"),
              Map.entry(What.RECEIPT, "Receipt"),
              Map.entry(What.CONTRADICTION, "GoPay's word does not fit")),
          Map.ofEntries(
              Map.entry("EXPIRED", "time ran out"),
              Map.entry("CANCELLED", "cancelled at the till"),
              Map.entry("CODE_LOST", "the code did not arrive"),
              Map.entry("FORGOTTEN", "GoPay no longer knows it"),
              Map.entry("DENIED", "denied"),
              Map.entry("WRONG_KEY", "the shop's key is wrong"),
              Map.entry("METHOD_NOT_AVAILABLE", "not switched on for this shop"),
              Map.entry("ACCOUNT_BLOCKED", "account blocked"),
              Map.entry("INVALID_REQUEST", "request not accepted"),
              Map.entry("NEVER_REACHED", "not reached"),
              Map.entry("GIVEN_UP", "followed no more"),
              Map.entry("REFUSED", "refused"),
              Map.entry("OTHER", "refused"),
              Map.entry("UNREACHABLE", "not reached"),
              Map.entry("TIMED_OUT", "took too long"),
              Map.entry("BROKEN_OFF", "connection broke"),
              Map.entry("GATEWAY_TROUBLE", "trouble at GoPay"),
              Map.entry("UNREADABLE", "answer not readable"),
              Map.entry("RATE_LIMITED", "asked to wait"),
              Map.entry("IN_PROGRESS", "still being worked on"),
              Map.entry("REFUND", "to the wallet"),
              Map.entry("CASH", "in cash"),
              Map.entry("TRANSFER", "by transfer"),
              Map.entry("QUEUED", "waits for the printer"),
              Map.entry("HELD", "waits for a decision"),
              Map.entry("SENDING", "being printed"),
              Map.entry("SENT", "sent to the printer"),
              Map.entry("PRINTED", "printed"),
              Map.entry("UNKNOWN", "not certain"),
              Map.entry("DROPPED", "not printed")));

  private EnglishClaim() {}
}
