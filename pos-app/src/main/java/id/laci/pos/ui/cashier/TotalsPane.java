package id.laci.pos.ui.cashier;

import id.laci.pos.pricing.Totals;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the basket comes to, in the largest type on the screen, and the tender keys.
final class TotalsPane {
  /// Longer sums are written smaller so that none is ever cut.
  private static final int LONG_SUM = 13;

  /// The tender keys share the width in this proportion, with the room that there is.
  private static final double CASH_WIDTH = 140;

  private static final double QR_WIDTH = 226;

  private final Words words;
  private final Label subtotal = Parts.label("", "muted");
  private final Label taxName = Parts.label("", "muted");
  private final Label tax = Parts.label("", "muted");
  private final Label total = Parts.label("", "total");
  private final HBox taxRow;
  private final Label paid = Parts.label("", "muted");
  private final HBox paidRow;
  private final Button cash;
  private final Button qr;
  private final HBox tenders;
  private final Label bandName = Parts.label("");
  private final Label bandAmount = Parts.label("");
  private final HBox band;
  private final VBox node;

  TotalsPane(Words words, Consumer<Intent> says) {
    this.words = words;
    HBox subtotalRow =
        new HBox(Parts.label(words.get(Word.BASKET_SUBTOTAL), "muted"), Parts.gap(), subtotal);
    taxRow = new HBox(taxName, Parts.gap(), tax);
    paidRow = new HBox(Parts.label(words.get(Word.BASKET_PAID), "muted"), Parts.gap(), paid);
    total.setMinWidth(Label.USE_PREF_SIZE);
    HBox totalRow =
        new HBox(Parts.label(words.get(Word.BASKET_TOTAL), "heading"), Parts.gap(), total);
    totalRow.setAlignment(Pos.BASELINE_LEFT);
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
    tenders = new HBox(12, cash, qr);
    band = new HBox(bandName, Parts.gap(), bandAmount);
    band.getStyleClass().add("due-band");
    node = new VBox(6, subtotalRow, taxRow, paidRow, totalRow, tenders);
    node.getStyleClass().add("inset");
  }

  Node node() {
    return node;
  }

  void show(Snapshot now, Totals totals) {
    subtotal.setText(totals.subtotal().bare());
    taxRow.setVisible(totals.taxIncluded().isPositive());
    taxRow.setManaged(totals.taxIncluded().isPositive());
    taxName.setText(words.get(Word.BASKET_TAX, totals.tax().name(), totals.tax().percent()));
    tax.setText(totals.taxIncluded().bare());
    String sum = totals.total().toString();
    total.setText(sum);
    Look.style(total, "long", sum.length() > LONG_SUM);
    boolean closed = now.basket().isEmpty() || now.approval().isPresent();
    cash.setDisable(closed);
    qr.setDisable(closed);
    paidRow.setVisible(!now.taken().isEmpty());
    paidRow.setManaged(!now.taken().isEmpty());
    paid.setText(totals.total().minus(now.due()).bare());
    foot(now, sum);
  }

  private void foot(Snapshot now, String sum) {
    Node wanted =
        switch (now.stage()) {
          case Stage.Selling _, Stage.PastSale _ -> tenders;
          case Stage.ByQr byQr -> band(Word.TENDER_QR, byQr.order().amount().toString(), false);
          case Stage.QrFailed failed ->
              band(Word.TENDER_QR, failed.order().amount().toString(), false);
          case Stage.ByCash(var due, var _) -> band(Word.TENDER_CASH, due.toString(), false);
          case Stage.ByOwnCode(var demand, var _, var _, var _) ->
              band(Word.TENDER_QR, demand.amount().toString(), false);
          case Stage.Splitting(var due) -> band(Word.SPLIT_DUE, due.toString(), false);
          case Stage.Done _ -> band(Word.DONE_TITLE, sum, true);
        };
    int last = node.getChildren().size() - 1;
    if (!node.getChildren().get(last).equals(wanted)) {
      node.getChildren().set(last, wanted);
    }
  }

  private Node band(Word name, String sum, boolean settled) {
    bandName.setText(words.get(name));
    bandAmount.setText(sum);
    Look.style(band, "settled", settled);
    return band;
  }
}
