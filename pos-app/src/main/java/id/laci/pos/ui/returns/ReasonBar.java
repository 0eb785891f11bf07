package id.laci.pos.ui.returns;

import id.laci.pos.returns.Draft;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The reasons, of which one is chosen, and a line for words about it.
final class ReasonBar {
  private static final int GAP = 8;

  private final Consumer<ReturnWish> wants;
  private final Map<ReasonCode, Button> chips = new EnumMap<>(ReasonCode.class);
  private final TextField field = new TextField();
  private final VBox node;
  private Optional<ReasonCode> chosen = Optional.empty();
  private boolean mirroring;

  /// @param before chooses the reason before
  /// @param after chooses the next one
  ReasonBar(Words words, Consumer<ReturnWish> wants, String before, String after) {
    this.wants = wants;
    ReturnWords said = new ReturnWords(words);
    FlowPane row = new FlowPane(GAP, GAP);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().add(Parts.label(words.get(Word.RETURN_REASON), "muted"));
    for (ReasonCode reason : ReasonCode.values()) {
      Button chip = Parts.chip(said.reason(reason), false, () -> choose(reason));
      chip.setId("reason-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      chips.put(reason, chip);
      row.getChildren().add(chip);
    }
    row.getChildren().addAll(Parts.key(before), Parts.key(after));
    field.setPromptText(words.get(Word.RETURN_REASON_WORDS));
    field.setAccessibleText(words.get(Word.RETURN_REASON_WORDS));
    field.setId("return-words");
    field.getStyleClass().add("entry");
    field
        .textProperty()
        .addListener(
            (_, _, text) -> {
              if (!mirroring && text.length() <= Draft.WORDS_MAX) {
                chosen.ifPresent(reason -> wants.accept(new ReturnWish.Because(reason, text)));
              }
            });
    Parts.shown(field, false);
    node = new VBox(GAP, row, field);
  }

  Node node() {
    return node;
  }

  void show(Optional<ReasonCode> reason, String words) {
    boolean opens = reason.filter(ReasonCode::needsWords).isPresent();
    boolean was = field.isVisible();
    chosen = reason;
    chips.forEach((each, chip) -> Look.style(chip, "chosen", reason.equals(Optional.of(each))));
    if ((!was || !field.isFocused()) && !field.getText().strip().equals(words)) {
      mirroring = true;
      field.setText(words);
      mirroring = false;
    }
    Parts.shown(field, opens);
    if (opens && !was) {
      field.applyCss(); // a skin that comes later would choose all of the text
      field.requestFocus();
      field.end();
    }
  }

  /// Brings the focus to the line for words, when it is open.
  ///
  /// @return whether it is
  boolean focus() {
    if (field.isVisible() && !field.isFocused()) {
      field.applyCss(); // a skin that comes later would choose all of the text
      field.requestFocus();
      field.end();
    }
    return field.isVisible();
  }

  private void choose(ReasonCode reason) {
    wants.accept(new ReturnWish.Because(reason, reason.needsWords() ? field.getText() : ""));
  }

  /// Chooses the next reason, or the one before.
  void step(int by) {
    List<ReasonCode> all = List.of(ReasonCode.values());
    int at = chosen.map(all::indexOf).orElse(by > 0 ? -1 : all.size());
    choose(all.get(Math.floorMod(at + by, all.size())));
  }
}
