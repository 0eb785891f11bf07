package id.laci.pos.store;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.ReturnText;
import id.laci.pos.returns.Grant;
import id.laci.pos.returns.ReturnedLine;
import id.laci.pos.returns.SaleReturn;
import java.util.Locale;

/// Goods that came back, and what left the drawer for them. What a line is keyed by is its return's
/// number and its place: however often a return moves on, its goods are back once.
final class ReturnRows {
  private final Rows tables;

  ReturnRows(Rows tables) {
    this.tables = tables;
  }

  void put(SaleReturn.Begun begun, Spot spot) {
    Grant grant = begun.grant();
    tables.put(
        "SALE_RETURN",
        1,
        new Row()
            .with("NUMBER", grant.number())
            .with("RECEIPT", grant.plan().receipt())
            .with("KIND", grant.plan().kind().name())
            .with("STATE", begun.getClass().getSimpleName().toUpperCase(Locale.ROOT))
            .with("AMOUNT", grant.amount().rupiah())
            .with("TAX_INCLUDED", grant.plan().taxIncluded().rupiah())
            .with("REASON", grant.draft().reason().name())
            .with("CASHIER", grant.draft().askedBy())
            .with("APPROVED_BY", grant.approvedBy())
            .with("AT_MS", grant.at().toEpochMilli())
            .with("CHANGED_MS", spot.millis())
            .with("DOCUMENT", ReturnText.write(begun)));
    for (int place = 0; place < grant.plan().lines().size(); place++) {
      line(grant, place + 1, grant.plan().lines().get(place), begun.holds());
    }
  }

  /// @param held whether the goods are back; not when the return was given up
  private void line(Grant grant, int place, ReturnedLine line, boolean held) {
    tables.put(
        "RETURN_LINE",
        2,
        new Row()
            .with("NUMBER", grant.number())
            .with("PLACE", place)
            .with("LINE", line.line())
            .with("SKU", line.product().sku())
            .with("QUANTITY", held ? line.quantity() : 0)
            .with("GOODS", line.goods().name())
            .with("AMOUNT", line.amount().rupiah()));
  }

  void paidOut(Spot spot, Fact.CashPaidOut paid) {
    tables.put(
        "CASH_OUT",
        Spot.KEYS,
        spot.row()
            .with("NUMBER", paid.returned())
            .with("AMOUNT", paid.amount().rupiah())
            .with("AT_MS", paid.at().toEpochMilli()));
  }
}
