package id.laci.pos.till;

import id.laci.pos.money.Money;

/// A message in the lane beside the work. It says what happened, what it means for the money and
/// what to do next; it never waits for an answer.
///
/// @param id to dismiss it by
/// @param what what it says; the screens have the words
public record Notice(long id, What what) {
  /// The things worth a message.
  public sealed interface What {}

  /// Nothing is sold under this code. Offers a search.
  ///
  /// @param code as scanned, shortened to what fits, never a card number
  public record UnknownCode(String code) implements What {}

  /// A scanned QRIS code of a merchant: customers scan those, tills do not.
  public record MerchantCode() implements What {}

  /// A scan came while a payment was open; it waits for the next basket.
  public record ScanHeld(int count) implements What {}

  /// The code that had been shown is over; nothing was paid.
  public record CodeEnded() implements What {}

  /// Money came for a payment that had been given up: a refund is due.
  public record PaidLate(Money amount, String order) implements What {}

  /// The gateway said something that cannot be true of this order; a person must look.
  public record Contradiction(String order, String words) implements What {}

  /// The receipt did not come out; the sale stands.
  public record NotPrinted(String receipt, PrintTrouble why) implements What {}

  /// Nobody knows whether the receipt came out: the program ended in the middle.
  public record MaybePrinted(String receipt) implements What {}

  /// The customer says it is paid and the gateway does not know it yet.
  public record StillUnpaid() implements What {}

  /// The line is full: quantity or lines at their limit.
  public record LimitReached(int limit) implements What {}

  /// The ledger's disk is full or failing: nothing was changed, nothing is acknowledged.
  public record LedgerTrouble(String words) implements What {}

  /// After a start: payments that were open are being asked after.
  public record Resumed(int payments) implements What {}

  /// The query copy was damaged and has been rebuilt from the journal; nothing is lost.
  public record Rebuilt() implements What {}
}
