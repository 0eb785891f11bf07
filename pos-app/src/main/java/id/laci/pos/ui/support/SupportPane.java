package id.laci.pos.ui.support;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.ledger.Timeline;
import id.laci.pos.support.Contacts;
import id.laci.pos.support.SupportView;
import id.laci.pos.support.SupportWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Whom to ask, and what to tell them, in place of the tiles.
public final class SupportPane implements PagePane {
  private static final int GAP = 12;

  private final Words words;
  private final Consumer<Intent> says;
  private final List<ContactCard> cards;
  private final Label amount = Parts.label("", "title");
  private final Label none = Parts.wrapped("", "muted");
  private final TextField order;
  private final TextField transaction;
  private final TextField receipt;
  private final GridPane numbers = new GridPane(GAP, 0);
  private final Button slip;
  private final Button file;
  private final VBox node;
  private Optional<Timeline> about = Optional.empty();

  /// @param says takes what the cashier wants
  public SupportPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    order = number("support-order", Word.STORY_ORDER);
    transaction = number("support-transaction", Word.STORY_TRANSACTION);
    receipt = number("support-receipt", Word.STORY_SALE);
    cards = Stream.of(Contacts.Helper.values()).map(who -> new ContactCard(who, words)).toList();
    slip = Parts.act(words.get(Word.STORY_SLIP), Key.F7, this::print, "tender", "side");
    file = Parts.act(words.get(Word.SUPPORT_FILE), Key.F9, this::write, "tender", "next");
    ScrollPane ways = Lists.scrolling(ways());
    ways.getStyleClass().remove("sheet"); // the cards have edges of their own
    VBox.setVgrow(ways, Priority.ALWAYS);
    node = new VBox(GAP, head(), ways, payment());
    node.setFocusTraversable(true);
  }

  private TextField number(String id, Word name) {
    TextField number = new TextField();
    number.setEditable(false);
    number.setFocusTraversable(false);
    number.setId(id);
    number.setAccessibleText(words.get(name));
    number.getStyleClass().add("copyable");
    GridPane.setHgrow(number, Priority.ALWAYS);
    Label label = Parts.label(words.get(name), "muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    numbers.addRow(numbers.getRowCount(), label, number);
    return number;
  }

  /// All cards are as wide as each other.
  private GridPane ways() {
    GridPane ways = new GridPane(GAP, 0);
    for (ContactCard card : cards) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / cards.size());
      ways.getColumnConstraints().add(column);
      ways.addColumn(ways.getColumnCount() - 1, card.node());
    }
    return ways;
  }

  private Node head() {
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::close, "small");
    HBox head =
        new HBox(10, Parts.label(words.get(Word.SUPPORT_TITLE), "title"), Parts.gap(), back);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node payment() {
    amount.setMinWidth(Region.USE_PREF_SIZE);
    HBox title =
        new HBox(GAP, Parts.label(words.get(Word.SUPPORT_ABOUT), "heading"), Parts.gap(), amount);
    title.setAlignment(Pos.BASELINE_LEFT);
    Button other = Parts.act(words.get(Word.SUPPORT_OTHER), Key.F10, this::other, "tender", "side");
    HBox.setHgrow(file, Priority.ALWAYS);
    VBox panel =
        new VBox(
            GAP,
            title,
            none,
            numbers,
            Parts.wrapped(words.get(Word.SUPPORT_CONTENT), "muted"),
            new HBox(GAP, other, slip, file));
    panel.getStyleClass().add("panel");
    return panel;
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Support(var view)) {
      cards.forEach(card -> card.show(view.contacts()));
      show(view);
    }
    return node;
  }

  private void show(SupportView view) {
    about = view.about();
    amount.setText(about.map(told -> told.amount().toString()).orElse(""));
    order.setText(about.map(told -> told.order().text()).orElse(""));
    transaction.setText(about.map(Timeline::transaction).map(SupportPane::said).orElse(""));
    receipt.setText(about.map(Timeline::receipt).map(SupportPane::said).orElse(""));
    Parts.shown(numbers, about.isPresent());
    none.setText(words.get(view.looking() ? Word.SUPPORT_LOOKING : Word.SUPPORT_NONE));
    Parts.shown(none, about.isEmpty());
    slip.setDisable(about.isEmpty());
    file.setDisable(about.isEmpty());
  }

  private static String said(String number) {
    return number.isBlank() ? "–" : number;
  }

  private void print() {
    about.ifPresent(told -> says.accept(new Intent.PrintClaimSlip(told.order())));
  }

  private void write() {
    about.ifPresent(
        told -> says.accept(new Intent.ForSupport(new SupportWish.WriteFile(told.order()))));
  }

  private void other() {
    says.accept(new Intent.Open(Page.Name.PAYMENTS));
  }

  private void close() {
    says.accept(new Intent.Open(Page.Name.TILES));
  }

  @Override
  public void enter() {
    focus();
  }

  @Override
  public void focus() {
    if (!node.isFocused()) {
      node.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case F7 -> run(this::print);
      case F9 -> run(this::write);
      case F10 -> run(this::other);
      case ESCAPE -> run(this::close);
      case TAB -> true;
      default -> false;
    };
  }
}
