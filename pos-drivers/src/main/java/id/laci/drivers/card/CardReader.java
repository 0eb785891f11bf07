package id.laci.drivers.card;

import id.laci.drivers.DeviceHealth;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.Links;
import id.laci.drivers.wire.Ticker;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A card reader at the end of a link: tells each card that was swiped or held to it, one at a
/// time. Payment cards are told as such and their numbers kept nowhere.
public final class CardReader implements AutoCloseable {
  /// A reader without a last byte has finished when it is silent for so long.
  private static final Duration SILENCE = Duration.ofMillis(150);

  /// Pieces that may wait for a slow consumer; further ones are dropped and logged.
  private static final int PIECES_MAX = 64;

  private static final Logger LOG = System.getLogger(CardReader.class.getName());

  private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES_MAX);
  private final CardFraming framing;
  private final Consumer<CardEvent> cards;
  private final Address address;
  private final Thread thread;
  private Optional<Link> link = Optional.empty();

  private CardReader(Address address, CardRules rules, Consumer<CardEvent> cards) {
    this.address = address;
    this.framing = new CardFraming(rules);
    this.cards = cards;
    this.thread = Thread.ofVirtual().name("cards " + address.text()).unstarted(this::deliver);
  }

  /// A way to a device, such as a cable to a simulated one.
  @FunctionalInterface
  public interface Cable {
    /// Plugs in.
    Link plugIn(LinkListener listener, Ticker ticker);
  }

  /// Listens to the reader at this address from now on, also after it was away. An address that can
  /// be no card reader gives one that is away for [Fault.BadAddress].
  ///
  /// @param cards gets each card, on a thread of its own; may take its time
  public static CardReader open(Address address, CardRules rules, Consumer<CardEvent> cards) {
    return switch (address) {
      case Address.Serial serial ->
          open(address, (heard, ticker) -> Links.open(serial, heard, ticker), rules, cards);
      case Address.Tcp tcp ->
          open(address, (heard, ticker) -> Links.open(tcp, heard, ticker), rules, cards);
      case Address.DeviceFile _, Address.SimulatedPrinter _, Address.Simulated _ ->
          new CardReader(address, rules, cards);
    };
  }

  /// Listens to the reader at the end of this cable.
  public static CardReader open(
      Address address, Cable cable, CardRules rules, Consumer<CardEvent> cards) {
    CardReader reader = new CardReader(address, rules, cards);
    reader.thread.start();
    reader.link = Optional.of(cable.plugIn(reader::queue, System::nanoTime));
    return reader;
  }

  /// How the device was when last seen.
  public DeviceHealth health() {
    return link.map(open -> DeviceHealth.of(open.state()))
        .orElseGet(
            () ->
                new DeviceHealth.Away(
                    new Fault.BadAddress(address.text(), "a card reader needs a serial port")));
  }

  private void queue(byte[] bytes) {
    if (!pieces.offer(bytes)) {
      LOG.log(Level.WARNING, "Cards come faster than they are taken: some are lost");
    }
  }

  private void deliver() {
    try {
      while (true) {
        byte[] piece =
            framing.pending()
                ? pieces.poll(SILENCE.toNanos(), TimeUnit.NANOSECONDS)
                : pieces.take();
        if (piece == null) {
          framing.end().ifPresent(this::deliver);
        } else {
          framing.take(piece).forEach(this::deliver);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private void deliver(CardEvent card) {
    try {
      cards.accept(card);
    } catch (RuntimeException bug) {
      LOG.log(Level.ERROR, "Taking a card failed", bug);
    }
  }

  @Override
  public void close() {
    link.ifPresent(Link::close);
    thread.interrupt();
  }
}
