package id.laci.pos.ui.customer;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Between customers: the shop, what it accepts, and for who asks, how to pay with GoPay. The
/// official site is told as text, never as a link to follow. A guide that nobody closed goes by
/// itself.
final class IdleView {
  private static final Duration GUIDE_STAYS = Duration.ofSeconds(90);
  private static final Word[] STEPS = {
    Word.CUSTOMER_GUIDE_APP,
    Word.CUSTOMER_GUIDE_TOPUP,
    Word.CUSTOMER_GUIDE_SCAN,
    Word.CUSTOMER_GUIDE_CHECK
  };

  private final Words words;
  private final Label name = centred("", "welcome");
  private final Node welcome;
  private final Node guide;
  private final VBox middle = new VBox();
  private final Node node;
  private Instant now = Instant.EPOCH;
  private @Nullable Instant openedAt;

  IdleView(Words words, Consumer<Intent> says) {
    this.words = words;
    welcome = welcome();
    guide = guide();
    node = Middle.of(middle, words, says);
    closeGuide();
  }

  private static Label centred(String text, String... styles) {
    Label label = Parts.wrapped(text, styles);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }

  private VBox welcome() {
    Button how = Parts.act(Icon.PHONE, words.get(Word.CUSTOMER_HOW), this::openGuide, "tender");
    how.setId("how");
    how.setMaxWidth(Button.USE_PREF_SIZE);
    VBox content =
        new VBox(
            Parts.label(words.get(Word.CUSTOMER_WELCOME), "title", "muted"),
            name,
            centred(words.get(Word.CUSTOMER_ACCEPTS), "line-text", "muted"),
            how);
    content.getStyleClass().add("welcome-all");
    content.setAlignment(Pos.CENTER);
    return content;
  }

  private VBox guide() {
    VBox content = new VBox(Parts.wrapped(words.get(Word.CUSTOMER_HOW), "title"));
    for (int i = 0; i < STEPS.length; i++) {
      content.getChildren().add(step(i + 1, words.get(STEPS[i])));
    }
    Button close = Parts.act(words.get(Word.CUSTOMER_GUIDE_CLOSE), "", this::closeGuide);
    close.setId("close");
    HBox end =
        new HBox(
            Parts.wrapped(words.get(Word.CUSTOMER_GUIDE_SITE), "body", "muted"),
            Parts.gap(),
            close);
    end.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().add(end);
    content.getStyleClass().add("guide");
    return content;
  }

  private static HBox step(int number, String text) {
    Label figure = Parts.label(Integer.toString(number), "figure");
    HBox step = new HBox(figure, Parts.wrapped(text, "step"));
    step.getStyleClass().add("step-row");
    step.setAlignment(Pos.CENTER_LEFT);
    return step;
  }

  private void openGuide() {
    openedAt = now;
    middle.getChildren().setAll(guide);
  }

  void closeGuide() {
    openedAt = null;
    if (!middle.getChildren().contains(welcome)) {
      middle.getChildren().setAll(welcome);
    }
  }

  Node show(Snapshot snapshot) {
    now = snapshot.status().now();
    name.setText(snapshot.shop().name());
    if (openedAt != null && now.isAfter(openedAt.plus(GUIDE_STAYS))) {
      closeGuide();
    }
    return node;
  }
}
