package id.laci.pos.ui.cashier;

import id.laci.pos.money.Money;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Keypad;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.SumField;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Taking cash: what is due, what the customer hands over by one key or typed, what goes back.
final class ByCashPane {
  private static final int LONG_SUM = 13;
  private static final int GAP = 12;

  private final Words words;
  private final Consumer<Intent> says;
  private final Label due = Parts.label("", "total");
  private final SumField field = new SumField(SumField.DIGITS_MAX, "cash-field", this::typed);
  private final Label changeName = Parts.label("", "strong");
  private final Label change = Parts.label("", "change");
  private final CashNotes notes;
  private final Button take;
  private final VBox node;
  private Money owed = Money.ZERO;

  ByCashPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    take = Parts.act(words.get(Word.CASH_TAKE), Key.F9, this::take, "next", "tender");
    notes = new CashNotes(words, sum -> says.accept(new Intent.TakeCash(sum)));
    due.setMinWidth(Label.USE_PREF_SIZE);
    change.setMinWidth(Label.USE_PREF_SIZE);
    VBox entry =
        new VBox(
            GAP, Parts.label(words.get(Word.CASH_RECEIVED), "strong"), field.node(), notes.node());
    HBox.setHgrow(entry, Priority.ALWAYS);
    entry.setMinWidth(0);
    Node keypad = new Keypad(words, field::append, field::clear).node();
    HBox work = new HBox(2 * GAP, entry, keypad);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    node = new VBox(GAP, head(), work, space, result(), ways());
    node.getStyleClass().add("panel");
  }

  private Node head() {
    HBox head =
        new HBox(
            GAP,
            Parts.label(words.get(Word.CASH_TITLE), "title"),
            Parts.gap(),
            Parts.label(words.get(Word.CASH_DUE), "muted"),
            due);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private Node result() {
    HBox result = new HBox(GAP, changeName, Parts.gap(), change);
    result.setAlignment(Pos.BASELINE_LEFT);
    return result;
  }

  private Node ways() {
    Button back =
        Parts.act(
            words.get(Word.BACK), Key.ESC, () -> says.accept(new Intent.Back()), "tender", "side");
    Button split =
        Parts.act(
            words.get(Word.SPLIT), Key.F4, () -> says.accept(new Intent.Split()), "tender", "side");
    HBox.setHgrow(take, Priority.ALWAYS);
    return new HBox(GAP, back, split, take);
  }

  Node show(Stage.ByCash stage) {
    owed = stage.due();
    due.setText(owed.toString());
    Look.style(due, "long", due.getText().length() > LONG_SUM);
    notes.show(stage.suggestions());
    typed();
    return node;
  }

  /// What was typed for one customer is never there for the next.
  void leave() {
    field.clear();
  }

  /// Takes the sum on that note key; there may be none.
  void takeSuggested(int index) {
    List<Money> sums = notes.sums();
    if (index >= 0 && index < sums.size()) {
      says.accept(new Intent.TakeCash(sums.get(index)));
    }
  }

  /// Takes what has been typed, when it is enough.
  void take() {
    Money received = field.sum();
    if (received.covers(owed)) {
      says.accept(new Intent.TakeCash(received));
    }
  }

  void focus() {
    field.focus();
  }

  private void typed() {
    Money received = field.sum();
    boolean enough = received.covers(owed);
    take.setDisable(!enough);
    changeName.setText(words.get(enough ? Word.CASH_CHANGE : Word.CASH_SHORT));
    change.setText((enough ? received.minus(owed) : owed.minus(received)).toString());
    Look.style(change, "short", !enough);
    Look.style(change, "long", change.getText().length() > LONG_SUM);
  }
}
