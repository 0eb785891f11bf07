package id.laci.pos.ui.cashier;

import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every page and every key, in place of the tiles. Scanning and typing go on as ever while it is
/// open.
final class HelpPane {
  private static final int ACROSS = 16;
  private static final int DOWN = 10;
  private static final int GAP = 6;

  private final Words words;
  private final GridPane keys = new GridPane(ACROSS, DOWN);
  private final List<Node[]> rows = new ArrayList<>();
  private final VBox node;

  HelpPane(Words words, Doors doors) {
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
    key(Word.HELP_RETURN, Key.RETURN);
    key(Word.HELP_SHIFT, Key.SHIFT);
    key(Word.HELP_TODAY, Key.TODAY);
    key(Word.HELP_SALES, Key.SALES);
    key(Word.HELP_LATE, Key.F11);
    key(Word.HELP_DEVICES, Key.F6);
    key(Word.HELP_STAFF, Key.STAFF);
    key(Word.HELP_RISK, Key.WATCH);
    key(Word.HELP_JOURNAL, Key.JOURNAL);
    key(Word.HELP_LOCK, Key.LOCK);
    key(Word.HELP_SUPPORT, Key.SUPPORT);
    key(Word.HELP_BACK, Key.ESC);
    place();
    ScrollPane scrolled = Lists.scrolling(keys);
    scrolled.getStyleClass().remove("sheet"); // the panel has the edge
    VBox.setVgrow(scrolled, Priority.ALWAYS);
    node =
        new VBox(
            DOWN * 2,
            Parts.label(words.get(Word.MENU_TITLE), "heading"),
            doors(doors),
            Parts.label(words.get(Word.HELP_TITLE), "heading"),
            scrolled);
    node.getStyleClass().add("panel");
  }

  private Node doors(Doors doors) {
    FlowPane ways = new FlowPane(DOWN, DOWN);
    Stage selling = new Stage.Selling(); // the help stands in place of its tiles
    for (Doors.Door door : Doors.all()) {
      Runnable open = () -> doors.open(selling, door.page());
      ways.getChildren().add(Parts.act(words.get(door.name()), door.key(), open, "small"));
    }
    return ways;
  }

  Node node() {
    return node;
  }

  private void key(Word word, Key... caps) {
    HBox names = new HBox(GAP);
    for (Key cap : caps) {
      names.getChildren().add(Parts.key(cap));
    }
    rows.add(new Node[] {names, Parts.wrapped(words.get(word))});
  }

  /// In two columns, the first one to be read downwards first.
  private void place() {
    int half = Math.ceilDiv(rows.size(), 2);
    for (int i = 0; i < rows.size(); i++) {
      int column = i / half * 2;
      keys.add(rows.get(i)[0], column, i % half);
      keys.add(rows.get(i)[1], column + 1, i % half);
    }
    for (int column = 0; column < 4; column++) {
      ColumnConstraints width = new ColumnConstraints();
      if (column % 2 == 0) {
        width.setMinWidth(Region.USE_PREF_SIZE);
      } else {
        width.setHgrow(Priority.ALWAYS);
      }
      keys.getColumnConstraints().add(width);
    }
  }
}
