package id.laci.pos.ui.journal;

import id.laci.pos.audit.JournalView.Standing;
import id.laci.pos.audit.Verdict;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One of the checks: what it does, how far it is, what it came to.
final class CheckCard {
  private static final int GAP = 10;
  private static final double PERCENT = 100;

  private final Words words;
  private final Word title;
  private final Word hint;
  private final Key key;
  private final Runnable presses;
  private final VBox node = new VBox(GAP);
  private @Nullable Standing drawn;
  private boolean free;

  /// @param presses called to begin or to end it
  CheckCard(Words words, Word title, Word hint, Key key, Runnable presses) {
    this.words = words;
    this.title = title;
    this.hint = hint;
    this.key = key;
    this.presses = presses;
    node.getStyleClass().add("panel");
  }

  Node node() {
    return node;
  }

  /// @param startable whether none of the checks runs
  void show(Standing standing, boolean startable) {
    if (standing.equals(drawn) && free == startable) {
      return;
    }
    drawn = standing;
    free = startable;
    List<Node> parts = new ArrayList<>(List.of(head(standing)));
    switch (standing) {
      case Standing.Idle _ -> parts.add(Parts.wrapped(words.get(hint), "muted"));
      case Standing.Running(var percent) -> parts.add(progress(percent));
      case Standing.Over(var verdict) -> parts.addAll(verdict(verdict));
    }
    node.getChildren().setAll(parts);
  }

  private Node head(Standing standing) {
    boolean running = standing instanceof Standing.Running;
    Button act =
        Parts.act(
            words.get(running ? Word.JOURNAL_STOP : Word.JOURNAL_START), key, presses, "small");
    act.setDisable(!running && !free);
    HBox head = new HBox(GAP, Parts.label(words.get(title), "heading"), Parts.gap(), act);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node progress(int percent) {
    ProgressBar bar = new ProgressBar(percent / PERCENT);
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox progress = new HBox(GAP, bar, Parts.label(words.get(Word.JOURNAL_RUNNING, percent)));
    progress.setAlignment(Pos.CENTER_LEFT);
    return progress;
  }

  private List<Node> verdict(Verdict verdict) {
    VerdictWords said = VerdictWords.of(verdict, words);
    List<Node> parts = new ArrayList<>();
    Icon icon =
        said.good() ? Icon.PASSED : verdict instanceof Verdict.Stopped ? Icon.INFO : Icon.WARNING;
    String role = said.good() ? "paid" : verdict instanceof Verdict.Stopped ? "quiet" : "broken";
    HBox mark = new HBox(GAP, icon.node(), Parts.wrapped(said.headline(), "bold"));
    mark.getStyleClass().addAll("pill", role);
    mark.setMaxWidth(Region.USE_PREF_SIZE);
    parts.add(mark);
    said.more().forEach(text -> parts.add(Parts.wrapped(text)));
    return parts;
  }
}
