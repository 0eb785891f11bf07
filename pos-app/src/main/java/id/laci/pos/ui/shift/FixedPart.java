package id.laci.pos.ui.shift;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.money.Money;
import id.laci.pos.shift.Counted;
import id.laci.pos.shift.ShiftView;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Keypad;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.SumField;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The count is fixed: what was counted, what should be there, what is off, and how much stays in
/// the drawer.
final class FixedPart implements Part {
  private static final int GAP = 12;

  private final Words words;
  private final Consumer<ShiftWish> wants;
  private final VBox figures = new VBox(4);
  private final Label difference = Parts.wrapped("", "total");
  private final Label approval;
  private final Label tooMuch;
  private final SumField left;
  private final Button close;
  private final VBox node;
  private Optional<ShiftView.Fixed> drawn = Optional.empty();

  FixedPart(Words words, Consumer<ShiftWish> wants) {
    this.words = words;
    this.wants = wants;
    close = Parts.act(words.get(Word.SHIFT_CLOSE), Key.F9, this::close, "tender", "next");
    approval = Parts.wrapped(words.get(Word.SHIFT_NEEDS_MANAGER), "strong");
    tooMuch = Parts.wrapped(words.get(Word.SHIFT_LEFT_TOO_MUCH), "strong", "failed");
    left = new SumField(SumField.DIGITS_MAX, "cash-field", this::typed);
    left.name("shift-left", words.get(Word.SHIFT_LEFT));
    VBox field =
        new VBox(
            GAP,
            Parts.label(words.get(Word.SHIFT_LEFT), "strong"),
            left.node(),
            Parts.wrapped(words.get(Word.SHIFT_LEFT_HINT), "muted", "note"),
            tooMuch);
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox.setHgrow(close, Priority.ALWAYS);
    Node keypad = new Keypad(words, left::append, left::clear).node();
    node =
        new VBox(
            GAP, figures, difference, approval, new HBox(2 * GAP, field, keypad), new HBox(close));
    node.getStyleClass().add("panel");
  }

  void show(ShiftView.Fixed fixed) {
    if (drawn.equals(Optional.of(fixed))) {
      return;
    }
    drawn = Optional.of(fixed);
    figures.getChildren().clear();
    if (fixed.second().isPresent()) {
      row(by(Word.SHIFT_FIRST_COUNT, fixed.first()), fixed.first().count().total());
    }
    row(by(Word.SHIFT_COUNTED, fixed.counted()), fixed.counted().count().total());
    row(words.get(Word.SHIFT_EXPECTED), fixed.expected());
    difference.setText(ShiftTexts.difference(words, fixed.difference()));
    Look.style(difference, "failed", !fixed.difference().isZero());
    Parts.shown(approval, fixed.needsApproval());
    Money counted = fixed.counted().count().total();
    Money opening = fixed.opening().opening().total();
    left.set(counted.covers(opening) ? opening : counted);
    typed();
  }

  private String by(Word word, Counted counted) {
    String name = counted.by().isBlank() ? "" : " · " + counted.by();
    return words.get(word) + name;
  }

  private void row(String name, Money amount) {
    Label figure = Parts.label(amount.toString(), "strong");
    figure.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(GAP, Parts.label(name), Parts.gap(), figure);
    row.setAlignment(Pos.BASELINE_LEFT);
    figures.getChildren().add(row);
  }

  private boolean fits() {
    return drawn.filter(fixed -> fixed.counted().count().total().covers(left.sum())).isPresent();
  }

  private void typed() {
    close.setDisable(!fits());
    Parts.shown(tooMuch, !fits());
  }

  private void close() {
    if (fits()) {
      wants.accept(new ShiftWish.Close(left.sum()));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    left.focus();
  }

  @Override
  public boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case F9, ENTER -> run(this::close);
      case TAB -> true;
      default -> false;
    };
  }
}
