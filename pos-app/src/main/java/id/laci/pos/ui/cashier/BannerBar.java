package id.laci.pos.ui.cashier;

import id.laci.pos.ledger.Room;
import id.laci.pos.outbox.Banner;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Below the strip, while something holds for the whole till: what it is, what still works, and the
/// way round it where there is one. Of several the most pressing.
final class BannerBar {
  private final Words words;
  private final Label text = Parts.label("");
  private final Button offline;
  private final HBox node;

  BannerBar(Words words, Consumer<Intent> says) {
    this.words = words;
    offline =
        Parts.act(
            words.get(Word.FAILED_OFFLINE),
            Key.F5,
            () -> says.accept(new Intent.PayOffline()),
            "small");
    node = new HBox(Icon.WARNING.node(), text, Parts.gap(), offline);
    node.getStyleClass().add("banner");
    text.setMinWidth(0);
  }

  Node node() {
    return node;
  }

  /// Whether a code made here may be shown now, because the gateway cannot make one.
  static boolean isOfflineOffered(Snapshot now) {
    boolean free = now.stage() instanceof Stage.Selling || now.stage() instanceof Stage.QrFailed;
    return free
        && now.offlineOn()
        && now.status().contact() == Snapshot.Contact.DOWN
        && now.approval().isEmpty()
        && !now.basket().isEmpty();
  }

  void show(Snapshot now) {
    Optional<String> said = said(now.status());
    said.ifPresent(text::setText);
    Parts.shown(node, said.isPresent());
    Parts.shown(offline, isOfflineOffered(now) && now.stage() instanceof Stage.Selling);
  }

  private Optional<String> said(Snapshot.Status status) {
    if (!status.room().mayBegin()) {
      return Optional.of(words.get(Word.BANNER_NO_SPACE));
    }
    return status.banner().map(banner -> said(banner, status)).or(() -> quiet(status));
  }

  private Optional<String> quiet(Snapshot.Status status) {
    if (status.rebuilding().isPresent()) {
      return Optional.of(words.get(Word.BANNER_REBUILDING, status.rebuilding().getAsInt()));
    }
    return status.room() == Room.Level.TIGHT
        ? Optional.of(words.get(Word.BANNER_LITTLE_SPACE))
        : Optional.empty();
  }

  private String said(Banner banner, Snapshot.Status status) {
    return switch (banner) {
      case Banner.NoContact(var since, var _, var next) -> {
        long seconds = Duration.between(status.now(), next).toSeconds();
        String when =
            seconds > 0 ? words.get(Word.BANNER_NEXT, seconds) : words.get(Word.BANNER_TRYING);
        yield words.get(Word.BANNER_NO_CONTACT, Dates.time(since, status.zone()), when);
      }
      case Banner.WrongKey(var since) ->
          words.get(Word.BANNER_WRONG_KEY, Dates.time(since, status.zone()));
      case Banner.Busy(var _, var until) ->
          words.get(Word.BANNER_BUSY, Dates.time(until, status.zone()));
    };
  }
}
