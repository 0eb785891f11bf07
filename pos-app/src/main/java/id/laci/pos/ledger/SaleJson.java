package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.Optional;

/// Lines, tenders and sales to JSON and back, version 1.
final class SaleJson {
  private SaleJson() {}

  static JsonObject of(Line line) {
    return write(new Members().with("n", line.number()).with("q", line.quantity()), line.product())
        .with("off", discount(line.discount()))
        .object();
  }

  static Members write(Members to, Product product) {
    return to.with("sku", product.sku())
        .with("code", product.code().digits())
        .with("name", product.name())
        .with("category", product.category())
        .with("price", product.price());
  }

  static Line line(Fields in) {
    return new Line(in.count("n"), product(in), in.count("q"), discount(in));
  }

  static Product product(Fields in) {
    return new Product(
        in.text("sku"),
        new Gtin(in.text("code")),
        in.text("name"),
        in.text("category"),
        in.money("price"));
  }

  /// Written only where there is one: sales of older releases have none.
  private static Optional<Long> discount(Money off) {
    return off.isZero() ? Optional.empty() : Optional.of(off.rupiah());
  }

  private static Money discount(Fields in) {
    return in.optionalNumber("off").map(Money::of).orElse(Money.ZERO);
  }

  static JsonObject of(Sale sale) {
    return new Members()
        .with("number", sale.number())
        .with("receipt", sale.receipt())
        .with("lines", sale.lines().stream().map(SaleJson::of).toList())
        .with("totals", of(sale.totals()))
        .with("tenders", sale.tenders().stream().map(SaleJson::of).toList())
        .with("at", sale.completedAt())
        .with("cashier", sale.cashier())
        .object();
  }

  static Sale sale(Fields in) {
    return new Sale(
        in.number("number"),
        in.text("receipt"),
        in.objects("lines").stream().map(line -> line(new Fields(line))).toList(),
        totals(in.fields("totals")),
        in.objects("tenders").stream().map(tender -> tender(new Fields(tender))).toList(),
        in.instant("at"),
        in.text("cashier"));
  }

  private static JsonObject of(Totals totals) {
    return new Members()
        .with("subtotal", totals.subtotal())
        .with("off", discount(totals.discount()))
        .with("tax", totals.tax().name())
        .with("percent", totals.tax().percent())
        .with("included", totals.taxIncluded())
        .with("total", totals.total())
        .object();
  }

  private static Totals totals(Fields in) {
    return new Totals(
        in.money("subtotal"),
        discount(in),
        new Tax(in.text("tax"), in.count("percent")),
        in.money("included"),
        in.money("total"));
  }

  static JsonObject of(Tender tender) {
    return switch (tender) {
      case Tender.Cash(var amount, var received) ->
          new Members()
              .with("by", "cash")
              .with("amount", amount)
              .with("received", received)
              .object();
      case Tender.Wallet(var amount, var order, var transaction, var issuer, var settledAt) ->
          new Members()
              .with("by", "wallet")
              .with("amount", amount)
              .with("order", order.text())
              .with("tx", transaction)
              .with("issuer", issuer)
              .with("at", settledAt)
              .object();
      case Tender.Claimed(var amount, var claim, var reference) ->
          new Members()
              .with("by", "claim")
              .with("amount", amount)
              .with("claim", claim.text())
              .with("ref", reference.text())
              .object();
      case Tender.Credit(var amount, var returned) ->
          new Members()
              .with("by", "credit")
              .with("amount", amount)
              .with("return", returned)
              .object();
    };
  }

  static Tender tender(Fields in) {
    return switch (in.text("by")) {
      case "cash" -> new Tender.Cash(in.money("amount"), in.money("received"));
      case "wallet" ->
          new Tender.Wallet(
              in.money("amount"),
              new OrderId(in.text("order")),
              in.text("tx"),
              in.optionalText("issuer"),
              in.instant("at"));
      case "claim" ->
          new Tender.Claimed(
              in.money("amount"),
              new ClaimId(in.text("claim")),
              new CustomerReference(in.text("ref")));
      case "credit" -> new Tender.Credit(in.money("amount"), in.text("return"));
      case String other -> throw new IllegalArgumentException("no tender is called " + other);
    };
  }
}
