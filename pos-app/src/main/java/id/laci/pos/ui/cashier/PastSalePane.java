package id.laci.pos.ui.cashier;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A finished sale that was looked up by its receipt: what was sold, how it was paid, and one more
/// copy of its receipt.
final class PastSalePane {
  private static final int GAP = 12;
  private static final int LONG_SUM = 13;
  private static final Insets BAR_IN_THE_MARGIN = new Insets(0, -14, 0, 0);

  private final Words words;
  private final SaleWords said;
  private final Label number = Parts.label("", "title");
  private final Label when = Parts.wrapped("", "muted");
  private final Label count = Parts.label("", "muted");
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);
  private final Label total = Parts.label("", "change", "past-total");
  private final Label tenders = Parts.wrapped("", "strong");
  private final Label change = Parts.label("", "muted");
  private final HBox print = new HBox();
  private final VBox node;
  private @Nullable Sale drawn;
  private Optional<PrintJob.State> drawnPrint = Optional.empty();

  PastSalePane(Words words, Consumer<Intent> says) {
    this.words = words;
    said = new SaleWords(words);
    print.setAlignment(Pos.CENTER_RIGHT);
    print.setMinWidth(HBox.USE_PREF_SIZE);
    HBox head = new HBox(GAP, number, Parts.gap(), print);
    head.setAlignment(Pos.CENTER_LEFT);
    HBox sub = new HBox(GAP, when, Parts.gap(), count);
    count.setMinWidth(Label.USE_PREF_SIZE);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setMargin(scroll, BAR_IN_THE_MARGIN);
    total.setMinWidth(Label.USE_PREF_SIZE);
    node = new VBox(GAP, new VBox(2, head, sub), scroll, foot(), acts(says));
    node.getStyleClass().addAll("panel", "past");
  }

  private Node foot() {
    VBox paid = new VBox(2, Parts.label(words.get(Word.PAST_PAID), "muted"), tenders, change);
    HBox.setHgrow(paid, Priority.ALWAYS);
    HBox foot = new HBox(GAP, paid, Parts.label(words.get(Word.BASKET_TOTAL), "heading"), total);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private Node acts(Consumer<Intent> says) {
    Button back =
        Parts.act(words.get(Word.PAST_BACK), Key.ESC, () -> says.accept(new Intent.Back()));
    Button copy = Parts.act(words.get(Word.PAST_PRINT), Key.F7, () -> copy(says));
    Button returns =
        Parts.act(words.get(Word.RETURN_OPEN), Key.RETURN, () -> takeBack(says), "past-return");
    HBox.setHgrow(back, Priority.ALWAYS);
    HBox.setHgrow(returns, Priority.ALWAYS);
    HBox.setHgrow(copy, Priority.ALWAYS);
    return new HBox(GAP, back, returns, copy);
  }

  private void copy(Consumer<Intent> says) {
    if (drawn != null) {
      says.accept(new Intent.PrintCopy(drawn.receipt()));
    }
  }

  private void takeBack(Consumer<Intent> says) {
    if (drawn != null) {
      says.accept(new Intent.Back());
      says.accept(new Intent.ForReturn(new ReturnWish.OpenSale(drawn.receipt())));
    }
  }

  Node show(Snapshot now, Stage.PastSale stage) {
    Sale sale = stage.sale();
    if (!sale.equals(drawn)) {
      drawn = sale;
      draw(sale, now);
    }
    if (!stage.print().equals(drawnPrint)) {
      drawnPrint = stage.print();
      print.getChildren().setAll(stage.print().map(said::print).stream().toList());
    }
    return node;
  }

  /// Moves on by so many lines.
  void scroll(int by) {
    int last = Math.max(1, lines.getChildren().size() - 1);
    scroll.setVvalue(Math.clamp(scroll.getVvalue() + (double) by / last, 0, 1));
  }

  private void draw(Sale sale, Snapshot now) {
    number.setText(words.get(Word.PRINTS_RECEIPT, sale.receipt()));
    String moment = Dates.moment(words.language(), sale.completedAt(), now.status().zone());
    when.setText(words.get(Word.PAST_WHEN, moment, sale.cashier()));
    count.setText(words.get(Word.PAST_LINES, sale.lines().size()));
    lines.getChildren().setAll(sale.lines().stream().map(this::line).toList());
    scroll.setVvalue(0);
    total.setText(sale.totals().total().toString());
    Look.style(total, "long", total.getText().length() > LONG_SUM);
    tenders.setText(said.tenders(sale));
    boolean changed = sale.change().isPositive();
    change.setText(changed ? words.get(Word.PAST_CHANGE, sale.change()) : "");
    Parts.shown(change, changed);
  }

  private Node line(Line line) {
    Label name = Parts.wrapped(line.product().name(), "bold");
    Label detail =
        Parts.label(
            words.get(Word.BASKET_LINE, line.quantity(), line.product().price().bare()),
            "muted",
            "note");
    VBox texts = new VBox(name, detail);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Label amount = Parts.label(line.amount().bare(), "strong");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(GAP, texts, amount);
    row.getStyleClass().add("past-line");
    return row;
  }
}
