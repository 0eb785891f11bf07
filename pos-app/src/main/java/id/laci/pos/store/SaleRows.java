package id.laci.pos.store;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.SaleText;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;

/// Finished sales, parts of sales that were paid before the rest, and the drawer's openings.
final class SaleRows {
  private final Rows tables;

  SaleRows(Rows tables) {
    this.tables = tables;
  }

  void put(Sale sale) {
    tables.put(
        "SALE",
        1,
        new Row()
            .with("RECEIPT", sale.receipt())
            .with("NUMBER", sale.number())
            .with("COMPLETED_MS", sale.completedAt().toEpochMilli())
            .with("CASHIER", sale.cashier())
            .with("SUBTOTAL", sale.totals().subtotal().rupiah())
            .with("TAX_NAME", sale.totals().tax().name())
            .with("TAX_PERCENT", sale.totals().tax().percent())
            .with("TAX_INCLUDED", sale.totals().taxIncluded().rupiah())
            .with("TOTAL", sale.totals().total().rupiah()));
    for (Line line : sale.lines()) {
      line(sale, line);
    }
    for (int i = 0; i < sale.tenders().size(); i++) {
      tender(sale, i + 1, sale.tenders().get(i));
    }
    tables.put(
        "SALE_DOCUMENT",
        1,
        new Row().with("RECEIPT", sale.receipt()).with("DOCUMENT", SaleText.write(sale)));
  }

  private void line(Sale sale, Line line) {
    tables.put(
        "SALE_LINE",
        2,
        new Row()
            .with("RECEIPT", sale.receipt())
            .with("LINE", line.number())
            .with("SKU", line.product().sku())
            .with("CODE", line.product().code().digits())
            .with("NAME", line.product().name())
            .with("PRICE", line.product().price().rupiah())
            .with("QUANTITY", line.quantity())
            .with("AMOUNT", line.amount().rupiah())
            .with("COMPLETED_MS", sale.completedAt().toEpochMilli()));
  }

  private void tender(Sale sale, int number, Tender tender) {
    Row row =
        new Row()
            .with("RECEIPT", sale.receipt())
            .with("TENDER", number)
            .with("AMOUNT", tender.amount().rupiah())
            .with("KIND", kind(tender))
            .with("COMPLETED_MS", sale.completedAt().toEpochMilli());
    switch (tender) {
      case Tender.Cash cash ->
          row.with("RECEIVED", cash.received().rupiah())
              .with("ORDER_ID", "")
              .with("TRANSACTION_ID", "")
              .with("ISSUER", "");
      case Tender.Wallet wallet ->
          row.with("RECEIVED", wallet.amount().rupiah())
              .with("ORDER_ID", wallet.order().text())
              .with("TRANSACTION_ID", wallet.transaction())
              .with("ISSUER", wallet.issuer());
      case Tender.Claimed claimed ->
          row.with("RECEIVED", claimed.amount().rupiah())
              .with("ORDER_ID", claimed.claim().text())
              .with("TRANSACTION_ID", claimed.reference().text())
              .with("ISSUER", "");
      case Tender.Credit credit ->
          row.with("RECEIVED", credit.amount().rupiah())
              .with("ORDER_ID", credit.returned())
              .with("TRANSACTION_ID", "")
              .with("ISSUER", "");
    }
    tables.put("TENDER", 2, row);
  }

  private static String kind(Tender tender) {
    return switch (tender) {
      case Tender.Cash _ -> "CASH";
      case Tender.Wallet _ -> "WALLET";
      case Tender.Claimed _ -> "CLAIMED";
      case Tender.Credit _ -> "CREDIT";
    };
  }

  /// A part that was paid while the rest of its sale was not.
  void taken(Spot spot, Tender tender) {
    String order =
        switch (tender) {
          case Tender.Cash _ -> "";
          case Tender.Wallet wallet -> wallet.order().text();
          case Tender.Claimed claimed -> claimed.claim().text();
          case Tender.Credit credit -> credit.returned();
        };
    tables.put(
        "TENDER_PART",
        Spot.KEYS,
        spot.row()
            .with("WHAT", "TAKEN")
            .with("KIND", kind(tender))
            .with("AMOUNT", tender.amount().rupiah())
            .with("ORDER_ID", order)
            .with("AT_MS", spot.millis()));
  }

  /// All parts went back. A wallet's money has its own rows, as money that came late.
  void returned(Spot spot, Fact.TendersReturned returned) {
    tables.put(
        "TENDER_PART",
        Spot.KEYS,
        spot.row()
            .with("WHAT", "RETURNED")
            .with("KIND", "CASH")
            .with("AMOUNT", returned.cash().rupiah())
            .with("ORDER_ID", "")
            .with("AT_MS", returned.at().toEpochMilli()));
  }

  void drawer(Spot spot, Fact.DrawerOpened opened) {
    tables.put(
        "DRAWER_PULSE",
        1,
        new Row()
            .with("SEQUENCE", spot.sequence())
            .with("RECEIPT", opened.receipt())
            .with("REASON", opened.reason())
            .with("AT_MS", opened.at().toEpochMilli()));
  }
}
