package id.laci.pos.ui.queue;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.outbox.DropReason;
import id.laci.pos.payment.Giving;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.GatewayWords;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Money goes back, or an item is let go: how, and why, in the usual words or in the cashier's own.
/// The reason is kept with the decision for ever.
final class ReasonForm {
  private static final int GAP = 16;
  private static final int CHIP_GAP = 8;
  private static final String CONTROL = "Ctrl ";

  private static final List<Word> WHY_BACK =
      List.of(Word.REASON_LATE, Word.REASON_TWICE, Word.REASON_NOT_WANTED);
  private static final List<Word> WHY_DROP =
      List.of(Word.REASON_SETTLED, Word.REASON_CHECKED, Word.REASON_TRIAL);

  private final Words words;
  private final Consumer<Intent> says;
  private final Runnable closed;
  private final Map<Giving, Button> ways = new EnumMap<>(Giving.class);
  private final Label wayHint = Parts.wrapped("", "muted");
  private final FlowPane usual = new FlowPane(CHIP_GAP, CHIP_GAP);
  private final TextField reason = new TextField();
  private final Label limits = Parts.label("", "muted", "note");
  private final Button go;
  private final VBox node;
  private final List<Word> offered;
  private final Waiting subject;
  private final boolean back;
  private Giving way = Giving.REFUND;

  /// @param back whether money goes back; else the item is let go
  /// @param closed hears when it is left
  ReasonForm(Waiting subject, boolean back, Words words, Consumer<Intent> says, Runnable closed) {
    this.subject = subject;
    this.back = back;
    this.words = words;
    this.says = says;
    this.closed = closed;
    offered = back ? WHY_BACK : WHY_DROP;
    go =
        Parts.act(
            words.get(back ? Word.QUEUE_GIVE_BACK : Word.QUEUE_DROP),
            Key.F9,
            this::go,
            "tender",
            "next");
    reason.getStyleClass().add("entry");
    reason.setId("queue-reason");
    reason.setPromptText(words.get(Word.REASON_PROMPT, DropReason.LEAST, DropReason.MOST));
    reason.setAccessibleText(words.get(Word.REASON));
    reason.textProperty().addListener((_, _, _) -> typed());
    VBox how = how();
    Parts.shown(how, back);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    Label approval = Parts.wrapped(words.get(Word.REASON_APPROVAL), "muted");
    node = new VBox(GAP, head(), about(), how, why(), space, approval, ends());
    node.getStyleClass().add("panel");
    choose(Giving.REFUND);
    typed();
  }

  private Node head() {
    Label amount = Parts.label(subject.item().amount().toString(), "total");
    amount.setMinWidth(Region.USE_PREF_SIZE);
    Word title = back ? Word.REASON_GIVE_BACK : Word.REASON_DROP;
    HBox head = new HBox(GAP, Parts.label(words.get(title), "title"), Parts.gap(), amount);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private Node about() {
    String title = new QueueWords(words).title(subject);
    return Parts.wrapped(
        title + ". " + words.get(back ? Word.REASON_OWED : Word.REASON_KEPT), "muted");
  }

  private Node why() {
    HBox name = new HBox(CHIP_GAP, Parts.label(words.get(Word.REASON), "strong"), arrows());
    name.setAlignment(Pos.CENTER_LEFT);
    for (Word word : offered) {
      usual.getChildren().add(Parts.chip(words.get(word), false, () -> write(words.get(word))));
    }
    return new VBox(CHIP_GAP, name, usual, reason, limits);
  }

  private VBox how() {
    HBox chips = new HBox(CHIP_GAP);
    chips.setAlignment(Pos.CENTER_LEFT);
    GatewayWords gateway = new GatewayWords(words);
    for (Giving each : Giving.values()) {
      Button chip = Parts.chip(Words.capital(gateway.of(each)), false, () -> choose(each));
      ways.put(each, chip);
      chips.getChildren().addAll(chip, Parts.key(CONTROL + ways.size()));
    }
    return new VBox(CHIP_GAP, Parts.label(words.get(Word.REASON_HOW), "strong"), chips, wayHint);
  }

  private static Node arrows() {
    return new HBox(4, Parts.key(Key.UP), Parts.key(Key.DOWN));
  }

  private Node ends() {
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, closed, "tender", "side");
    HBox.setHgrow(go, Priority.ALWAYS);
    return new HBox(12, leave, go);
  }

  Node node() {
    return node;
  }

  private void choose(Giving other) {
    way = other;
    ways.forEach((each, chip) -> Look.style(chip, "chosen", each == way));
    wayHint.setText(
        words.get(
            switch (way) {
              case REFUND -> Word.GIVING_REFUND_HINT;
              case CASH -> Word.GIVING_CASH_HINT;
              case TRANSFER -> Word.GIVING_TRANSFER_HINT;
            }));
  }

  private void write(String text) {
    reason.setText(text);
    reason.end();
  }

  private void typed() {
    int length = length();
    go.setDisable(!isReason());
    limits.setText(
        length > DropReason.MOST
            ? words.get(Word.REASON_LONG, length - DropReason.MOST)
            : words.get(Word.REASON_LENGTH, length, DropReason.MOST));
    for (int i = 0; i < offered.size() && i < usual.getChildren().size(); i++) {
      boolean written = words.get(offered.get(i)).equals(reason.getText());
      Look.style(usual.getChildren().get(i), "chosen", written);
    }
  }

  private int length() {
    String text = reason.getText().strip();
    return text.codePointCount(0, text.length());
  }

  private boolean isReason() {
    return length() >= DropReason.LEAST && length() <= DropReason.MOST;
  }

  /// Says it, once the reason is one.
  private void go() {
    if (isReason()) {
      String why = reason.getText().strip();
      says.accept(
          back
              ? new Intent.GiveBack(subject.order().orElseThrow(), way, why)
              : new Intent.DropItem(subject.id(), why));
      closed.run();
    }
  }

  void focus() {
    if (!reason.isFocused()) {
      reason.requestFocus();
      reason.end();
    }
  }

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for the form and not for the field in it
  boolean press(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode().isDigitKey()) {
      return digit(event.getCode().getName());
    }
    return switch (event.getCode()) {
      case UP -> step(-1);
      case DOWN -> step(1);
      case F9, ENTER -> run(this::go);
      case ESCAPE -> run(closed);
      case TAB -> true;
      default -> false;
    };
  }

  private boolean digit(String name) {
    int index = name.charAt(name.length() - 1) - '1'; // 3, or Numpad 3
    if (back && index >= 0 && index < ways.size()) {
      choose(List.copyOf(ways.keySet()).get(index));
    }
    return true;
  }

  /// The usual reason before or after the one that is written.
  private boolean step(int by) {
    int at = offered.stream().map(words::get).toList().indexOf(reason.getText());
    int to = at < 0 && by < 0 ? offered.size() - 1 : Math.floorMod(at + by, offered.size());
    write(words.get(offered.get(to)));
    return true;
  }
}
