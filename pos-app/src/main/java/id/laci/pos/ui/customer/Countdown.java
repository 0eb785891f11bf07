package id.laci.pos.ui.customer;

import id.laci.pos.till.Stage;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Ring;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How long the code still lives, as a ring and in minutes and seconds. Keeps its place when there
/// is no code, so that nothing jumps when one comes.
final class Countdown {
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final double RING = 84;
  private static final double GAP = 20;

  private final Ring ring = new Ring(RING);
  private final Label left = Parts.label("", "title");
  private final HBox node;

  Countdown(Words words) {
    VBox time =
        new VBox(left, Parts.wrapped(words.get(Word.CUSTOMER_ONE_PAYMENT), "note", "muted"));
    time.setAlignment(Pos.CENTER_LEFT);
    node = new HBox(GAP, ring, time);
    node.setAlignment(Pos.CENTER_LEFT);
    node.setMinHeight(RING);
  }

  Node node() {
    return node;
  }

  void show(Stage.ByQr stage) {
    node.setVisible(stage.qr().isPresent() && stage.left().isPresent());
    stage.left().ifPresent(time -> show(stage, time));
  }

  private void show(Stage.ByQr stage, Duration time) {
    left.setText(String.format(Locale.ROOT, "%02d.%02d", time.toMinutes(), time.toSecondsPart()));
    double whole = Math.max(1, stage.qr().map(code -> code.validFor().toSeconds()).orElse(1L));
    ring.show(time.toSeconds() / whole, time.compareTo(SOON) < 0);
  }
}
