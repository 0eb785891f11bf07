package id.laci.pos.ui.cashier;

import id.laci.pos.payment.Closing;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A payment by QR that ended without money: what happened, what it means, what to do next.
final class QrFailedPane {
  private final Words words;
  private final Label reason = Parts.wrapped("", "strong");
  private final VBox node;

  QrFailedPane(Words words, Consumer<Intent> says) {
    this.words = words;
    HBox head =
        new HBox(
            16,
            Parts.label(words.get(Word.FAILED_TITLE), "title"),
            Parts.pill(Icon.WARNING, words.get(Word.QR_UNPAID), "broken"));
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(64);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    HBox ways =
        new HBox(
            12,
            grow(
                Parts.act(
                    words.get(Word.FAILED_BACK), "Esc", () -> says.accept(new Intent.Back()))),
            grow(
                Parts.act(
                    words.get(Word.FAILED_CASH),
                    "F8",
                    () -> says.accept(new Intent.PayByCash()))),
            grow(
                Parts.act(
                    words.get(Word.FAILED_AGAIN),
                    "F9",
                    () -> says.accept(new Intent.PayByQr()),
                    "next")));
    node =
        new VBox(
            22,
            head,
            reason,
            Parts.wrapped(words.get(Word.FAILED_NO_MONEY), "muted"),
            space,
            ways);
    node.getStyleClass().add("panel");
  }

  private static Node grow(Region button) {
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setPrefWidth(200);
    return button;
  }

  Node show(Stage.QrFailed stage) {
    reason.setText(words.get(word(stage.why())));
    return node;
  }

  private static Word word(Closing why) {
    return switch (why) {
      case EXPIRED -> Word.FAILED_EXPIRED;
      case CANCELLED -> Word.FAILED_CANCELLED;
      case CODE_LOST -> Word.FAILED_CODE_LOST;
      case DENIED -> Word.FAILED_DENIED;
      case WRONG_KEY -> Word.FAILED_WRONG_KEY;
      case METHOD_NOT_AVAILABLE -> Word.FAILED_METHOD_NOT_AVAILABLE;
      case ACCOUNT_BLOCKED -> Word.FAILED_ACCOUNT_BLOCKED;
      case INVALID_REQUEST -> Word.FAILED_INVALID_REQUEST;
      case NEVER_REACHED -> Word.FAILED_NEVER_REACHED;
      case REFUSED -> Word.FAILED_REFUSED;
    };
  }
}
