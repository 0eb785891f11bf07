package id.laci.pos.ui.staff;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.ui.Key;
import id.laci.pos.ui.Keypad;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A few fields one below the other and digits to touch beside them. Enter goes to the next field
/// and from the last one on; F9 goes on from everywhere, Esc goes back.
final class EntryForm {
  private static final int GAP = 14;

  private final List<Entry> entries;
  private final Runnable submit;
  private final Optional<Runnable> leave;
  private final Label hint;
  private final Label trouble = Parts.wrapped("", "strong", "failed");
  private final Label busy;
  private final Button go;
  private final VBox node;
  private int current;

  /// @param above what stands between the hint and the fields
  /// @param go what the next step is called
  /// @param submit does it
  /// @param leave goes back; empty where there is no way back
  EntryForm(
      Words words,
      String title,
      String hint,
      List<Node> above,
      List<Entry> entries,
      String go,
      Runnable submit,
      Optional<Runnable> leave) {
    this.entries = entries;
    this.submit = submit;
    this.leave = leave;
    this.hint = Parts.wrapped(hint, "muted");
    busy = Parts.wrapped(words.get(Word.PIN_CHECKING), "muted");
    this.go = Parts.act(go, Key.F9, this::submit, "tender", "next");
    VBox fields = new VBox(GAP / 2.0);
    above.forEach(fields.getChildren()::add);
    entries.forEach(entry -> fields.getChildren().add(entry.node()));
    fields.getChildren().addAll(trouble, busy);
    fields.setMinWidth(0);
    HBox.setHgrow(fields, Priority.ALWAYS);
    HBox middle = new HBox(2 * GAP, fields);
    if (!entries.isEmpty()) {
      middle.getChildren().add(new Keypad(words, Keypad.PIN, this::digit, this::clear).node());
    }
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    HBox ends = new HBox(12);
    leave.ifPresent(
        back ->
            ends.getChildren()
                .add(Parts.act(words.get(Word.BACK), Key.ESC, back, "tender", "side")));
    ends.getChildren().add(this.go);
    HBox.setHgrow(this.go, Priority.ALWAYS);
    node = new VBox(GAP, Parts.wrapped(title, "title"), this.hint, middle, space, ends);
    for (int i = 0; i < entries.size(); i++) {
      int at = i;
      entries
          .get(i)
          .field()
          .focusedProperty()
          .addListener(
              (_, _, has) -> {
                if (has) {
                  current = at;
                }
              });
    }
    says("", false);
  }

  Node node() {
    return node;
  }

  void hint(String text) {
    hint.setText(text);
  }

  /// @param words what is wrong; blank for nothing
  /// @param checking whether something is being looked at right now
  void says(String words, boolean checking) {
    trouble.setText(words);
    Parts.shown(trouble, !checking && !words.isBlank());
    Parts.shown(busy, checking);
    go.setDisable(checking);
  }

  /// @return what is in the fields is gone, and the first has the focus
  EntryForm cleared() {
    entries.forEach(Entry::clear);
    current = 0;
    return this;
  }

  private void digit(String digit) {
    entries.get(current).append(digit);
    focus();
  }

  private void clear() {
    entries.get(current).clear();
    focus();
  }

  void focus() {
    if (entries.isEmpty()) {
      node.requestFocus();
      return;
    }
    Entry entry = entries.get(current);
    if (!entry.field().isFocused()) {
      entry.field().requestFocus();
      entry.field().end();
    }
  }

  /// Goes to a field, because something is wrong with it.
  void to(Entry entry) {
    current = Math.max(0, entries.indexOf(entry));
    focus();
  }

  private void next() {
    if (current + 1 < entries.size()) {
      current++;
      focus();
    } else {
      submit();
    }
  }

  private void step(int by) {
    if (!entries.isEmpty()) {
      current = Math.floorMod(current + by, entries.size());
      focus();
    }
  }

  private void submit() {
    Optional<Entry> empty = entries.stream().filter(Entry::isBlank).findFirst();
    if (go.isDisabled()) {
      return;
    }
    empty.ifPresentOrElse(this::to, submit);
  }

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for the form and not for the field in it
  boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case ENTER -> run(this::next);
      case F9 -> run(this::submit);
      case ESCAPE -> run(() -> leave.ifPresent(Runnable::run));
      case TAB -> run(() -> step(event.isShiftDown() ? -1 : 1));
      default -> false;
    };
  }
}
