package id.laci.pos.ui.customer;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The code to pay, how much, how long, and whether it is paid.
final class PayView {
  private static final double CODE_MARGIN = 50;

  private final Words words;
  private final CodeCard card;
  private final Countdown countdown;
  private final Label merchant = Parts.label("", "heading");
  private final Label nmid = Parts.label("", "note", "muted");
  private final Sum amount = new Sum();
  private final Label late = Parts.wrapped("", "body", "late");
  private final Label accepts;
  private final Node steps;
  private final boolean roomy;
  private final Node node;

  PayView(Words words, Format format, Consumer<Intent> says) {
    this.words = words;
    card = new CodeCard(words, format.codeSide());
    countdown = new Countdown(words);
    accepts = Parts.wrapped(words.get(Word.CUSTOMER_ACCEPTS), "line-text", "muted");
    roomy = format == Format.WIDE;
    steps =
        new VBox(
            step(Word.CUSTOMER_STEP_OPEN),
            step(Word.CUSTOMER_STEP_AIM),
            step(Word.CUSTOMER_STEP_CHECK));
    steps.getStyleClass().add("steps");
    LanguageBar languages = new LanguageBar(words, says);
    node = format == Format.TALL ? tall(languages) : wide(format, languages);
  }

  private Label step(Word word) {
    return Parts.wrapped(words.get(word), "body");
  }

  private Node unpaid() {
    return Parts.pill(Icon.CLOCK, words.get(Word.CUSTOMER_UNPAID), "waiting");
  }

  private Node wide(Format format, LanguageBar languages) {
    VBox code = new VBox(card.node(), merchant, nmid);
    code.getStyleClass().add("code");
    code.setAlignment(Pos.CENTER);
    code.setMinWidth(format.codeSide() + 2 * CODE_MARGIN);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox side = new VBox(accepts, amount.node(), countdown.node());
    if (roomy) {
      side.getChildren().add(steps);
    }
    side.getChildren().addAll(late, space, unpaid(), languages);
    side.getStyleClass().add("side");
    HBox.setHgrow(side, Priority.ALWAYS);
    return new HBox(code, side);
  }

  private Node tall(LanguageBar languages) {
    HBox top = new HBox(merchant, Parts.gap(), languages);
    top.getStyleClass().add("top");
    HBox state = new HBox(countdown.node(), Parts.gap(), unpaid());
    state.setAlignment(Pos.CENTER_LEFT);
    VBox below = new VBox(nmid, amount.node(), accepts, state, late);
    below.getStyleClass().add("below");
    below.setAlignment(Pos.TOP_CENTER);
    BorderPane page = new BorderPane(card.node());
    page.setTop(top);
    page.setBottom(below);
    return page;
  }

  Node show(Snapshot now, Stage.ByQr stage) {
    card.show(stage);
    countdown.show(stage);
    merchant.setText(now.shop().name());
    nmid.setText(
        now.shop().nmid().isBlank() ? "" : words.get(Word.CUSTOMER_NMID, now.shop().nmid()));
    amount.show(stage.order().amount());
    boolean silent = stage.progress() == Stage.Progress.NO_CONTACT && stage.qr().isPresent();
    late.setText(silent ? words.get(Word.CUSTOMER_NO_CONTACT) : "");
    show(late, silent);
    show(accepts, roomy || !silent);
    return node;
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
