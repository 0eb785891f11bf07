package id.laci.pos.ui.cashier;

import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/// Digits to touch.
final class Keypad {
  private static final int COLUMNS = 3;
  private static final int GAP = 8;
  private static final List<String> DIGITS =
      List.of("7", "8", "9", "4", "5", "6", "1", "2", "3", "0", "00", "000");

  private final GridPane node = new GridPane(GAP, GAP);

  /// @param type hears the digits that were pressed
  /// @param clear starts again
  Keypad(Words words, Consumer<String> type, Runnable clear) {
    for (int i = 0; i < DIGITS.size(); i++) {
      String digits = DIGITS.get(i);
      node.add(Parts.act(digits, "", () -> type.accept(digits), "digit"), i % COLUMNS, i / COLUMNS);
    }
    node.add(
        Parts.act(words.get(Word.CASH_CLEAR), "", clear, "digits-clear"),
        0,
        DIGITS.size() / COLUMNS,
        COLUMNS,
        1);
  }

  Node node() {
    return node;
  }
}
