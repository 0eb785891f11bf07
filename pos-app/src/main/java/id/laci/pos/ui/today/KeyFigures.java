package id.laci.pos.ui.today;

import id.laci.pos.money.Money;
import id.laci.pos.shift.Flow;
import id.laci.pos.till.Language;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.DayRead;
import id.laci.pos.today.SoFar;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The four figures that a manager looks at first, each held against the week before.
final class KeyFigures {
  private static final int CARDS = 4;
  private static final int GAP = 10;
  private static final double WHOLE = 100;

  private final Words words;

  KeyFigures(Words words) {
    this.words = words;
  }

  Node of(DayRead read) {
    DayFigures day = read.figures();
    SoFar before = read.measure();
    Flow refunds = day.refunds();
    GridPane cards = new GridPane(GAP, 0);
    for (int column = 0; column < CARDS; column++) {
      ColumnConstraints part = new ColumnConstraints();
      part.setPercentWidth(WHOLE / CARDS);
      cards.getColumnConstraints().add(part);
    }
    cards.addRow(
        0,
        card(
            Word.TODAY_NET,
            day.net().toString(),
            words.get(Word.TODAY_GROSS, day.sold().amount()),
            change(day.net().rupiah(), before.net().rupiah())),
        card(
            Word.TODAY_SALES,
            Money.of(day.sold().count()).bare(),
            words.get(Word.TODAY_ITEMS, tenths(day.itemsPerSaleInTenths())),
            change(day.sold().count(), before.sold().count())),
        card(
            Word.TODAY_AVERAGE,
            day.average().toString(),
            words.get(Word.TODAY_TAX, day.tax()),
            change(day.average().rupiah(), average(before))),
        card(
            Word.TODAY_REFUNDS,
            refunds.amount().toString(),
            words.get(Word.TODAY_COUNT, refunds.count())
                + " · "
                + words.get(Word.TODAY_VOIDS, day.voids().count() + "× " + day.voids().amount()),
            ""));
    return cards;
  }

  private static long average(SoFar before) {
    long count = before.sold().count();
    return count == 0 ? 0 : (before.sold().amount().rupiah() + count / 2) / count;
  }

  private String tenths(long tenths) {
    String point = words.language() == Language.INDONESIAN ? "," : ".";
    return tenths / 10 + point + tenths % 10;
  }

  /// By how much it is more or less, in whole per cent.
  private String change(long now, long before) {
    if (before <= 0) {
      return words.get(Word.TODAY_NO_BEFORE);
    }
    long percent = Math.round(100.0 * (now - before) / before);
    if (percent == 0) {
      return words.get(Word.TODAY_SAME);
    }
    Word word = percent > 0 ? Word.TODAY_MORE : Word.TODAY_LESS;
    return words.get(word, Money.of(Math.abs(percent)).bare());
  }

  private Node card(Word name, String figure, String more, String change) {
    VBox card =
        new VBox(
            2,
            Parts.label(words.get(name), "muted", "note"),
            Parts.label(figure, figure.length() > 14 ? "strong" : "heading"),
            Parts.wrapped(more.replace("Rp ", "Rp\u00a0"), "note"),
            Parts.wrapped(change, "muted", "note"));
    card.getStyleClass().add("figure-card");
    card.setMinWidth(0);
    card.setMaxHeight(Double.MAX_VALUE);
    return card;
  }
}
