package id.laci.pos.simulation;

import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Qr;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.sandbox.Customer;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The customer: scans what the screen shows and pays it, or not, or late, or twice, or cannot.
final class Shopper {
  private static final List<String> WALLETS = List.of("gopay", "dana", "ovo");

  private final Agenda agenda;
  private final Chance chance;
  private final Weather weather;
  private final Trace trace;
  private final Gateway gateway;
  private final Map<OrderId, Qr> seen = new HashMap<>();
  private Optional<OrderId> current = Optional.empty();

  Shopper(Agenda agenda, Chance chance, Weather weather, Trace trace, Gateway gateway) {
    this.agenda = agenda;
    this.chance = chance;
    this.weather = weather;
    this.trace = trace;
    this.gateway = gateway;
  }

  /// Looks at the customer's screen.
  void look(Snapshot snapshot) {
    Optional<Stage.ByQr> payment =
        snapshot.stage() instanceof Stage.ByQr byQr ? Optional.of(byQr) : Optional.empty();
    Optional<Qr> code = payment.flatMap(Stage.ByQr::qr);
    if (code.isPresent()) {
      OrderId order = payment.get().order().id();
      if (seen.putIfAbsent(order, code.get()) == null) {
        weather.happened(Happening.CODE_SHOWN);
        decide(order, code.get());
      }
      current = Optional.of(order);
    } else if (current.isPresent()) {
      vanished(current.get());
      current = Optional.empty();
    }
  }

  private void decide(OrderId order, Qr code) {
    if (weather.strikes(Happening.CUSTOMER_NEVER_PAYS)) {
      return;
    }
    Duration when = chance.seconds(1, 30);
    if (weather.strikes(Happening.CUSTOMER_PAYS_LATE)) {
      when = code.validFor().plus(chance.seconds(0, 40));
    } else if (weather.strikes(Happening.CUSTOMER_TOO_POOR)) {
      act(when, order, code, Customer.TOO_LITTLE_BALANCE);
      when = when.plus(chance.seconds(2, 20));
    } else if (weather.strikes(Happening.CUSTOMER_PAYS_TWICE)) {
      act(when.plus(chance.millis(10, 8_000)), order, code, Customer.PAYS_NOW);
    }
    act(when, order, code, Customer.PAYS_NOW);
  }

  /// The code is no longer on the screen, but still in the wallet.
  private void vanished(OrderId order) {
    Qr code = seen.get(order);
    if (code != null && weather.strikes(Happening.CUSTOMER_PAYS_WHILE_ENDING)) {
      act(chance.millis(0, 1_500), order, code, Customer.PAYS_NOW);
    }
  }

  private void act(Duration when, OrderId order, Qr code, Customer customer) {
    String wallet = chance.any(WALLETS);
    agenda.after(
        when,
        () -> {
          Attempt.Result result = gateway.act(code.payload(), customer, wallet);
          trace.say("customer", "at the code of " + order + ": " + result);
        });
  }
}
