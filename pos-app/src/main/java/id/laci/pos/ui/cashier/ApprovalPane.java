package id.laci.pos.ui.cashier;

import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Excess;
import id.laci.pos.till.ApprovalAsked;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Pin;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Keypad;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A manager is asked, in place of whatever stood here: what for, which limits are passed, and the
/// PIN, whose digits are never shown.
final class ApprovalPane {
  private static final int GAP = 14;
  private static final int DIGITS_MAX = 12;
  private static final List<String> DIGITS =
      List.of("7", "8", "9", "4", "5", "6", "1", "2", "3", "0");

  private final ApprovalWords words;
  private final Consumer<Intent> says;
  private final Label amount = Parts.label("", "total");
  private final Label act = Parts.wrapped("", "heading");
  private final VBox excesses = new VBox(GAP / 2.0);
  private final PasswordField pin = new PasswordField();
  private final Label answer = Parts.wrapped("", "strong", "failed");
  private final Label checking;
  private final Label demo;
  private final Button give;
  private final VBox node;
  private long asked;
  private boolean busy;

  ApprovalPane(Words words, Consumer<Intent> says) {
    this.words = new ApprovalWords(words);
    this.says = says;
    checking = Parts.wrapped(words.get(Word.PIN_CHECKING), "muted");
    demo = Parts.wrapped(words.get(Word.PIN_DEMO), "muted");
    give = Parts.act(words.get(Word.APPROVE), Key.F9, this::give, "tender", "next");
    pin.getStyleClass().addAll("cash-field", "pin");
    pin.setAccessibleText(words.get(Word.PIN));
    pin.setTextFormatter(
        new TextFormatter<>(
            edit -> edit.getControlNewText().matches("[0-9]{0," + DIGITS_MAX + "}") ? edit : null));
    HBox head =
        new HBox(
            GAP,
            Parts.label(words.get(Word.APPROVE_TITLE), "title"),
            Parts.pill(Icon.BADGE, words.get(Word.APPROVE_MANAGER), "waiting"),
            Parts.gap(),
            amount);
    head.setAlignment(Pos.CENTER_LEFT);
    amount.setMinWidth(Region.USE_PREF_SIZE);
    VBox entry =
        new VBox(
            GAP, excesses, Parts.label(words.get(Word.PIN), "strong"), pin, answer, checking, demo);
    entry.setMinWidth(0);
    HBox.setHgrow(entry, Priority.ALWAYS);
    Node keypad = new Keypad(words, DIGITS, pin::appendText, pin::clear).node();
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    node = new VBox(GAP, head, act, new HBox(2 * GAP, entry, keypad), space, ways(words));
    node.getStyleClass().add("panel");
  }

  private Node ways(Words words) {
    Button cancel =
        Parts.act(
            words.get(Word.APPROVE_CANCEL),
            Key.ESC,
            () -> says.accept(new Intent.CancelApproval()),
            "tender",
            "side");
    HBox.setHgrow(give, Priority.ALWAYS);
    return new HBox(GAP, cancel, give);
  }

  Node show(Snapshot now, ApprovalAsked question) {
    ApprovalRequest request = question.request();
    if (request.id() != asked) {
      asked = request.id();
      pin.clear();
      act.setText(words.act(request.act()));
      excesses.getChildren().setAll(request.why().stream().map(this::excess).toList());
    }
    amount.setText(request.act().atStake().map(Object::toString).orElse(""));
    busy = question.checking();
    give.setDisable(busy);
    Parts.shown(checking, busy);
    answer.setText(question.answer().map(came -> words.answer(came, now.status())).orElse(""));
    Parts.shown(answer, !busy && !answer.getText().isEmpty());
    Parts.shown(demo, now.shop().demo());
    return node;
  }

  private Node excess(Excess excess) {
    HBox row = new HBox(GAP, Icon.WARNING.node(), Parts.wrapped(words.excess(excess)));
    row.getStyleClass().add("excess");
    return row;
  }

  /// Hands the PIN over; nothing of it stays here.
  void give() {
    if (busy || pin.getLength() == 0) {
      return;
    }
    CharSequence typed = pin.getCharacters();
    char[] digits = new char[typed.length()];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = typed.charAt(i);
    }
    pin.clear();
    says.accept(new Intent.GivePin(new Pin(digits)));
  }

  void focus() {
    if (!pin.isFocused()) {
      pin.requestFocus();
      pin.end();
    }
  }

  /// Nobody is asked any more.
  void leave() {
    asked = 0;
    pin.clear();
  }
}
