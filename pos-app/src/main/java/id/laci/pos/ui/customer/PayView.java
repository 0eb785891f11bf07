package id.laci.pos.ui.customer;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.QrPane;
import id.laci.pos.ui.Ring;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The code to pay, how much, how long, and whether it is paid.
final class PayView {
  private static final double QR_SIDE = 560;
  private static final Duration SOON = Duration.ofMinutes(1);

  private final Words words;
  private final QrPane qr = new QrPane();
  private final StackPane card = new StackPane(qr);
  private final Label asking;
  private final Label merchant = Parts.label("", "heading");
  private final Label nmid = Parts.label("", "note", "muted");
  private final Label amount = Parts.label("", "amount");
  private final Ring ring = new Ring(84);
  private final Label left = Parts.label("", "title");
  private final HBox countdown;
  private final VBox steps = new VBox(12);
  private final Label late = Parts.wrapped("", "body");
  private final HBox node;

  PayView(Words words, Consumer<Intent> says) {
    this.words = words;
    asking = Parts.wrapped(words.get(Word.CUSTOMER_ASKING), "title", "muted");
    asking.setAlignment(Pos.CENTER);
    asking.setTextAlignment(TextAlignment.CENTER);
    asking.setMaxWidth(QR_SIDE - 96);
    asking.getStyleClass().add("on-paper");
    card.getStyleClass().add("qr-card");
    card.setMinSize(QR_SIDE, QR_SIDE);
    card.setMaxSize(QR_SIDE, QR_SIDE);
    VBox code = new VBox(6, card, merchant, nmid);
    code.setAlignment(Pos.CENTER);
    code.setMinWidth(660);
    VBox time = new VBox(left, Parts.wrapped(words.get(Word.CUSTOMER_ONE_PAYMENT), "note", "muted"));
    time.setAlignment(Pos.CENTER_LEFT);
    countdown = new HBox(20, ring, time);
    countdown.setAlignment(Pos.CENTER_LEFT);
    countdown.setMinHeight(90);
    VBox side = side(says);
    HBox.setHgrow(side, Priority.ALWAYS);
    HBox.setHgrow(code, Priority.ALWAYS);
    node = new HBox(code, side);
  }

  private VBox side(Consumer<Intent> says) {
    steps
        .getChildren()
        .setAll(
            Parts.wrapped(words.get(Word.CUSTOMER_STEP_OPEN), "body"),
            Parts.wrapped(words.get(Word.CUSTOMER_STEP_AIM), "body"),
            Parts.wrapped(words.get(Word.CUSTOMER_STEP_CHECK), "body"));
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    amount.setMinWidth(Label.USE_PREF_SIZE);
    VBox side =
        new VBox(
            Parts.wrapped(words.get(Word.CUSTOMER_ACCEPTS), "heading", "muted"),
            amount,
            countdown,
            steps,
            late,
            space,
            Parts.pill(Icon.CLOCK, words.get(Word.CUSTOMER_UNPAID), "waiting"),
            new LanguageBar(words, says));
    side.getStyleClass().add("side");
    side.setMinWidth(620);
    return side;
  }

  Node show(Snapshot now, Stage.ByQr stage) {
    boolean up = stage.qr().isPresent();
    card.getChildren().setAll(up ? qr : asking);
    stage
        .qr()
        .ifPresent(
            code ->
                qr.show(
                    code.payload(),
                    words.get(Word.CUSTOMER_QR_MEANING, stage.order().amount())));
    merchant.setText(now.shop().name());
    nmid.setText(
        now.shop().nmid().isBlank() ? "" : words.get(Word.CUSTOMER_NMID, now.shop().nmid()));
    String sum = stage.order().amount().toString();
    amount.setText(sum);
    amount.setStyle(sum.length() > 11 ? "-fx-font-size: 64px;" : "");
    countdown.setVisible(up);
    stage.left().ifPresent(time -> countDown(stage, time));
    boolean silent = stage.progress() == Stage.Progress.NO_CONTACT && up;
    late.setText(silent ? words.get(Word.CUSTOMER_NO_CONTACT) : "");
    late.setVisible(silent);
    late.setManaged(silent);
    steps.setVisible(!silent);
    steps.setManaged(!silent);
    return node;
  }

  private void countDown(Stage.ByQr stage, Duration time) {
    left.setText(
        String.format(Locale.ROOT, "%02d.%02d", time.toMinutes(), time.toSecondsPart()));
    double whole =
        Math.max(1, stage.qr().map(code -> code.validFor().toSeconds()).orElse(1L));
    ring.show(time.toSeconds() / whole, time.compareTo(SOON) < 0);
  }
}
