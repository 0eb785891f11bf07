package id.laci.pos.ui.today;

import id.laci.pos.money.Money;
import id.laci.pos.shift.Flow;
import id.laci.pos.today.Back;
import id.laci.pos.today.Best;
import id.laci.pos.today.DayFigures;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The other figures of a day in two columns: money and what came back, and the best sellers.
final class Details {
  private static final int GAP = 10;
  private static final int ROW_GAP = 4;
  private static final double HALF = 50;

  private final Words words;

  Details(Words words) {
    this.words = words;
  }

  Node of(DayFigures day) {
    GridPane columns = new GridPane(GAP, 0);
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      columns.getColumnConstraints().add(half);
    }
    columns.addRow(0, card(money(day)), card(best(day)));
    return columns;
  }

  private static Node card(List<Node> rows) {
    VBox card = new VBox(ROW_GAP, rows.toArray(Node[]::new));
    card.getStyleClass().add("panel");
    card.setMinWidth(0);
    card.setMaxHeight(Double.MAX_VALUE);
    return card;
  }

  private List<Node> money(DayFigures day) {
    List<Node> rows = new ArrayList<>();
    rows.add(title(Word.TODAY_MONEY));
    rows.add(row(words.get(Word.TODAY_FEE), day.fee().bare()));
    rows.add(row(words.get(Word.TODAY_DISCOUNTS), day.discounts().bare()));
    rows.add(row(words.get(Word.TODAY_ROUNDING), day.rounding().bare()));
    some(rows, Word.TODAY_LATE, day.late());
    some(rows, Word.TODAY_BACK_WALLET, day.left().wallet());
    some(rows, Word.TODAY_BACK_CASH, day.left().cash());
    some(rows, Word.TODAY_BACK_TRANSFER, day.left().transfer());
    rows.add(row(words.get(Word.TODAY_NO_SALES), Integer.toString(day.noSales())));
    some(rows, Word.TODAY_TAKEN_OUT, day.takenOut());
    rows.add(title(Word.TODAY_BACK));
    if (day.backs().isEmpty()) {
      rows.add(Parts.wrapped(words.get(Word.TODAY_NO_BACK), "muted"));
    }
    ReturnWords returns = new ReturnWords(words);
    for (Back back : day.backs()) {
      rows.add(row(returns.kind(back.kind()) + " · " + returns.reason(back.reason()), back.flow()));
    }
    return rows;
  }

  private List<Node> best(DayFigures day) {
    List<Node> rows = new ArrayList<>();
    rows.add(title(Word.TODAY_BEST));
    int place = 0;
    for (Best best : day.best()) {
      place++;
      rows.add(
          row(
              place
                  + ". "
                  + best.name()
                  + " · "
                  + words.get(Word.TODAY_PIECES, Money.of(best.quantity()).bare()),
              best.amount().bare()));
    }
    return rows;
  }

  private Label title(Word word) {
    return Parts.label(words.get(word), "strong");
  }

  private void some(List<Node> rows, Word word, Flow flow) {
    if (flow.count() != 0) {
      rows.add(row(words.get(word), flow));
    }
  }

  private Node row(String name, Flow flow) {
    return row(name + " · " + words.get(Word.TODAY_COUNT, flow.count()), flow.amount().bare());
  }

  private static Node row(String name, String figure) {
    Label amount = Parts.label(figure);
    amount.setMinWidth(Region.USE_PREF_SIZE);
    Label what = Parts.wrapped(name);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.SOMETIMES);
    HBox row = new HBox(GAP, what, Parts.gap(), amount);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }
}
