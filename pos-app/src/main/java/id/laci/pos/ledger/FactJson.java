package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.payment.OrderId;
import java.time.Instant;
import java.util.Optional;

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
      case Fact.TenderTaken(var tender) ->
          named("tender").with("tender", SaleJson.of(tender)).object();
      case Fact.TendersReturned(var cash, var at) ->
          named("returned").with("cash", cash).with("at", at).object();
      case Fact.GatewayAsked asked ->
          named("asked")
              .with("order", asked.order().text())
              .with("times", asked.times())
              .with("first", asked.first())
              .with("last", asked.last())
              .with("heard", asked.heardAt())
              .with("trouble", asked.trouble())
              .with("next", asked.nextAt())
              .object();
      case Fact.Decided(var item, var what, var reason, var cashier, var approvedBy, var at) ->
          named("decided")
              .with("item", item)
              .with("what", what.name())
              .with("reason", reason)
              .with("cashier", cashier)
              .with("approved", approvedBy)
              .with("at", at)
              .object();
      case Fact.ClaimMoved(var claim) -> named("claim").with("c", ClaimJson.of(claim)).object();
      case Fact.RefundMoved(var refund) ->
          named("refund").with("r", RefundJson.of(refund)).object();
      case Fact.OfflineSwitched(var on, var at) ->
          named("offline").with("on", on).with("at", at).object();
      case Fact.OwnCodeSet set -> OwnCodeJson.write(named(OwnCodeJson.NAME), set).object();
      case Fact.MappingKept kept ->
          SettlementJson.write(named(SettlementJson.MAPPING), kept).object();
      case Fact.SettlementImported imported ->
          SettlementJson.write(named(SettlementJson.IMPORTED), imported).object();
      case Fact.LinesUsed used -> SettlementJson.write(named(SettlementJson.USED), used).object();
      case Fact.ReturnMoved moved -> ReturnJson.write(named(ReturnJson.MOVED), moved).object();
      case Fact.CashPaidOut paid -> ReturnJson.write(named(ReturnJson.PAID_OUT), paid).object();
      case Fact.RefundsSwitched switched ->
          ReturnJson.write(named(ReturnJson.SWITCHED), switched).object();
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
      case Fact.DrawerOpened(var receipt, var reason, var at) ->
          named("drawer")
              .with("r", receipt)
              .with("at", at)
              .with("why", Optional.of(reason).filter(text -> !text.isEmpty()))
              .object();
      case Fact.ShiftMoved(var event) -> named("shift").with("e", ShiftJson.of(event)).object();
      case Fact.ShiftsAre(var book) -> named("shifts").with("b", ShiftJson.of(book)).object();
      case Fact.Contradicted(var order, var amount, var words) ->
          named("contradicted")
              .with("order", order.text())
              .with("amount", amount)
              .with("words", words)
              .object();
      case Fact.ContradictionSeen(var order) -> named("seen").with("order", order.text()).object();
      case Fact.Risked(var event) -> named("risk").with("e", RiskJson.of(event)).object();
      case Fact.RisksAre(var book) -> named("risks").with("b", RiskJson.of(book)).object();
      case Fact.Staffed(var event) -> named("staff").with("e", StaffJson.of(event)).object();
      case Fact.Counted(var next, var line, var newest) ->
          named("counted")
              .with("sale", next.sale())
              .with("order", next.order())
              .with("line", line)
              .with("newest", newest)
              .with("claim", begun(next.claim()))
              .with("refund", begun(next.refund()))
              .with("return", begun(next.returned()))
              .object();
      case Fact.LastSale(var sale) -> named("last").with("sale", SaleJson.of(sale)).object();
    };
  }

  /// A counter that has begun to count; older releases did not know it.
  private static Optional<Long> begun(long counter) {
    return counter > 1 ? Optional.of(counter) : Optional.empty();
  }

  private static Members named(String name) {
    return new Members().with("f", name);
  }

  static Fact fact(Fields in) {
    return switch (in.text("f")) {
      case "line" -> new Fact.LinePut(SaleJson.line(in.fields("line")), in.count("i"));
      case "out" -> new Fact.LineRemoved(in.count("n"));
      case "payment" -> new Fact.PaymentMoved(PaymentJson.payment(in.fields("p")));
      case "tender" -> new Fact.TenderTaken(SaleJson.tender(in.fields("tender")));
      case "returned" -> new Fact.TendersReturned(in.money("cash"), in.instant("at"));
      case "asked" ->
          new Fact.GatewayAsked(
              new OrderId(in.text("order")),
              in.count("times"),
              in.instant("first"),
              in.instant("last"),
              in.optionalText("heard").map(Instant::parse),
              in.optionalText("trouble"),
              in.optionalText("next").map(Instant::parse));
      case "decided" ->
          new Fact.Decided(
              in.text("item"),
              Decision.valueOf(in.text("what")),
              in.text("reason"),
              in.text("cashier"),
              in.optionalText("approved"),
              in.instant("at"));
      case "claim" -> new Fact.ClaimMoved(ClaimJson.claim(in.fields("c")));
      case "refund" -> new Fact.RefundMoved(RefundJson.refund(in.fields("r")));
      case "offline" -> new Fact.OfflineSwitched(in.flag("on"), in.instant("at"));
      case OwnCodeJson.NAME -> OwnCodeJson.read(in);
      case SettlementJson.MAPPING -> SettlementJson.mapping(in);
      case SettlementJson.IMPORTED -> SettlementJson.imported(in);
      case SettlementJson.USED -> SettlementJson.used(in);
      case ReturnJson.MOVED -> ReturnJson.moved(in);
      case ReturnJson.PAID_OUT -> ReturnJson.paidOut(in);
      case ReturnJson.SWITCHED -> ReturnJson.switched(in);
      case "sale" -> new Fact.SaleCompleted(SaleJson.sale(in.fields("sale")));
      case "queued" -> new Fact.PrintQueued(PrintJson.job(in.fields("job")));
      case "job" -> PrintJson.moved(in);
      case "print" -> PrintJson.begun(in);
      case "printed" -> PrintJson.ended(in);
      case "drawer" ->
          new Fact.DrawerOpened(in.text("r"), in.optionalText("why").orElse(""), in.instant("at"));
      case "shift" -> new Fact.ShiftMoved(ShiftJson.event(in.fields("e")));
      case "shifts" -> new Fact.ShiftsAre(ShiftJson.book(in.fields("b")));
      case "contradicted" ->
          new Fact.Contradicted(
              new OrderId(in.text("order")), in.money("amount"), in.text("words"));
      case "seen" -> new Fact.ContradictionSeen(new OrderId(in.text("order")));
      case "risk" -> new Fact.Risked(RiskJson.event(in.fields("e")));
      case "risks" -> new Fact.RisksAre(RiskJson.book(in.fields("b")));
      case "staff" -> new Fact.Staffed(StaffJson.event(in.fields("e")));
      case "counted" ->
          new Fact.Counted(
              new Counters(
                  in.number("sale"),
                  in.number("order"),
                  in.optionalNumber("claim").orElse(1L),
                  in.optionalNumber("refund").orElse(1L),
                  in.optionalNumber("return").orElse(1L)),
              in.count("line"),
              in.count("newest"));
      case "last" -> new Fact.LastSale(SaleJson.sale(in.fields("sale")));
      case String other -> throw new IllegalArgumentException("no fact is called " + other);
    };
  }
}
