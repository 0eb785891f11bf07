package id.laci.pos.ui.customer;

import id.laci.pos.money.Money;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The things as they are scanned, and what they come to. Of a long basket that part is shown which
/// ends with the line that changed last.
final class BasketView {
  private static final int ROWS_MAX = 24;

  private final Words words;
  private final Format format;
  private final Label name = Parts.label("", "heading");
  private final NewestInView rows;
  private final Label count = Parts.label("", "line-text", "muted");
  private final Label label = Parts.label("", "title", "muted");
  private final Sum total = new Sum();
  private final BorderPane node = new BorderPane();
  private Basket drawn = Basket.EMPTY;

  BasketView(Words words, Format format, Consumer<Intent> says) {
    this.words = words;
    this.format = format;
    rows = new NewestInView(words);
    rows.getStyleClass().addAll("rows", "surface");
    name.setMinWidth(0);
    HBox top = new HBox(name, Parts.gap(), new LanguageBar(words, says));
    top.getStyleClass().add("top");
    count.setMinWidth(0);
    count.setWrapText(true);
    label.setMinWidth(Label.USE_PREF_SIZE);
    HBox bottom = new HBox(count, Parts.gap(), label, total.node());
    bottom.getStyleClass().add("bottom");
    node.setTop(top);
    node.setCenter(rows);
    node.setBottom(bottom);
  }

  Node show(Snapshot now) {
    name.setText(now.shop().name());
    Basket basket = now.basket();
    if (!basket.equals(drawn)) {
      drawn = basket;
      draw(basket);
    }
    boolean parted = !now.taken().isEmpty();
    count.setText(beside(now, parted));
    label.setText(words.get(parted ? Word.CUSTOMER_LEFT : Word.BASKET_TOTAL));
    total.show(parted ? now.due() : now.totals().total());
    return node;
  }

  /// What stands beside the sum: what is asked for, else what is paid, else how many things.
  private String beside(Snapshot now, boolean parted) {
    if (now.stage() instanceof Stage.ByCash) {
      return words.get(Word.CUSTOMER_CASH);
    }
    return parted
        ? words.get(Word.CUSTOMER_PAID_SO_FAR, now.totals().total().minus(now.due()))
        : words.get(Word.BASKET_COUNT, grouped(now.basket().count()));
  }

  private void draw(Basket basket) {
    List<Line> lines = basket.lines();
    int newest = basket.indexOf(basket.newest());
    int end = newest < 0 ? lines.size() : Math.max(newest + 1, Math.min(lines.size(), ROWS_MAX));
    int start = Math.max(0, end - ROWS_MAX);
    rows.show(start, lines.subList(start, end).stream().map(this::row).toList());
  }

  private Node row(Line line) {
    Label what = Parts.label(line.product().name(), "line-text", "what");
    what.setWrapText(true);
    what.setMinWidth(0);
    what.setMaxWidth(Double.MAX_VALUE);
    Label times =
        Parts.label(
            words.get(Word.CUSTOMER_LINE, grouped(line.quantity()), line.product().price().bare()),
            "body",
            "muted",
            "times");
    Label amount = Parts.label(line.amount().bare(), "line-text", "sum");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = format == Format.TALL ? stacked(what, times, amount) : new HBox(what, times, amount);
    HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
    row.getStyleClass().add("row");
    return row;
  }

  private static HBox stacked(Label what, Label times, Label amount) {
    VBox text = new VBox(what, times);
    text.setAlignment(Pos.CENTER_LEFT);
    text.setMinWidth(0);
    return new HBox(text, amount);
  }

  private static String grouped(int count) {
    return Money.of(count).bare();
  }
}
