package id.laci.pos.ui.cashier;

import id.laci.pos.money.Money;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The sums that customers are likely to hand over, each on a key that takes it at once.
final class CashNotes {
  private static final int COLUMNS = 2;
  private static final int GAP = 12;
  private static final String KEY = "Ctrl ";

  private final Words words;
  private final Consumer<Money> take;
  private final GridPane node = new GridPane(GAP, GAP);
  private List<Money> sums = List.of();

  /// @param take hears the sum that was pressed
  CashNotes(Words words, Consumer<Money> take) {
    this.words = words;
    this.take = take;
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      node.getColumnConstraints().add(column);
    }
  }

  Node node() {
    return node;
  }

  /// @return the sums in the order of their keys
  List<Money> sums() {
    return sums;
  }

  void show(List<Money> suggested) {
    if (!sums.equals(suggested)) {
      sums = suggested;
      node.getChildren().clear();
      for (int i = 0; i < sums.size(); i++) {
        node.add(key(i), i % COLUMNS, i / COLUMNS);
      }
    }
  }

  private Node key(int index) {
    Money sum = sums.get(index);
    String text = index == 0 ? words.get(Word.CASH_EXACT) : sum.bare();
    return Parts.act(text, KEY + (index + 1), () -> take.accept(sum), "sum");
  }
}
