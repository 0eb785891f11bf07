package id.laci.pos.ui.cashier;

import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All keys, in place of the tiles. Scanning and typing go on as ever while it is open.
final class HelpPane {
  private static final int ACROSS = 28;
  private static final int DOWN = 10;
  private static final int GAP = 6;

  private final Words words;
  private final GridPane keys = new GridPane(ACROSS, DOWN);
  private final VBox node;

  HelpPane(Words words) {
    this.words = words;
    key(Word.HELP_SCAN, Key.ENTER);
    key(Word.HELP_FIND, Key.F2);
    key(Word.HELP_CHOOSE, Key.UP, Key.DOWN);
    key(Word.HELP_COUNT, Key.MINUS, Key.PLUS);
    key(Word.HELP_TYPE_COUNT, Key.TIMES);
    key(Word.HELP_REMOVE, Key.DEL);
    key(Word.HELP_UNDO, Key.UNDO);
    key(Word.HELP_SPLIT, Key.F4);
    key(Word.HELP_CASH, Key.F8);
    key(Word.HELP_NEXT, Key.F9);
    key(Word.HELP_CLAIM, Key.F10);
    key(Word.HELP_PRINT, Key.F7);
    key(Word.HELP_QUEUE, Key.F3);
    key(Word.HELP_PAYMENTS, Key.F10);
    key(Word.HELP_RECKON, Key.F12);
    key(Word.HELP_LATE, Key.F11);
    key(Word.HELP_DEVICES, Key.F6);
    key(Word.HELP_STAFF, Key.STAFF);
    key(Word.HELP_LOCK, Key.LOCK);
    key(Word.HELP_BACK, Key.ESC);
    node = new VBox(DOWN, Parts.label(words.get(Word.HELP_TITLE), "heading"), keys);
    node.getStyleClass().add("panel");
  }

  Node node() {
    return node;
  }

  private void key(Word word, Key... caps) {
    HBox names = new HBox(GAP);
    for (Key cap : caps) {
      names.getChildren().add(Parts.key(cap));
    }
    keys.addRow(keys.getRowCount(), names, Parts.wrapped(words.get(word)));
  }
}
