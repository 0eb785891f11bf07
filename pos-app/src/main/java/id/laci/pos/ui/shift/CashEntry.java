package id.laci.pos.ui.shift;

import id.laci.pos.money.Money;
import id.laci.pos.shift.CashCount;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Keypad;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.SumField;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How much cash there is: counted by notes and coins, or told as a sum. F2 changes between the
/// two.
final class CashEntry {
  private static final int GAP = 12;

  private final CountGrid grid;
  private final SumField sum;
  private final HBox sumRow;
  private final VBox beside;
  private final List<Node> sumUnder;
  private final List<Node> gridUnder;
  private final VBox node = new VBox(GAP);
  private boolean bySum;

  /// @param bySum whether it begins with the sum
  /// @param typed told after every change
  /// @param under stands under the sum, or under the coins
  CashEntry(Words words, boolean bySum, Runnable typed, Node... under) {
    this.bySum = bySum;
    grid = new CountGrid(words, typed);
    sum = new SumField(SumField.DIGITS_MAX, "cash-field", typed);
    sum.name("shift-sum", words.get(Word.SHIFT_COUNTED));
    Node keypad = new Keypad(words, sum::append, sum::clear).node();
    beside = new VBox(GAP, sum.node());
    beside.setMinWidth(0);
    HBox.setHgrow(beside, Priority.ALWAYS);
    sumRow = new HBox(2 * GAP, beside, keypad);
    Button toSum = Parts.act(words.get(Word.SHIFT_AS_SUM), Key.F2, this::change, "small");
    Button toPieces = Parts.act(words.get(Word.SHIFT_BY_PIECES), Key.F2, this::change, "small");
    List<Node> more = List.of(under);
    sumUnder = Stream.concat(Stream.of(new HBox(toPieces)), more.stream()).toList();
    gridUnder = Stream.concat(Stream.of(new HBox(toSum)), more.stream()).toList();
    draw();
  }

  Node node() {
    return node;
  }

  private void change() {
    bySum = !bySum;
    draw();
    focus();
  }

  private void draw() {
    beside.getChildren().setAll(sum.node());
    grid.under(List.of());
    if (bySum) {
      beside.getChildren().addAll(sumUnder);
    } else {
      grid.under(gridUnder);
    }
    node.getChildren().setAll(bySum ? sumRow : grid.node());
  }

  /// Puts a sum in.
  void propose(Money money) {
    sum.set(money);
  }

  CashCount count() {
    return bySum ? new CashCount.AsSum(sum.sum()) : grid.count();
  }

  /// @return whether nothing has been typed
  boolean isEmpty() {
    return bySum ? sum.isEmpty() : grid.count().total().isZero();
  }

  void clear() {
    sum.clear();
    grid.clear();
  }

  void focus() {
    if (bySum) {
      sum.focus();
    } else {
      grid.focus();
    }
  }

  /// @return whether the key was meant for this and not for a field in it
  boolean press(KeyEvent event) {
    if (Key.F2.is(event)) {
      change();
      return true;
    }
    return !bySum
        && switch (event.getCode()) {
          case UP -> grid.move(-1);
          case DOWN, ENTER -> grid.move(1);
          case LEFT, RIGHT -> grid.across();
          default -> false;
        };
  }
}
