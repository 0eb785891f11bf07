package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Qr;
import id.laci.pos.payment.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Payments to JSON and back, version 1.
final class PaymentJson {
  private PaymentJson() {}

  static JsonObject of(Payment payment) {
    return switch (payment) {
      case Payment.Requested(var order, var attempt, var stop) ->
          state("requested", order)
              .with("attempt", attempt)
              .with("stop", stop.map(Payment.Stop::why).map(Enum::name))
              .with("released", stop.filter(Payment.Stop::released).map(_ -> true))
              .object();
      case Payment.Awaiting(var order, var qr, var heardAt) ->
          state("awaiting", order).with("qr", of(qr)).with("heard", heardAt).object();
      case Payment.Uncertain(var order, var qr, var attempt, var tries, var heardAt) ->
          state("uncertain", order)
              .with("qr", qr.map(PaymentJson::of))
              .with("attempt", attempt)
              .with("tries", tries)
              .with("heard", heardAt)
              .object();
      case Payment.Ending(var order, var why, var tries, var released) ->
          state("ending", order)
              .with("why", why.name())
              .with("tries", tries)
              .with("released", released)
              .object();
      case Payment.Paid(var order, var settlement) ->
          state("paid", order).with("settled", of(settlement)).object();
      case Payment.PaidLate(var order, var settlement) ->
          state("late", order).with("settled", of(settlement)).object();
      case Payment.GivenBack(var order, var settlement, var how) ->
          state("back", order).with("settled", of(settlement)).with("how", how.name()).object();
      case Payment.Closed(var order, var why) ->
          state("closed", order).with("why", why.name()).object();
    };
  }

  static Payment payment(Fields in) {
    Order order = order(in.fields("order"));
    return switch (in.text("s")) {
      case "requested" -> new Payment.Requested(order, in.count("attempt"), stop(in));
      case "awaiting" -> new Payment.Awaiting(order, qr(in.fields("qr")), in.instant("heard"));
      case "uncertain" ->
          new Payment.Uncertain(
              order,
              in.optionalFields("qr").map(PaymentJson::qr),
              in.count("attempt"),
              in.count("tries"),
              in.optionalText("heard").map(Instant::parse));
      case "ending" -> new Payment.Ending(order, why(in), in.count("tries"), in.flag("released"));
      case "paid" -> new Payment.Paid(order, settled(in.fields("settled")));
      case "late" -> new Payment.PaidLate(order, settled(in.fields("settled")));
      case "back" ->
          new Payment.GivenBack(
              order, settled(in.fields("settled")), Giving.valueOf(in.text("how")));
      case "closed" -> new Payment.Closed(order, why(in));
      case String other -> throw new IllegalArgumentException("no payment is " + other);
    };
  }

  private static Optional<Payment.Stop> stop(Fields in) {
    boolean released = in.optionalFlag("released").orElse(false);
    return in.optionalText("stop")
        .map(Closing::valueOf)
        .map(why -> new Payment.Stop(why, released));
  }

  private static Members state(String name, Order order) {
    JsonObject asked =
        new Members()
            .with("id", order.id().text())
            .with("sale", order.sale())
            .with("amount", order.amount())
            .with("method", order.method().name())
            .with("at", order.askedAt())
            .object();
    return new Members().with("s", name).with("order", asked);
  }

  private static Order order(Fields in) {
    return new Order(
        new OrderId(in.text("id")),
        in.number("sale"),
        in.money("amount"),
        Order.Method.valueOf(in.text("method")),
        in.instant("at"));
  }

  private static Closing why(Fields in) {
    return Closing.valueOf(in.text("why"));
  }

  private static JsonObject of(Qr qr) {
    return new Members()
        .with("payload", qr.payload())
        .with("tx", qr.transaction())
        .with("shown", qr.shownAt())
        .with("valid", qr.validFor().toSeconds())
        .object();
  }

  private static Qr qr(Fields in) {
    return new Qr(
        in.text("payload"),
        in.text("tx"),
        in.instant("shown"),
        Duration.ofSeconds(in.number("valid")));
  }

  private static JsonObject of(Word.Settled settled) {
    return new Members()
        .with("amount", settled.amount())
        .with("tx", settled.transaction())
        .with("issuer", settled.issuer())
        .with("at", settled.at())
        .object();
  }

  private static Word.Settled settled(Fields in) {
    Optional<String> issuer = in.optionalText("issuer");
    return new Word.Settled(in.money("amount"), in.text("tx"), issuer, in.instant("at"));
  }
}
