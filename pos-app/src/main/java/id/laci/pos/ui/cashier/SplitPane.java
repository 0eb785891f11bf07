package id.laci.pos.ui.cashier;

import id.laci.pos.money.Money;
import id.laci.pos.sale.Tender;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Keypad;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.SumField;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Dividing a sum between ways to pay: what has been paid, what is due, how much the next part is
/// and by what it comes. Nothing typed means all that is due.
final class SplitPane {
  private static final int LONG_SUM = 13;
  private static final int GAP = 12;

  private final Words words;
  private final Consumer<Intent> says;
  private final Label due = Parts.label("", "total");
  private final SumField field = new SumField(SumField.DIGITS_MAX, "cash-field", this::typed);
  private final VBox parts = new VBox();
  private final VBox taken;
  private final ShareBar shares = new ShareBar();
  private final Label hint = Parts.wrapped("", "muted");
  private final Button cash;
  private final Button qr;
  private final Button giveBack;
  private final VBox node;
  private Money owed = Money.ZERO;
  private List<Tender> drawn = List.of();

  SplitPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    cash = Parts.act(words.get(Word.SPLIT_CASH), Key.F8, this::byCash, "tender");
    qr = Parts.act(words.get(Word.SPLIT_QR), Key.F9, this::byQr, "tender", "next");
    giveBack =
        Parts.act(
            words.get(Word.SPLIT_GIVE_BACK),
            Key.F7,
            () -> says.accept(new Intent.GiveBackParts()),
            "tender",
            "danger");
    due.setMinWidth(Label.USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    taken = new VBox(Parts.label(words.get(Word.SPLIT_PAID), "strong"), scroll);
    taken.setMinHeight(0);
    VBox entry =
        new VBox(GAP, Parts.label(words.get(Word.SPLIT_PART), "strong"), field.node(), hint, taken);
    HBox.setHgrow(entry, Priority.ALWAYS);
    entry.setMinSize(0, 0);
    Node keypad = new Keypad(words, field::append, field::clear).node();
    HBox work = new HBox(2 * GAP, entry, keypad);
    work.setMinHeight(0);
    VBox.setVgrow(work, Priority.ALWAYS);
    node = new VBox(2 * GAP, head(), shares.node(), work, ways());
    node.getStyleClass().add("panel");
  }

  private Node head() {
    HBox head =
        new HBox(
            GAP,
            Parts.label(words.get(Word.SPLIT_TITLE), "title"),
            Parts.gap(),
            Parts.label(words.get(Word.SPLIT_DUE), "muted"),
            due);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private Node ways() {
    Button back =
        Parts.act(words.get(Word.BACK), Key.ESC, () -> says.accept(new Intent.Back()), "tender");
    HBox.setHgrow(cash, Priority.ALWAYS);
    HBox.setHgrow(qr, Priority.ALWAYS);
    return new HBox(GAP, back, giveBack, cash, qr);
  }

  Node show(Snapshot now, Stage.Splitting stage) {
    owed = stage.due();
    due.setText(owed.toString());
    Look.style(due, "long", due.getText().length() > LONG_SUM);
    Parts.shown(giveBack, !now.taken().isEmpty());
    Parts.shown(taken, !now.taken().isEmpty());
    if (!now.taken().equals(drawn)) {
      drawn = now.taken();
      parts.getChildren().setAll(drawn.stream().map(part -> PartRow.of(part, words)).toList());
    }
    typed();
    return node;
  }

  private Money settled() {
    return drawn.stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
  }

  /// Takes the part in cash: all that is due leads to the notes and the change.
  void byCash() {
    Money part = field.sum();
    if (part.isZero() || part.equals(owed)) {
      says.accept(new Intent.PayByCash());
    } else if (owed.covers(part)) {
      says.accept(new Intent.TakePart(part));
      field.clear();
    }
  }

  void byQr() {
    Money part = field.sum();
    if (part.isZero()) {
      says.accept(new Intent.PayByQr());
    } else if (owed.covers(part)) {
      says.accept(new Intent.PayPartByQr(part));
      field.clear();
    }
  }

  void leave() {
    field.clear();
  }

  void focus() {
    field.focus();
  }

  private void typed() {
    Money part = field.sum();
    boolean possible = owed.covers(part);
    cash.setDisable(!possible);
    qr.setDisable(!possible);
    shares.show(settled(), part.isZero() ? owed : part, owed);
    if (!possible) {
      hint.setText(words.get(Word.SPLIT_TOO_MUCH, owed));
    } else if (part.isZero() || part.equals(owed)) {
      hint.setText(words.get(Word.SPLIT_ALL));
    } else {
      hint.setText(words.get(Word.SPLIT_REST, owed.minus(part)));
    }
  }
}
