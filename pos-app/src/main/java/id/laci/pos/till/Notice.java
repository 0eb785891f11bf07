package id.laci.pos.till;

import id.laci.pos.claim.Decision;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.shift.ShiftStep;
import id.laci.pos.staff.Permission;
import java.time.LocalDate;
import java.util.List;

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

  /// Money came for a payment that had been given up: put it on a sale, or give it back.
  public record PaidLate(Money amount, String order) implements What {}

  /// Money came for a sale that was paid another way: the second payment goes back.
  public record PaidTwice(Money amount, String order) implements What {}

  /// A part is paid: the basket can grow, and not shrink below it.
  public record PartlyPaid(Money paid) implements What {}

  /// The basket was not changed: its code was paid before it had ended.
  public record PaidMeanwhile() implements What {}

  /// So much cash goes back to the customer.
  public record GiveBack(Money cash) implements What {}

  /// The gateway said something that cannot be true of this order; a person must look.
  public record Contradiction(String order, String words) implements What {}

  /// The receipt did not come out; the sale stands.
  public record NotPrinted(String receipt, DeviceTrouble why) implements What {}

  /// Nobody knows whether the receipt came out: the program ended in the middle, or the printer
  /// broke off.
  public record MaybePrinted(String receipt) implements What {}

  /// The drawer did not open, or nobody knows; the key opens it.
  public record DrawerShut(DeviceTrouble why) implements What {}

  /// A customer's wallet code was scanned; it waits for the payment that will use it.
  public record CustomerCodeKept() implements What {}

  /// A staff badge was read that is nobody's.
  public record UnknownBadge() implements What {}

  /// The person at the till may not do that, and nobody is asked.
  ///
  /// @param what the right that it takes
  /// @param who may do it, by name
  public record NotAllowed(Permission what, List<String> who) implements What {
    public NotAllowed {
      who = List.copyOf(who);
    }
  }

  /// A member's card was read; the shop has no members' programme on this till yet.
  public record MemberRead(String id) implements What {}

  /// A payment card was swiped: refused and not kept; it belongs into the bank's terminal.
  public record CardRefused(String masked) implements What {}

  /// A scan or a swipe could not be made out.
  public record Unreadable() implements What {}

  /// No sale is known under this receipt number.
  public record UnknownReceipt(String number) implements What {}

  /// The goods just scanned were to be sold before today; they are in the basket.
  public record PastLastDay(String name, LocalDate lastDay) implements What {}

  /// One code may not ask for so much; nothing was asked.
  public record OverTheMost(Money amount, Money most) implements What {}

  /// No code can be made here.
  public record OfflineOff(Decision.Why why) implements What {}

  /// Something cannot be done while the shift is as it is. Offers the page about shift and cash.
  public record ShiftRefused(ShiftStep.Why why) implements What {}

  /// Something that is open keeps the shift from being closed.
  public record ClosingBlocked() implements What {}

  /// The shift is closed.
  ///
  /// @param number of its report
  /// @param difference how much more was counted than expected, negative when less
  public record ShiftClosed(long number, Money difference) implements What {}

  /// That money is on its way back already.
  public record RefundUnderWay(String order) implements What {}

  /// The gateway refused a refund: the money is still owed.
  public record RefundRefused(String order, Refund.Reason reason) implements What {}

  /// A refund goes no further by itself.
  public record RefundStuck(String order, Refund.Cause cause) implements What {}

  /// The gateway asked for a pause: no code can be made for a moment.
  public record GatewayBusy() implements What {}

  /// The disk is full: nothing new is begun, so that nothing begun is lost.
  public record NoSpace() implements What {}

  /// The disk is filling up: somebody should make room.
  public record LittleSpace() implements What {}

  /// The till's clock is more than a minute from the gateway's.
  ///
  /// @param ahead whole minutes; negative when it is behind
  public record ClockIsOff(long ahead) implements What {}

  /// The line is full: quantity or lines at their limit.
  public record LimitReached(int limit) implements What {}

  /// The ledger's disk is full or failing: nothing was changed, nothing is acknowledged.
  public record LedgerTrouble(String words) implements What {}

  /// After a start: payments that were open are being asked after.
  public record Resumed(int payments) implements What {}

  /// A file was written for whoever helps.
  ///
  /// @param file where it lies
  public record FileWritten(String file) implements What {}

  /// A file could not be written: the disk is full, or the folder may not be written.
  ///
  /// @param about what it would have been about
  public record FileNotWritten(String about) implements What {}

  /// The query copy was damaged and has been rebuilt from the journal; nothing is lost.
  public record Rebuilt() implements What {}
}
