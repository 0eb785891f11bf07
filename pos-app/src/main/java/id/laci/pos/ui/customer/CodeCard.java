package id.laci.pos.ui.customer;

import id.laci.pos.money.Money;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.QrPane;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;

/// The white card on which the code stands, or the words for why there is none yet.
final class CodeCard {
  private final Words words;
  private final QrPane code = new QrPane();
  private final Label instead = Parts.wrapped("", "title", "instead");
  private final StackPane node = new StackPane(code);

  /// @param side its width and height
  CodeCard(Words words, double side) {
    this.words = words;
    instead.setTextAlignment(TextAlignment.CENTER);
    instead.setAlignment(Pos.CENTER);
    node.getStyleClass().add("qr-card");
    node.setMinSize(side, side);
    node.setMaxSize(side, side);
  }

  Node node() {
    return node;
  }

  void show(Stage.ByQr stage) {
    Money amount = stage.order().amount();
    stage
        .qr()
        .ifPresentOrElse(
            qr -> show(qr.payload(), amount),
            () -> {
              boolean silent = stage.progress() == Stage.Progress.NO_CONTACT;
              instead.setText(words.get(silent ? Word.CUSTOMER_NO_CODE : Word.CUSTOMER_ASKING));
              put(instead);
            });
  }

  /// @param payload the text of the code
  void show(String payload, Money amount) {
    code.show(payload, words.get(Word.CUSTOMER_QR_MEANING, amount));
    put(code);
  }

  private void put(Node content) {
    if (!node.getChildren().contains(content)) {
      node.getChildren().setAll(content);
    }
  }
}
