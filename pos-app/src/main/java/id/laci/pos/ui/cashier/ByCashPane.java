package id.laci.pos.ui.cashier;

import id.laci.pos.money.Money;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Taking cash: what is due, what the customer hands over by one key or typed, what goes back.
final class ByCashPane {
  private static final int COLUMNS = 3;
  private static final int DIGITS_MAX = 9;

  private final Words words;
  private final Consumer<Intent> says;
  private final WedgeBurst burst;
  private final Label due = Parts.label("", "total");
  private final TextField field = new TextField();
  private final Label changeName = Parts.label("", "muted");
  private final Label change = new Label();
  private final GridPane keys = new GridPane(12, 12);
  private final Button take;
  private final VBox node;
  private List<Money> drawn = List.of();
  private Money owed = Money.ZERO;

  ByCashPane(Words words, Consumer<Intent> says, WedgeBurst burst) {
    this.words = words;
    this.says = says;
    this.burst = burst;
    take = Parts.act(words.get(Word.CASH_TAKE), "F9", this::take, "next", "tender");
    field.getStyleClass().add("cash-field");
    field.setPromptText("0");
    field.setTextFormatter(
        new TextFormatter<>(
            edit -> {
              String digits = edit.getControlNewText().replace(".", "");
              return digits.matches("[0-9]{0," + DIGITS_MAX + "}") ? edit : null;
            }));
    field.textProperty().addListener((_, _, _) -> typed());
    field.addEventFilter(KeyEvent.KEY_TYPED, this::watch);
    field.setOnAction(_ -> enter());
    change.getStyleClass().add("change");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      keys.getColumnConstraints().add(column);
    }
    node = new VBox(16, head(), entry(), keys, result(), space(), ways());
    node.getStyleClass().add("panel");
  }

  private Node head() {
    HBox head =
        new HBox(
            16,
            Parts.label(words.get(Word.CASH_TITLE), "title"),
            Parts.gap(),
            Parts.label(words.get(Word.CASH_DUE), "muted"),
            due);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private Node entry() {
    Label name = Parts.label(words.get(Word.CASH_RECEIVED), "strong");
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox entry =
        new HBox(
            12,
            name,
            field,
            Parts.act("00", "", () -> append("00"), "square"),
            Parts.act("000", "", () -> append("000"), "small"),
            Parts.act(words.get(Word.CASH_CLEAR), "", field::clear, "small"));
    entry.getChildren().stream()
        .filter(Button.class::isInstance)
        .forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }

  private Node result() {
    HBox result = new HBox(16, changeName, Parts.gap(), change);
    result.setAlignment(Pos.BASELINE_LEFT);
    return result;
  }

  private static Node space() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }

  private Node ways() {
    Button back =
        Parts.act(
            words.get(Word.BACK), "Esc", () -> says.accept(new Intent.Back()), "tender");
    HBox.setHgrow(take, Priority.ALWAYS);
    back.setPrefWidth(220);
    back.setMaxWidth(220);
    return new HBox(12, back, take);
  }

  Node show(Stage.ByCash stage) {
    owed = stage.due();
    due.setText(owed.toString());
    if (!drawn.equals(stage.suggestions())) {
      drawn = stage.suggestions();
      keys.getChildren().clear();
      for (int i = 0; i < drawn.size(); i++) {
        keys.add(key(drawn.get(i), i), i % COLUMNS, i / COLUMNS);
      }
      field.clear();
    }
    typed();
    return node;
  }

  private Node key(Money amount, int index) {
    String text = index == 0 ? words.get(Word.CASH_EXACT) + " " + amount.bare() : amount.bare();
    return Parts.act(text, "", () -> says.accept(new Intent.TakeCash(amount)));
  }

  /// A scanner that types ends with Enter too: what it typed becomes a scan and never an amount.
  private void enter() {
    String scan = burst.end();
    if (scan.isEmpty()) {
      take();
    } else {
      field.clear();
      says.accept(new Intent.Scan(scan));
    }
  }

  private void watch(KeyEvent event) {
    String text = event.getCharacter();
    if (!text.isEmpty() && text.charAt(0) > ' ') {
      burst.typed(text.charAt(0));
    }
  }

  private void take() {
    Money received = received();
    if (received.covers(owed)) {
      says.accept(new Intent.TakeCash(received));
    }
  }

  private void append(String zeros) {
    field.appendText(zeros);
  }

  private void typed() {
    Money received = received();
    String grouped = received.isZero() ? "" : received.bare();
    if (!field.getText().equals(grouped)) {
      field.setText(grouped);
      field.end();
    }
    boolean enough = received.covers(owed);
    take.setDisable(!enough);
    changeName.setText(words.get(enough ? Word.CASH_CHANGE : Word.CASH_SHORT));
    change.setText((enough ? received.minus(owed) : owed.minus(received)).toString());
    change.getStyleClass().remove("short");
    if (!enough) {
      change.getStyleClass().add("short");
    }
  }

  /// @return what has been typed
  Money received() {
    String digits = field.getText().replace(".", "");
    return digits.isEmpty() ? Money.ZERO : Money.of(Long.parseLong(digits));
  }

  void focus() {
    if (!field.isFocused()) {
      field.requestFocus();
      field.end();
    }
  }
}
