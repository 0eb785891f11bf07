package id.laci.pos.takeback;

import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.SaleRow;
import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Planning;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.Refundability;
import id.laci.pos.returns.ReturnLines;
import id.laci.pos.returns.Returnable;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Sale;
import java.util.List;
import java.util.Optional;

/// What the page of the refund desk shows.
public sealed interface ReturnView {
  /// @return why what was wanted last was not done, if so
  Optional<ReturnTrouble> trouble();

  /// The sale is being looked for.
  ///
  /// @param query as typed
  /// @param found what matches; empty while it is being looked for
  /// @param open returns that somebody or something still has to act for, the oldest first
  record Finding(
      String query,
      Optional<List<SaleRow>> found,
      List<SaleReturn.Begun> open,
      Optional<ReturnTrouble> trouble)
      implements ReturnView {
    public Finding {
      found = found.map(List::copyOf);
      open = List.copyOf(open);
    }
  }

  /// Lines and reason are being chosen.
  ///
  /// @param sale that goods come from
  /// @param lines what of it may come back
  /// @param chosen what is to
  /// @param kind how
  /// @param mayUndo whether the whole sale can be undone
  /// @param tenders what is to be said of each tender before anybody promises money
  /// @param planning what follows from what is chosen
  /// @param reason why, once it is chosen
  /// @param words about it
  record Choosing(
      Sale sale,
      List<Returnable> lines,
      ReturnLines chosen,
      Kind kind,
      boolean mayUndo,
      List<Refundability> tenders,
      Planning planning,
      Optional<ReasonCode> reason,
      String words,
      Optional<ReturnTrouble> trouble)
      implements ReturnView {
    public Choosing {
      lines = List.copyOf(lines);
      tenders = List.copyOf(tenders);
    }

    /// @return whether it can be asked for now
    public boolean isReady() {
      return planning instanceof Planning.Possible && reason.isPresent();
    }
  }

  /// Goods come back whose sale nobody can find.
  ///
  /// @param query what goods are looked for
  /// @param found goods that match
  /// @param product that came back, once it is chosen
  /// @param quantity how many, 0 while nobody said
  /// @param amount for all of them together, nothing while nobody said
  record WithoutReceipt(
      String query,
      List<Product> found,
      Optional<Product> product,
      int quantity,
      Money amount,
      GoodsBack goods,
      Optional<ReasonCode> reason,
      String words,
      Optional<ReturnTrouble> trouble)
      implements ReturnView {
    public WithoutReceipt {
      found = List.copyOf(found);
    }

    /// @return whether it can be asked for now
    public boolean isReady() {
      return product.isPresent() && quantity > 0 && amount.isPositive() && reason.isPresent();
    }
  }

  /// A return is followed until it has arrived.
  ///
  /// @param begun how it stands
  /// @param sale that its goods come from, once it has been read
  /// @param refunds of it that the till still knows
  /// @param usable how much of its credit the sale at the counter can take now
  /// @param saved where a sheet for the gateway's support was written last
  record Following(
      SaleReturn.Begun begun,
      Optional<Sale> sale,
      List<Refund> refunds,
      Money usable,
      Optional<String> saved,
      Optional<ReturnTrouble> trouble)
      implements ReturnView {
    public Following {
      refunds = List.copyOf(refunds);
    }
  }
}
