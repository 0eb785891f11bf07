package id.laci.pos.ui.reconcile;

import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.settlement.Problem;
import id.laci.pos.settlement.Survey;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rows of a file: bad lines with what is wrong with them, then columns with what they mean.
final class TablePieces {
  private static final int GAP = 14;

  private final Words words;

  TablePieces(Words words) {
    this.words = words;
  }

  /// What can be chosen.
  sealed interface Row {
    /// A line that cannot be read.
    ///
    /// @param place among the problems: a line may have several
    record Bad(int place, int line) implements Row {}

    /// A column.
    record Column(int place) implements Row {}
  }

  static boolean datesAreOpen(ReckoningView.Table seen) {
    return seen.doubts().contains(Survey.Doubt.DATES_OPEN);
  }

  /// @return what people call that clock
  static String clock(ZoneId zone) {
    return switch (zone.getId()) {
      case "Asia/Jakarta" -> "WIB";
      case "Asia/Makassar" -> "WITA";
      case "Asia/Jayapura" -> "WIT";
      case String other -> other;
    };
  }

  List<Sheet.Piece<Row>> of(ReckoningView.Table seen) {
    List<Sheet.Piece<Row>> pieces = new ArrayList<>();
    if (!seen.problems().isEmpty()) {
      pieces.add(new Sheet.Piece.Head<>(words.get(Word.RECKON_BAD_LINES)));
    }
    for (int at = 0; at < seen.problems().size(); at++) {
      Problem problem = seen.problems().get(at);
      pieces.add(new Sheet.Piece.Row<>(new Row.Bad(at, problem.line()), row(problem)));
    }
    pieces.add(new Sheet.Piece.Head<>(words.get(Word.RECKON_COLUMNS)));
    for (int at = 0; at < seen.columns().size(); at++) {
      pieces.add(new Sheet.Piece.Row<>(new Row.Column(at), row(seen.columns().get(at))));
    }
    return pieces;
  }

  private Node row(Problem problem) {
    String place = words.get(Word.RECKON_LINE, problem.line());
    String what = words.get(ReckonWords.of(problem.reason()));
    String cell = problem.cell().isEmpty() ? "" : " · " + problem.cell();
    return row(
        Parts.label(place, "strong"),
        Parts.wrapped((problem.column().isEmpty() ? "" : problem.column() + ": ") + what + cell));
  }

  private Node row(ReckoningView.ColumnSeen column) {
    String example =
        column.example().isEmpty() ? "" : words.get(Word.RECKON_EXAMPLE, column.example());
    VBox texts =
        new VBox(
            2, Parts.wrapped(column.header(), "strong"), Parts.wrapped(example, "muted", "note"));
    Label meaning =
        Parts.label(
            words.get(column.meaning().map(ReckonWords::of).orElse(Word.MEANING_NONE)),
            column.meaning().isPresent() ? "bold" : "muted");
    meaning.setMinWidth(Label.USE_PREF_SIZE);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox row = new HBox(GAP, texts, meaning);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node row(Label name, Label text) {
    name.setMinWidth(Label.USE_PREF_SIZE);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(GAP, name, text);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
