package id.laci.pos.ui.devices;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Role;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The devices in place of the tiles, in three views: all of them, what the scanner reads, and the
/// receipts that wait. Scans keep landing in the basket unless they are being tried out.
public final class DevicesPane implements PagePane {
  private static final int GAP = 16;

  /// What is looked at.
  public enum View {
    /// Every place on the counter.
    ALL,
    /// What is read.
    TRYING,
    /// Receipts that wait.
    PRINTS
  }

  private final Words words;
  private final Consumer<Intent> says;
  private final ViewTabs tabs;
  private final LookAgain look;
  private final DeviceList list;
  private final Chooser chooser;
  private final TryPane trying;
  private final PrintsPane prints;
  private final VBox whole;
  private final VBox node = new VBox();
  private final Walk walk = new Walk(node);
  private DeviceBoard board = DeviceBoard.EMPTY;
  private View view = View.ALL;
  private boolean choosing;
  private boolean tryingNow;

  /// @param says takes what the cashier wants
  public DevicesPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    tabs = new ViewTabs(words, this::view);
    look = new LookAgain(words, says);
    list = new DeviceList(words, says, this::choose);
    chooser = new Chooser(words, says, this::chosen);
    trying = new TryPane(words, says);
    prints = new PrintsPane(words, says);
    whole = new VBox(GAP, head(), tabs.node(), list.node());
    for (Node grown : List.of(list.node(), chooser.node(), trying.node(), prints.node(), whole)) {
      VBox.setVgrow(grown, Priority.ALWAYS);
    }
    node.getStyleClass().add("devices");
    draw();
  }

  private Node head() {
    Button back = stop(Parts.act(words.get(Word.DEVICES_BACK), Key.F6, this::close, "small"));
    Button testAll =
        stop(Parts.act(words.get(Word.DEVICES_TEST_ALL), Key.F3, this::testAll, "small"));
    HBox head =
        new HBox(
            10,
            Parts.label(words.get(Word.DEVICES_TITLE), "title"),
            Parts.gap(),
            look.node(),
            testAll,
            back);
    head.getStyleClass().add(Walk.ROW);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Button stop(Button button) {
    button.setFocusTraversable(true);
    return button;
  }

  @Override
  public Node show(Snapshot now) {
    board = now.devices();
    if (now.tryingScans() && !tryingNow) {
      view = View.TRYING;
      choosing = false;
    }
    tryingNow = now.tryingScans();
    look.show(board.looking());
    list.show(board);
    if (choosing) {
      chooser.show(board);
    }
    trying.show(now);
    prints.show(now.prints(), now.status().now());
    tabs.count(now.prints().size());
    draw();
    return node;
  }

  private void draw() {
    tabs.show(view);
    Node wanted =
        switch (view) {
          case ALL -> list.node();
          case TRYING -> trying.node();
          case PRINTS -> prints.node();
        };
    if (!whole.getChildren().getLast().equals(wanted)) {
      whole.getChildren().set(whole.getChildren().size() - 1, wanted);
    }
    Node shown = choosing ? chooser.node() : whole;
    if (!node.getChildren().equals(List.of(shown))) {
      node.getChildren().setAll(shown);
    }
  }

  /// Looks at something else; trying ends with its view, so that no scan is lost behind it.
  public void view(View other) {
    view = other;
    choosing = false;
    if (tryingNow && other != View.TRYING) {
      says.accept(new Intent.TryScanning(false));
    }
    draw();
    enter();
  }

  private void choose(Role role) {
    choosing = true;
    chooser.open(board.place(role), board);
    draw();
    walk.first(chooser.start());
  }

  private void chosen(Role role) {
    choosing = false;
    draw();
    walk.first(list.row(role));
  }

  private void close() {
    choosing = false;
    view = View.ALL;
    says.accept(new Intent.ShowDevices(false));
  }

  private void testAll() {
    says.accept(new Intent.Devices(new DeviceWish.TestAll()));
  }

  /// @return whether the focus is on something in here
  public boolean has(@Nullable Node owner) {
    return walk.has(owner);
  }

  /// The focus goes to the first thing that is looked at.
  @Override
  public void enter() {
    walk.first(whole.getChildren().getLast());
  }

  @Override
  public void focus() {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    if (!walk.has(owner)) {
      walk.back(choosing ? chooser.start() : whole.getChildren().getLast());
    }
  }

  @Override
  public boolean hasItsKeys() {
    return false;
  }

  @Override
  public boolean press(KeyEvent event) {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    boolean typing = owner instanceof TextInputControl;
    return switch (event.getCode()) {
      case F3 -> run(this::testAll);
      case F4 -> run(() -> says.accept(new Intent.TryScanning(!tryingNow)));
      case F5 -> run(() -> says.accept(new Intent.Devices(new DeviceWish.LookAround())));
      case F6 -> run(this::close);
      case ESCAPE -> run(this::back);
      case TAB -> owner != null && run(() -> walk.things(owner, event.isShiftDown() ? -1 : 1));
      case UP -> owner != null && run(() -> walk.rows(owner, -1));
      case DOWN -> owner != null && run(() -> walk.rows(owner, 1));
      case LEFT -> !typing && owner != null && run(() -> walk.things(owner, -1));
      case RIGHT -> !typing && owner != null && run(() -> walk.things(owner, 1));
      case ENTER -> enter(owner);
      case SPACE -> !typing; // a scanner types spaces too, and a button would take them for a press
      default -> false;
    };
  }

  private boolean enter(@Nullable Node owner) {
    if (owner instanceof Button button && walk.has(owner)) {
      button.fire();
    } else if (owner instanceof PickRow row) {
      row.pick();
    } else if (choosing && chooser.isTyping()) {
      chooser.use();
    }
    return true;
  }

  /// One step back: what is being chosen, then the view, then the devices.
  private void back() {
    if (choosing) {
      chooser.close();
    } else if (view == View.ALL) {
      close();
    } else {
      view(View.ALL);
    }
  }
}
