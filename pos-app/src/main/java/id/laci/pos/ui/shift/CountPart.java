package id.laci.pos.ui.shift;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.money.Money;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The drawer is being counted, the first time or by another person. Neither is told what should be
/// in it, nor what the other one found.
final class CountPart implements Part {
  private static final int GAP = 10;

  private final boolean second;
  private final Words words;
  private final Consumer<ShiftWish> wants;
  private final Label hint = Parts.wrapped("", "muted");
  private final CashEntry cash;
  private final Button fix;
  private final VBox node;

  /// @param second whether another person counts
  CountPart(boolean second, Words words, Consumer<ShiftWish> wants) {
    this.second = second;
    this.words = words;
    this.wants = wants;
    fix = Parts.act(words.get(Word.SHIFT_FIX), Key.F9, this::fix, "tender", "next");
    cash = new CashEntry(words, false, () -> {});
    node = new VBox(GAP);
    node.getStyleClass().add("panel");
    HBox.setHgrow(fix, Priority.ALWAYS);
    node.getChildren().addAll(hint, cash.node(), new HBox(GAP, way(), fix));
  }

  /// Before the count is fixed, selling can go on; after it, a manager can let it stand.
  private Button way() {
    return second
        ? Parts.act(words.get(Word.SHIFT_LET_STAND), Key.F7, this::letStand, "tender", "side")
        : Parts.act(
            words.get(Word.SHIFT_SELL_ON),
            Key.F5,
            () -> wants.accept(new ShiftWish.LeaveCount()),
            "tender",
            "side");
  }

  private void letStand() {
    wants.accept(new ShiftWish.Close(Money.ZERO));
  }

  /// @param by who counts, or who counted first
  void show(String by) {
    hint.setText(
        second
            ? words.get(Word.SHIFT_SECOND_HINT, by.isBlank() ? "—" : by)
            : words.get(Word.SHIFT_COUNT_HINT));
  }

  /// A new count begins.
  void begin() {
    cash.clear();
  }

  private void fix() {
    wants.accept(
        second ? new ShiftWish.CountAgain(cash.count()) : new ShiftWish.FixCount(cash.count()));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    cash.focus();
  }

  @Override
  public boolean press(KeyEvent event) {
    if (cash.press(event)) {
      return true;
    }
    return switch (event.getCode()) {
      case F9 -> run(this::fix);
      case F5 -> !second && run(() -> wants.accept(new ShiftWish.LeaveCount()));
      case F7 -> second && run(this::letStand);
      case TAB -> true;
      default -> false;
    };
  }
}
