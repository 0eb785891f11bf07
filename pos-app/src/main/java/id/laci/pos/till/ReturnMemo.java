package id.laci.pos.till;

import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.SaleRow;
import id.laci.pos.money.Money;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.ReturnLines;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Way;
import id.laci.pos.sale.Sale;
import id.laci.pos.takeback.ReturnTrouble;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the refund desk remembers only while the program runs: what is looked for and half put
/// together. Losing it loses no money. Touched by the till's thread alone.
final class ReturnMemo {
  /// A sale that was read.
  ///
  /// @param returns every return of it that was begun before the return counted `asOf`
  record Read(Sale sale, List<SaleReturn.Begun> returns, long asOf) {}

  /// A sale that is being read.
  ///
  /// @param asOf the count of the return that would have been the next one when it was asked for
  record Reading(String receipt, long asOf) {}

  String query = "";
  Optional<List<SaleRow>> found = Optional.empty();
  Optional<Reading> reading = Optional.empty();
  Optional<Read> read = Optional.empty();
  ReturnLines chosen = ReturnLines.NONE;
  Kind kind = Kind.RETURN;
  Map<Integer, Way> ways = Map.of();
  Optional<ReasonCode> reason = Optional.empty();
  String words = "";

  boolean withoutReceipt;
  String goodsQuery = "";
  Optional<Product> product = Optional.empty();
  int quantity;
  Money amount = Money.ZERO;
  GoodsBack goods = GoodsBack.RESTOCK;

  /// What a manager is being asked for.
  Optional<Draft> asked = Optional.empty();

  Optional<String> following = Optional.empty();
  Optional<String> saved = Optional.empty();
  Optional<ReturnTrouble> trouble = Optional.empty();

  /// Nothing is being put together any more, nor followed.
  void clear() {
    reading = Optional.empty();
    read = Optional.empty();
    chosen = ReturnLines.NONE;
    kind = Kind.RETURN;
    ways = Map.of();
    reason = Optional.empty();
    words = "";
    withoutReceipt = false;
    goodsQuery = "";
    product = Optional.empty();
    quantity = 0;
    amount = Money.ZERO;
    goods = GoodsBack.RESTOCK;
    asked = Optional.empty();
    following = Optional.empty();
    saved = Optional.empty();
    trouble = Optional.empty();
  }

  /// @return the sale that a return is of, while it is the one that was read
  Optional<Sale> sale(SaleReturn.Begun begun) {
    return read.map(Read::sale)
        .filter(sale -> sale.receipt().equals(begun.grant().plan().receipt()));
  }

  /// @return whether a return is being put together or followed
  boolean isBusy() {
    return reading.isPresent() || read.isPresent() || withoutReceipt || following.isPresent();
  }
}
