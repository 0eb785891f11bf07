package id.laci.pos.ui.returns;

import id.laci.pos.returns.Choice;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Returnable;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line of the sale: how many come back, where they go, and what they are worth; or why none
/// may.
final class LineChoice {
  private static final int GAP = 10;

  private final Returnable line;
  private final Optional<Choice> choice;
  private final Consumer<ReturnWish> wants;
  private final VBox node;

  /// @param worth what goes back for it, blank while nothing of it is chosen
  LineChoice(
      Returnable line,
      Optional<Choice> choice,
      String worth,
      Words words,
      Consumer<ReturnWish> wants) {
    this.line = line;
    this.choice = choice;
    this.wants = wants;
    ReturnWords said = new ReturnWords(words);
    String number = Integer.toString(line.line().number());
    node = new VBox(4, head(worth), below(words, said, number));
    node.getStyleClass().addAll("waiting-item", "return-line");
    node.setId("return-line-" + number);
    Look.style(node, "shut", line.left() == 0);
  }

  private Node head(String worth) {
    Label name = Parts.wrapped(line.line().product().name(), "strong");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label amount = Parts.label(worth.isEmpty() ? "–" : worth, "strong", "return-sum");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    return new HBox(GAP, name, amount);
  }

  private Node below(Words words, ReturnWords said, String number) {
    String detail =
        line.whyNot()
            .map(said::whyNot)
            .orElseGet(
                () ->
                    line.returned() > 0
                        ? words.get(Word.RETURN_BACK_BEFORE, line.returned())
                        : words.get(
                            Word.BASKET_LINE,
                            line.line().quantity(),
                            line.line().product().price().bare()));
    Label text = Parts.wrapped(detail, "muted", "note");
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(GAP, text);
    if (choice.isPresent()) {
      row.getChildren().add(goods(words, number));
    }
    if (line.left() > 0) {
      row.getChildren().add(count(words, number));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node goods(Words words, String number) {
    boolean damaged = choice.filter(one -> one.goods() == GoodsBack.DAMAGED).isPresent();
    Button chip =
        Parts.chip(
            words.get(damaged ? Word.RETURN_DAMAGED : Word.RETURN_RESTOCK), damaged, this::turn);
    chip.setId("return-goods-" + number);
    return chip;
  }

  private Node count(Words words, String number) {
    Button less = Parts.act(Icon.LESS, words.get(Word.BASKET_LESS), () -> change(-1));
    Button more = Parts.act(Icon.MORE, words.get(Word.BASKET_MORE), () -> change(1));
    less.setId("return-less-" + number);
    more.setId("return-more-" + number);
    Label count =
        Parts.label(words.get(Word.RETURN_OF, quantity(), line.left()), "strong", "return-count");
    HBox box = new HBox(4, less, count, more);
    box.setAlignment(Pos.CENTER);
    box.setMinWidth(HBox.USE_PREF_SIZE);
    return box;
  }

  private int quantity() {
    return choice.map(Choice::quantity).orElse(0);
  }

  Node node() {
    return node;
  }

  void choose(boolean chosen) {
    Look.style(node, "chosen", chosen);
  }

  /// More or fewer of them.
  void change(int by) {
    int quantity = Math.clamp((long) quantity() + by, 0, line.left());
    if (quantity != quantity()) {
      wants.accept(new ReturnWish.Choose(line.line().number(), quantity, goodsBack()));
    }
  }

  /// All of them, or none.
  void toggle() {
    if (line.left() > 0) {
      wants.accept(
          new ReturnWish.Choose(
              line.line().number(), quantity() > 0 ? 0 : line.left(), goodsBack()));
    }
  }

  /// To the shelf, or damaged.
  void turn() {
    if (quantity() > 0) {
      wants.accept(
          new ReturnWish.Choose(
              line.line().number(),
              quantity(),
              goodsBack() == GoodsBack.RESTOCK ? GoodsBack.DAMAGED : GoodsBack.RESTOCK));
    }
  }

  private GoodsBack goodsBack() {
    return choice.map(Choice::goods).orElse(GoodsBack.RESTOCK);
  }
}
