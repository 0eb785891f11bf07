package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// What a cashier can do while a payment by QR is on its way.
final class WaysOut {
  private static final int COLUMNS = 2;
  private static final int GAP = 12;

  private final GridPane node = new GridPane(GAP, GAP);
  private final Button check;
  private final Button claim;
  private final Button other;
  private final Button cash;
  private final Button cancel;
  private Stage.@Nullable Progress drawn;

  WaysOut(Words words, Consumer<Intent> says) {
    check = act(words, Word.QR_CHECK, Key.F9, says, new Intent.CheckNow());
    claim = act(words, Word.QR_CLAIM, Key.F10, says, new Intent.CustomerSaysPaid());
    other = act(words, Word.QR_OTHER, Key.F8, says, new Intent.PayByCash());
    cash = act(words, Word.QR_CASH_NOW, Key.F8, says, new Intent.PayByCash(), "next");
    cancel = act(words, Word.QR_CANCEL, Key.ESC, says, new Intent.Back(), "danger");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      node.getColumnConstraints().add(column);
    }
  }

  private static Button act(
      Words words, Word word, Key key, Consumer<Intent> says, Intent intent, String... styles) {
    return Parts.act(words.get(word), key, () -> says.accept(intent), styles);
  }

  Node node() {
    return node;
  }

  void show(Stage.ByQr stage) {
    if (stage.progress() == drawn) {
      return;
    }
    drawn = stage.progress();
    List<Button> ways =
        switch (stage.progress()) {
          case ASKING -> List.of(other, cancel);
          case WAITING -> List.of(check, claim, other, cancel);
          case NO_CONTACT ->
              stage.qr().isPresent()
                  ? List.of(check, claim, other, cancel)
                  : List.of(other, cancel);
          case ENDING -> List.of();
          case ENDING_UNHEARD, ENDING_UNSEEN -> List.of(cash);
        };
    node.getChildren().clear();
    for (int i = 0; i < ways.size(); i++) {
      int span = ways.size() == 1 ? COLUMNS : 1;
      node.add(ways.get(i), i % COLUMNS, i / COLUMNS, span, 1);
    }
  }
}
