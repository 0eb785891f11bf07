package id.laci.pos.ui.customer;

import id.laci.pos.payment.Closing;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What the customer is told when a code is over: what happened, what it means for the money, what
/// to do.
final class MessageView {
  private final Words words;
  private final StackPane mark = new StackPane();
  private final Label title = text("welcome");
  private final Label what = text("heading");
  private final Label money = text("line-text", "muted");
  private final Node node;

  MessageView(Words words, Consumer<Intent> says) {
    this.words = words;
    node = Middle.of(new VBox(mark, title, what, money), words, says);
  }

  private static Label text(String... styles) {
    Label text = Parts.wrapped("", styles);
    text.setTextAlignment(TextAlignment.CENTER);
    text.setAlignment(Pos.CENTER);
    return text;
  }

  /// The code is off the screen and must not be paid any more.
  Node ending() {
    return show(
        Icon.CLOCK,
        "wait",
        Word.CUSTOMER_ENDING,
        Word.CUSTOMER_ENDING_HINT,
        Word.CUSTOMER_ENDING_PAID);
  }

  /// The code is over without money.
  Node failed(Closing why) {
    return why == Closing.FORGOTTEN
        ? show(Icon.CLOCK, "wait", Word.CUSTOMER_FORGOTTEN, reason(why), Word.CUSTOMER_ENDING_PAID)
        : show(Icon.WARNING, "bad", Word.CUSTOMER_FAILED, reason(why), Word.CUSTOMER_FAILED_SAFE);
  }

  private Node show(Icon icon, String role, Word head, Word text, Word safe) {
    mark.getChildren().setAll(icon.node());
    mark.getStyleClass().setAll("state-mark", role);
    title.setText(words.get(head));
    what.setText(words.get(text));
    money.setText(words.get(safe));
    return node;
  }

  private static Word reason(Closing why) {
    return switch (why) {
      case EXPIRED -> Word.CUSTOMER_FAILED_TIME;
      case CANCELLED -> Word.CUSTOMER_FAILED_CANCELLED;
      case CODE_LOST -> Word.CUSTOMER_FAILED_LOST;
      case FORGOTTEN -> Word.CUSTOMER_FAILED_FORGOTTEN;
      case DENIED -> Word.CUSTOMER_FAILED_DENIED;
      case ACCOUNT_BLOCKED -> Word.CUSTOMER_FAILED_ACCOUNT;
      case WRONG_KEY, METHOD_NOT_AVAILABLE, INVALID_REQUEST, GIVEN_UP, REFUSED ->
          Word.CUSTOMER_FAILED_SHOP;
      case NEVER_REACHED -> Word.CUSTOMER_FAILED_NETWORK;
    };
  }
}
