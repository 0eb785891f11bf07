package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Finding;
import id.laci.pos.risk.Lately;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.Marks;
import id.laci.pos.risk.Response;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.RuleSettings;
import id.laci.pos.risk.Setting;
import id.laci.pos.risk.Trace;
import java.util.ArrayList;
import java.util.List;

/// What happens about the rules, to JSON and back, version 1.
final class RiskJson {
  private RiskJson() {}

  static JsonObject of(RiskEvent event) {
    return switch (event) {
      case RiskEvent.Fired(var mark) -> named("fired").with("m", of(mark)).object();
      case RiskEvent.CodeEnded(var code, var by, var at) ->
          named("ended").with("code", code).with("by", by).with("at", at).object();
      case RiskEvent.Seen(var mark, var seen) ->
          named("seen").with("n", mark).with("seen", of(seen)).object();
      case RiskEvent.RuleSet(var rule, var setting, var by, var approvedBy, var at) ->
          named("set")
              .with("rule", of(rule, setting))
              .with("by", by)
              .with("approved", approvedBy)
              .with("at", at)
              .object();
    };
  }

  static RiskEvent event(Fields in) {
    return switch (in.text("s")) {
      case "fired" -> new RiskEvent.Fired(mark(in.fields("m")));
      case "ended" -> new RiskEvent.CodeEnded(in.text("code"), in.text("by"), in.instant("at"));
      case "seen" -> new RiskEvent.Seen(in.number("n"), seen(in.fields("seen")));
      case "set" -> {
        Fields rule = in.fields("rule");
        yield new RiskEvent.RuleSet(
            rule(rule),
            setting(rule),
            in.text("by"),
            in.optionalText("approved"),
            in.instant("at"));
      }
      case String other -> throw new IllegalArgumentException("no event is " + other);
    };
  }

  static JsonObject of(RiskBook book) {
    List<JsonObject> rules = new ArrayList<>();
    for (Rule rule : Rule.values()) { // in their order, so that the same book has the same text
      if (book.rules().changed().containsKey(rule)) {
        rules.add(of(rule, book.rules().of(rule)));
      }
    }
    return new Members()
        .with("lately", book.lately().traces().stream().map(RiskJson::of).toList())
        .with("rules", rules)
        .with("marks", book.marks().all().stream().map(RiskJson::of).toList())
        .with("next", book.next())
        .object();
  }

  static RiskBook book(Fields in) {
    RuleSettings rules = RuleSettings.SHIPPED;
    for (JsonObject one : in.objects("rules")) {
      rules = rules.with(rule(new Fields(one)), setting(new Fields(one)));
    }
    return new RiskBook(
        new Lately(in.objects("lately").stream().map(Fields::new).map(RiskJson::trace).toList()),
        rules,
        new Marks(in.objects("marks").stream().map(Fields::new).map(RiskJson::mark).toList()),
        in.number("next"));
  }

  private static Members named(String name) {
    return new Members().with("s", name);
  }

  private static JsonObject of(Rule rule, Setting setting) {
    return new Members()
        .with("name", rule.name())
        .with("on", setting.on())
        .with("does", setting.response().name())
        .with("limit", setting.limit())
        .object();
  }

  private static Rule rule(Fields in) {
    return Rule.valueOf(in.text("name"));
  }

  private static Setting setting(Fields in) {
    return new Setting(in.flag("on"), Response.valueOf(in.text("does")), in.number("limit"));
  }

  private static JsonObject of(Trace trace) {
    return new Members()
        .with("kind", trace.kind().name())
        .with("who", trace.who())
        .with("amount", trace.amount())
        .with("at", trace.at())
        .object();
  }

  private static Trace trace(Fields in) {
    return new Trace(
        Trace.Kind.valueOf(in.text("kind")), in.text("who"), in.money("amount"), in.instant("at"));
  }

  private static JsonObject of(Mark mark) {
    return new Members()
        .with("n", mark.number())
        .with("why", of(mark.finding()))
        .with("who", mark.who())
        .with("about", of(mark.about()))
        .with("amount", mark.amount())
        .with("at", mark.at())
        .with("done", mark.done().name())
        .with("approved", mark.approvedBy())
        .with("seen", mark.seen().map(RiskJson::of))
        .object();
  }

