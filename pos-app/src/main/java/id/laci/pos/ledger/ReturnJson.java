package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Grant;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.ReturnPlan;
import id.laci.pos.returns.ReturnedLine;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Share;
import id.laci.pos.returns.Way;
import java.util.List;

/// Returns to JSON and back, version 1.
final class ReturnJson {
  static final String MOVED = "return";
  static final String PAID_OUT = "cashout";
  static final String SWITCHED = "refunds";

  private ReturnJson() {}

  static Members write(Members to, Fact.ReturnMoved moved) {
    return to.with("r", of(moved.moved()));
  }

  static Members write(Members to, Fact.CashPaidOut paid) {
    return to.with("return", paid.returned()).with("amount", paid.amount()).with("at", paid.at());
  }

  static Members write(Members to, Fact.RefundsSwitched switched) {
    return to.with("on", switched.on()).with("at", switched.at());
  }

  static Fact moved(Fields in) {
    return new Fact.ReturnMoved(begun(in.fields("r")));
  }

  static Fact paidOut(Fields in) {
    return new Fact.CashPaidOut(in.text("return"), in.money("amount"), in.instant("at"));
  }

  static Fact switched(Fields in) {
    return new Fact.RefundsSwitched(in.flag("on"), in.instant("at"));
  }

  static JsonObject of(SaleReturn.Begun begun) {
    Members to =
        new Members()
            .with("s", name(begun))
            .with("grant", of(begun.grant()))
            .with("payouts", begun.payouts().stream().map(ReturnJson::of).toList());
    return switch (begun) {
      case SaleReturn.OnItsWay _, SaleReturn.NeedsPerson _ -> to.object();
      case SaleReturn.Done(var _, var _, var at) -> to.with("at", at).object();
      case SaleReturn.Refused(var _, var _, var at) -> to.with("at", at).object();
    };
  }

  private static String name(SaleReturn.Begun begun) {
    return switch (begun) {
      case SaleReturn.OnItsWay _ -> "way";
      case SaleReturn.Done _ -> "done";
      case SaleReturn.Refused _ -> "refused";
      case SaleReturn.NeedsPerson _ -> "person";
    };
  }

  static SaleReturn.Begun begun(Fields in) {
    Grant grant = grant(in.fields("grant"));
    List<Payout> payouts =
        in.objects("payouts").stream().map(Fields::new).map(ReturnJson::payout).toList();
    return switch (in.text("s")) {
      case "way" -> new SaleReturn.OnItsWay(grant, payouts);
      case "done" -> new SaleReturn.Done(grant, payouts, in.instant("at"));
      case "refused" -> new SaleReturn.Refused(grant, payouts, in.instant("at"));
      case "person" -> new SaleReturn.NeedsPerson(grant, payouts);
      case String other -> throw new IllegalArgumentException("no return is " + other);
    };
  }

  private static JsonObject of(Grant grant) {
    Draft draft = grant.draft();
    return new Members()
        .with("n", grant.count())
        .with("number", grant.number())
        .with("plan", of(draft.plan()))
        .with("why", draft.reason().name())
        .with("words", draft.words())
        .with("cashier", draft.askedBy())
        .with("by", grant.approvedBy())
        .with("at", grant.at())
        .object();
  }

  private static Grant grant(Fields in) {
    Draft draft =
        new Draft(
            plan(in.fields("plan")),
            ReasonCode.valueOf(in.text("why")),
            in.text("words"),
            in.text("cashier"));
    return new Grant(in.number("n"), in.text("number"), draft, in.text("by"), in.instant("at"));
  }

  private static JsonObject of(ReturnPlan plan) {
    return new Members()
        .with("kind", plan.kind().name())
        .with("receipt", plan.origin().map(ReturnPlan.Origin::receipt))
        .with("sold", plan.origin().map(ReturnPlan.Origin::soldAt))
        .with("lines", plan.lines().stream().map(ReturnJson::of).toList())
        .with("tax", plan.tax().name())
        .with("percent", plan.tax().percent())
        .with("included", plan.taxIncluded())
        .with("shares", plan.shares().stream().map(ReturnJson::of).toList())
        .object();
  }

  private static ReturnPlan plan(Fields in) {
    return new ReturnPlan(
        Kind.valueOf(in.text("kind")),
        in.optionalText("receipt")
            .map(receipt -> new ReturnPlan.Origin(receipt, in.instant("sold"))),
        in.objects("lines").stream().map(Fields::new).map(ReturnJson::line).toList(),
        new Tax(in.text("tax"), in.count("percent")),
        in.money("included"),
        in.objects("shares").stream().map(Fields::new).map(ReturnJson::share).toList());
  }

  private static JsonObject of(ReturnedLine line) {
    return SaleJson.write(
            new Members().with("n", line.line()).with("q", line.quantity()), line.product())
        .with("goods", line.goods().name())
        .with("amount", line.amount())
        .object();
  }

  private static ReturnedLine line(Fields in) {
    return new ReturnedLine(
        in.count("n"),
        SaleJson.product(in),
        in.count("q"),
        GoodsBack.valueOf(in.text("goods")),
        in.money("amount"));
  }

  private static JsonObject of(Share share) {
    return new Members()
        .with("tender", share.tender())
        .with("amount", share.amount())
        .with("way", share.way().name())
        .object();
  }

  private static Share share(Fields in) {
    return new Share(in.count("tender"), in.money("amount"), Way.valueOf(in.text("way")));
  }

  private static JsonObject of(Payout payout) {
    return switch (payout) {
      case Payout.Cash(var _, var _, var at) -> by("cash", payout).with("at", at).object();
      case Payout.Wallet(var _, var _, var order, var key, var fate) ->
          by("wallet", payout)
              .with("order", order.text())
              .with("key", key.text())
              .with("fate", fate.name())
              .object();
      case Payout.Instead(var _, var _, var way, var locked, var by, var at) ->
          by("instead", payout)
              .with("way", way.name())
              .with("locked", locked.map(RefundKey::text))
              .with("by", by)
              .with("at", at)
              .object();
      case Payout.Credit(var _, var _, var sale) ->
          by("credit", payout).with("sale", sale).object();
    };
  }

  private static Members by(String name, Payout payout) {
    return new Members()
        .with("p", name)
        .with("tender", payout.tender())
        .with("amount", payout.amount());
  }

  private static Payout payout(Fields in) {
    int tender = in.count("tender");
    return switch (in.text("p")) {
      case "cash" -> new Payout.Cash(tender, in.money("amount"), in.instant("at"));
      case "wallet" ->
          new Payout.Wallet(
              tender,
              in.money("amount"),
              new OrderId(in.text("order")),
              new RefundKey(in.text("key")),
              Payout.Fate.valueOf(in.text("fate")));
      case "instead" ->
          new Payout.Instead(
              tender,
              in.money("amount"),
              Refund.Way.valueOf(in.text("way")),
              in.optionalText("locked").map(RefundKey::new),
              in.text("by"),
              in.instant("at"));
      case "credit" -> new Payout.Credit(tender, in.money("amount"), in.optionalNumber("sale"));
      case String other -> throw new IllegalArgumentException("no payout is " + other);
    };
  }
}
