package id.laci.pos.ui.cashier;

import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Excess;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.PinFault;
import id.laci.pos.till.ApprovalAsked;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Keypad;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Somebody who may is asked, in place of whatever stood here: what for, which limits are passed,
/// and the PIN, whose digits are never shown; from a sum on, a code from their phone beside it.
final class ApprovalPane {
  private static final int GAP = 14;
  private static final int CODE_MAX = 24;

  private final ApprovalWords words;
  private final Consumer<Intent> says;
  private final Label amount = Parts.label("", "total");
  private final Label act = Parts.wrapped("", "heading");
  private final VBox excesses = new VBox(GAP / 2.0);
  private final PasswordField pin = new PasswordField();
  private final Label answer = Parts.wrapped("", "strong", "failed");
  private final Label who = Parts.wrapped("", "muted");
  private final Label badge = Parts.wrapped("", "strong");
  private final TextField code = new TextField();
  private final VBox second;
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
    demo = Parts.wrapped("", "muted");
    give = Parts.act(words.get(Word.APPROVE), Key.F9, this::give, "tender", "next");
    pin.getStyleClass().addAll("cash-field", "pin");
    pin.setAccessibleText(words.get(Word.PIN));
    pin.setTextFormatter(
        new TextFormatter<>(
            edit ->
                edit.getControlNewText().matches("[0-9]{0," + PinFault.DIGITS + "}")
                    ? edit
                    : null));
    code.getStyleClass().addAll("cash-field", "pin", "code");
    code.setAccessibleText(words.get(Word.PHONE_CODE));
    code.setTextFormatter(
        new TextFormatter<>(
            edit ->
                edit.getControlNewText().matches("[0-9A-Za-z -]{0," + CODE_MAX + "}")
                    ? edit
                    : null));
    second =
        new VBox(
            GAP / 2.0,
            Parts.label(words.get(Word.PHONE_CODE), "strong"),
            code,
            Parts.wrapped(words.get(Word.PHONE_CODE_HINT), "muted", "note"));
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
            GAP / 2.0,
            excesses,
            badge,
            Parts.label(words.get(Word.PIN), "strong"),
            pin,
            second,
            answer,
            checking,
            demo);
    entry.setMinWidth(0);
    HBox.setHgrow(entry, Priority.ALWAYS);
    Node keypad = new Keypad(words, Keypad.PIN, this::digit, this::clear).node();
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    node = new VBox(GAP, head, act, who, new HBox(2 * GAP, entry, keypad), space, ways(words));
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
      code.clear();
      act.setText(words.act(request.act()));
      who.setText(words.asked(request));
      Parts.shown(second, request.secondFactor());
      excesses.getChildren().setAll(request.why().stream().map(this::excess).toList());
    }
    amount.setText(request.act().atStake().map(Object::toString).orElse(""));
    busy = question.checking();
    give.setDisable(busy);
    Parts.shown(checking, busy);
    answer.setText(question.answer().map(came -> words.answer(came, now.status())).orElse(""));
    Parts.shown(answer, !busy && !answer.getText().isEmpty());
    demo.setText(words.demo(now.staff().demo(), request.approvers()));
    Parts.shown(demo, !demo.getText().isEmpty());
    badge.setText(question.badge().map(holder -> words.badge(holder.name())).orElse(""));
    Parts.shown(badge, question.badge().isPresent());
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
    if (second.isVisible() && code.getLength() == 0 && pin.isFocused()) {
      code.requestFocus();
      return;
    }
    Pin phone = taken(code);
    says.accept(new Intent.GivePin(taken(pin), phone));
    pin.requestFocus();
  }

  private static Pin taken(TextField field) {
    CharSequence typed = field.getCharacters();
    char[] digits = new char[typed.length()];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = typed.charAt(i);
    }
    field.clear();
    return new Pin(digits);
  }

  private TextField current() {
    return second.isVisible() && code.isFocused() ? code : pin;
  }

  private void digit(String digit) {
    current().appendText(digit);
  }

  private void clear() {
    current().clear();
  }

  /// Goes to the other field, where there are two.
  void other() {
    if (second.isVisible()) {
      (code.isFocused() ? pin : code).requestFocus();
    }
  }

  void focus() {
    if (!pin.isFocused() && !(second.isVisible() && code.isFocused())) {
      pin.requestFocus();
      pin.end();
    }
  }

  /// Nobody is asked any more.
  void leave() {
    asked = 0;
    pin.clear();
    code.clear();
  }
}
