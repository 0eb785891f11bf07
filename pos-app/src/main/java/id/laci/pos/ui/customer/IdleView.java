package id.laci.pos.ui.customer;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Between customers: the shop, what it accepts, and for who asks, how to pay with GoPay. The
/// official site is told as text, never as a link to follow.
final class IdleView {
  private final Words words;
  private final Label name = Parts.label("", "welcome");
  private final StackPane middle = new StackPane();
  private final VBox welcome;
  private final VBox guide;
  private final BorderPane node = new BorderPane();

  IdleView(Words words, Consumer<Intent> says) {
    this.words = words;
    Button how = Parts.act(Icon.PHONE, words.get(Word.CUSTOMER_HOW), this::openGuide, "tender");
    how.setId("how");
    how.setMaxWidth(Button.USE_PREF_SIZE);
    welcome =
        new VBox(
            16,
            Parts.label(words.get(Word.CUSTOMER_WELCOME), "title", "muted"),
            name,
            Parts.wrapped(words.get(Word.CUSTOMER_ACCEPTS), "body", "muted"),
            how);
    welcome.setAlignment(Pos.CENTER);
    VBox.setMargin(how, new Insets(32, 0, 0, 0));
    guide = guide();
    node.setCenter(middle);
    HBox languages = new HBox(Parts.gap(), new LanguageBar(words, says), Parts.gap());
    BorderPane.setMargin(languages, new Insets(0, 0, 40, 0));
    node.setBottom(languages);
    closeGuide();
  }

  private VBox guide() {
    VBox steps = new VBox(26, Parts.label(words.get(Word.CUSTOMER_HOW), "title"));
    Word[] texts = {
      Word.CUSTOMER_GUIDE_APP,
      Word.CUSTOMER_GUIDE_TOPUP,
      Word.CUSTOMER_GUIDE_SCAN,
      Word.CUSTOMER_GUIDE_CHECK
    };
    for (int i = 0; i < texts.length; i++) {
      HBox step =
          new HBox(
              24,
              Parts.label(Integer.toString(i + 1), "title"),
              Parts.wrapped(words.get(texts[i]), "line-text"));
      step.setAlignment(Pos.CENTER_LEFT);
      steps.getChildren().add(step);
    }
    Button close = Parts.act(words.get(Word.CUSTOMER_GUIDE_CLOSE), "", this::closeGuide);
    close.setMaxWidth(Button.USE_PREF_SIZE);
    steps
        .getChildren()
        .addAll(Parts.label(words.get(Word.CUSTOMER_GUIDE_SITE), "body", "muted"), close);
    steps.setMaxWidth(960);
    steps.setAlignment(Pos.CENTER_LEFT);
    return steps;
  }

  private void openGuide() {
    middle.getChildren().setAll(guide);
  }

  private void closeGuide() {
    middle.getChildren().setAll(welcome);
  }

  Node show(Snapshot now) {
    name.setText(now.shop().name());
    return node;
  }
}
