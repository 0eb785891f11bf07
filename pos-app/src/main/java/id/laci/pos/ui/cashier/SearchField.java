package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The one field for scanning and searching. Its text belongs to the cashier from the first
/// character on, and to the till from the moment it is handed over: a late snapshot never wipes
/// what was typed.
final class SearchField {
  private final TextField field = new TextField();
  private final HBox node = new HBox(Icon.SEARCH.node(), field, Parts.key(Key.F2));
  private final Consumer<Intent> says;
  private boolean handedOver = true;
  private boolean mirroring;
  private String beforeRun = "";

  SearchField(Consumer<Intent> says) {
    this.says = says;
    HBox.setHgrow(field, Priority.ALWAYS);
    node.getStyleClass().add("search");
    field.textProperty().addListener((_, _, text) -> changed(text));
  }

  Node node() {
    return node;
  }

  void show(Words words, Snapshot.Finder finder) {
    field.setPromptText(words.get(Word.SEARCH_PROMPT));
    if (handedOver && !field.getText().equals(finder.query())) {
      mirroring = true;
      field.setText(finder.query());
      field.selectAll();
      mirroring = false;
    }
  }

  boolean isBlank() {
    return field.getText().isBlank();
  }

  boolean isFocused() {
    return field.isFocused();
  }

  void focus() {
    if (!field.isFocused()) {
      field.applyCss(); // a skin that comes later would choose all of the text
      field.requestFocus();
      field.end();
    }
  }

  /// Chooses all of the text, so that typing replaces it.
  void selectAll() {
    focus();
    field.selectAll();
  }

  /// Hands the text over; what is typed next replaces it.
  void submit() {
    handOver();
    says.accept(new Intent.Submit(field.getText().strip()));
  }

  /// The text is dealt with: from now on the till says what stands here.
  void handOver() {
    handedOver = true;
    field.selectAll();
  }

  /// Empties the field.
  void clear() {
    field.clear();
    handedOver = true;
  }

  /// Searches for `text` as if it had been typed.
  void put(String text) {
    field.setText(text);
    field.end();
  }

  /// Adds what was typed while this field was out of sight.
  void type(String character) {
    field.replaceSelection(character);
  }

  /// Remembers the text before a run of characters that may turn out to be a scanner's.
  void mark() {
    boolean replaced = field.getSelection().getLength() == field.getLength();
    beforeRun = replaced ? "" : field.getText();
  }

  /// Takes a scanner's run out again; a text that was half typed stays.
  void takeOutRun() {
    if (beforeRun.isBlank()) {
      clear();
    } else {
      put(beforeRun);
    }
  }

  private void changed(String text) {
    if (!mirroring) {
      handedOver = false;
      says.accept(new Intent.Search(text));
    }
  }
}
