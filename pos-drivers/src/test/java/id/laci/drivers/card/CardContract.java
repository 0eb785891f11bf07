package id.laci.drivers.card;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Talker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What every card reader does, whatever it hangs on.
@Timeout(60)
abstract class CardContract {
  private final BlockingQueue<CardEvent> cards = new LinkedBlockingQueue<>();

  @TempDir private Path folder = Path.of("");
  private @Nullable Talker talker;

  /// The device, plugged in.
  ///
  /// @param node where it may be found, if it needs a place
  abstract Talker plug(Path node) throws Exception;

  /// A reader that is listened to.
  CardReader open(Consumer<CardEvent> to) {
    return CardReader.open(talker().address(), CardRules.USUAL, to);
  }

  @BeforeEach
  void plug() throws Exception {
    talker = plug(folder.resolve("device"));
  }

  @AfterEach
  void away() throws Exception {
    talker().close();
  }

  private Talker talker() {
    return Objects.requireNonNull(talker);
  }

  private void send(String text) throws Exception {
    talker().say(text.getBytes(StandardCharsets.ISO_8859_1));
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
