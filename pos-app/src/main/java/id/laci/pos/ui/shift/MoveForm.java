package id.laci.pos.ui.shift;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.outbox.DropReason;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Keypad;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.SumField;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Cash goes in, out or to the safe, or the drawer is opened without a sale: how much, and why, in
/// the usual words or in the cashier's own.
final class MoveForm implements Part {
  private static final int GAP = 14;
  private static final int CHIP_GAP = 8;

  private final Words words;
  private final Optional<CashMove.Kind> kind;
  private final Consumer<ShiftWish> wants;
  private final Runnable closed;
  private final SumField sum;
  private final TextField reason = new TextField();
  private final FlowPane usual = new FlowPane(CHIP_GAP, CHIP_GAP);
  private final Button go;
  private final VBox node = new VBox(GAP);

  /// @param kind which way cash goes; empty when the drawer is only opened
  /// @param closed hears when the form is left
  MoveForm(Optional<CashMove.Kind> kind, Words words, Consumer<ShiftWish> wants, Runnable closed) {
    this.kind = kind;
    this.words = words;
    this.wants = wants;
    this.closed = closed;
    sum = new SumField(SumField.DIGITS_MAX, "cash-field", this::typed);
    sum.name("shift-amount", words.get(Word.SHIFT_AMOUNT));
    reason.getStyleClass().add("entry");
    reason.setId("shift-reason");
    reason.setAccessibleText(words.get(Word.REASON));
    reason.setPromptText(words.get(Word.REASON_PROMPT, DropReason.LEAST, DropReason.MOST));
    reason.textProperty().addListener((_, _, _) -> typed());
    go = Parts.act(words.get(title()), Key.F9, this::go, "tender", "next");
    node.getStyleClass().add("panel");
    draw();
    typed();
  }

  private void draw() {
    node.getChildren().add(Parts.label(words.get(title()), "title"));
    node.getChildren().add(Parts.wrapped(words.get(hint()), "muted"));
    VBox entry = new VBox(GAP);
    entry.setMinWidth(0);
    HBox.setHgrow(entry, Priority.ALWAYS);
    HBox work = new HBox(2 * GAP, entry);
    if (kind.isPresent()) {
      entry.getChildren().add(sum.node());
      work.getChildren().add(new Keypad(words, sum::append, sum::clear).node());
    }
    if (needsReason()) {
      for (Word word : usual()) {
        usual.getChildren().add(Parts.chip(words.get(word), false, () -> write(words.get(word))));
      }
      entry.getChildren().addAll(Parts.label(words.get(Word.REASON), "strong"), usual, reason);
    }
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    node.getChildren().addAll(work, space);
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, closed, "tender", "side");
    HBox.setHgrow(go, Priority.ALWAYS);
    node.getChildren().add(new HBox(GAP, leave, go));
  }

  private Word title() {
    return kind.map(ShiftTexts::kind).orElse(Word.SHIFT_NO_SALE);
  }

  private Word hint() {
    return kind.map(
            way ->
                switch (way) {
                  case IN -> Word.SHIFT_IN_HINT;
                  case OUT -> Word.SHIFT_OUT_HINT;
                  case DROP -> Word.SHIFT_DROP_HINT;
                })
        .orElse(Word.SHIFT_NO_SALE_HINT);
  }

  private List<Word> usual() {
    return kind.map(
            way ->
                switch (way) {
                  case IN -> List.of(Word.SHIFT_WHY_CHANGE, Word.SHIFT_WHY_RETURN);
                  case OUT -> List.of(Word.SHIFT_WHY_COURIER, Word.SHIFT_WHY_SUPPLIES);
                  case DROP -> List.<Word>of();
                })
        .orElse(List.of(Word.SHIFT_WHY_EXCHANGE, Word.SHIFT_WHY_CHECK));
  }

  private boolean needsReason() {
    return !kind.equals(Optional.of(CashMove.Kind.DROP));
  }

  private void write(String text) {
    reason.setText(text);
    reason.end();
    reason.requestFocus();
  }

  private void typed() {
    go.setDisable(!isReady());
    for (int i = 0; i < usual.getChildren().size(); i++) {
      boolean written = words.get(usual().get(i)).equals(reason.getText());
      Look.style(usual.getChildren().get(i), "chosen", written);
    }
  }

  private boolean isReady() {
    int length = reason.getText().strip().length();
    boolean reasoned = !needsReason() || (length >= DropReason.LEAST && length <= DropReason.MOST);
    return reasoned && (kind.isEmpty() || sum.sum().isPositive());
  }

  private void go() {
    if (isReady()) {
      String why = reason.getText().strip();
      wants.accept(
          kind.<ShiftWish>map(way -> new ShiftWish.MoveCash(way, sum.sum(), why))
              .orElseGet(() -> new ShiftWish.NoSale(why)));
      closed.run();
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    if (reason.isFocused()) {
      return;
    }
    if (kind.isPresent()) {
      sum.focus();
    } else {
      reason.requestFocus();
      reason.end();
    }
  }

  /// Enter goes on to the reason, and from there does it.
  private void next() {
    boolean toReason = needsReason() && kind.isPresent() && !reason.isFocused();
    if (toReason) {
      reason.requestFocus();
      reason.end();
    } else {
      go();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> run(this::focusSum);
      case DOWN, TAB -> run(this::focusReason);
      case F9 -> run(this::go);
      case ENTER -> run(this::next);
      case ESCAPE -> run(closed);
      default -> false;
    };
  }

  private void focusSum() {
    if (kind.isPresent()) {
      sum.focus();
    }
  }

  private void focusReason() {
    if (needsReason()) {
      reason.requestFocus();
      reason.end();
    }
  }
}
