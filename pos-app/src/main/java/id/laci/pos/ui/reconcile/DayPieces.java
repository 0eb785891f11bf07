package id.laci.pos.ui.reconcile;

import id.laci.pos.money.Money;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.NextStep;
import id.laci.pos.reconcile.Taking;
import id.laci.pos.settlement.SettlementLine;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rows of a day: each finding with its kind, both sides' amounts, and what is to be done.
final class DayPieces {
  private static final int GAP = 14;
  private static final String BETWEEN = " · ";

  private final Words words;

  DayPieces(Words words) {
    this.words = words;
  }

  /// @param file whether a file was read whole
  List<Sheet.Piece<Integer>> of(ReckoningView.Day day, boolean file, ZoneId zone) {
    List<Sheet.Piece<Integer>> pieces = new ArrayList<>();
    day.report().ifPresent(report -> fill(pieces, report, zone));
    if (pieces.isEmpty()) {
      pieces.add(new Sheet.Piece.Remark<>(words.get(instead(day, file))));
    }
    return pieces;
  }

  private static Word instead(ReckoningView.Day day, boolean file) {
    if (day.failed()) {
      return Word.RECKON_NOT_COMPARED;
    }
    if (day.comparing()) {
      return Word.RECKON_COMPARING;
    }
    return file ? Word.RECKON_NO_FINDINGS : Word.RECKON_NO_FILE;
  }

  private void fill(List<Sheet.Piece<Integer>> pieces, ReckoningView.Report report, ZoneId zone) {
    for (int at = 0; at < report.findings().size(); at++) {
      pieces.add(new Sheet.Piece.Row<>(at, row(report.findings().get(at), zone)));
    }
    if (report.more() > 0) {
      pieces.add(new Sheet.Piece.Remark<>(words.get(Word.RECKON_MORE, report.more())));
    }
  }

  private Node row(Finding finding, ZoneId zone) {
    Label step = Parts.wrapped(words.get(ReckonWords.of(finding.step())), "strong");
    if (finding.step() == NextStep.NOTHING) {
      step.getStyleClass().add("muted");
    }
    VBox texts = new VBox(2, step, Parts.wrapped(facts(finding, zone), "muted", "note"));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox row = new HBox(GAP, pill(finding.kind()), texts, amounts(finding));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node pill(Finding.Kind kind) {
    String text = words.get(ReckonWords.of(kind));
    HBox pill =
        switch (kind) {
          case EQUAL -> Parts.pill(Icon.PASSED, text, "paid");
          case MISSING_HERE, MISSING_THERE, TWICE -> Parts.pill(Icon.WARNING, text, "broken");
          case AMOUNT_DIFFERS, REFUNDED_THERE -> Parts.pill(Icon.UNSURE, text, "waiting");
          case LATE -> Parts.pill(Icon.CLOCK, text, "waiting");
        };
    pill.getStyleClass().add("finding");
    return pill;
  }

  private String facts(Finding finding, ZoneId zone) {
    Instant at =
        finding.taking().map(Taking::settledAt).orElseGet(() -> finding.lines().getFirst().at());
    String name =
        finding
            .taking()
            .map(taking -> taking.receipt().orElse(taking.orderId()))
            .orElseGet(() -> name(finding.lines().getFirst()));
    String place =
        finding.lines().isEmpty()
            ? ""
            : finding.lines().stream()
                .map(line -> words.get(Word.RECKON_LINE, line.line()))
                .collect(Collectors.joining(", "));
    return Stream.of(Dates.time(at, zone), name, place)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  private static String name(SettlementLine line) {
    return line.orderId().or(line::reference).or(line::transactionId).orElse("");
  }

  private Node amounts(Finding finding) {
    Money there =
        finding.lines().stream().map(SettlementLine::gross).reduce(Money.ZERO, Money::plus);
    String ours = finding.taking().map(taking -> taking.amount().toString()).orElse("–");
    String theirs = finding.lines().isEmpty() ? "–" : there.toString();
    boolean same = ours.equals(theirs);
    Label first = Parts.label(same ? ours : words.get(Word.RECKON_SUM_HERE) + " " + ours, "strong");
    VBox amounts = new VBox(2, first);
    if (!same) {
      amounts
          .getChildren()
          .add(Parts.label(words.get(Word.RECKON_SUM_THERE) + " " + theirs, "strong"));
    }
    amounts.setAlignment(Pos.CENTER_RIGHT);
    amounts.setMinWidth(VBox.USE_PREF_SIZE);
    return amounts;
  }
}
