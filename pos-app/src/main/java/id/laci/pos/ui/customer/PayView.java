package id.laci.pos.ui.customer;

import id.laci.pos.money.Money;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;
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
  private final Label part = Parts.wrapped("", "note", "muted");
  private final Label late = Parts.wrapped("", "body", "late");
  private final Label accepts;
  private final Node steps;
  private final HBox standing = new HBox();
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

  /// Unpaid is said only while the gateway says so.
  private void standing(boolean known) {
    Word word = known ? Word.CUSTOMER_UNPAID : Word.CUSTOMER_UNSURE;
    standing.getChildren().setAll(Parts.pill(Icon.CLOCK, words.get(word), "waiting"));
  }

  private Node wide(Format format, LanguageBar languages) {
    VBox code = new VBox(card.node(), merchant, nmid);
    code.getStyleClass().add("code");
    code.setAlignment(Pos.CENTER);
    code.setMinWidth(format.codeSide() + 2 * CODE_MARGIN);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox side = new VBox(accepts, amount.node(), part, countdown.node());
    if (roomy) {
      side.getChildren().add(steps);
    }
    side.getChildren().addAll(late, space, standing, languages);
    side.getStyleClass().add("side");
    HBox.setHgrow(side, Priority.ALWAYS);
    return new HBox(code, side);
  }

  private Node tall(LanguageBar languages) {
    HBox top = new HBox(merchant, Parts.gap(), languages);
    top.getStyleClass().add("top");
    HBox state = new HBox(countdown.node(), Parts.gap(), standing);
    state.setAlignment(Pos.CENTER_LEFT);
    VBox below = new VBox(nmid, amount.node(), part, accepts, state, late);
    below.getStyleClass().add("below");
    below.setAlignment(Pos.TOP_CENTER);
    BorderPane page = new BorderPane(card.node());
    page.setTop(top);
    page.setBottom(below);
    return page;
  }

  /// A code that the gateway made.
  Node show(Snapshot now, Stage.ByQr stage) {
    card.show(stage);
    guiding(stage.qr().isPresent(), true);
    countdown.show(stage);
    payee(now.shop().name(), now.shop().nmid());
    amount.show(stage.order().amount());
    part(now, stage.order().amount());
    note(help(stage), false);
    standing(stage.progress() != Stage.Progress.NO_CONTACT);
    return node;
  }

  /// A code that was made here: nobody can tell yet whether it is paid, so the cashier looks at the
  /// customer's own screen.
  Node show(Snapshot now, Stage.ByOwnCode stage) {
    card.show(stage.demand().payload(), stage.demand().amount());
    guiding(true, false);
    payee(stage.merchant(), stage.nmid());
    amount.show(stage.demand().amount());
    part(now, stage.demand().amount());
    note(Optional.of(Word.CUSTOMER_OWN_SHOW), true);
    standing(false);
    return node;
  }

  /// Before there is a code, nothing is said of how to pay by it.
  ///
  /// @param expires whether the gateway ends the code by itself
  private void guiding(boolean hasCode, boolean expires) {
    Parts.shown(steps, hasCode);
    Parts.shown(standing, hasCode);
    Parts.shown(countdown.node(), hasCode && expires);
  }

  /// Says of a part of the sum that it is one, and what has been paid already.
  private void part(Snapshot now, Money asked) {
    Money whole = now.totals().total();
    Money paid = whole.minus(now.due());
    Parts.shown(part, !asked.equals(whole));
    part.setText(
        paid.isZero()
            ? words.get(Word.CUSTOMER_PART_FIRST, whole)
            : words.get(Word.CUSTOMER_PART, whole, paid));
  }

  private void payee(String name, String number) {
    merchant.setText(name);
    nmid.setText(number.isBlank() ? "" : words.get(Word.CUSTOMER_NMID, number));
  }

  /// Room is short where a note stands beside a countdown.
  private void note(Optional<Word> help, boolean room) {
    late.setText(help.map(word -> words.get(word)).orElse(""));
    Parts.shown(late, help.isPresent());
    Parts.shown(accepts, roomy || room || (help.isEmpty() && !part.isVisible()));
  }

  /// What helps the customer on, the most pressing first.
  private static Optional<Word> help(Stage.ByQr stage) {
    if (stage.qr().isEmpty()) {
      return Optional.empty();
    }
    if (stage.claim().isPresent()) {
      return Optional.of(Word.CUSTOMER_CLAIM);
    }
    if (stage.progress() == Stage.Progress.NO_CONTACT) {
      return Optional.of(Word.CUSTOMER_NO_CONTACT);
    }
    return stage.trouble().map(PayView::help);
  }

  private static Word help(Stage.AppTrouble trouble) {
    return switch (trouble) {
      case BALANCE -> Word.CUSTOMER_APP_BALANCE;
      case LIMIT -> Word.CUSTOMER_APP_LIMIT;
      case NETWORK -> Word.CUSTOMER_APP_NETWORK;
      case SHOP -> Word.CUSTOMER_APP_SHOP;
    };
  }
}
