package id.laci.pos.simulation;

import id.laci.pos.sandbox.Delivery;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/// Carries the gateway's notifications to the till: late, twice, in another order, or not at all;
/// and now and then somebody else sends one that the gateway never wrote.
final class Messenger {
  private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(15);

  private final Agenda agenda;
  private final Chance chance;
  private final Weather weather;
  private final Trace trace;
  private final ToIntFunction<byte[]> ear;

  /// @param ear the till's: takes a body, returns an HTTP status, 0 when nobody is there
  Messenger(Agenda agenda, Chance chance, Weather weather, Trace trace, ToIntFunction<byte[]> ear) {
    this.agenda = agenda;
    this.chance = chance;
    this.weather = weather;
    this.trace = trace;
    this.ear = ear;
  }

  /// @param answered told the delivery's number and the HTTP status, 0 for none
  void carry(Delivery delivery, BiConsumer<Long, Integer> answered) {
    if (weather.strikes(Happening.NOTIFICATION_LOST)) {
      trace.say("messenger", "loses " + words(delivery));
      agenda.after(GIVES_UP_AFTER, () -> answered.accept(delivery.number(), 0));
      return;
    }
    agenda.after(time(), () -> answered.accept(delivery.number(), hand(delivery, delivery.body())));
    if (weather.strikes(Happening.NOTIFICATION_DOUBLED)) {
      agenda.after(time(), () -> hand(delivery, delivery.body()));
    }
    if (weather.strikes(Happening.NOTIFICATION_FORGED)) {
      agenda.after(time(), () -> hand(delivery, forged(delivery)));
    }
  }

  void carryAgain(Delivery delivery) {
    agenda.after(time(), () -> hand(delivery, delivery.body()));
  }

  private Duration time() {
    return weather.strikes(Happening.NOTIFICATION_LATE)
        ? chance.seconds(3, 60)
        : chance.millis(20, 800);
  }

  private int hand(Delivery delivery, String body) {
    trace.say("messenger", "brings " + words(delivery));
    return ear.applyAsInt(body.getBytes(StandardCharsets.UTF_8));
  }

  /// Says that it is paid, without the key to sign that.
  private static String forged(Delivery delivery) {
    return delivery
        .body()
        .replace("\"transaction_status\":\"pending\"", "\"transaction_status\":\"settlement\"")
        .replace("\"status_code\":\"201\"", "\"status_code\":\"200\"");
  }

  private static String words(Delivery delivery) {
    return delivery.status().word() + " of " + delivery.orderId();
  }
}
