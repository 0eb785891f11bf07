package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.claim.Demand;
import id.laci.pos.claim.Match;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.claim.Testimony;
import id.laci.pos.staff.Permission;
import java.util.List;

/// Claims by the static code, and approvals, to JSON and back, version 1.
final class ClaimJson {
  private ClaimJson() {}

  static JsonObject of(StaticClaim claim) {
    Members to = new Members().with("s", name(claim)).with("demand", of(claim.demand()));
    return switch (claim) {
      case StaticClaim.Shown _ -> to.object();
      case StaticClaim.Claimed(var _, var testimony) -> to.with("seen", of(testimony)).object();
      case StaticClaim.Matched(var _, var testimony, var match, var again) ->
          to.with("seen", testimony.map(ClaimJson::of))
              .with("match", of(match))
              .with("again", matches(again))
              .object();
      case StaticClaim.Unmatched(var _, var testimony, var why, var since) ->
          to.with("seen", of(testimony)).with("why", why.name()).with("since", since).object();
      case StaticClaim.Lost(var _, var testimony, var approval, var reason, var at) ->
          to.with("seen", of(testimony))
              .with("approval", of(approval))
              .with("reason", reason)
              .with("at", at)
              .object();
      case StaticClaim.Withdrawn(var _, var by, var at, var settledOtherwise) ->
          to.with("by", by).with("at", at).with("settled", settledOtherwise).object();
      case StaticClaim.PaidLate(var _, var matches) ->
          to.with("matches", matches(matches)).object();
    };
  }

  private static String name(StaticClaim claim) {
    return switch (claim) {
      case StaticClaim.Shown _ -> "shown";
      case StaticClaim.Claimed _ -> "claimed";
      case StaticClaim.Matched _ -> "matched";
      case StaticClaim.Unmatched _ -> "unmatched";
      case StaticClaim.Lost _ -> "lost";
      case StaticClaim.Withdrawn _ -> "withdrawn";
      case StaticClaim.PaidLate _ -> "late";
    };
  }

  static StaticClaim claim(Fields in) {
    Demand demand = demand(in.fields("demand"));
    return switch (in.text("s")) {
      case "shown" -> new StaticClaim.Shown(demand);
      case "claimed" -> new StaticClaim.Claimed(demand, seen(in));
      case "matched" ->
          new StaticClaim.Matched(
              demand,
              in.optionalFields("seen").map(ClaimJson::testimony),
              match(in.fields("match")),
              matches(in, "again"));
      case "unmatched" ->
          new StaticClaim.Unmatched(
              demand, seen(in), StaticClaim.Doubt.valueOf(in.text("why")), in.instant("since"));
      case "lost" ->
          new StaticClaim.Lost(
              demand,
              seen(in),
              approval(in.fields("approval")),
              in.text("reason"),
              in.instant("at"));
      case "withdrawn" ->
          new StaticClaim.Withdrawn(demand, in.text("by"), in.instant("at"), in.flag("settled"));
      case "late" -> new StaticClaim.PaidLate(demand, matches(in, "matches"));
      case String other -> throw new IllegalArgumentException("no claim is " + other);
    };
  }

  private static JsonObject of(Demand demand) {
    return new Members()
        .with("id", demand.id().text())
        .with("sale", demand.sale())
        .with("amount", demand.amount())
        .with("payload", demand.payload())
        .with("shown", demand.shownAt())
        .with("approval", demand.approval().map(ClaimJson::of))
        .object();
  }

  private static Demand demand(Fields in) {
    return new Demand(
        new ClaimId(in.text("id")),
        in.number("sale"),
        in.money("amount"),
        in.text("payload"),
        in.instant("shown"),
        in.optionalFields("approval").map(ClaimJson::approval));
  }

  private static JsonObject of(Testimony testimony) {
    return new Members()
        .with("ref", testimony.reference().text())
        .with("cashier", testimony.cashier())
        .with("at", testimony.at())
        .object();
  }

  private static Testimony seen(Fields in) {
    return testimony(in.fields("seen"));
  }

  private static Testimony testimony(Fields in) {
    return new Testimony(
        new CustomerReference(in.text("ref")), in.text("cashier"), in.instant("at"));
  }

  private static List<JsonObject> matches(List<Match> matches) {
    return matches.stream().map(ClaimJson::of).toList();
  }

  private static List<Match> matches(Fields in, String name) {
    return in.objects(name).stream().map(Fields::new).map(ClaimJson::match).toList();
  }

  private static JsonObject of(Match match) {
    Members to =
        new Members()
            .with("line", match.line())
            .with("tx", match.transaction())
            .with("amount", match.amount())
            .with("at", match.at());
    return switch (match.by()) {
      case Match.By.Rules _ -> to.object();
      case Match.By.Person(var name) -> to.with("by", name).object();
    };
  }

