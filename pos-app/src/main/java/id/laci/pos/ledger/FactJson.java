package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.payment.OrderId;

/// Facts to JSON and back, version 1.
final class FactJson {
  private FactJson() {}

  static JsonObject of(Fact fact) {
    return switch (fact) {
      case Fact.LinePut(var line, var index) ->
          named("line").with("line", SaleJson.of(line)).with("i", index).object();
      case Fact.LineRemoved(var number) -> named("out").with("n", number).object();
      case Fact.PaymentMoved(var payment) ->
          named("payment").with("p", PaymentJson.of(payment)).object();
      case Fact.SaleCompleted(var sale) -> named("sale").with("sale", SaleJson.of(sale)).object();
      case Fact.PrintQueued(var job) -> named("queued").with("job", PrintJson.of(job)).object();
      case Fact.PrintMoved(var receipt, var copy, var state, var trouble, var at) ->
          named("job")
              .with("r", receipt)
              .with("copy", copy)
              .with("state", state.name())
              .with("trouble", trouble.map(Enum::name))
              .with("at", at)
              .object();
      case Fact.DrawerOpened(var receipt, var at) ->
          named("drawer").with("r", receipt).with("at", at).object();
      case Fact.Contradicted(var order, var amount, var words) ->
          named("contradicted")
              .with("order", order.text())
              .with("amount", amount)
              .with("words", words)
              .object();
      case Fact.ContradictionSeen(var order) -> named("seen").with("order", order.text()).object();
      case Fact.Counted(var sale, var order, var line, var newest) ->
          named("counted")
              .with("sale", sale)
              .with("order", order)
              .with("line", line)
              .with("newest", newest)
              .object();
      case Fact.LastSale(var sale) -> named("last").with("sale", SaleJson.of(sale)).object();
    };
  }

  private static Members named(String name) {
    return new Members().with("f", name);
  }

  static Fact fact(Fields in) {
    return switch (in.text("f")) {
      case "line" -> new Fact.LinePut(SaleJson.line(in.fields("line")), in.count("i"));
      case "out" -> new Fact.LineRemoved(in.count("n"));
      case "payment" -> new Fact.PaymentMoved(PaymentJson.payment(in.fields("p")));
      case "sale" -> new Fact.SaleCompleted(SaleJson.sale(in.fields("sale")));
      case "queued" -> new Fact.PrintQueued(PrintJson.job(in.fields("job")));
      case "job" -> PrintJson.moved(in);
      case "print" -> PrintJson.begun(in);
      case "printed" -> PrintJson.ended(in);
      case "drawer" -> new Fact.DrawerOpened(in.text("r"), in.instant("at"));
      case "contradicted" ->
          new Fact.Contradicted(
              new OrderId(in.text("order")), in.money("amount"), in.text("words"));
      case "seen" -> new Fact.ContradictionSeen(new OrderId(in.text("order")));
      case "counted" ->
          new Fact.Counted(
              in.number("sale"), in.number("order"), in.count("line"), in.count("newest"));
      case "last" -> new Fact.LastSale(SaleJson.sale(in.fields("sale")));
      case String other -> throw new IllegalArgumentException("no fact is called " + other);
    };
  }
}
