package id.laci.pos.ui.journal;

import id.laci.pos.audit.AuditLine;
import id.laci.pos.audit.JournalView;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The lines that were found, the newest first, of which one is chosen.
final class AuditList {
  private final Words words;
  private final Consumer<AuditLine> picks;
  private final VBox rows = new VBox();
  private final ScrollPane node = Lists.scrolling(rows);
  private List<AuditLine> shown = List.of();
  private List<AuditRow> drawn = List.of();
  private String below = "";
  private int chosen;

  /// @param picks hears which one was pressed
  AuditList(Words words, Consumer<AuditLine> picks) {
    this.words = words;
    this.picks = picks;
    rows.getStyleClass().add("waiting-list");
  }

  Node node() {
    return node;
  }

  Optional<AuditLine> chosen() {
    return chosen < shown.size() ? Optional.of(shown.get(chosen)) : Optional.empty();
  }

  /// What was found before stays in sight while the next is being looked for.
  void show(JournalView view, ZoneId zone) {
    if (view.lines().isEmpty()) {
      if (shown.isEmpty()) {
        say(words.get(Word.JOURNAL_SEARCHING));
      }
      return;
    }
    List<AuditLine> lines = view.lines().get();
    String note = note(view);
    if (lines.equals(shown) && note.equals(below) && !rows.getChildren().isEmpty()) {
      return;
    }
    Optional<AuditLine> before = chosen();
    shown = lines;
    below = note;
    chosen = Math.max(0, before.map(line -> place(lines, line)).orElse(0));
    if (lines.isEmpty()) {
      drawn = List.of();
      say(note.isEmpty() ? words.get(Word.JOURNAL_NONE) : note);
      return;
    }
    draw(zone);
  }

  private static int place(List<AuditLine> lines, AuditLine wanted) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isSameAs(wanted)) {
        return i;
      }
    }
    return 0;
  }

  private String note(JournalView view) {
    if (!view.whole()) {
      return words.get(Word.JOURNAL_TORN);
    }
    return view.more() ? words.get(Word.JOURNAL_MORE, JournalView.LINES_MAX) : "";
  }

  private void draw(ZoneId zone) {
    List<AuditRow> made = new ArrayList<>();
    for (AuditLine line : shown) {
      made.add(new AuditRow(line, zone, words, () -> picks.accept(line)));
    }
    drawn = made;
    List<Node> nodes = new ArrayList<>(made.stream().map(AuditRow::node).toList());
    if (!below.isEmpty()) {
      nodes.add(Parts.wrapped(below, "muted", "nothing"));
    }
    rows.getChildren().setAll(nodes);
    mark();
  }

  private void say(String text) {
    Label instead = Parts.wrapped(text, "muted", "nothing");
    rows.getChildren().setAll(instead);
  }

  private void mark() {
    for (int i = 0; i < drawn.size(); i++) {
      drawn.get(i).choose(i == chosen);
    }
  }

  /// Moves the choice.
  void step(int by) {
    if (!shown.isEmpty()) {
      chosen = Math.clamp((long) chosen + by, 0, shown.size() - 1);
      mark();
      Scrolling.reveal(node, drawn.get(chosen).node());
    }
  }
}
