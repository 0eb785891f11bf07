package id.laci.drivers.card;

import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.FramedPort;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// A card reader on a serial line or a TCP port: tells each card that was swiped or held to it, one
/// at a time. Payment cards are told as such and their numbers kept nowhere.
public final class CardReader implements AutoCloseable {
  /// A reader without a last byte has finished when it is silent for so long.
  private static final Duration SILENCE = Duration.ofMillis(150);

  private final Address address;
  private final Optional<FramedPort<CardEvent>> port;

  private CardReader(Address address, Optional<FramedPort<CardEvent>> port) {
    this.address = address;
    this.port = port;
  }

  /// Why a card reader cannot be at this address, if it cannot.
  public static Optional<String> problem(Address address) {
    return switch (address) {
      case Address.Serial _, Address.Tcp _ -> Optional.empty();
      case Address.Simulated(var what) ->
          what == Address.Pretended.CARDREADER
              ? Optional.empty()
              : Optional.of("that is another simulated device");
      case Address.DeviceFile _, Address.SimulatedPrinter _ ->
          Optional.of("a card reader needs a serial port");
    };
  }

  /// Listens to the reader at this address from now on, also after it was away. An address that can
  /// be none, or a simulated one, gives a reader that is away for [Fault.BadAddress].
  ///
  /// @param cards gets each card, on a thread of its own; may take its time
  public static CardReader open(Address address, CardRules rules, Consumer<CardEvent> cards) {
    boolean wired = address instanceof Address.Serial || address instanceof Address.Tcp;
    return wired
        ? open(address, FramedPort.Cable.listening((Address.Wired) address), rules, cards)
        : new CardReader(address, Optional.empty());
  }

  /// Listens to the reader at the end of this cable.
  public static CardReader open(
      Address address, FramedPort.Cable cable, CardRules rules, Consumer<CardEvent> cards) {
    FramedPort<CardEvent> port =
        FramedPort.open("cards " + address.text(), cable, new CardFraming(rules), SILENCE, cards);
    return new CardReader(address, Optional.of(port));
  }

  /// How the device was when last seen.
  public DeviceHealth health() {
    return port.map(open -> DeviceHealth.of(open.state()))
        .orElseGet(
            () ->
                new DeviceHealth.Away(
                    new Fault.BadAddress(
                        address.text(), problem(address).orElse("it exists in memory only"))));
  }

  @Override
  public void close() {
    port.ifPresent(FramedPort::close);
  }
}
