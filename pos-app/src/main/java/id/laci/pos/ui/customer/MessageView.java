package id.laci.pos.ui.customer;

import id.laci.pos.payment.Closing;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What the customer is told when a code is over: what happened, that no money was taken, what to do.
final class MessageView {
  private final Words words;
  private final StackPane mark = new StackPane();
  private final Label title = text("welcome");
  private final Label what = text("heading");
  private final Label safe = text("heading", "muted");
  private final BorderPane node = new BorderPane();

  MessageView(Words words, Consumer<Intent> says) {
    this.words = words;
    VBox middle = new VBox(20, mark, title, what, safe);
    middle.setAlignment(Pos.CENTER);
    middle.setMaxWidth(1000);
    node.setCenter(middle);
    HBox languages = new HBox(Parts.gap(), new LanguageBar(words, says), Parts.gap());
    BorderPane.setMargin(languages, new Insets(0, 0, 40, 0));
    node.setBottom(languages);
  }

  private static Label text(String... styles) {
    Label text = Parts.wrapped("", styles);
    text.setTextAlignment(TextAlignment.CENTER);
    text.setAlignment(Pos.CENTER);
    return text;
  }

  Node ending() {
    return show("wait", Word.CUSTOMER_ENDING, Word.CUSTOMER_ENDING_HINT, "");
  }

  Node failed(Closing why) {
    return show(
        "bad", Word.CUSTOMER_FAILED, reason(why), words.get(Word.CUSTOMER_FAILED_SAFE));
  }

  private Node show(String role, Word head, Word text, String money) {
    mark.getChildren().setAll((role.equals("bad") ? Icon.WARNING : Icon.CLOCK).node());
    mark.getStyleClass().setAll("state-mark", role);
    title.setText(words.get(head));
    what.setText(words.get(text));
    safe.setText(money);
    return node;
  }

  private static Word reason(Closing why) {
    return switch (why) {
      case EXPIRED, CANCELLED, CODE_LOST -> Word.CUSTOMER_FAILED_TIME;
      case DENIED -> Word.CUSTOMER_FAILED_DENIED;
      case WRONG_KEY, METHOD_NOT_AVAILABLE, ACCOUNT_BLOCKED, INVALID_REQUEST, REFUSED ->
          Word.CUSTOMER_FAILED_SHOP;
      case NEVER_REACHED -> Word.CUSTOMER_FAILED_NETWORK;
    };
  }
}
