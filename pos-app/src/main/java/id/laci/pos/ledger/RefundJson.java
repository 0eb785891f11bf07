package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.Doubt;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;

/// Refunds to JSON and back, version 1.
final class RefundJson {
  private RefundJson() {}

  static JsonObject of(Refund refund) {
    return switch (refund) {
      case Refund.Requested(var request, var tries) ->
          state("requested", request).with("tries", tries).object();
      case Refund.Uncertain(var request, var tries, var doubt) ->
          state("uncertain", request).with("tries", tries).with("doubt", of(doubt)).object();
      case Refund.Accepted(var request, var id, var heardAt) ->
          state("accepted", request).with("id", id).with("heard", heardAt).object();
      case Refund.Arrived(var request, var id, var confirmedAt) ->
          state("arrived", request).with("id", id).with("confirmed", confirmedAt).object();
      case Refund.Refused(var request, var reason, var detail) ->
          state("refused", request).with("why", reason.name()).with("detail", detail).object();
      case Refund.NeedsPerson(var request, var cause, var detail) ->
          state("person", request).with("why", cause.name()).with("detail", detail).object();
      case Refund.ByHand(var request, var way, var at) ->
          state("hand", request).with("way", way.name()).with("paid", at).object();
    };
  }

  static Refund refund(Fields in) {
    RefundRequest request = request(in.fields("request"));
    return switch (in.text("s")) {
      case "requested" -> new Refund.Requested(request, in.count("tries"));
      case "uncertain" ->
          new Refund.Uncertain(request, in.count("tries"), doubt(in.fields("doubt")));
      case "accepted" -> new Refund.Accepted(request, in.optionalText("id"), in.instant("heard"));
      case "arrived" -> new Refund.Arrived(request, in.optionalText("id"), in.instant("confirmed"));
      case "refused" ->
          new Refund.Refused(request, Refund.Reason.valueOf(in.text("why")), in.text("detail"));
      case "person" ->
          new Refund.NeedsPerson(request, Refund.Cause.valueOf(in.text("why")), in.text("detail"));
      case "hand" ->
          new Refund.ByHand(request, Refund.Way.valueOf(in.text("way")), in.instant("paid"));
      case String other -> throw new IllegalArgumentException("no refund is " + other);
    };
  }

  private static Members state(String name, RefundRequest request) {
    JsonObject asked =
        new Members()
            .with("key", request.key().text())
            .with("order", request.order().text())
            .with("tx", request.transaction())
            .with("amount", request.amount())
            .with("reason", request.reason())
            .with("at", request.askedAt())
            .with("why", request.why().name())
            .object();
    return new Members().with("s", name).with("request", asked);
  }

  private static RefundRequest request(Fields in) {
    return new RefundRequest(
        new RefundKey(in.text("key")),
        new OrderId(in.text("order")),
        in.text("tx"),
        in.money("amount"),
        in.text("reason"),
        in.instant("at"),
        RefundRequest.Why.valueOf(in.text("why")));
  }

  private static JsonObject of(Doubt doubt) {
    return switch (doubt) {
      case Doubt.NoAnswer(var why) -> kind("silence").with("why", why.name()).object();
      case Doubt.Restarted _ -> kind("restart").object();
      case Doubt.AskedAgain _ -> kind("again").object();
      case Doubt.KeyTaken _ -> kind("taken").object();
      case Doubt.WrongState(var detail) -> kind("state").with("detail", detail).object();
      case Doubt.RefusedAgain(var reason, var detail) ->
          kind("refusal").with("why", reason.name()).with("detail", detail).object();
      case Doubt.ObjectedAgain(var cause, var detail) ->
          kind("objection").with("why", cause.name()).with("detail", detail).object();
    };
  }

  private static Members kind(String name) {
    return new Members().with("d", name);
  }

  private static Doubt doubt(Fields in) {
    return switch (in.text("d")) {
      case "silence" -> new Doubt.NoAnswer(Silence.valueOf(in.text("why")));
      case "restart" -> new Doubt.Restarted();
      case "again" -> new Doubt.AskedAgain();
      case "taken" -> new Doubt.KeyTaken();
      case "state" -> new Doubt.WrongState(in.text("detail"));
      case "refusal" ->
          new Doubt.RefusedAgain(Refund.Reason.valueOf(in.text("why")), in.text("detail"));
      case "objection" ->
          new Doubt.ObjectedAgain(Refund.Cause.valueOf(in.text("why")), in.text("detail"));
      case String other -> throw new IllegalArgumentException("no doubt is " + other);
    };
  }
}
