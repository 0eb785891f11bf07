package id.laci.pos.device;

import id.laci.drivers.card.CardEvent;
import id.laci.drivers.card.CardReader;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import java.time.Instant;

/// A card reader.
final class CardPost implements Post {
  private final Choices.Choice choice;
  private final CardReader reader;
  private final boolean simulated;

  CardPost(Choices.Choice choice, CardReader reader, boolean simulated) {
    this.choice = choice;
    this.reader = reader;
    this.simulated = simulated;
  }

  /// What a card is to the till. Of a payment card nothing but its last digits ever gets here.
  static Reading reading(CardEvent event, Instant at) {
    String text = event instanceof CardEvent.Identity(var id) ? id : "";
    return new Reading(at, Role.CARD_READER, "", text, "", ScanMeanings.meaning(event));
  }

  @Override
  public Place place() {
    return new Place(
        Role.CARD_READER,
        choice.address(),
        "",
        choice.address(),
        simulated,
        Conditions.of(reader.health()));
  }

  /// A reader is tried by holding a card to it; here is only whether it is there.
  @Override
  public DeviceTest test() {
    return ScannerPost.there(Role.CARD_READER, reader.health());
  }

  @Override
  public void close() {
    reader.close();
  }
}
