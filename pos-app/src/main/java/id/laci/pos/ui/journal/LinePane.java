package id.laci.pos.ui.journal;

import id.laci.pos.audit.AuditLine;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line with all its fields.
final class LinePane {
  private static final int GAP = 14;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

  private final Words words;
  private final Label title = Parts.wrapped("", "title");
  private final GridPane fields = new GridPane(GAP * 2, GAP);
  private final VBox node;

  /// @param back called when it is left
  LinePane(Words words, Runnable back) {
    this.words = words;
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    fields.getColumnConstraints().setAll(names, values);
    fields.getStyleClass().add("panel");
    ScrollPane scroll = Lists.scrolling(fields);
    scroll.getStyleClass().remove("sheet"); // the panel has the edge
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox ways = new HBox(12, Parts.act(words.get(Word.BACK), Key.ESC, back));
    node = new VBox(GAP, title, scroll, ways);
    VBox.setVgrow(node, Priority.ALWAYS);
  }

  Node node() {
    return node;
  }

  void show(AuditLine line, ZoneId zone) {
    title.setText(words.get(DeedWords.of(line.what())));
    fields.getChildren().clear();
    add(Word.JOURNAL_AMOUNT, line.amount().map(Object::toString).orElse(""));
    add(Word.JOURNAL_ABOUT, line.about());
    add(Word.JOURNAL_WHO, line.who().isBlank() ? words.get(Word.JOURNAL_NOBODY) : line.who());
    add(Word.JOURNAL_APPROVED, line.approvedBy().orElse(""));
    add(Word.JOURNAL_REASON, line.reason());
    add(Word.JOURNAL_AT, clock(line.at(), zone));
    add(
        Word.JOURNAL_GATEWAY_AT,
        line.gatewayAt()
            .map(at -> clock(at, zone))
            .orElseGet(() -> words.get(Word.JOURNAL_UNHEARD)));
    add(Word.JOURNAL_TILL, line.till());
    add(Word.JOURNAL_KIND, words.get(DeedWords.of(line.what().subject())));
    add(Word.JOURNAL_RECORD, words.get(Word.JOURNAL_LINE, line.sequence(), line.place()));
    add(Word.JOURNAL_NAME, line.what().name());
    add(Word.JOURNAL_DETAIL, line.detail());
  }

  private String clock(Instant at, ZoneId zone) {
    return Dates.day(words.language(), at.atZone(zone).toLocalDate())
        + " "
        + TIME.format(at.atZone(zone));
  }

  private void add(Word name, String value) {
    if (!value.isBlank()) {
      Label label = Parts.label(words.get(name), "muted");
      GridPane.setValignment(label, VPos.TOP);
      fields.addRow(fields.getRowCount(), label, Parts.wrapped(value, "strong"));
    }
  }
}
