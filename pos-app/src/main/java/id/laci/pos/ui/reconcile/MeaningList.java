package id.laci.pos.ui.reconcile;

import id.laci.pos.settlement.Meaning;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Everything that a column can hold, of which one is chosen.
final class MeaningList {
  private static final int GAP = 12;

  private final Words words;
  private final Consumer<Optional<Meaning>> chosen;
  private final Runnable closed;
  private final Label title = Parts.wrapped("", "heading");
  private final Sheet<Optional<Meaning>> sheet = new Sheet<>(() -> {});
  private final VBox node;

  /// @param chosen hears what the column holds
  /// @param closed hears when it is left otherwise
  MeaningList(Words words, Consumer<Optional<Meaning>> chosen, Runnable closed) {
    this.words = words;
    this.chosen = chosen;
    this.closed = closed;
    Button take = Parts.act(words.get(Word.RECKON_MEANS), Key.ENTER, this::take, "next");
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, closed);
    node = new VBox(GAP, title, sheet.node(), Bars.acts(take, back));
    VBox.setVgrow(node, javafx.scene.layout.Priority.ALWAYS);
  }

  Node node() {
    return node;
  }

  void open(String header, Optional<Meaning> now) {
    title.setText(words.get(Word.RECKON_MEANS_TITLE, header));
    List<Sheet.Piece<Optional<Meaning>>> pieces = new ArrayList<>();
    pieces.add(row(Optional.empty()));
    for (Meaning meaning : Meaning.values()) {
      pieces.add(row(Optional.of(meaning)));
    }
    sheet.show(pieces);
    int place = now.map(Meaning::ordinal).orElse(-1) + 1;
    sheet.step(-pieces.size());
    sheet.step(place);
  }

  private Sheet.Piece<Optional<Meaning>> row(Optional<Meaning> meaning) {
    Word word = meaning.map(ReckonWords::of).orElse(Word.MEANING_NONE);
    return new Sheet.Piece.Row<>(meaning, new HBox(Parts.label(words.get(word))));
  }

  private void take() {
    sheet.chosen().ifPresent(chosen);
  }

  boolean press(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> sheet.step(-1);
      case DOWN -> sheet.step(1);
      case ENTER, F9 -> take();
      case ESCAPE -> closed.run();
      default -> {
        return false;
      }
    }
    return true;
  }
}
