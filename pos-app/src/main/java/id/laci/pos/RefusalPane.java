package id.laci.pos;

import id.laci.pos.till.Language;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a shop sees instead of a till that must not start: what has happened and what it means for
/// the money, what to do, and below it what exactly was found, to be read to support.
final class RefusalPane {
  private static final double WIDTH = 640;
  private static final double GAP = 16;
  private static final double MARGIN = 32;
  private static final int DETAIL_ROWS = 5;

  private final VBox root;

  /// @param details what exactly was found
  /// @param restore opens the way to a backup, where one would help
  /// @param close what the button does
  RefusalPane(
      StartTrouble trouble,
      List<String> details,
      Language language,
      Optional<Runnable> restore,
      Runnable close) {
    Words words = Words.of(language);
    Label title = label(words.get(Word.START_REFUSED), "title-2");
    Label meaning = label(words.get(trouble.meaning()), "text");
    Label remedy = label(words.get(trouble.remedy()), "text-bold");
    Label about = label(words.get(Word.START_DETAIL), "text-muted");
    TextArea detail = new TextArea(String.join("\n", details));
    detail.setEditable(false);
    detail.setWrapText(true);
    detail.setPrefRowCount(DETAIL_ROWS);
    detail.setId("refusal-detail");
    Button end = new Button(words.get(Word.START_CLOSE));
    end.setDefaultButton(true);
    end.setOnAction(_ -> close.run());
    end.setId("refusal-close");
    HBox acts = new HBox(GAP / 2, end);
    restore.ifPresent(
        open -> {
          Button back = new Button(words.get(Word.RESTORE_TITLE));
          back.setOnAction(_ -> open.run());
          back.setId("refusal-restore");
          acts.getChildren().addFirst(back);
        });
    root = new VBox(GAP, title, meaning, remedy, about, detail, acts);
    root.setAlignment(Pos.CENTER_LEFT);
    root.setPadding(new Insets(MARGIN));
    root.setPrefWidth(WIDTH);
    Look.apply(root, language, false);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  Parent root() {
    return root;
  }
}
