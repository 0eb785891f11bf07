package id.laci.pos.ui.cashier;

import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Scans that wait for the payment to end.
final class HeldTray {
  private static final int SHOWN_MAX = 4;
  private static final String BETWEEN = " · ";
  private static final String MORE = " …";

  private final Words words;
  private final Label what = Parts.label("", "bold");
  private final Label codes = Parts.label("", "muted");
  private final HBox node = new HBox(Icon.SCANNER.node(), what, codes);

  HeldTray(Words words) {
    this.words = words;
    node.getStyleClass().add("held");
    what.setMinWidth(Label.USE_PREF_SIZE);
  }

  Node node() {
    return node;
  }

  void show(List<String> held) {
    Parts.shown(node, !held.isEmpty());
    what.setText(words.get(Word.HELD, held.size()));
    String some = String.join(BETWEEN, held.stream().limit(SHOWN_MAX).toList());
    codes.setText(held.size() > SHOWN_MAX ? some + MORE : some);
  }
}
