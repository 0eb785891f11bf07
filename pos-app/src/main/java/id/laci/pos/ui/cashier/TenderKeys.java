package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The two ways to pay, below the total.
final class TenderKeys {
  /// They share the width in this proportion, with the room that there is.
  private static final double CASH_WIDTH = 140;

  private static final double QR_WIDTH = 226;
  private static final int GAP = 12;

  private final Button cash;
  private final Button qr;
  private final HBox node;

  TenderKeys(Words words, Consumer<Intent> says) {
    cash =
        Parts.act(
            words.get(Word.TENDER_CASH),
            Key.F8,
            () -> says.accept(new Intent.PayByCash()),
            "tender");
    qr =
        Parts.act(
            words.get(Word.TENDER_QR),
            Key.F9,
            () -> says.accept(new Intent.PayByQr()),
            "tender",
            "next");
    HBox.setHgrow(cash, Priority.ALWAYS);
    HBox.setHgrow(qr, Priority.ALWAYS);
    cash.setPrefWidth(CASH_WIDTH);
    qr.setPrefWidth(QR_WIDTH);
    cash.setMinWidth(0);
    qr.setMinWidth(0);
    node = new HBox(GAP, cash, qr);
  }

  /// @param closed whether nothing can be paid now
  Node show(boolean closed) {
    cash.setDisable(closed);
    qr.setDisable(closed);
    return node;
  }
}