  private static Mark mark(Fields in) {
    return new Mark(
        in.number("n"),
        finding(in.fields("why")),
        in.text("who"),
        about(in.fields("about")),
        in.money("amount"),
        in.instant("at"),
        Mark.Done.valueOf(in.text("done")),
        in.optionalText("approved"),
        in.optionalFields("seen").map(RiskJson::seen));
  }

  private static JsonObject of(Mark.Seen seen) {
    return new Members()
        .with("by", seen.by())
        .with("note", seen.note())
        .with("at", seen.at())
        .object();
  }

  private static Mark.Seen seen(Fields in) {
    return new Mark.Seen(in.text("by"), in.text("note"), in.instant("at"));
  }

  private static JsonObject of(Finding finding) {
    Members to = new Members().with("rule", finding.rule().name());
    return switch (finding) {
      case Finding.Soon(var who, var minutes, var limit) ->
          to.with("who", who).with("minutes", minutes).with("limit", limit).object();
      case Finding.Again(var _, var who, var count, var limit) ->
          to.with("who", who).with("count", count).with("limit", limit).object();
      case Finding.SameSale(var receipt, var count, var limit) ->
          to.with("receipt", receipt).with("count", count).with("limit", limit).object();
      case Finding.NearLimit(var open, var limit, var percent) ->
          to.with("open", open).with("limit", limit).with("percent", percent).object();
      case Finding.JustUnder(var amount, var limit, var asked) ->
          to.with("amount", amount).with("limit", limit).with("asked", asked.name()).object();
      case Finding.AddsUp(var who, var sum, var limit) ->
          to.with("who", who).with("sum", sum).with("limit", limit).object();
      case Finding.Difference(var difference, var limit) ->
          to.with("difference", difference).with("limit", limit).object();
    };
  }

  private static Finding finding(Fields in) {
    Rule rule = Rule.valueOf(in.text("rule"));
    return switch (rule) {
      case REFUND_SOON_AFTER_SALE ->
          new Finding.Soon(in.text("who"), in.number("minutes"), in.number("limit"));
      case MANY_REFUNDS, MANY_VOIDS, MANY_ENDED_CODES, MANY_NO_SALES, MANY_REMOVED ->
          new Finding.Again(rule, in.text("who"), in.number("count"), in.number("limit"));
      case SAME_SALE_OFTEN ->
          new Finding.SameSale(in.text("receipt"), in.number("count"), in.number("limit"));
      case OFFLINE_NEAR_LIMIT ->
          new Finding.NearLimit(in.money("open"), in.money("limit"), in.number("percent"));
      case JUST_UNDER_LIMIT ->
          new Finding.JustUnder(
              in.money("amount"), in.money("limit"), Finding.Asked.valueOf(in.text("asked")));
      case CASH_OUT_ADDS_UP ->
          new Finding.AddsUp(in.text("who"), in.money("sum"), in.money("limit"));
      case CASH_DIFFERENCE -> new Finding.Difference(in.money("difference"), in.money("limit"));
    };
  }

  private static JsonObject of(About about) {
    return switch (about) {
      case About.Return(var number, var receipt) ->
          named("return").with("id", number).with("receipt", receipt).object();
      case About.Sale(var receipt) -> named("sale").with("id", receipt).object();
      case About.Code(var order) -> named("code").with("id", order).object();
      case About.OwnCode(var claim) -> named("own").with("id", claim).object();
      case About.Shift(var number) -> named("shift").with("n", number).object();
    };
  }

  private static About about(Fields in) {
    return switch (in.text("s")) {
      case "return" -> new About.Return(in.text("id"), in.text("receipt"));
      case "sale" -> new About.Sale(in.text("id"));
      case "code" -> new About.Code(in.text("id"));
      case "own" -> new About.OwnCode(in.text("id"));
      case "shift" -> new About.Shift(in.number("n"));
      case String other -> throw new IllegalArgumentException("nothing is " + other);
    };
  }
}
