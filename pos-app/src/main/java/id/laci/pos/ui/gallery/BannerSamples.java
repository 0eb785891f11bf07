package id.laci.pos.ui.gallery;

import id.laci.pos.ledger.Room;
import id.laci.pos.outbox.Banner;
import id.laci.pos.payment.Closing;
import id.laci.pos.till.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Everything that holds for the whole till, and the way round it.
final class BannerSamples {
  private static final Moment SELLING = Moment.START.with(Goods.USUAL);
  private static final Moment DOWN = SELLING.contact(Snapshot.Contact.DOWN, 1);

  private BannerSamples() {}

  static List<Sample> all() {
    Banner key = new Banner.WrongKey(Moment.NOW.minusSeconds(600));
    Banner busy = new Banner.Busy(Moment.NOW, Moment.NOW.plusSeconds(90));
    return List.of(
        sample("banner-wrong-key", of(Optional.of(key), Room.Level.PLENTY, OptionalInt.empty())),
        sample("banner-busy", of(Optional.of(busy), Room.Level.PLENTY, OptionalInt.empty())),
        sample("banner-no-space", of(Optional.of(busy), Room.Level.LOW, OptionalInt.empty())),
        sample("banner-little-space", of(Optional.empty(), Room.Level.TIGHT, OptionalInt.empty())),
        sample("banner-rebuilding", of(Optional.empty(), Room.Level.TIGHT, OptionalInt.of(42))),
        sample("banner-offline-on", DOWN.snapshot(Optional.empty(), true)),
        sample(
            "failed-offline-on",
            DOWN.at(Stages.USUAL.failed(Closing.NEVER_REACHED)).snapshot(Optional.empty(), true)));
  }

  private static Snapshot of(Optional<Banner> banner, Room.Level room, OptionalInt rebuilding) {
    Snapshot now = SELLING.snapshot();
    Snapshot.Status status = now.status();
    return now.with(
        new Snapshot.Status(
            status.contact(),
            banner,
            status.heardAt(),
            status.queue(),
            room,
            rebuilding,
            status.now(),
            status.zone()));
  }

  private static Sample sample(String name, Snapshot snapshot) {
    return new Sample(Screen.CASHIER, name, snapshot, Size.CASHIER, "");
  }
}
