package id.laci.pos.ui.journal;

import id.laci.pos.audit.AuditFormat;
import id.laci.pos.audit.Export;
import id.laci.pos.audit.JournalView;
import id.laci.pos.audit.JournalWish;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The two checks and the export.
final class ChecksPane {
  private static final int GAP = 14;
  private static final double STEP = 60;

  private final Words words;
  private final Consumer<JournalWish> says;
  private final CheckCard chain;
  private final CheckCard copy;
  private final Label export = Parts.wrapped("", "muted");
  private final Button csv;
  private final Button json;
  private final VBox cards;
  private final ScrollPane scroll;
  private final VBox node;
  private boolean chainRuns;
  private boolean copyRuns;

  /// @param back called when it is left
  ChecksPane(Words words, Consumer<JournalWish> says, Runnable back) {
    this.words = words;
    this.says = says;
    chain =
        new CheckCard(words, Word.JOURNAL_CHAIN, Word.JOURNAL_CHAIN_HINT, Key.F4, this::pressChain);
    copy = new CheckCard(words, Word.JOURNAL_COPY, Word.JOURNAL_COPY_HINT, Key.F5, this::pressCopy);
    csv = Parts.act(AuditFormat.CSV.name(), Key.F7, () -> write(AuditFormat.CSV), "small");
    json = Parts.act(AuditFormat.JSON.name(), Key.F11, () -> write(AuditFormat.JSON), "small");
    HBox heading =
        new HBox(
            10, Parts.label(words.get(Word.JOURNAL_EXPORT), "heading"), Parts.gap(), csv, json);
    heading.setAlignment(Pos.CENTER_LEFT);
    VBox exporting = new VBox(10, heading, export);
    exporting.getStyleClass().add("panel");
    cards = new VBox(GAP, chain.node(), copy.node(), exporting);
    scroll = Lists.scrolling(cards);
    scroll.getStyleClass().remove("sheet"); // the cards have their edges
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, back, "small");
    HBox head =
        new HBox(10, Parts.label(words.get(Word.JOURNAL_CHECKS), "title"), Parts.gap(), leave);
    head.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(GAP, head, scroll);
    VBox.setVgrow(node, Priority.ALWAYS);
  }

  Node node() {
    return node;
  }

  void show(JournalView view) {
    chainRuns = view.chain() instanceof JournalView.Standing.Running;
    copyRuns = view.copy() instanceof JournalView.Standing.Running;
    chain.show(view.chain(), !view.isChecking());
    copy.show(view.copy(), !view.isChecking());
    export.setText(said(view.export()));
    csv.setDisable(view.export() instanceof Export.Writing);
    json.setDisable(view.export() instanceof Export.Writing);
  }

  private String said(Export now) {
    return switch (now) {
      case Export.None _ -> words.get(Word.JOURNAL_EXPORT_HINT);
      case Export.Writing _ -> words.get(Word.JOURNAL_EXPORTING);
      case Export.Written(var file, var lines) -> words.get(Word.JOURNAL_EXPORTED, lines, file);
      case Export.Failed(var reason) -> words.get(Word.JOURNAL_EXPORT_FAILED, reason);
    };
  }

  void pressChain() {
    says.accept(chainRuns ? new JournalWish.Stop() : new JournalWish.CheckChain());
  }

  void pressCopy() {
    says.accept(copyRuns ? new JournalWish.Stop() : new JournalWish.CompareCopy());
  }

  void write(AuditFormat format) {
    says.accept(new JournalWish.Export(format));
  }

  /// Moves the cards on.
  void scroll(int by) {
    double beyond = cards.getHeight() - scroll.getViewportBounds().getHeight();
    if (beyond > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * STEP / beyond, 0, 1));
    }
  }
}
