package id.laci.pos.ui.shift;

import id.laci.pos.shift.ZReport;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The reports that closed earlier shifts, the newest first; one is chosen to be printed again.
final class ReportList {
  private static final int GAP = 6;

  private final Words words;
  private final VBox rows = new VBox(2);
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Label none;
  private final VBox node;
  private List<ZReport> shown = List.of();
  private OptionalLong chosen = OptionalLong.empty();

  ReportList(Words words) {
    this.words = words;
    none = Parts.wrapped(words.get(Word.SHIFT_NO_REPORTS), "muted");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    scroll.setPrefHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(GAP, Parts.label(words.get(Word.SHIFT_REPORTS), "heading"), none, scroll);
    node.setMinHeight(0);
    VBox.setVgrow(node, Priority.ALWAYS);
  }

  Node node() {
    return node;
  }

  void show(List<ZReport> reports, ZoneId zone) {
    if (shown.equals(reports)) {
      return;
    }
    shown = reports;
    Parts.shown(none, reports.isEmpty());
    Parts.shown(scroll, !reports.isEmpty());
    if (chosen().isEmpty()) {
      chosen =
          reports.isEmpty() ? OptionalLong.empty() : OptionalLong.of(reports.getFirst().number());
    }
    List<Node> nodes = new ArrayList<>();
    reports.forEach(report -> nodes.add(row(report, zone)));
    rows.getChildren().setAll(nodes);
    mark();
  }

  private Node row(ZReport report, ZoneId zone) {
    Label number = Parts.label(words.get(Word.SHIFT_REPORT_NUMBER, report.number()), "strong");
    number.setMinWidth(Label.USE_PREF_SIZE);
    Label what = Parts.label(ShiftTexts.report(words, report, zone), "muted");
    what.setMinWidth(0);
    Label off = Parts.label(ShiftTexts.difference(words, report.difference()));
    off.setMinWidth(Label.USE_PREF_SIZE);
    Label total = Parts.label(report.shift().takings().sold().total().toString(), "strong");
    total.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(14, number, what, Parts.gap(), off, total);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("waiting-item");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(number.getText() + ". " + what.getText() + ". " + off.getText());
    row.setOnMouseClicked(_ -> choose(report.number()));
    return row;
  }

  private void choose(long number) {
    chosen = OptionalLong.of(number);
    mark();
  }

  private void mark() {
    for (int i = 0; i < shown.size(); i++) {
      boolean is = chosen.equals(OptionalLong.of(shown.get(i).number()));
      Node row = rows.getChildren().get(i);
      Look.style(row, "chosen", is);
      if (is) {
        Scrolling.reveal(scroll, row);
      }
    }
  }

  /// @return the report that is chosen
  Optional<ZReport> chosen() {
    return shown.stream()
        .filter(report -> chosen.equals(OptionalLong.of(report.number())))
        .findFirst();
  }

  /// Chooses the report so many below.
  void step(int by) {
    int at = chosen().map(shown::indexOf).orElse(0);
    if (!shown.isEmpty()) {
      choose(shown.get(Math.clamp(at + (long) by, 0, shown.size() - 1)).number());
    }
  }
}
