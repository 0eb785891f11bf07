package id.laci.pos.ui.sales;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.saleslist.SalesFilter;
import id.laci.pos.saleslist.SalesSum;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.saleslist.SalesWish;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.today.Saving;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.today.TodayWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of sales, in place of the tiles: a field and filters to find them by, the list page by
/// page with what all of it comes to, and the sale that is chosen in its place.
public final class SalesPane implements PagePane {
  private static final int GAP = 10;

  private final Words words;
  private final Consumer<Intent> says;
  private final TextField field = new TextField();
  private final FilterBar filters;
  private final SaleLines lines;
  private final SaleCard card;
  private final Label sum = Parts.label("", "strong");
  private final Button showSum;
  private final Label saving = Parts.wrapped("", "note");
  private final Label behind = Parts.wrapped("", "note", "muted");
  private final Label number = Parts.label("", "muted");
  private final Button newer;
  private final Button older;
  private final VBox whole;
  private final VBox node = new VBox();
  private SalesFilter filter = SalesFilter.ALL;
  private Optional<String> looked = Optional.empty();
  private boolean mirroring;

  /// @param says takes what the cashier wants
  public SalesPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    filters = new FilterBar(words, this::find);
    lines = new SaleLines(words, receipt -> wish(new SalesWish.Choose(receipt)));
    card = new SaleCard(words, this::back, this::copy, this::refund, this::story);
    showSum =
        Parts.act(
            words.get(Word.SALES_SUM_SHOW), Key.F5, () -> wish(new SalesWish.ShowSum()), "small");
    newer =
        Parts.act(
            words.get(Word.SALES_NEWER), Key.PAGE_UP, () -> wish(new SalesWish.Newer()), "small");
    older =
        Parts.act(
            words.get(Word.SALES_OLDER), Key.PAGE_DOWN, () -> wish(new SalesWish.Older()), "small");
    field.setPromptText(words.get(Word.SALES_PROMPT));
    field.setAccessibleText(words.get(Word.SALES_PROMPT));
    field.setId("sales-field");
    field.textProperty().addListener((_, _, text) -> typed(text));
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox search = new HBox(Icon.SEARCH.node(), field, Parts.key(Key.F2));
    search.getStyleClass().add("search");
    VBox.setVgrow(lines.node(), Priority.ALWAYS);
    whole = new VBox(GAP, head(), search, filters.node(), saving, behind, lines.node(), foot());
    VBox.setVgrow(whole, Priority.ALWAYS);
    node.getChildren().setAll(whole);
  }

  private Node head() {
    Button open = Parts.act(words.get(Word.SALES_OPEN), Key.ENTER, this::open, "small");
    Button table = Parts.act(words.get(Word.TODAY_SAVE_TABLE), Key.F7, this::save, "small");
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, this::back, "small");
    HBox head =
        new HBox(
            GAP,
            Parts.label(words.get(Word.SALES_TITLE), "title"),
            Parts.gap(),
            open,
            table,
            leave);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node foot() {
    sum.setMinWidth(0);
    HBox foot = new HBox(GAP, sum, showSum, Parts.gap(), number, newer, older);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void wish(SalesWish wish) {
    says.accept(new Intent.ForSales(wish));
  }

  private void find(SalesFilter wanted) {
    wish(new SalesWish.Find(wanted));
  }

  private void typed(String text) {
    if (!mirroring) {
      find(filter.saying(text));
    }
  }

  private void save() {
    wish(new SalesWish.SaveTable());
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Sales(var view)) {
      show(view, now);
    }
    return node;
  }

  private void show(SalesView view, Snapshot now) {
    filter = view.filter();
    if (!field.isFocused() && !field.getText().strip().equals(filter.words())) {
      mirroring = true;
      field.setText(filter.words());
      mirroring = false;
    }
    filters.show(view);
    lines.show(view.page(), now.status().zone());
    page(view);
    sum(view.sum());
    Parts.shown(saving, view.saving().isPresent());
    view.saving()
        .ifPresent(
            state -> {
              saving.setText(new TodayWords(words).saving(state));
              Look.style(saving, "failed", state instanceof Saving.NotSaved);
            });
    view.chosen().ifPresent(chosen -> card.show(chosen, now.status().zone()));
    looked = view.chosen().map(SalesView.Chosen::receipt);
    Node shown = looked.isPresent() ? card.node() : whole;
    if (!node.getChildren().equals(List.of(shown))) {
      node.getChildren().setAll(shown);
    }
  }

  private void page(SalesView view) {
    boolean more =
        view.page() instanceof SalesView.There(var page, var _) && page.next().isPresent();
    long lag = view.page() instanceof SalesView.There(var _, var missing) ? missing : 0;
    Parts.shown(behind, lag > 0);
    behind.setText(words.get(Word.TODAY_BEHIND, lag));
    number.setText(words.get(Word.SALES_PAGE, view.number()));
    number.setMinWidth(Label.USE_PREF_SIZE);
    older.setDisable(!more);
    newer.setDisable(view.number() == 1);
  }

  private void sum(SalesSum now) {
    Parts.shown(showSum, now instanceof SalesSum.Hidden);
    sum.setText(
        switch (now) {
          case SalesSum.Added(var count, var amount) ->
              words.get(Word.SALES_SUM, id.laci.pos.money.Money.of(count).bare(), amount);
          case SalesSum.Adding _ -> words.get(Word.SALES_SUM_ADDING);
          case SalesSum.NotAdded _ -> words.get(Word.SALES_SUM_NOT);
          case SalesSum.Hidden _ -> "";
        });
  }

  private void open() {
    lines.chosen().ifPresent(receipt -> wish(new SalesWish.Choose(receipt)));
  }

  private void copy() {
    looked.ifPresent(receipt -> says.accept(new Intent.PrintCopy(receipt)));
  }

  private void refund() {
    looked.ifPresent(
        receipt -> says.accept(new Intent.ForReturn(new ReturnWish.OpenSale(receipt))));
  }

  private void story() {
    card.order()
        .ifPresent(
            order -> {
              says.accept(new Intent.Open(Page.Name.PAYMENTS));
              says.accept(new Intent.OpenTimeline(order));
            });
  }

  /// One step back: from a sale to the list, from a search to all sales, from there to selling.
  private void back() {
    mirroring = true;
    if (looked.isEmpty()) {
      field.clear();
    }
    mirroring = false;
    says.accept(new Intent.Back());
  }

  @Override
  public void enter() {
    mirroring = true;
    field.clear();
    mirroring = false;
  }

  @Override
  public void focus() {
    if (looked.isPresent()) {
      card.node().requestFocus();
    } else if (!field.isFocused() && !filters.isTyping()) {
      field.applyCss(); // a skin that comes later would choose all of the text
      field.requestFocus();
      field.end();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    return looked.isPresent() ? looking(event) : listing(event);
  }

  private boolean looking(KeyEvent event) {
    if (Key.RETURN.is(event)) {
      return run(this::refund);
    }
    return switch (event.getCode()) {
      case UP -> run(() -> card.scroll(-1));
      case DOWN -> run(() -> card.scroll(1));
      case F7 -> run(this::copy);
      case F10 -> card.order().isPresent() && run(this::story);
      case ESCAPE -> run(this::back);
      case TAB, ENTER -> true;
      default -> false;
    };
  }

  private boolean listing(KeyEvent event) {
    if (filters.press(event)) {
      return true;
    }
    return switch (event.getCode()) {
      case UP -> run(() -> lines.step(-1));
      case DOWN -> run(() -> lines.step(1));
      case PAGE_UP -> run(() -> wish(new SalesWish.Newer()));
      case PAGE_DOWN -> run(() -> wish(new SalesWish.Older()));
      case ENTER -> filters.isTyping() ? run(this::leaveAmounts) : run(this::open);
      case F2 -> run(field::selectAll);
      case F5 -> run(() -> wish(new SalesWish.ShowSum()));
      case F7 -> run(this::save);
      case ESCAPE -> filters.isTyping() ? run(field::requestFocus) : run(this::back);
      case TAB -> true;
      default -> false;
    };
  }

  /// From the lower amount to the upper one, from there to the field.
  private void leaveAmounts() {
    if (filters.isAtMost()) {
      field.requestFocus();
    } else {
      filters.amounts();
    }
  }
}
