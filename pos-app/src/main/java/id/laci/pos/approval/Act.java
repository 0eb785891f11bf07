package id.laci.pos.approval;

import id.laci.pos.money.Money;
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
      case OfflineSwitch _, SetUpOwnCode _, LeaveOutLines _, NoSale _ -> Optional.empty();
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
  /// @param permission what is asked for: the name of a [id.laci.pos.returns.Permission]
  record RefundSale(String receipt, Money amount, String reason, String permission)
      implements Act {}

  /// To close a shift although the cash in the drawer is not what it should be.
  ///
  /// @param shift its number
  /// @param difference how much more was counted than expected, negative when less
  record CloseWithDifference(long shift, Money difference) implements Act {}

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
}
