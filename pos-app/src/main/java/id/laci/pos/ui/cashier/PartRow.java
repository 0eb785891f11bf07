package id.laci.pos.ui.cashier;

import id.laci.pos.sale.Tender;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// A part of a sum that has been paid: by what, and how much.
final class PartRow {
  private static final int GAP = 12;
  private static final String QRIS = "QRIS";

  private PartRow() {}

  static Node of(Tender tender, Words words) {
    StackPane mark = new StackPane(icon(tender).node());
    mark.getStyleClass().addAll("story-mark", isVerified(tender) ? "paid" : "waiting");
    Label name = Parts.label(name(tender, words), "bold");
    Label amount = Parts.label(tender.amount().bare(), "strong");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(GAP, mark, name, Parts.gap(), amount);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("part");
    return row;
  }

  private static Icon icon(Tender tender) {
    return switch (tender) {
      case Tender.Cash _ -> Icon.CASH;
      case Tender.Wallet _, Tender.Claimed _ -> Icon.PHONE;
      case Tender.Credit _ -> Icon.GIVEN_BACK;
    };
  }

  private static boolean isVerified(Tender tender) {
    return switch (tender) {
      case Tender.Cash _, Tender.Wallet _, Tender.Credit _ -> true;
      case Tender.Claimed _ -> false;
    };
  }

  private static String name(Tender tender, Words words) {
    return switch (tender) {
      case Tender.Cash _ -> words.get(Word.SPLIT_CASH);
      case Tender.Wallet wallet ->
          wallet.issuer().map(_ -> QRIS + " · " + wallet.name()).orElse(QRIS);
      case Tender.Claimed _ -> QRIS + " · " + words.get(Word.OWN_UNVERIFIED);
      case Tender.Credit _ -> words.get(Word.SPLIT_CREDIT);
    };
  }
}
