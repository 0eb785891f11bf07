package id.laci.pos.approval;

import id.laci.pos.money.Money;
import id.laci.pos.staff.Permission;
import java.util.Optional;

/// What a manager is asked to allow. Two acts are the same act exactly when they are equal: another
/// amount or another item needs another approval.
public sealed interface Act {
  /// @return the money at stake, where there is any
  default Optional<Money> atStake() {
    return switch (this) {
      case OfflineQris(var _, var amount) -> Optional.of(amount);
      case DropQueueItem(var _, var amount) -> Optional.of(amount);
      case WriteOff(var _, var amount) -> Optional.of(amount);
      case MoneyBack(var _, var amount, var _) -> Optional.of(amount);
      case MatchClaim(var _, var amount, var _) -> Optional.of(amount);
      case RefundSale(var _, var amount, var _, var _) -> Optional.of(amount);
      case CloseWithDifference(var _, var difference) ->
          Optional.of(difference.isNegative() ? Money.ZERO.minus(difference) : difference);
      case CashOut(var amount, var _) -> Optional.of(amount);
      case TakeOutPaid(var _, var amount) -> Optional.of(amount);
      case OfflineSwitch _,
          SetUpOwnCode _,
          LeaveOutLines _,
          NoSale _,
          CountAgain _,
          TakeOver _,
          Enter _ ->
          Optional.empty();
    };
  }

  /// @return what whoever does it must be allowed to do
  default Permission permission() {
    return switch (this) {
      case OfflineQris _ -> Permission.OFFLINE_OVER_LIMIT;
      case DropQueueItem _ -> Permission.DROP_ITEM;
      case OfflineSwitch _ -> Permission.OFFLINE_SWITCH;
      case SetUpOwnCode _ -> Permission.OWN_CODE;
      case MoneyBack _ -> Permission.MONEY_BACK;
      case MatchClaim _ -> Permission.MATCH_CLAIM;
      case LeaveOutLines _ -> Permission.LEAVE_OUT_LINES;
      case WriteOff _ -> Permission.WRITE_OFF;
      case TakeOutPaid _ -> Permission.TAKE_OUT_PAID;
      case RefundSale(var _, var _, var _, var wanted) -> returning(wanted);
      case CloseWithDifference _, CountAgain _ -> Permission.SECOND_COUNT;
      case TakeOver _ -> Permission.OPEN_SHIFT;
      case CashOut _ -> Permission.CASH_OUT;
      case NoSale _ -> Permission.NO_SALE;
      case Enter(var what) -> what;
    };
  }

  private static Permission returning(String wanted) {
    return switch (wanted) {
      case "REFUND" -> Permission.REFUND_WITH_RECEIPT;
      case "VOID" -> Permission.VOID_SALE;
      case "EXCHANGE" -> Permission.EXCHANGE;
      case "REFUND_WITHOUT_RECEIPT" -> Permission.REFUND_WITHOUT_RECEIPT;
      case "PAY_INSTEAD", "SETTLE" -> Permission.MONEY_BACK;
      default -> throw new IllegalArgumentException("nothing at the refund desk is " + wanted);
    };
  }

  /// To take an unverified payment by the merchant's own static code although a limit is passed.
  ///
  /// @param claim which one
  record OfflineQris(String claim, Money amount) implements Act {}

  /// To drop what waits to be sent, so that it never will be.
  ///
  /// @param item which one
  /// @param amount what it is about, nothing where no money is
  record DropQueueItem(String item, Money amount) implements Act {}

  /// To switch payments by the static code on or off on this till.
  record OfflineSwitch(boolean on) implements Act {}

  /// To make codes from this static code from now on, within these limits.
  ///
  /// @param nmid whose code it is
  /// @param limits each of them, as people read them
  record SetUpOwnCode(String nmid, String limits) implements Act {}

  /// To give back money that came late.
  ///
  /// @param order which payment
  /// @param how by which way: the name of a [id.laci.pos.payment.Giving]
  record MoneyBack(String order, Money amount, String how) implements Act {}

  /// To say by hand that a line of a settlement file is the money of a claim.
  ///
  /// @param claim which one
  /// @param amount what the line says
  /// @param line where it stands: file and number
  record MatchClaim(String claim, Money amount, String line) implements Act {}

  /// To read a settlement file without some of its lines.
  ///
  /// @param file its name
  /// @param lines how many lines, all in all
  record LeaveOutLines(String file, int lines) implements Act {}

  /// To take goods back, or to do something about the money of goods that came back.
  ///
  /// @param receipt the sale that they come from, or the return when that is begun; blank when
  ///   nobody can find the sale
  /// @param amount what goes back
  /// @param reason the name of a [id.laci.pos.returns.ReasonCode], and words about it behind a
  ///   blank
  /// @param wanted what is asked for: the name of a [id.laci.pos.returns.Permission]
  record RefundSale(String receipt, Money amount, String reason, String wanted) implements Act {}

  /// To close a shift although the cash in the drawer is not what it should be.
  ///
  /// @param shift its number
  /// @param difference how much more was counted than expected, negative when less
  record CloseWithDifference(long shift, Money difference) implements Act {}

  /// To say, as another person than the first, what is in the drawer.
  ///
  /// @param shift its number
  /// @param counted what was found
  record CountAgain(long shift, Money counted) implements Act {}

  /// To have the drawer of a shift from now on.
  ///
  /// @param shift its number
  record TakeOver(long shift) implements Act {}

  /// To take cash out of the drawer.
  ///
  /// @param reason in the cashier's words
  record CashOut(Money amount, String reason) implements Act {}

  /// To open the drawer without a sale.
  ///
  /// @param reason in the cashier's words
  record NoSale(String reason) implements Act {}

  /// To give up money that was claimed and never found.
  ///
  /// @param claim which one
  record WriteOff(String claim, Money amount) implements Act {}

  /// To take a line out of a basket of which a part is paid, or to make it smaller.
  ///
  /// @param line what it is, as the basket says
  /// @param amount by how much less there is to pay
  record TakeOutPaid(String line, Money amount) implements Act {}

  /// To use, this once, what the person at the till may not use alone.
  ///
  /// @param what the right that it takes
  record Enter(Permission what) implements Act {}
}
