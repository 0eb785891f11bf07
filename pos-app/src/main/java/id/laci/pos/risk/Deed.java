package id.laci.pos.risk;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// What somebody is about to do, in the figures that rules look at.
public sealed interface Deed {
  /// @return who does it
  String who();

  /// To take goods back.
  ///
  /// @param receipt of the sale that they come from; blank when nobody can find it
  /// @param sold by whom and when, where the sale is known
  /// @param earlier how many returns of that sale there were before
  /// @param undone whether the last sale is undone as a whole
  /// @param amount what goes back
  /// @param codesFrom from which sum a phone's code is asked for beside the PIN of whoever agrees;
  ///   empty when for none, or when nobody is asked
  record GiveBack(
      String who,
      String receipt,
      Optional<Sold> sold,
      int earlier,
      boolean undone,
      Money amount,
      Optional<Money> codesFrom)
      implements Deed {}

  /// By whom and when something was sold.
  record Sold(String cashier, Instant at) {}

  /// To take cash out of the drawer.
  ///
  /// @param freeUpTo the most for which nobody is asked; empty when this person is asked for none,
  ///   or for every one
  /// @param codesFrom as for goods that come back
  record CashOut(String who, Money amount, Optional<Money> freeUpTo, Optional<Money> codesFrom)
      implements Deed {}

  /// To open the drawer without a sale.
  record NoSale(String who) implements Deed {}

  /// To take goods out of a basket of which a part is paid.
  record TakeOut(String who) implements Deed {}

  /// To end a code that a customer could have paid.
  record EndCode(String who) implements Deed {}

  /// To show a code of the shop's own making.
  ///
  /// @param open how much is unverified then
  /// @param limit how much may be
  record OwnCode(String who, Money open, Money limit) implements Deed {}

  /// To close a shift.
  ///
  /// @param difference how much more was counted than should be there, negative when less
  record Close(String who, Money difference) implements Deed {}
}