  private static Match match(Fields in) {
    return new Match(
        in.text("line"),
        in.optionalText("tx"),
        in.money("amount"),
        in.instant("at"),
        in.optionalText("by").<Match.By>map(Match.By.Person::new).orElseGet(Match.By.Rules::new));
  }

  static JsonObject of(Approval approval) {
    return new Members()
        .with("request", approval.request())
        .with("who", approval.who())
        .with("at", approval.at())
        .with("act", of(approval.act()))
        .object();
  }

  static Approval approval(Fields in) {
    return new Approval(
        in.number("request"), in.text("who"), in.instant("at"), act(in.fields("act")));
  }

  private static JsonObject of(Act act) {
    return switch (act) {
      case Act.OfflineQris(var claim, var amount) ->
          new Members().with("a", "qris").with("claim", claim).with("amount", amount).object();
      case Act.DropQueueItem(var item, var amount) ->
          new Members().with("a", "drop").with("item", item).with("amount", amount).object();
      case Act.SetUpOwnCode(var nmid, var limits) ->
          new Members().with("a", "own").with("nmid", nmid).with("limits", limits).object();
      case Act.OfflineSwitch(var on) -> new Members().with("a", "switch").with("on", on).object();
      case Act.WriteOff(var claim, var amount) ->
          new Members().with("a", "loss").with("claim", claim).with("amount", amount).object();
      case Act.MatchClaim(var claim, var amount, var line) ->
          new Members()
              .with("a", "match")
              .with("claim", claim)
              .with("amount", amount)
              .with("line", line)
              .object();
      case Act.LeaveOutLines(var file, var lines) ->
          new Members().with("a", "leave").with("file", file).with("lines", lines).object();
      case Act.RefundSale(var receipt, var amount, var reason, var permission) ->
          new Members()
              .with("a", "refund")
              .with("receipt", receipt)
              .with("amount", amount)
              .with("reason", reason)
              .with("permission", permission)
              .object();
      case Act.CloseWithDifference(var shift, var difference) ->
          new Members().with("a", "close").with("shift", shift).with("off", difference).object();
      case Act.CountAgain(var shift, var counted) ->
          new Members().with("a", "again").with("shift", shift).with("amount", counted).object();
      case Act.TakeOver(var shift) -> new Members().with("a", "over").with("shift", shift).object();
      case Act.CashOut(var amount, var reason) ->
          new Members().with("a", "out").with("amount", amount).with("why", reason).object();
      case Act.NoSale(var reason) -> new Members().with("a", "open").with("why", reason).object();
      case Act.MoneyBack(var order, var amount, var how) ->
          new Members()
              .with("a", "back")
              .with("order", order)
              .with("amount", amount)
              .with("how", how)
              .object();
      case Act.TakeOutPaid(var line, var amount) ->
          new Members().with("a", "paid").with("line", line).with("amount", amount).object();
      case Act.Enter(var what) ->
          new Members().with("a", "enter").with("what", what.name()).object();
    };
  }

  private static Act act(Fields in) {
    return switch (in.text("a")) {
      case "qris" -> new Act.OfflineQris(in.text("claim"), in.money("amount"));
      case "drop" -> new Act.DropQueueItem(in.text("item"), in.money("amount"));
      case "own" -> new Act.SetUpOwnCode(in.text("nmid"), in.text("limits"));
      case "switch" -> new Act.OfflineSwitch(in.flag("on"));
      case "loss" -> new Act.WriteOff(in.text("claim"), in.money("amount"));
      case "match" -> new Act.MatchClaim(in.text("claim"), in.money("amount"), in.text("line"));
      case "leave" -> new Act.LeaveOutLines(in.text("file"), in.count("lines"));
      case "close" -> new Act.CloseWithDifference(in.number("shift"), in.money("off"));
      case "again" -> new Act.CountAgain(in.number("shift"), in.money("amount"));
      case "over" -> new Act.TakeOver(in.number("shift"));
      case "out" -> new Act.CashOut(in.money("amount"), in.text("why"));
      case "open" -> new Act.NoSale(in.text("why"));
      case "back" -> new Act.MoneyBack(in.text("order"), in.money("amount"), in.text("how"));
      case "refund" ->
          new Act.RefundSale(
              in.text("receipt"), in.money("amount"), in.text("reason"), in.text("permission"));
      case "paid" -> new Act.TakeOutPaid(in.text("line"), in.money("amount"));
      case "enter" -> new Act.Enter(Permission.valueOf(in.text("what")));
      case String other -> throw new IllegalArgumentException("no act is " + other);
    };
  }
}
