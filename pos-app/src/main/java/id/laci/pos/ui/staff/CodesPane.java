package id.laci.pos.ui.staff;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Codes that are shown once: to be printed or written down before anything else goes on.
final class CodesPane {
  private static final int GAP = 16;
  private static final int COLUMNS = 2;

  private final Words words;
  private final Consumer<Intent> says;
  private final Label hint = Parts.wrapped("");
  private final GridPane codes = new GridPane(3 * GAP, GAP / 2.0);
  private final Label printed;
  private final VBox node;

  CodesPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    printed = Parts.label(words.get(Word.CODES_PRINTED), "muted");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    Button print = Parts.act(words.get(Word.CODES_PRINT), Key.F7, this::print, "tender", "side");
    Button kept = Parts.act(words.get(Word.CODES_KEPT), Key.F9, this::kept, "tender", "next");
    HBox.setHgrow(kept, Priority.ALWAYS);
    node =
        new VBox(
            GAP,
            Parts.wrapped(words.get(Word.CODES_TITLE), "title"),
            hint,
            codes,
            printed,
            space,
            new HBox(12, print, kept));
  }

  private void print() {
    says.accept(new Intent.ForStaff(new StaffWish.PrintCodes()));
  }

  private void kept() {
    codes.getChildren().clear();
    says.accept(new Intent.ForStaff(new StaffWish.Seen()));
  }

  Node show(String name, StaffTidings.Reveal reveal, boolean sent) {
    boolean phone = reveal.texts().size() > 1;
    hint.setText(words.get(phone ? Word.CODES_PHONE : Word.CODES_OWNER, name));
    codes.getChildren().clear();
    for (int i = 0; i < reveal.texts().size(); i++) {
      Label code = Parts.label(reveal.texts().get(i), "heading");
      code.setMinWidth(Region.USE_PREF_SIZE);
      codes.add(code, i % COLUMNS, i / COLUMNS);
    }
    Parts.shown(printed, sent);
    return node;
  }

  boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case F7 -> run(this::print);
      case F9 -> run(this::kept);
      default -> true; // nothing else goes on before they are kept
    };
  }
}
