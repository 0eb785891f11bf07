package id.laci.pos.ui.devices;

import id.laci.pos.counter.DeviceWish;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// Asks to look for devices, and tells while that is under way.
final class LookAgain {
  private static final double BAR_WIDTH = 64;

  private final Button again;
  private final HBox looking;
  private final HBox node;

  LookAgain(Words words, Consumer<Intent> says) {
    again =
        Parts.act(
            words.get(Word.DEVICES_LOOK),
            Key.F5,
            () -> says.accept(new Intent.Devices(new DeviceWish.LookAround())),
            "small");
    again.setFocusTraversable(true);
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setPrefWidth(BAR_WIDTH);
    looking = new HBox(10, Parts.label(words.get(Word.DEVICES_LOOKING), "muted"), bar);
    looking.setAlignment(Pos.CENTER);
    looking.setMinWidth(HBox.USE_PREF_SIZE);
    node = new HBox(looking, again);
    node.setAlignment(Pos.CENTER_RIGHT);
    show(false);
  }

  Node node() {
    return node;
  }

  void show(boolean now) {
    Parts.shown(looking, now);
    Parts.shown(again, !now);
  }
}
