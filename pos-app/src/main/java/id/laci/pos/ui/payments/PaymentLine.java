package id.laci.pos.ui.payments;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One payment in the list.
final class PaymentLine {
  private static final int GAP = 14;
  private static final String BETWEEN = " · ";

  private final HBox node;

  /// @param picks called when it is pressed
  PaymentLine(PaymentRow row, ZoneId zone, Words words, Runnable picks) {
    Label when = Parts.label(Dates.moment(words.language(), row.askedAt(), zone), "strong");
    when.setMinWidth(Label.USE_PREF_SIZE);
    String receipt =
        row.receipt().isEmpty() ? "" : BETWEEN + words.get(Word.PRINTS_RECEIPT, row.receipt());
    VBox texts = new VBox(2, when, Parts.wrapped(row.order() + receipt, "muted", "note"));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Label amount = Parts.label(row.amount().toString(), "strong", "line-sum");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    node = new HBox(GAP, texts, StateWords.pill(row.state(), words), amount);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("waiting-item");
    node.setAccessibleText(when.getText() + ". " + amount.getText());
    node.setOnMouseClicked(_ -> picks.run());
  }

  Node node() {
    return node;
  }

  void choose(boolean chosen) {
    Look.style(node, "chosen", chosen);
  }
}
