package id.laci.pos.store;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Happenings;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Payments by QR: how each stands, what happened to it, and what it is found by.
final class PaymentRows {
  private final Rows tables;

  PaymentRows(Rows tables) {
    this.tables = tables;
  }

  void put(Payment payment, Spot spot) {
    Order order = payment.order();
    tables.put(
        "PAYMENT",
        1,
        new Row()
            .with("ORDER_ID", order.id().text())
            .with("ENDING", NameParts.ending(order.id().text()))
            .with("SALE_NUMBER", order.sale())
            .with("AMOUNT", order.amount().rupiah())
            .with("METHOD", order.method().name())
            .with("ASKED_MS", order.askedAt().toEpochMilli())
            .with("STATE", state(payment))
            .with("CLOSING", payment instanceof Payment.Closed(var _, var why) ? why.name() : "")
            .with("CHANGED_MS", spot.millis()));
    Happenings.transaction(payment).ifPresent(transaction -> transaction(order, transaction));
  }

  private static String state(Payment payment) {
    return payment.getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  /// A payment that ends forgets the gateway's id; the copy does not.
  private void transaction(Order order, String transaction) {
    tables.put(
        "PAYMENT_TRANSACTION",
        1,
        new Row()
            .with("ORDER_ID", order.id().text())
            .with("TRANSACTION_ID", transaction)
            .with("BEGINNING", NameParts.beginning(transaction)));
  }

  /// Which payments this sale was paid by, each once.
  void completed(Sale sale) {
    sale.tenders().stream()
        .filter(Tender.Wallet.class::isInstance)
        .map(tender -> ((Tender.Wallet) tender).order().text())
        .distinct()
        .forEach(order -> receipt(order, sale));
  }

  private void receipt(String order, Sale sale) {
    tables.put(
        "PAYMENT_RECEIPT",
        1,
        new Row()
            .with("ORDER_ID", order)
            .with("RECEIPT", sale.receipt())
            .with("ENDING", NameParts.ending(sale.receipt()))
            .with("COMPLETED_MS", sale.completedAt().toEpochMilli()));
  }

  void happened(long sequence, Entry entry) {
    List<Happenings.Happened> all = Happenings.of(entry);
    for (int place = 0; place < all.size(); place++) {
      Timeline.Event event = all.get(place).event();
      tables.put(
          "PAYMENT_EVENT",
          Spot.KEYS,
          new Spot(sequence, place, entry.at())
              .row()
              .with("ORDER_ID", all.get(place).order().text())
              .with("AT_MS", event.at().toEpochMilli())
              .with("GATEWAY_MS", event.gatewayAt().map(Instant::toEpochMilli).orElse(0L))
              .with("WHAT", event.what().name())
              .with("TIMES", event.times())
              .with("DETAIL", event.detail()));
    }
  }
}
