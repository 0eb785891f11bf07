package id.laci.pos.ui.cashier;

import id.laci.pos.pricing.Totals;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the basket comes to, in the largest type on the screen, and the tender keys.
final class TotalsPane {
  /// Longer sums are written smaller so that none is ever cut.
  private static final int LONG_SUM = 13;

  private final Words words;
  private final Label subtotal = Parts.label("", "muted");
  private final Label taxName = Parts.label("", "muted");
  private final Label tax = Parts.label("", "muted");
  private final Label total = Parts.label("", "total");
  private final HBox subtotalRow;
  private final HBox taxRow;
  private final Label whole = Parts.label("", "strong");
  private final Label paid = Parts.label("", "strong", "settled-sum");
  private final HBox wholeRow;
  private final HBox paidRow;
  private final Label totalName;
  private final TenderKeys tenders;
  private final Label bandName = Parts.label("");
  private final Label bandAmount = Parts.label("");
  private final HBox band;
  private final VBox node;

  TotalsPane(Words words, Consumer<Intent> says) {
    this.words = words;
    subtotalRow =
        new HBox(Parts.label(words.get(Word.BASKET_SUBTOTAL), "muted"), Parts.gap(), subtotal);
    taxRow = new HBox(taxName, Parts.gap(), tax);
    wholeRow = new HBox(Parts.label(words.get(Word.BASKET_TOTAL), "strong"), Parts.gap(), whole);
    paidRow =
        new HBox(
            Parts.label(words.get(Word.BASKET_PAID), "strong", "settled-sum"), Parts.gap(), paid);
    total.setMinWidth(Label.USE_PREF_SIZE);
    totalName = Parts.label("", "heading");
    HBox totalRow = new HBox(totalName, Parts.gap(), total);
    totalRow.setAlignment(Pos.BASELINE_LEFT);
    tenders = new TenderKeys(words, says);
    band = new HBox(bandName, Parts.gap(), bandAmount);
    band.getStyleClass().add("due-band");
    node = new VBox(6, subtotalRow, taxRow, wholeRow, paidRow, totalRow, tenders.show(true));
    node.getStyleClass().add("inset");
  }

  Node node() {
    return node;
  }

  void show(Snapshot now, Totals totals) {
    boolean parted = !now.taken().isEmpty();
    subtotal.setText(totals.subtotal().bare());
    Parts.shown(subtotalRow, !parted);
    Parts.shown(taxRow, totals.taxIncluded().isPositive() && !parted);
    taxName.setText(words.get(Word.BASKET_TAX, totals.tax().name(), totals.tax().percent()));
    tax.setText(totals.taxIncluded().bare());
    Parts.shown(wholeRow, parted);
    Parts.shown(paidRow, parted);
    whole.setText(totals.total().bare());
    paid.setText("− " + totals.total().minus(now.due()).bare());
    totalName.setText(words.get(parted ? Word.SPLIT_DUE : Word.BASKET_TOTAL));
    total.setText((parted ? now.due() : totals.total()).toString());
    boolean isLong = total.getText().length() > LONG_SUM;
    Look.style(total, "long", isLong);
    Look.style(totalName, "long", isLong && parted);
    foot(now, totals.total().toString());
  }

  private void foot(Snapshot now, String sum) {
    Node wanted =
        switch (now.stage()) {
          case Stage.Selling _, Stage.PastSale _ ->
              tenders.show(
                  now.basket().isEmpty() || now.approval().isPresent() || now.staff().isShut());
          case Stage.ByQr byQr -> band(Word.TENDER_QR, byQr.order().amount().toString(), false);
          case Stage.QrFailed failed ->
              band(Word.TENDER_QR, failed.order().amount().toString(), false);
          case Stage.ByCash(var due, var _) -> band(Word.TENDER_CASH, due.toString(), false);
          case Stage.ByOwnCode(var demand, var _, var _, var _) ->
              band(Word.TENDER_QR, demand.amount().toString(), false);
          case Stage.Splitting(var due) -> band(Word.SPLIT_TITLE, due.toString(), false);
          case Stage.Done(var sale, var _) when sale.isUnverified() ->
              band(Word.DONE_ON_TRUST, sum, false);
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
