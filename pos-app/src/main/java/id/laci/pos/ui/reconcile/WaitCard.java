package id.laci.pos.ui.reconcile;

import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// In place of a table while there is none: no file yet, one that is being read, or one that cannot
/// be.
final class WaitCard {
  private static final int GAP = 16;

  private final Words words;
  private final Label title = Parts.wrapped("", "heading");
  private final Label hint = Parts.wrapped("", "muted");
  private final ProgressBar bar = new ProgressBar();
  private final Button choose;
  private final Button stop;
  private final VBox node;

  WaitCard(Words words, Runnable choose, Runnable stop) {
    this.words = words;
    this.choose = Parts.act(words.get(Word.RECKON_CHOOSE), Key.F2, choose, "next");
    this.stop = Parts.act(words.get(Word.RECKON_STOP), Key.ESC, stop);
    this.choose.setMaxWidth(Button.USE_PREF_SIZE);
    this.stop.setMaxWidth(Button.USE_PREF_SIZE);
    bar.setMaxWidth(Double.MAX_VALUE);
    node = new VBox(GAP, title, hint, bar, this.choose, this.stop);
    node.getStyleClass().add("panel");
    node.setAlignment(Pos.TOP_LEFT);
  }

  Node node() {
    return node;
  }

  void show(ReckoningView.Stage stage) {
    boolean reading = stage instanceof ReckoningView.Stage.Reading;
    Parts.shown(bar, reading);
    Parts.shown(stop, reading);
    Parts.shown(choose, !reading);
    switch (stage) {
      case ReckoningView.Stage.Reading(var name, var lines, var about) -> {
        say(
            words.get(Word.RECKON_READING, name),
            about == 0 ? "" : words.get(Word.RECKON_PROGRESS, lines, about));
        bar.setProgress(about == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) lines / about);
      }
      case ReckoningView.Stage.Refused(var name, var why) ->
          say(words.get(Word.RECKON_UNREADABLE, name), words.get(ReckonWords.of(why)));
      case ReckoningView.Stage.Unreadable(var name, var why) ->
          say(words.get(Word.RECKON_UNREADABLE, name), words.get(ReckonWords.of(why)));
      case ReckoningView.Stage.None _, ReckoningView.Stage.Looked _ ->
          say(words.get(Word.RECKON_NONE), words.get(Word.RECKON_NONE_HINT));
    }
  }

  private void say(String head, String text) {
    title.setText(head);
    hint.setText(text);
  }
}
