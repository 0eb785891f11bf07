package id.laci.pos.ui.returns;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Goods whose sale nobody can find: which, how many, and how much money.
final class BlankStep implements ReturnPane.Step {
  private static final int GAP = 14;
  private static final int DIGITS_MAX = 9;
  private static final int FIELD_WIDTH = 220;

  private final Words words;
  private final Consumer<ReturnWish> wants;
  private final TextField goods = new TextField();
  private final TextField quantity = digits();
  private final TextField amount = digits();
  private final VBox list = new VBox();
  private final ScrollPane scroll = Lists.scrolling(list);
  private final Label named = Parts.wrapped("", "strong");
  private final Button shelf;
  private final Button send;
  private final ReasonBar reasons;
  private final VBox node;
  private final List<Node> rows = new ArrayList<>();
  private Optional<ReturnView.WithoutReceipt> drawn = Optional.empty();
  private int chosen;
  private boolean mirroring;

  BlankStep(Words words, Consumer<ReturnWish> wants) {
    this.words = words;
    this.wants = wants;
    reasons = new ReasonBar(words, wants, Key.PAGE_UP.cap(), Key.PAGE_DOWN.cap());
    goods.setPromptText(words.get(Word.RETURN_BLANK_GOODS));
    goods.setAccessibleText(words.get(Word.RETURN_BLANK_GOODS));
    goods.setId("blank-goods");
    goods.textProperty().addListener((_, _, text) -> find(text));
    quantity.setId("blank-quantity");
    quantity.setAccessibleText(words.get(Word.RETURN_BLANK_QUANTITY));
    amount.setId("blank-amount");
    amount.setAccessibleText(words.get(Word.RETURN_BLANK_AMOUNT));
    quantity.textProperty().addListener((_, _, _) -> describe());
    amount.textProperty().addListener((_, _, _) -> describe());
    HBox.setHgrow(goods, Priority.ALWAYS);
    HBox search = new HBox(Icon.SEARCH.node(), goods, Parts.key(Key.F2));
    search.getStyleClass().add("search");
    shelf = Parts.chip(words.get(Word.RETURN_RESTOCK), false, this::turn);
    shelf.setId("blank-shelf");
    send =
        Parts.act(
            words.get(Word.RETURN_SEND), Key.F9, () -> wants.accept(new ReturnWish.Ask()), "next");
    send.setId("return-send");
    list.getStyleClass().add("waiting-list");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node =
        new VBox(
            GAP,
            Parts.wrapped(words.get(Word.RETURN_BLANK_HINT), "muted"),
            search,
            scroll,
            named,
            figures(),
            reasons.node(),
            send);
  }

  private static TextField digits() {
    TextField field = new TextField();
    field.setPrefWidth(FIELD_WIDTH);
    field.getStyleClass().add("entry");
    return field;
  }

  private Node figures() {
    HBox row =
        new HBox(
            GAP,
            labelled(Word.RETURN_BLANK_QUANTITY, quantity),
            labelled(Word.RETURN_BLANK_AMOUNT, amount),
            shelf,
            Parts.key(Key.F7));
    row.setAlignment(Pos.BOTTOM_LEFT);
    return row;
  }

  private Node labelled(Word word, Node field) {
    return new VBox(4, Parts.label(words.get(word), "muted", "note"), field);
  }

  private void find(String text) {
    if (!mirroring) {
      wants.accept(new ReturnWish.FindGoods(text));
    }
  }

  private void describe() {
    if (!mirroring) {
      drawn.flatMap(ReturnView.WithoutReceipt::product).ifPresent(this::describe);
    }
  }

  private void describe(Product product) {
    describe(product, number(quantity), number(amount), goodsBack());
  }

  private void describe(Product product, long count, long rupiah, GoodsBack back) {
    wants.accept(new ReturnWish.Describe(product.sku(), (int) count, Money.of(rupiah), back));
  }

  private static long number(TextField field) {
    String digits = field.getText().replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > DIGITS_MAX ? 0 : Long.parseLong(digits);
  }

  private GoodsBack goodsBack() {
    return drawn.map(ReturnView.WithoutReceipt::goods).orElse(GoodsBack.RESTOCK);
  }

