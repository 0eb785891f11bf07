package id.laci.pos.ui.shift;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.shift.ShiftWish;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The reports of earlier shifts, one of which can be printed again.
final class ReportsPart implements Part {
  private static final int GAP = 12;

  private final ReportList list;
  private final Consumer<ShiftWish> wants;
  private final Runnable closed;
  private final VBox node;

  /// @param closed hears when it is left
  ReportsPart(ReportList list, Words words, Consumer<ShiftWish> wants, Runnable closed) {
    this.list = list;
    this.wants = wants;
    this.closed = closed;
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, closed, "tender", "side");
    Button print = Parts.act(words.get(Word.SHIFT_PRINT_Z), Key.F7, this::print, "tender", "next");
    HBox.setHgrow(print, Priority.ALWAYS);
    node = new VBox(GAP, list.node(), new HBox(GAP, leave, print));
    node.getStyleClass().add("panel");
    node.setFocusTraversable(true);
    node.setAccessibleText(words.get(Word.SHIFT_REPORTS));
  }

  private void print() {
    list.chosen().ifPresent(report -> wants.accept(new ShiftWish.PrintZ(report.number())));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    if (!node.isFocused()) {
      node.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> run(() -> list.step(-1));
      case DOWN -> run(() -> list.step(1));
      case F7, ENTER -> run(this::print);
      case F5, ESCAPE -> run(closed);
      case TAB -> true;
      default -> false;
    };
  }
}
