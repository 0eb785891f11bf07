package id.laci.pos.ui.shift;

import id.laci.pos.money.Money;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.Denomination;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Notes at the left, coins at the right: how many of each. Digits fill a field, Enter and the
/// arrow down go to the next, the arrows sideways to the other column; the keys beside a field do
/// the same by touch.
final class CountGrid {
  private static final int GAP = 20;
  private static final int ROW_GAP = 2;
  private static final int CELL_GAP = 6;
  private static final int DIGITS_MAX = 5;
  private static final double FIELD_WIDTH = 84;
  private static final double NAME_WIDTH = 76;
  private static final double TOUCH = 48;
  private static final double SUM_WIDTH = 104;

  private final Map<Denomination, TextField> fields = new EnumMap<>(Denomination.class);
  private final Map<Denomination, Label> sums = new EnumMap<>(Denomination.class);
  private final Label total = Parts.label("", "total");
  private final Runnable typed;
  private final VBox right;
  private final VBox under = new VBox(CELL_GAP);
  private final HBox node;
  private Denomination at = Denomination.NOTE_100000;

  /// @param typed told after every change
  CountGrid(Words words, Runnable typed) {
    this.typed = typed;
    VBox notes = column(words.get(Word.SHIFT_NOTES), true, words);
    right = column(words.get(Word.SHIFT_COINS), false, words);
    HBox result = new HBox(GAP, Parts.label(words.get(Word.SHIFT_COUNTED), "heading"), total);
    result.setAlignment(Pos.BASELINE_LEFT);
    right.getChildren().addAll(result, under);
    HBox.setHgrow(right, Priority.ALWAYS);
    node = new HBox(GAP, notes, right);
    add();
  }

  /// Puts something into the room under the coins.
  void under(List<Node> nodes) {
    under.getChildren().setAll(nodes);
  }

  private VBox column(String title, boolean notes, Words words) {
    GridPane rows = new GridPane(CELL_GAP, ROW_GAP);
    for (Denomination each : Denomination.all(notes)) {
      row(rows, each, words);
    }
    return new VBox(ROW_GAP, Parts.label(title, "strong"), rows);
  }

  private void row(GridPane rows, Denomination each, Words words) {
    String value = each.value().bare();
    Label name = Parts.label(value);
    name.setMinWidth(NAME_WIDTH);
    name.setAlignment(Pos.CENTER_RIGHT);
    TextField field = field(each, value);
    Label sum = Parts.label("", "muted");
    sum.setMinWidth(SUM_WIDTH);
    sum.setAlignment(Pos.CENTER_RIGHT);
    fields.put(each, field);
    sums.put(each, sum);
    rows.addRow(
        rows.getRowCount(),
        name,
        step("−", words.get(Word.SHIFT_ONE_LESS, value), each, -1),
        field,
        step("+", words.get(Word.SHIFT_ONE_MORE, value), each, 1),
        sum);
  }

  private TextField field(Denomination each, String value) {
    TextField field = new TextField();
    field.getStyleClass().addAll("entry", "count");
    field.setId("count-" + each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    field.setAccessibleText(value);
    field.setPromptText("0");
    field.setPrefWidth(FIELD_WIDTH);
    field.setTextFormatter(
        new TextFormatter<>(
            edit -> edit.getControlNewText().matches("[0-9]{0," + DIGITS_MAX + "}") ? edit : null));
    field.textProperty().addListener((_, _, _) -> changed());
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                at = each;
              }
            });
    return field;
  }

  private Button step(String cap, String meaning, Denomination each, int by) {
    Button button = Parts.act(cap, "", () -> step(each, by), "small");
    button.setAccessibleText(meaning);
    button.setMinWidth(TOUCH);
    return button;
  }

  private void step(Denomination each, int by) {
    long count = (long) pieces(each) + by;
    if (count >= 0 && count <= CashCount.PIECES_MAX) {
      field(each).setText(count == 0 ? "" : Long.toString(count));
    }
    go(each);
  }

  Node node() {
    return node;
  }

  private TextField field(Denomination each) {
    return java.util.Objects.requireNonNull(fields.get(each));
  }

  private int pieces(Denomination each) {
    String digits = field(each).getText();
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private void changed() {
    if (fields.size() < Denomination.values().length) {
      return; // still being made
    }
    add();
    typed.run();
  }

  private void add() {
    fields.forEach(
        (each, _) -> {
          Money worth = each.value().times(pieces(each));
          java.util.Objects.requireNonNull(sums.get(each))
              .setText(worth.isZero() ? "" : worth.bare());
        });
    total.setText(count().total().toString());
  }

  /// @return what has been counted so far
  CashCount count() {
    Map<Denomination, Integer> pieces = new EnumMap<>(Denomination.class);
    fields.forEach((each, _) -> pieces.put(each, pieces(each)));
    return CashCount.of(pieces);
  }

  /// Starts again at the largest note.
  void clear() {
    fields.values().forEach(TextField::clear);
    at = Denomination.NOTE_100000;
  }

  void focus() {
    if (fields.values().stream().noneMatch(Node::isFocused)) {
      go(at);
    }
  }

  private void go(Denomination to) {
    at = to;
    TextField field = field(to);
    field.applyCss();
    field.requestFocus();
    field.selectAll();
  }

  /// The field so many below, or above; from the last note to the first coin.
  ///
  /// @return true: the key was meant for this
  boolean move(int by) {
    List<Denomination> all = List.of(Denomination.values());
    int to = Math.clamp(all.indexOf(at) + (long) by, 0, all.size() - 1);
    go(all.get(to));
    return true;
  }

  /// The field beside.
  ///
  /// @return true: the key was meant for this
  boolean across() {
    List<Denomination> here = Denomination.all(at.isNote());
    List<Denomination> there = Denomination.all(!at.isNote());
    go(there.get(Math.min(here.indexOf(at), there.size() - 1)));
    return true;
  }
}
