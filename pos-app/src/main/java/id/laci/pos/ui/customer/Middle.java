package id.laci.pos.ui.customer;

import id.laci.pos.till.Intent;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A page with one thing in its middle and the languages below.
final class Middle {
  private Middle() {}

  static BorderPane of(VBox content, Words words, Consumer<Intent> says) {
    content.setAlignment(Pos.CENTER);
    content.getStyleClass().add("middle");
    StackPane bottom = new StackPane(new LanguageBar(words, says));
    bottom.getStyleClass().add("foot");
    BorderPane page = new BorderPane(content);
    page.setBottom(bottom);
    return page;
  }
}
