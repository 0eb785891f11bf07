package id.laci.pos.ui.customer;

import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The things as they are scanned, and what they come to. Of a long basket the end is shown, around
/// the line that changed last.
final class BasketView {
  private static final int ROWS_MAX = 7;

  private final Words words;
  private final Label name = Parts.label("", "heading");
  private final VBox rows = new VBox();
  private final Label count = Parts.label("", "heading");
  private final Label total = Parts.label("", "amount");
  private final BorderPane node = new BorderPane();
  private Basket drawn = Basket.EMPTY;

  BasketView(Words words, Consumer<Intent> says) {
    this.words = words;
    HBox top = new HBox(name, Parts.gap(), new LanguageBar(words, says));
    top.getStyleClass().add("top");
    rows.setPadding(new Insets(14, 56, 0, 56));
    rows.getStyleClass().add("surface");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(rows.widthProperty());
    clip.heightProperty().bind(rows.heightProperty());
    rows.setClip(clip);
    rows.setMinHeight(0);
    HBox bottom =
        new HBox(count, Parts.gap(), Parts.label(words.get(Word.BASKET_TOTAL), "title"), total);
    bottom.getStyleClass().add("bottom");
    bottom.setAlignment(Pos.CENTER_LEFT);
    count.getStyleClass().add("muted");
    total.setMinWidth(Label.USE_PREF_SIZE);
    node.setTop(top);
    node.setCenter(rows);
    node.setBottom(bottom);
  }

  Node show(Snapshot now) {
    name.setText(now.shop().name());
    Basket basket = now.basket();
    if (!basket.equals(drawn) || rows.getChildren().isEmpty()) {
      drawn = basket;
      rows.getChildren().setAll(window(basket).stream().map(this::row).toList());
    }
    count.setText(
        now.stage() instanceof Stage.ByCash
            ? words.get(Word.CUSTOMER_CASH)
            : words.get(Word.BASKET_COUNT, basket.count()));
    String sum = now.totals().total().toString();
    total.setText(sum);
    total.setStyle(sum.length() > 13 ? "-fx-font-size: 64px;" : "");
    return node;
  }

  private static List<Line> window(Basket basket) {
    List<Line> lines = basket.lines();
    int newest = Math.max(basket.indexOf(basket.newest()), 0);
    int end =
        basket.newest() == 0 ? lines.size() : Math.max(newest + 1, Math.min(ROWS_MAX, lines.size()));
    return new ArrayList<>(lines.subList(Math.max(0, end - ROWS_MAX), end));
  }

  private Node row(Line line) {
    Label what = Parts.label(line.product().name(), "line-text");
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    what.setMinWidth(0);
    Label times =
        Parts.label(
            words.get(Word.CUSTOMER_LINE, line.quantity(), line.product().price().bare()),
            "body",
            "muted");
    times.setPrefWidth(300);
    times.setMinWidth(Label.USE_PREF_SIZE);
    Label amount = Parts.label(line.amount().bare(), "line-text");
    amount.setMinWidth(200);
    amount.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(24, what, times, amount);
    row.getStyleClass().add("row");
    return row;
  }
}