  private void turn() {
    drawn
        .flatMap(ReturnView.WithoutReceipt::product)
        .ifPresent(
            product ->
                describe(
                    product,
                    number(quantity),
                    number(amount),
                    goodsBack() == GoodsBack.RESTOCK ? GoodsBack.DAMAGED : GoodsBack.RESTOCK));
  }

  @Override
  public Node node() {
    return node;
  }

  /// @return what stands beside the title
  String show(ReturnView.WithoutReceipt view, Snapshot now) {
    if (!drawn.equals(Optional.of(view))) {
      boolean other =
          !drawn.map(ReturnView.WithoutReceipt::found).equals(Optional.of(view.found()));
      drawn = Optional.of(view);
      draw(view, other);
    }
    return words.get(Word.RETURN_BLANK_TITLE) + " · " + now.shop().till();
  }

  private void draw(ReturnView.WithoutReceipt view, boolean other) {
    mirror(goods, view.query());
    mirrorNumber(quantity, view.quantity() == 0 ? "" : Integer.toString(view.quantity()));
    mirrorNumber(amount, view.amount().isZero() ? "" : view.amount().bare());
    if (other) {
      chosen = 0;
      rows.clear();
      view.found().forEach(product -> rows.add(row(product)));
      list.getChildren().setAll(rows);
      mark();
    }
    named.setText(
        view.product().map(product -> product.name() + " · " + product.price()).orElse(""));
    shelf.setText(
        words.get(view.goods() == GoodsBack.DAMAGED ? Word.RETURN_DAMAGED : Word.RETURN_RESTOCK));
    Look.style(shelf, "chosen", view.goods() == GoodsBack.DAMAGED);
    reasons.show(view.reason(), view.words());
    send.setDisable(!view.isReady());
  }

  /// A number may be written with or without dots.
  private void mirrorNumber(TextField field, String text) {
    if (text.isEmpty() || number(field) != number(text)) {
      mirror(field, text);
    }
  }

  private void mirror(TextField field, String text) {
    if (!field.isFocused() && !field.getText().equals(text)) {
      mirroring = true;
      field.setText(text);
      mirroring = false;
    }
  }

  private static long number(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  private Node row(Product product) {
    Label name = Parts.wrapped(product.name(), "strong");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(GAP, name, Parts.label(product.price().bare(), "strong", "line-sum"));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("waiting-item");
    row.setId("blank-" + product.sku());
    row.setOnMouseClicked(_ -> pick(product));
    return row;
  }

  private void pick(Product product) {
    long count = Math.max(1, number(quantity));
    describe(product, count, product.price().times(count).rupiah(), goodsBack());
    amount.requestFocus();
  }

  private void mark() {
    for (int i = 0; i < rows.size(); i++) {
      Look.style(rows.get(i), "chosen", i == chosen);
    }
  }

  private void step(int by) {
    if (!rows.isEmpty()) {
      chosen = Math.clamp((long) chosen + by, 0, rows.size() - 1);
      mark();
      Scrolling.reveal(scroll, rows.get(chosen));
    }
  }

  @Override
  public void focus() {
    if (!amount.isFocused() && !quantity.isFocused() && !goods.isFocused()) {
      goods.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> run(() -> step(-1));
      case DOWN -> run(() -> step(1));
      case PAGE_UP -> run(() -> reasons.step(-1));
      case PAGE_DOWN -> run(() -> reasons.step(1));
      case ENTER -> run(this::enter);
      case F2 -> run(goods::requestFocus);
      case F4 -> run(quantity::requestFocus);
      case F5 -> run(amount::requestFocus);
      case F7 -> run(this::turn);
      case F9 -> run(() -> wants.accept(new ReturnWish.Ask()));
      default -> false;
    };
  }

  /// From the goods to their number, from there to the money, then to the reason.
  private void enter() {
    if (goods.isFocused()) {
      drawn
          .map(ReturnView.WithoutReceipt::found)
          .filter(found -> chosen < found.size())
          .ifPresent(found -> pick(found.get(chosen)));
    } else if (quantity.isFocused()) {
      amount.requestFocus();
    }
  }
}
