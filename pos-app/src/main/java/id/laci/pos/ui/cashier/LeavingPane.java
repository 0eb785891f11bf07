package id.laci.pos.ui.cashier;

import id.laci.pos.money.Money;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.sale.Tender;
import id.laci.pos.till.Snapshot;
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
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The program is to be closed while something is still open: what that is, and that none of it is
/// lost. Beside the basket like everything else; a scan still lands in it.
final class LeavingPane {
  private static final int GAP = 16;

  private final Words words;
  private final Runnable stay;
  private final Runnable close;
  private final VBox open = new VBox(GAP);
  private final VBox node;
  private List<String> drawn = List.of();

  /// @param stay called to go on selling
  /// @param close called to close the program
  LeavingPane(Words words, Runnable stay, Runnable close) {
    this.words = words;
    this.stay = stay;
    this.close = close;
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    Button staying = Parts.act(words.get(Word.LEAVE_STAY), Key.ESC, stay, "tender");
    Button closing = Parts.act(words.get(Word.LEAVE_CLOSE), Key.F9, close, "tender", "danger");
    HBox.setHgrow(staying, Priority.ALWAYS);
    HBox.setHgrow(closing, Priority.ALWAYS);
    node =
        new VBox(
            GAP,
            Parts.label(words.get(Word.LEAVE_TITLE), "title"),
            Parts.label(words.get(Word.LEAVE_OPEN), "muted"),
            open,
            Parts.wrapped(words.get(Word.LEAVE_SAFE)),
            space,
            new HBox(12, staying, closing));
    node.getStyleClass().addAll("panel", "leaving");
  }

  /// @return whether something is open that a person should know of before the program closes
  static boolean isWorthAsking(Snapshot now) {
    return now.status().queue().size() > 0 || !now.taken().isEmpty();
  }

  Node show(Snapshot now) {
    List<String> wanted = lines(now);
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      open.getChildren().setAll(wanted.stream().map(LeavingPane::line).toList());
    }
    return node;
  }

  private static Node line(String text) {
    HBox line = new HBox(12, Icon.QUEUE.node(), Parts.wrapped(text, "strong"));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("excess");
    return line;
  }

  private List<String> lines(Snapshot now) {
    QueueSummary queue = now.status().queue();
    List<String> lines = new ArrayList<>();
    if (!now.taken().isEmpty()) {
      Money paid = now.taken().stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
      lines.add(words.get(Word.LEAVE_PARTS, paid));
    }
    int payments = queue.count(QueueItem.Kind.STATUS) + queue.count(QueueItem.Kind.CANCEL);
    add(lines, Word.LEAVE_PAYMENTS, payments);
    add(lines, Word.LEAVE_REFUNDS, queue.count(QueueItem.Kind.REFUND));
    add(lines, Word.LEAVE_OWED, queue.count(QueueItem.Kind.REFUND_DUE));
    add(lines, Word.LEAVE_RETURNS, queue.count(QueueItem.Kind.RETURN));
    add(lines, Word.LEAVE_UNVERIFIED, queue.count(QueueItem.Kind.UNVERIFIED));
    add(lines, Word.LEAVE_STRAY, queue.count(QueueItem.Kind.STRAY_NOTIFICATION));
    add(lines, Word.LEAVE_RECEIPTS, queue.count(QueueItem.Kind.RECEIPT));
    return lines;
  }

  private void add(List<String> lines, Word word, int count) {
    if (count > 0) {
      lines.add(words.get(word, count));
    }
  }

  /// Takes a key that went down. No other key does anything meanwhile.
  boolean press(KeyEvent event) {
    if (Key.F9.is(event)) {
      close.run();
    } else if (Key.ESC.is(event)) {
      stay.run();
    }
    return true;
  }
}
