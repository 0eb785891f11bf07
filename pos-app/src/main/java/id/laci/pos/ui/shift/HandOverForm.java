package id.laci.pos.ui.shift;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Another cashier takes over: where the shop wants that, with what both find in the drawer. Who it
/// is, that person's PIN says.
final class HandOverForm implements Part {
  private static final int GAP = 8;

  private final Consumer<ShiftWish> wants;
  private final Runnable closed;
  private final boolean counts;
  private final CashEntry cash;
  private final Button go;
  private final VBox node;

  /// @param counts whether the drawer is counted
  /// @param closed hears when the form is left
  HandOverForm(boolean counts, Words words, Consumer<ShiftWish> wants, Runnable closed) {
    this.counts = counts;
    this.wants = wants;
    this.closed = closed;
    go = Parts.act(words.get(Word.SHIFT_HAND_OVER), Key.F9, this::go, "tender", "next");
    cash = new CashEntry(words, false, this::typed);
    Label title = Parts.label(words.get(Word.SHIFT_HAND_OVER), "title");
    node =
        new VBox(
            GAP,
            title,
            Parts.wrapped(
                words.get(counts ? Word.SHIFT_OVER_COUNT_HINT : Word.SHIFT_OVER_HINT), "muted"));
    if (counts) {
      node.getChildren().add(cash.node());
    }
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, closed, "tender", "side");
    HBox.setHgrow(go, Priority.ALWAYS);
    node.getChildren().add(new HBox(GAP, leave, go));
    node.getStyleClass().add("panel");
    typed();
  }

  private void typed() {
    go.setDisable(!isReady());
  }

  private boolean isReady() {
    return !counts || !cash.isEmpty();
  }

  private void go() {
    if (isReady()) {
      Optional<CashCount> count = counts ? Optional.of(cash.count()) : Optional.empty();
      wants.accept(new ShiftWish.HandOver(count));
      closed.run();
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    if (counts) {
      cash.focus();
    } else {
      go.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    if (counts && cash.press(event)) {
      return true;
    }
    return switch (event.getCode()) {
      case F9, ENTER -> run(this::go);
      case ESCAPE -> run(closed);
      case TAB -> true;
      default -> false;
    };
  }
}
