package id.laci.pos.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/// Digits to touch.
public final class Keypad {
  private static final int COLUMNS = 3;
  private static final int GAP = 8;
  private static final List<String> DIGITS =
      List.of("7", "8", "9", "4", "5", "6", "1", "2", "3", "0", "00", "000");

  /// The digits of a PIN, row by row.
  public static final List<String> PIN = List.of("7", "8", "9", "4", "5", "6", "1", "2", "3", "0");

  private final GridPane node = new GridPane(GAP, GAP);

  /// The digits of a sum.
  ///
  /// @param type hears the digits that were pressed
  /// @param clear starts again
  public Keypad(Words words, Consumer<String> type, Runnable clear) {
    this(words, DIGITS, type, clear);
  }

  /// @param keys what stands on the keys, row by row
  /// @param type hears the digits that were pressed
  /// @param clear starts again
  public Keypad(Words words, List<String> keys, Consumer<String> type, Runnable clear) {
    for (int i = 0; i < keys.size(); i++) {
      String digits = keys.get(i);
      node.add(Parts.act(digits, "", () -> type.accept(digits), "digit"), i % COLUMNS, i / COLUMNS);
    }
    node.add(
        Parts.act(words.get(Word.CASH_CLEAR), "", clear, "digits-clear"),
        keys.size() % COLUMNS,
        keys.size() / COLUMNS,
        COLUMNS - keys.size() % COLUMNS,
        1);
  }

  /// @return what belongs into the pane
  public Node node() {
    return node;
  }
}
