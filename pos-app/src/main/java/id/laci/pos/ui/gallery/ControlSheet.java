package id.laci.pos.ui.gallery;

import id.laci.pos.till.Language;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.QrPane;
import id.laci.pos.ui.Ring;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Every small control in every state, on one page.
final class ControlSheet {
  static final Size SIZE = new Size(1000, 1100);

  private static final int GAP = 12;
  private static final int MARGIN = 32;
  private static final int RING = 84;
  private static final int CODE = 200;

  private final Words words;

  private ControlSheet(Words words) {
    this.words = words;
  }

  static Parent in(Language language) {
    ControlSheet sheet = new ControlSheet(Words.of(language));
    VBox page =
        new VBox(
            GAP * 2,
            sheet.type(),
            sheet.pills(),
            sheet.buttons(),
            sheet.chips(),
            sheet.icons(),
            rings(),
            sheet.code());
    page.setPadding(new Insets(MARGIN));
    page.getStyleClass().add("root");
    return page;
  }

  private static FlowPane row(Node... nodes) {
    return new FlowPane(GAP, GAP, nodes);
  }

  private Node type() {
    return new VBox(
        4,
        Parts.label(Goods.USUAL.total().toString(), "total"),
        Parts.label("13.42", "clock"),
        Parts.label(words.get(Word.QR_WAITING), "title"),
        Parts.label(words.get(Word.BASKET_TITLE), "heading"),
        Parts.label(words.get(Word.BASKET_SUBTOTAL), "strong"),
        Parts.label(words.get(Word.SEARCH_PROMPT)),
        Parts.label(words.get(Word.QR_HEARD_NEVER), "note", "muted"),
        Parts.label(words.get(Word.QR_UNPAID), "failed"));
  }

  private Node pills() {
    return row(
        Parts.pill(Icon.QUEUE, words.get(Word.STATUS_QUEUED, 0), "quiet"),
        Parts.pill(Icon.CONTACT, words.get(Word.STATUS_CONTACT_UP), "paid"),
        Parts.pill(Icon.CLOCK, words.get(Word.QR_UNPAID), "waiting"),
        Parts.pill(Icon.PRINTER, words.get(Word.DEVICE_PAPER_LOW), "broken"));
  }

  private Node buttons() {
    Button off = Parts.act(words.get(Word.CASH_TAKE), "F9", () -> {}, "next");
    off.setDisable(true);
    return row(
        Parts.act(words.get(Word.TENDER_QR), "F9", () -> {}, "next", "tender"),
        Parts.act(words.get(Word.TENDER_CASH), "F8", () -> {}, "tender"),
        Parts.act(words.get(Word.QR_CHECK), "F9", () -> {}),
        Parts.act(words.get(Word.QR_CANCEL), "Esc", () -> {}, "danger"),
        Parts.act(words.get(Word.NOTICE_DISMISS), "", () -> {}, "small"),
        Parts.act(Icon.DARK, words.get(Word.SCREEN_DARK), () -> {}),
        off);
  }

  private Node chips() {
    FlowPane chips =
        row(
            Parts.chip(words.get(Word.CATEGORY_FAVOURITES), true, () -> {}),
            Parts.chip(Goods.CATALOG.categories().getLast(), false, () -> {}));
    for (Language language : Language.values()) {
      chips.getChildren().add(Parts.languageChip(language, language == words.language(), () -> {}));
    }
    return chips;
  }

  private Node icons() {
    FlowPane icons = row();
    for (Icon icon : Icon.values()) {
      String name = icon.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      icons.getChildren().add(Parts.pill(icon, name, "quiet"));
    }
    return icons;
  }

  private static Node rings() {
    FlowPane rings = row();
    for (double share : List.of(1.0, 0.6, 0.05, 0.0)) {
      Ring ring = new Ring(RING);
      ring.show(share, share < 0.1);
      rings.getChildren().add(ring);
    }
    return rings;
  }

  private Node code() {
    QrPane code = new QrPane();
    code.setPrefSize(CODE, CODE);
    code.show("https://gopay.co.id", words.get(Word.CUSTOMER_QR_MEANING, ""));
    return row(code);
  }
}
