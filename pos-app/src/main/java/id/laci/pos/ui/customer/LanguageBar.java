package id.laci.pos.ui.customer;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The three languages, each named in itself; on every screen that the customer sees.
final class LanguageBar extends HBox {
  private static final int GAP = 8;

  LanguageBar(Words words, Consumer<Intent> says) {
    super(GAP);
    getStyleClass().add("languages");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(Region.USE_PREF_SIZE);
    setMaxWidth(Region.USE_PREF_SIZE);
    for (Language language : Language.values()) {
      getChildren()
          .add(
              Parts.languageChip(
                  language,
                  language == words.language(),
                  () -> says.accept(new Intent.CustomerReads(language))));
    }
  }
}
