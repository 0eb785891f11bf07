package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.gallery.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// A cashier's screen in a window on the headless platform, with a keyboard, a clock that only
/// typing moves, and what the screen has said.
final class Counter implements AutoCloseable {
  private static final long PERSON_NANOS = 120_000_000;
  private static final long SCANNER_NANOS = 5_000_000;

  private final List<Intent> said = new ArrayList<>();
  private final CashierScreen screen;
  private final Stage window;
  private long nanos = PERSON_NANOS;

  Counter() {
    this(1366, 768);
  }

  Counter(double width, double height) {
    Fx.start(true);
    screen = Fx.get(() -> new CashierScreen(said::add, () -> nanos));
    window =
        Fx.get(
            () -> {
              Scene scene = new Scene(screen.root(), width, height);
              Look.prepare(scene);
              Stage stage = new Stage();
              stage.setScene(scene);
              stage.show();
              stage.requestFocus();
              return stage;
            });
  }

  /// Draws a sample of the gallery.
  Counter show(String title) {
    return show(Samples.named(title).snapshot());
  }

  /// Draws a sample, and lets everything that waits happen.
  Counter show(Sample sample) {
    return show(sample.snapshot());
  }

  Counter show(Snapshot snapshot) {
    Fx.get(
        () -> {
          screen.show(snapshot);
          screen.root().applyCss();
          screen.root().layout();
          return true;
        });
    return settle();
  }

  /// Somebody wants to close the program.
  Counter leave(Runnable close) {
    Fx.get(
        () -> {
          screen.leave(close);
          return true;
        });
    return settle();
  }

  Counter settle() {
    Fx.get(() -> true);
    Fx.get(() -> true);
    return this;
  }

  /// Presses a key that types nothing.
  Counter press(KeyCode code) {
    return press(code, false);
  }

  Counter press(KeyCode code, boolean control) {
    nanos += PERSON_NANOS;
    stroke(KeyEvent.KEY_PRESSED, "", code, control);
    stroke(KeyEvent.KEY_RELEASED, "", code, control);
    return settle();
  }

  /// A person types.
  Counter type(String text) {
    return type(text, PERSON_NANOS);
  }

  /// A scanner that is plugged in as a keyboard types, and ends with Enter.
  Counter scan(String code) {
    return scan(code, KeyCode.ENTER);
  }

  /// The same, with another key at the end.
  Counter scan(String code, KeyCode end) {
    nanos += PERSON_NANOS;
    type(code, SCANNER_NANOS);
    stroke(KeyEvent.KEY_PRESSED, "", end, false);
    stroke(KeyEvent.KEY_RELEASED, "", end, false);
    return settle();
  }

  private Counter type(String text, long gap) {
    for (int i = 0; i < text.length(); i++) {
      String character = text.substring(i, i + 1);
      nanos += gap;
      KeyCode code = KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
      KeyCode known = code == null ? KeyCode.UNDEFINED : code;
      stroke(KeyEvent.KEY_PRESSED, "", known, false);
      stroke(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false);
      stroke(KeyEvent.KEY_RELEASED, "", known, false);
    }
    return settle();
  }

  private void stroke(
      javafx.event.EventType<KeyEvent> type, String character, KeyCode code, boolean control) {
    Fx.get(
        () -> {
          Scene scene = screen.root().getScene();
          Node owner = scene.getFocusOwner();
          EventTarget target = owner == null ? scene : owner;
          String text = type == KeyEvent.KEY_TYPED ? "" : code.getName();
          Event.fireEvent(
              target, new KeyEvent(type, character, text, code, false, control, false, false));
          return true;
        });
  }

  /// Clicks the button that says this.
  Counter click(String text) {
    Fx.get(
        () -> {
          Button button =
              nodes(Button.class).stream()
                  .filter(
                      one ->
                          text.equals(one.getAccessibleText())
                              || text.equals(one.getText())
                              || text.equals(one.getId()))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no button says " + text));
          button.fire();
          return true;
        });
    return settle();
  }

  /// @return what was said since the last time, without what is typed into the search
  List<Intent> said() {
    return drain(intent -> !(intent instanceof Intent.Search));
  }

  /// @return everything that was said since the last time
  List<Intent> saidInAll() {
    return drain(_ -> true);
  }

  private List<Intent> drain(Predicate<Intent> wanted) {
    return Fx.get(
        () -> {
          List<Intent> some = said.stream().filter(wanted).toList();
          said.clear();
          return some;
        });
  }

  String searchText() {
    return Fx.get(() -> field(".search .text-field").getText());
  }

  String cashText() {
    return Fx.get(() -> field(".cash-field").getText());
  }

  /// @return what stands in a field
  String text(String selector) {
    return Fx.get(() -> field(selector).getText());
  }

  /// Touches a field or a button.
  Counter focus(String selector) {
    Fx.get(
        () -> {
          screen.root().lookup(selector).requestFocus();
          return true;
        });
    return settle();
  }

  /// @return what a screen reader would say of the thing with the focus
  String focused() {
    return Fx.get(
        () -> {
          Node owner = screen.root().getScene().getFocusOwner();
          return owner == null || owner.getAccessibleText() == null
              ? ""
              : owner.getAccessibleText();
        });
  }

  private TextField field(String selector) {
    return (TextField) screen.root().lookup(selector);
  }

  boolean searchHasFocus() {
    return Fx.get(
        () -> field(".search .text-field").equals(screen.root().getScene().getFocusOwner()));
  }

  Parent root() {
    return screen.root();
  }

  /// @return all texts that are in sight
  Set<String> texts() {
    return Fx.get(
        () -> nodes(Labeled.class).stream().map(Labeled::getText).collect(Collectors.toSet()));
  }

  /// @return all nodes of a kind that are in sight; called on JavaFX's thread
  <N extends Node> List<N> nodes(Class<N> kind) {
    screen.root().applyCss(); // what scrolls is not in the scene before its pane has a skin
    screen.root().layout();
    List<N> found = new ArrayList<>();
    gather(screen.root(), kind, found);
    return found;
  }

  private static <N extends Node> void gather(Node node, Class<N> kind, List<N> found) {
    if (!node.isVisible()) {
      return;
    }
    if (kind.isInstance(node)) {
      found.add(kind.cast(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, kind, found));
    }
  }

  @Override
  public void close() {
    Fx.get(
        () -> {
          window.close();
          return true;
        });
  }
}
