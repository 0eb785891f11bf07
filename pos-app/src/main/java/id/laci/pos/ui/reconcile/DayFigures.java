package id.laci.pos.ui.reconcile;

import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.Sums;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// A day in figures: what each side says in all, and how many findings of each kind there are.
final class DayFigures {
  private static final int GAP = 8;
  private static final int WIDE = 24;

  private final Words words;
  private final Consumer<Optional<Finding.Kind>> only;

  /// @param only hears which kind alone is to be shown
  DayFigures(Words words, Consumer<Optional<Finding.Kind>> only) {
    this.words = words;
    this.only = only;
  }

  List<Node> of(ReckoningView.Day day) {
    List<Node> nodes = new ArrayList<>();
    day.report()
        .ifPresent(
            report -> {
              nodes.add(sums(report));
              nodes.add(kinds(report));
            });
    day.exported()
        .ifPresent(
            path -> nodes.add(Parts.wrapped(words.get(Word.RECKON_EXPORTED, path), "muted")));
    if (!day.trouble().isEmpty()) {
      nodes.add(Bars.pills(List.of(Bars.bad(words.get(Word.RECKON_NOT_EXPORTED, day.trouble())))));
    }
    return nodes;
  }

  private Node sums(ReckoningView.Report report) {
    Sums total = report.total();
    FlowPane sums = new FlowPane(WIDE, GAP);
    sums.getChildren()
        .addAll(
            sum(Word.RECKON_SUM_HERE, total.here().minus(total.refundedHere()).toString()),
            sum(Word.RECKON_SUM_THERE, total.gross().toString()),
            sum(Word.RECKON_SUM_FEE, total.fee().toString()),
            sum(Word.RECKON_SUM_NET, total.net().toString()));
    if (report.fees() > 0) {
      String fees = words.get(Word.RECKON_FEES, report.fees(), report.surplus());
      sums.getChildren().add(Bars.doubtful(fees));
    }
    return sums;
  }

  private Node sum(Word name, String amount) {
    return new HBox(GAP, Parts.label(words.get(name), "muted"), Parts.label(amount, "strong"));
  }

  private Node kinds(ReckoningView.Report report) {
    FlowPane kinds = new FlowPane(GAP, GAP);
    kinds
        .getChildren()
        .add(chip(words.get(Word.RECKON_ALL), report.total().findings(), Optional.empty(), report));
    for (Finding.Kind kind : Finding.Kind.values()) {
      long count = report.sums().getOrDefault(kind, Sums.NONE).findings();
      if (count > 0 || report.only().equals(Optional.of(kind))) {
        String name = words.get(ReckonWords.of(kind));
        kinds.getChildren().add(chip(name, count, Optional.of(kind), report));
      }
    }
    return kinds;
  }

  private Node chip(
      String name, long count, Optional<Finding.Kind> kind, ReckoningView.Report report) {
    Button chip =
        Parts.chip(name + " · " + count, report.only().equals(kind), () -> only.accept(kind));
    chip.getStyleClass().add("small");
    return chip;
  }
}
