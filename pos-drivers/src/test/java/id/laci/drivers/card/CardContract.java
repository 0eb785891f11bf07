package id.laci.drivers.card;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.TalkerContract;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every card reader does, whatever it hangs on.
abstract class CardContract extends TalkerContract {
  private final BlockingQueue<CardEvent> cards = new LinkedBlockingQueue<>();

  /// A reader that is listened to.
  CardReader open(Consumer<CardEvent> to) {
    return CardReader.open(talker().address(), CardRules.USUAL, to);
  }

  private @Nullable CardEvent next() throws InterruptedException {
    return cards.poll(10, TimeUnit.SECONDS);
  }

  @Test
  void cardsArriveWholeAlsoWithoutALastByteAndAfterAReplug() throws Exception {
    try (CardReader reader = open(cards::add)) {
      eventually("ready", () -> reader.health() instanceof DeviceHealth.Ready);
      send(";000");
      send("42?\r\n");
      assertEquals(new CardEvent.Identity("00042"), next());
      send("04A2B3C4556677");
      assertEquals(new CardEvent.Identity("04A2B3C4556677"), next());
      talker().unplug();
      eventually("away", () -> reader.health() instanceof DeviceHealth.Away);
      talker().plugIn();
      eventually("ready again", () -> reader.health() instanceof DeviceHealth.Ready);
      send("%STAFF7?\r");
      assertEquals(new CardEvent.Identity("STAFF7"), next());
    }
  }

  @Test
  void aPaymentCardIsToldWithoutItsNumber() throws Exception {
    try (CardReader reader = open(cards::add)) {
      eventually("ready", () -> reader.health() instanceof DeviceHealth.Ready);
      send(";4111111111111111=25121011234567890?\r");
      assertEquals(new CardEvent.PaymentCard("•••• 1111"), next());
    }
  }

  @Test
  void theSameCardTwiceIsTwoCards() throws Exception {
    try (CardReader reader = open(cards::add)) {
      eventually("ready", () -> reader.health() instanceof DeviceHealth.Ready);
      send(";0042?\r;0042?\r");
      assertEquals(new CardEvent.Identity("0042"), next());
      assertEquals(new CardEvent.Identity("0042"), next());
    }
  }
}
