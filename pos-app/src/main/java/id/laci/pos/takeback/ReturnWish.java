package id.laci.pos.takeback;

import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.Way;

/// What a person at the refund desk wants.
public sealed interface ReturnWish {
  /// Look for a sale by its number, amount, day or goods; blank for the latest.
  record Find(String query) implements ReturnWish {}

  /// Take goods of this sale back.
  ///
  /// @param receipt its whole number
  record OpenSale(String receipt) implements ReturnWish {}

  /// See how a return is doing.
  record OpenReturn(String number) implements ReturnWish {}

  /// Take goods back whose sale nobody can find.
  record OpenWithoutReceipt() implements ReturnWish {}

  /// So many of a line.
  ///
  /// @param quantity 0 for none
  record Choose(int line, int quantity, GoodsBack goods) implements ReturnWish {}

  /// All that may come back, or nothing when all of it is chosen.
  record ChooseAll() implements ReturnWish {}

  /// Only take back, undo the whole sale, or give other goods for them.
  record As(Kind kind) implements ReturnWish {}

  /// The part of a tender goes back by another way.
  record By(int tender, Way way) implements ReturnWish {}

  /// Why.
  ///
  /// @param words about it, blank where the reason says enough
  record Because(ReasonCode reason, String words) implements ReturnWish {}

  /// Look for goods whose sale nobody can find.
  record FindGoods(String query) implements ReturnWish {}

  /// These goods came back without a receipt.
  ///
  /// @param amount for all of them together
  record Describe(String sku, int quantity, Money amount, GoodsBack goods) implements ReturnWish {}

  /// Ask for it to be allowed, then do it.
  record Ask() implements ReturnWish {}

  /// Give money back another way after its refund was refused for good.
  record PayInstead(String number, RefundKey key, Refund.Way way) implements ReturnWish {}

  /// Ask the gateway once more, as another refund, after it refused one for good.
  record SendAgain(String number, RefundKey key) implements ReturnWish {}

  /// Have a refund that the till gets no further with tried again, under its key.
  record TryAgain(RefundKey key) implements ReturnWish {}

  /// Do not wait for a refund any more that the till gets no further with: it is refused for good
  /// once the gateway shows that it was not carried out.
  record Stop(RefundKey key) implements ReturnWish {}

  /// Ask the gateway now how the refunds of a return are doing.
  record CheckNow(String number) implements ReturnWish {}

  /// Give a return up of which nothing has gone back.
  record GiveUp(String number) implements ReturnWish {}

  /// The credit of a return pays for the sale at the counter.
  record UseCredit(String number) implements ReturnWish {}

  /// What is left of the credit goes back as the money came.
  record EndCredit(String number) implements ReturnWish {}

  /// Print the slip of a return once more.
  record PrintSlip(String number) implements ReturnWish {}

  /// Print what the gateway's support needs to find the refunds of a return.
  record PrintSheet(String number) implements ReturnWish {}

  /// Write the same into a file.
  record SaveSheet(String number) implements ReturnWish {}
}
