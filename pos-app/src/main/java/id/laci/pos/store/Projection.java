package id.laci.pos.store;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.SaleText;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Facts to rows. Everything is put by its key, so that an entry may come twice.
final class Projection {
  private final Rows tables;

  Projection(Rows tables) {
    this.tables = tables;
  }

  void apply(long sequence, Entry entry) {
    for (Fact fact : entry.facts()) {
      apply(sequence, entry.at(), fact);
    }
  }

  private void apply(long sequence, Instant at, Fact fact) {
    switch (fact) {
      case Fact.PaymentMoved(var payment) -> payment(payment, at);
      case Fact.SaleCompleted(var sale) -> sale(sale);
      case Fact.PrintQueued(var job) ->
          print(job.receipt(), job.copy(), job.state(), job.at(), job.trouble());
      case Fact.PrintMoved(var receipt, var copy, var state, var trouble, var _) ->
          print(receipt, copy, state, at, trouble);
      case Fact.DrawerOpened(var receipt, var opened) ->
          tables.put(
              "DRAWER_PULSE",
              1,
              new Row()
                  .with("SEQUENCE", sequence)
                  .with("RECEIPT", receipt)
                  .with("AT_MS", opened.toEpochMilli()));
      case Fact.Contradicted(var order, var amount, var words) ->
          tables.put(
              "CONTRADICTION",
              2,
              new Row()
                  .with("SEQUENCE", sequence)
                  .with("ORDER_ID", order.text())
                  .with("AMOUNT", amount.rupiah())
                  .with("WORDS", words)
                  .with("AT_MS", at.toEpochMilli()));
      case Fact.ContradictionSeen(var order) ->
          tables.put(
              "CONTRADICTION_SEEN",
              1,
              new Row()
                  .with("SEQUENCE", sequence)
                  .with("ORDER_ID", order.text())
                  .with("AT_MS", at.toEpochMilli()));
      case Fact.LinePut _,
          Fact.LineRemoved _,
          Fact.TenderTaken _,
          Fact.TendersReturned _,
          Fact.GatewayAsked _,
          Fact.Decided _,
          Fact.ClaimMoved _,
          Fact.RefundMoved _,
          Fact.OfflineSwitched _,
          Fact.Counted _,
          Fact.LastSale _ -> {
        // the basket is of no interest before it is a sale; the others only restate
      }
    }
  }

  private void payment(Payment payment, Instant at) {
    Order order = payment.order();
    tables.put(
        "PAYMENT",
        1,
        new Row()
            .with("ORDER_ID", order.id().text())
            .with("SALE_NUMBER", order.sale())
            .with("AMOUNT", order.amount().rupiah())
            .with("METHOD", order.method().name())
            .with("ASKED_MS", order.askedAt().toEpochMilli())
            .with("STATE", state(payment))
            .with("TRANSACTION_ID", transaction(payment))
            .with("CLOSING", payment instanceof Payment.Closed(var _, var why) ? why.name() : "")
            .with("CHANGED_MS", at.toEpochMilli()));
    queue(payment, at);
  }

  /// Work that the gateway still has to answer for, and money that somebody is owed.
  private void queue(Payment payment, Instant at) {
    Order order = payment.order();
    String kind =
        switch (payment) {
          case Payment.Requested _, Payment.Awaiting _, Payment.Uncertain _ -> "STATUS";
          case Payment.Ending _ -> "CANCEL";
          case Payment.PaidLate _ -> "REFUND_DUE";
          case Payment.Paid _, Payment.GivenBack _, Payment.Closed _ -> "";
        };
    if (kind.isEmpty()) {
      tables.remove("QUEUE", "ORDER_ID", order.id().text());
    } else {
      tables.put(
          "QUEUE",
          1,
          new Row()
              .with("ORDER_ID", order.id().text())
              .with("KIND", kind)
              .with("AMOUNT", order.amount().rupiah())
              .with("SINCE_MS", order.askedAt().toEpochMilli())
              .with("TRIES", tries(payment))
              .with("CHANGED_MS", at.toEpochMilli()));
    }
  }

  private static String state(Payment payment) {
    return payment.getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  private static long tries(Payment payment) {
    return switch (payment) {
      case Payment.Uncertain uncertain -> uncertain.tries();
      case Payment.Ending ending -> ending.tries();
      case Payment.Requested requested -> requested.attempt();
      case Payment.Awaiting _,
          Payment.Paid _,
          Payment.PaidLate _,
          Payment.GivenBack _,
          Payment.Closed _ ->
          0;
    };
  }

  private static String transaction(Payment payment) {
    return switch (payment) {
      case Payment.Awaiting awaiting -> awaiting.qr().transaction();
      case Payment.Uncertain uncertain -> uncertain.qr().map(qr -> qr.transaction()).orElse("");
      case Payment.Paid paid -> paid.settlement().transaction();
      case Payment.PaidLate late -> late.settlement().transaction();
      case Payment.GivenBack back -> back.settlement().transaction();
      case Payment.Requested _, Payment.Ending _, Payment.Closed _ -> "";
    };
  }

  private void sale(Sale sale) {
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
            .with("AMOUNT", line.amount().rupiah()));
  }

  private void tender(Sale sale, int number, Tender tender) {
    Row row =
        new Row()
            .with("RECEIPT", sale.receipt())
            .with("TENDER", number)
            .with("AMOUNT", tender.amount().rupiah());
    switch (tender) {
      case Tender.Cash cash ->
          row.with("KIND", "CASH")
              .with("RECEIVED", cash.received().rupiah())
              .with("ORDER_ID", "")
              .with("TRANSACTION_ID", "")
              .with("ISSUER", "");
      case Tender.Wallet wallet ->
          row.with("KIND", "WALLET")
              .with("RECEIVED", wallet.amount().rupiah())
              .with("ORDER_ID", wallet.order().text())
              .with("TRANSACTION_ID", wallet.transaction())
              .with("ISSUER", wallet.issuer());
      case Tender.Claimed claimed ->
          row.with("KIND", "CLAIMED")
              .with("RECEIVED", claimed.amount().rupiah())
              .with("ORDER_ID", claimed.claim().text())
              .with("TRANSACTION_ID", claimed.reference().text())
              .with("ISSUER", "");
    }
    tables.put("TENDER", 2, row);
  }

  private void print(
      String receipt, int copy, PrintJob.State state, Instant at, Optional<DeviceTrouble> trouble) {
    tables.put(
        "PRINT_JOB",
        2,
        new Row()
            .with("RECEIPT", receipt)
            .with("COPY", copy)
            .with("STATE", state.name())
            .with("AT_MS", at.toEpochMilli())
            .with("WORDS", trouble.map(Enum::name).orElse("")));
  }
}
