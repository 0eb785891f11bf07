package id.laci.pos.ui.cashier;

import id.laci.pos.payment.Closing;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
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
  private final Label title = Parts.wrapped("", "title");
  private final Label reason = Parts.wrapped("", "strong");
  private final Label safe = Parts.wrapped("", "muted");
  private final HBox pill = new HBox();
  private final Node offline;
  private final VBox node;

  QrFailedPane(Words words, Consumer<Intent> says) {
    this.words = words;
    HBox head = new HBox(16, title, pill);
    pill.setAlignment(Pos.CENTER_LEFT);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(64);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    offline = way(Word.FAILED_OFFLINE, Key.F5, says, new Intent.PayOffline());
    HBox ways =
        new HBox(
            12,
            way(Word.FAILED_BACK, Key.ESC, says, new Intent.Back()),
            way(Word.FAILED_CASH, Key.F8, says, new Intent.PayByCash()),
            way(Word.FAILED_AGAIN, Key.F9, says, new Intent.PayByQr(), "next"));
    node = new VBox(22, head, reason, safe, space, offline, ways);
    node.getStyleClass().add("panel");
  }

  private Node way(Word word, Key key, Consumer<Intent> says, Intent intent, String... styles) {
    Region way = Parts.act(words.get(word), key, () -> says.accept(intent), styles);
    way.getStyleClass().add("tender");
    HBox.setHgrow(way, Priority.ALWAYS);
    return way;
  }

  Node show(Snapshot now, Stage.QrFailed stage) {
    Parts.shown(offline, BannerBar.isOfflineOffered(now));
    title.setText(words.get(title(stage.why())));
    reason.setText(words.get(reason(stage.why())));
    boolean unsure = stage.why() == Closing.FORGOTTEN;
    safe.setText(words.get(unsure ? Word.FAILED_ASK_FOR_PROOF : Word.FAILED_NO_MONEY));
    pill.getChildren()
        .setAll(
            unsure
                ? Parts.pill(Icon.CLOCK, words.get(Word.QR_UNSURE), "waiting")
                : Parts.pill(Icon.WARNING, words.get(Word.QR_UNPAID), "broken"));
    return node;
  }

  private static Word title(Closing why) {
    return switch (why) {
      case EXPIRED -> Word.FAILED_TITLE_EXPIRED;
      case CANCELLED -> Word.FAILED_TITLE_CANCELLED;
      case CODE_LOST, NEVER_REACHED -> Word.FAILED_TITLE_NO_CODE;
      case DENIED, REFUSED, GIVEN_UP, INVALID_REQUEST -> Word.FAILED_TITLE_DENIED;
      case FORGOTTEN -> Word.FAILED_TITLE_FORGOTTEN;
      case WRONG_KEY, METHOD_NOT_AVAILABLE, ACCOUNT_BLOCKED -> Word.FAILED_TITLE_SHOP;
    };
  }

  private static Word reason(Closing why) {
    return switch (why) {
      case EXPIRED -> Word.FAILED_EXPIRED;
      case CANCELLED -> Word.FAILED_CANCELLED;
      case CODE_LOST -> Word.FAILED_CODE_LOST;
      case FORGOTTEN -> Word.FAILED_FORGOTTEN;
      case DENIED -> Word.FAILED_DENIED;
      case WRONG_KEY -> Word.FAILED_WRONG_KEY;
      case METHOD_NOT_AVAILABLE -> Word.FAILED_METHOD_NOT_AVAILABLE;
      case ACCOUNT_BLOCKED -> Word.FAILED_ACCOUNT_BLOCKED;
      case INVALID_REQUEST -> Word.FAILED_INVALID_REQUEST;
      case NEVER_REACHED -> Word.FAILED_NEVER_REACHED;
      case GIVEN_UP -> Word.FAILED_GIVEN_UP;
      case REFUSED -> Word.FAILED_REFUSED;
    };
  }
}
