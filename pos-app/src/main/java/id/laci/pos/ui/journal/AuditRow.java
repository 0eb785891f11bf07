package id.laci.pos.ui.journal;

import id.laci.pos.audit.AuditLine;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line in the list: what, when and by whom, about what, and how much.
final class AuditRow {
  private static final int GAP = 14;
  private static final String BETWEEN = " · ";

  private final HBox node;

  /// @param picks called when it is pressed
  AuditRow(AuditLine line, ZoneId zone, Words words, Runnable picks) {
    Label what = Parts.wrapped(words.get(DeedWords.of(line.what())), "strong");
    Label more = Parts.wrapped(more(line, zone, words), "muted", "note");
    VBox texts = new VBox(2, what, more);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Label amount =
        Parts.label(line.amount().map(Object::toString).orElse(""), "strong", "line-sum");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    node = new HBox(GAP, texts, amount);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("waiting-item");
    node.setAccessibleRole(AccessibleRole.LIST_ITEM);
    node.setAccessibleText(what.getText() + ". " + more.getText() + ". " + amount.getText());
    node.setOnMouseClicked(_ -> picks.run());
  }

  private static String more(AuditLine line, ZoneId zone, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(Dates.moment(words.language(), line.at(), zone));
    parts.add(line.who());
    parts.add(line.about());
    parts.add(line.reason());
    parts.add(line.approvedBy().map(by -> words.get(Word.JOURNAL_APPROVED_BY, by)).orElse(""));
    parts.removeIf(String::isBlank);
    return String.join(BETWEEN, parts);
  }

  Node node() {
    return node;
  }

  void choose(boolean chosen) {
    Look.style(node, "chosen", chosen);
  }
}
