package id.laci.pos.store;

import id.laci.pos.ledger.Fact;
import id.laci.pos.payment.OrderId;

/// What people decided, and what they had to look at.
final class PeopleRows {
  private final Rows tables;

  PeopleRows(Rows tables) {
    this.tables = tables;
  }

  void decided(Spot spot, Fact.Decided decided) {
    tables.put(
        "DECISION",
        Spot.KEYS,
        spot.row()
            .with("ITEM", decided.item())
            .with("WHAT", decided.what().name())
            .with("REASON", decided.reason())
            .with("CASHIER", decided.cashier())
            .with("APPROVED_BY", decided.approvedBy())
            .with("AT_MS", decided.at().toEpochMilli()));
  }

  void told(Spot spot, Fact.Contradicted told) {
    tables.put(
        "CONTRADICTION",
        2,
        new Row()
            .with("SEQUENCE", spot.sequence())
            .with("ORDER_ID", told.order().text())
            .with("AMOUNT", told.amount().rupiah())
            .with("WORDS", told.words())
            .with("AT_MS", spot.millis()));
  }

  void seen(Spot spot, OrderId order) {
    tables.put(
        "CONTRADICTION_SEEN",
        1,
        new Row()
            .with("SEQUENCE", spot.sequence())
            .with("ORDER_ID", order.text())
            .with("AT_MS", spot.millis()));
  }
}
