package id.laci.pos.simulation;

import id.laci.pos.payment.Order;
import id.laci.pos.simulation.invariant.Invariant;
import id.laci.pos.simulation.invariant.Seen;
import id.laci.pos.simulation.invariant.Witness;
import id.laci.pos.till.Snapshot;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// One shop for some minutes of its own time, then time to become quiet. All of it follows from the
/// seed.
final class World {
  private static final Duration DAY = Duration.ofMinutes(5);

  /// Longer than anything that is under way at the end of the day can still take.
  private static final Duration EVENING = Duration.ofSeconds(130);

  private static final Duration NIGHT = Duration.ofSeconds(20);

  /// Evenings that are waited for the end of what is open: a refund that the till believes to be
  /// hours old, because its clock was set, is looked at once an hour.
  private static final int PATIENCE = 40;

  private final Agenda agenda = new Agenda();
  private final Tally tally = new Tally();
  private final Trace trace;
  private final Chance chance;
  private final Weather weather;
  private final Witness witness;
  private final Gateway gateway;
  private final Machine machine;
  private final Misfortune misfortune;
  private final Shopper shopper;
  private final Cashier cashier;
  private long steps;

  /// @param lines takes the trace, line by line
  World(long seed, Consumer<String> lines) {
    chance = new Chance(new SplittableRandom(seed));
    trace = new Trace(agenda, lines);
    weather = new Weather(chance, tally);
    witness = new Witness(Invariant.all(Shopfront.LIMITS), agenda);
    Messenger messenger = new Messenger(agenda, chance, weather, trace, this::ring);
    gateway = new Gateway(agenda, chance, weather, witness, messenger);
    Shop shop =
        new Shop(
            agenda,
            chance,
            weather,
            trace,
            witness,
            new Network(agenda, chance, weather, trace, gateway),
            new Printer(agenda, chance, weather, trace, witness),
            chance.oneIn(4) ? Order.Method.GOPAY : Order.Method.QRIS,
            Duration.ofSeconds(20 + chance.upTo(100)));
    machine = new Machine(shop, this::look);
    misfortune = new Misfortune(shop, machine);
    shopper = new Shopper(agenda, chance, weather, trace, gateway);
    cashier = new Cashier(chance, weather);
  }

  private int ring(byte[] notification) {
    return machine.hear(notification);
  }

  private void look(Snapshot snapshot) {
    shopper.look(snapshot);
    cashier.look(snapshot);
  }

  /// Lives through it.
  ///
  /// @throws RuntimeException when something in it is wrong; [#trace()] tells what led there
  void run() {
    machine.start();
    misfortune.begin();
    work();
    pass(DAY);
    weather.calmDown();
    misfortune.end();
    gateway.calmDown();
    machine.disk().released();
    pass(EVENING);
    for (int evenings = 0; evenings < PATIENCE && !witness.isQuiet(); evenings++) {
      pass(EVENING);
    }
    gateway.tellAllAgain();
    pass(NIGHT);
    witness.see(new Seen.Quiet());
    trace.mix(machine.disk().fingerprint());
  }

  private void work() {
    if (weather.isCalm()) {
      return;
    }
    if (machine.isUp()) {
      Optional<id.laci.pos.till.Intent> intent = cashier.act();
      intent.ifPresent(
          wanted -> {
            trace.say("cashier", wanted.toString());
            machine.want(wanted);
          });
    }
    agenda.after(chance.millis(200, 4_000), this::work);
  }

  private void pass(Duration time) {
    boolean[] over = {false};
    agenda.after(time, () -> over[0] = true);
    while (!over[0] && agenda.step()) {
      steps++;
    }
  }

  Tally tally() {
    return tally;
  }

  Trace trace() {
    return trace;
  }

  long steps() {
    return steps;
  }
}
