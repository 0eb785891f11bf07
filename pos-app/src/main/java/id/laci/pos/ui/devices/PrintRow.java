package id.laci.pos.ui.devices;

import id.laci.pos.ledger.Paper;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Ages;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A receipt that waits or is in doubt, and what a person can decide about it.
final class PrintRow {
  private static final String BETWEEN = " · ";

  private final Words words;
  private final DeviceWords devices;
  private final Label number = Parts.label("", "strong");
  private final Label detail = Parts.label("", "muted");
  private final HBox state = new HBox();
  private final Label hint = Parts.wrapped("", "muted", "note");
  private final Button print;
  private final Button copy;
  private final Button letGo;
  private final HBox node;
  private PrintJob.@Nullable State drawn;

  PrintRow(PrintJob job, Words words, Consumer<Intent> says) {
    this.words = words;
    devices = new DeviceWords(words);
    Intent again = new Intent.PrintJobAgain(job.receipt(), job.copy());
    Intent drop = new Intent.DropPrintJob(job.receipt(), job.copy());
    print = act(Word.PRINTS_PRINT, again, says);
    copy = act(Word.NOTICE_PRINT_COPY, again, says);
    letGo = act(Word.PRINTS_DROP, drop, says);
    number.setText(words.get(title(job), job.receipt()));
    number.setMinWidth(Label.USE_PREF_SIZE);
    Label which = Parts.label(job.copy() == 0 ? "" : words.get(Word.PRINTS_COPY, job.copy()));
    which.getStyleClass().add("muted");
    HBox head = new HBox(10, number, which, Parts.gap(), state);
    head.setAlignment(Pos.CENTER_LEFT);
    state.setMinWidth(HBox.USE_PREF_SIZE);
    VBox texts = new VBox(3, head, detail, hint);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox acts = new HBox(8, print, copy, letGo);
    acts.setMinWidth(HBox.USE_PREF_SIZE);
    acts.setAlignment(Pos.CENTER_RIGHT);
    node = new HBox(14, texts, acts);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().addAll("device", Walk.ROW);
  }

  private static Word title(PrintJob job) {
    return switch (job.paper()) {
      case Paper.OfSale _ -> Word.PRINTS_RECEIPT;
      case Paper.OfShift _ -> Word.PRINTS_REPORT;
    };
  }

  private Button act(Word word, Intent intent, Consumer<Intent> says) {
    Button button = Parts.act(words.get(word), "", () -> says.accept(intent), "small");
    button.setFocusTraversable(true);
    return button;
  }

  Node node() {
    return node;
  }

  void show(PrintJob job, Instant now) {
    String age = Ages.ago(words, Duration.between(job.at(), now));
    String sum = job.paper().total().toString();
    detail.setText(sum + BETWEEN + age);
    String next = words.get(PrintWords.hint(job.state()));
    hint.setText(
        job.trouble()
            .map(why -> Words.capital(devices.trouble(why)))
            .map(why -> words.get(Word.PRINTS_WHY, why, next))
            .orElse(next));
    if (job.state() != drawn) {
      drawn = job.state();
      state
          .getChildren()
          .setAll(
              Parts.pill(
                  Icon.RECEIPT, words.get(PrintWords.brief(job.state())), PrintWords.style(drawn)));
      boolean doubt = job.state() == PrintJob.State.UNKNOWN;
      boolean coming = job.state() == PrintJob.State.SENDING;
      Parts.shown(print, !doubt && !coming);
      Parts.shown(copy, doubt);
      Parts.shown(letGo, !coming);
    }
  }
}
