package id.laci.pos.simulation;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import id.laci.pos.gateway.Carrier;
import id.laci.pos.money.Money;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.sandbox.Call;
import id.laci.pos.sandbox.Customer;
import id.laci.pos.sandbox.Delivery;
import id.laci.pos.sandbox.Fault;
import id.laci.pos.sandbox.Operation;
import id.laci.pos.sandbox.Outcome;
import id.laci.pos.sandbox.RefundSettings;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.sandbox.SandboxOptions;
import id.laci.pos.sandbox.TransactionStatus;
import id.laci.pos.simulation.invariant.Seen;
import id.laci.pos.simulation.invariant.Witness;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/// The gateway: the sandbox's machine, with the troubles of this world, and the messenger who
/// carries its notifications.
final class Gateway {
  private static final URI ADDRESS = URI.create("http://127.0.0.1:18081");
  private static final List<Duration> RETRY_AFTER =
      List.of(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofMinutes(3));

  private final Agenda agenda;
  private final Chance chance;
  private final Weather weather;
  private final Witness witness;
  private final Messenger messenger;
  private final Sandbox sandbox;
  private Instant wakesAt = Instant.MAX;

  Gateway(Agenda agenda, Chance chance, Weather weather, Witness witness, Messenger messenger) {
    this.agenda = agenda;
    this.chance = chance;
    this.weather = weather;
    this.witness = witness;
    this.messenger = messenger;
    this.sandbox =
        new Sandbox(
            SandboxOptions.of(0, SandboxOptions.DEMO_KEY, agenda, chance.random())
                .withRetryAfter(RETRY_AFTER),
            ADDRESS);
    sandbox.subscribe(event -> witness.see(new Seen.AtGateway(event.transaction())));
    sandbox.faults().lateSettlement(chance.coin());
    sandbox.faults().httpTellsErrors(chance.coin());
    sandbox.faults().gopayQrString(!chance.oneIn(4));
    if (chance.oneIn(3)) {
      sandbox.faults().refunds(RefundSettings.USUAL.balanceLow(true));
    }
    if (chance.oneIn(3)) {
      sandbox.faults().sweepLag(chance.seconds(1, 40));
    }
  }

  /// Answers one request, as the sandbox does on a bad day.
  Outcome answer(Carrier.Request request) {
    spoil(request);
    Outcome outcome =
        sandbox.answer(
            new Call(request.method(), request.path(), request.headers(), request.body()));
    refunded(request, outcome);
    settle();
    return outcome;
  }

  private void spoil(Carrier.Request request) {
    if (weather.strikes(Happening.SERVER_ERROR)) {
      sandbox.faults().add(new Fault.Fail(500 + chance.upTo(5), chance.coin()), 1);
    } else if (weather.strikes(Happening.GARBAGE)) {
      sandbox.faults().add(new Fault.Garbage(chance.coin()), 1);
    } else if (weather.strikes(Happening.TOO_MANY)) {
      sandbox.faults().add(new Fault.TooMany(chance.seconds(1, 20)), 1);
    } else if (isCharge(request) && weather.strikes(Happening.DENIED)) {
      sandbox.faults().add(new Fault.Deny(), Operation.CHARGE, 1);
    }
  }

  static boolean isCharge(Carrier.Request request) {
    return request.path().equals("/v2/charge");
  }

  /// Tells the witness what the wire says of money that goes back.
  private void refunded(Carrier.Request request, Outcome outcome) {
    if (request.path().contains("/refund")
        && outcome instanceof Outcome.Answered(var answer, var _)
        && answer.text().contains("\"status_code\":\"200\"")) {
      JsonObject body = json(request.body());
      String order = json(answer.text()).getString("order_id", "");
      witness.see(
          new Seen.Refunded(
              order, body.getString("refund_key", ""), Money.of(body.getLong("amount", 0))));
    }
  }

  /// Tells the witness of a charge that leaves the till.
  void departed(Carrier.Request request) {
    if (isCharge(request)) {
      JsonObject details = json(request.body()).getObject("transaction_details");
      witness.see(
          new Seen.Charged(
              details.getString("order_id", ""), Money.of(details.getLong("gross_amount", 0))));
    }
  }

  private static JsonObject json(String body) {
    try {
      return JsonParser.object().from(body);
    } catch (JsonParserException e) {
      throw new IllegalStateException("the client sends what is no JSON: " + body, e);
    }
  }

  /// A customer does something with a code.
  Attempt.Result act(String payload, Customer customer, String issuer) {
    Attempt.Result result = sandbox.act(payload, customer, issuer);
    settle();
    return result;
  }

  /// Hands out what is to be told, and wakes up again when something is due.
  private void settle() {
    for (Delivery delivery : sandbox.takeDue()) {
      messenger.carry(delivery, (number, answer) -> sandbox.delivered(number, answer, ""));
    }
    sandbox
        .tick()
        .filter(due -> due.isBefore(wakesAt))
        .ifPresent(
            due -> {
              wakesAt = due;
              agenda.at(due, this::wake);
            });
  }

  private void wake() {
    wakesAt = Instant.MAX;
    settle();
  }

  /// The gateway's own faults are over: jobs run on time.
  void calmDown() {
    sandbox.faults().clear();
    settle();
  }

  /// Tells the till once more of everything that was paid, as a gateway that tries long enough.
  void tellAllAgain() {
    TreeMap<String, Delivery> settled = new TreeMap<>();
    for (Delivery delivery : sandbox.deliveries()) {
      if (delivery.status() == TransactionStatus.SETTLEMENT) {
        settled.put(delivery.orderId(), delivery);
      }
    }
    settled.values().forEach(messenger::carryAgain);
  }
}
