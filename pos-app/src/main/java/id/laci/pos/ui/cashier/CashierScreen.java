package id.laci.pos.ui.cashier;

import id.laci.pos.counter.Role;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything that the cashier sees and presses. Draws snapshots, says intents, decides nothing.
public final class CashierScreen {
  private final Consumer<Intent> says;
  private final BorderPane root = new BorderPane();
  private final VBox left = new VBox();
  private final SearchField search;
  private final CashierKeys keys;
  private final ChangeListener<@Nullable Node> focusGuard = (_, _, owner) -> guard(owner);
  private Panes panes;
  private @Nullable Snapshot shown;
  private Runnable closing = () -> {};
  private boolean leaving;

  /// @param says takes what the cashier wants
  /// @param nanos a monotonic clock, to tell a scanner that types from a person
  public CashierScreen(Consumer<Intent> says, LongSupplier nanos) {
    this(says, new Burst(nanos));
  }

  /// @param says takes what the cashier wants
  /// @param typing tells a scanner that types from a person
  public CashierScreen(Consumer<Intent> says, Typing typing) {
    this.says = says;
    search = new SearchField(says);
    keys = new CashierKeys(says, typing, search);
    panes = panes(Language.INDONESIAN);
    root.getStyleClass().addAll("root", "cashier");
    left.getStyleClass().add("left");
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinSize(0, 0);
    left.setPrefWidth(0); // what is left, however long a message is
    assemble();
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    root.sceneProperty().addListener((_, before, after) -> moved(before, after));
  }

  private Panes panes(Language language) {
    return Panes.in(Words.of(language), search, says, this::focus, this::stay, this::close);
  }

  /// Somebody wants to close the program. It is asked first while something is open, which may be
  /// at any moment and covers nothing but the left side.
  ///
  /// @param then closes it
  public void leave(Runnable then) {
    if (shown == null || !LeavingPane.isWorthAsking(shown)) {
      then.run();
      return;
    }
    closing = then;
    asksToLeave(true);
  }

  private void stay() {
    asksToLeave(false);
  }

  private void close() {
    asksToLeave(false);
    closing.run();
  }

  private void asksToLeave(boolean asked) {
    leaving = asked;
    keys.leaving(asked);
    if (asked) {
      panes.basket().stopEditing();
    }
    if (shown != null) {
      show(shown);
    }
  }

  /// @return what belongs into the scene
  public Parent root() {
    return root;
  }

  /// Draws a snapshot. Called on JavaFX's thread.
  public void show(Snapshot now) {
    Snapshot before = shown;
    if (before == null || before.cashierLanguage() != now.cashierLanguage()) {
      panes = panes(now.cashierLanguage());
      assemble();
    }
    Look.apply(root, now.cashierLanguage(), now.dark());
    shown = now;
    panes.strip().show(now);
    panes.banner().show(now);
    panes.notices().show(now);
    panes.held().show(now.held());
    panes.basket().show(now, leaving || hasItsKeys(LeftSide.of(now)));
    search.show(Words.of(now.cashierLanguage()), now.finder());
    showStage(now);
    LeftSide side = LeftSide.of(now);
    if (side.isPage() && (before == null || LeftSide.of(before) != side)) {
      panes.page(side).enter();
    }
    if ((side == LeftSide.APPROVAL || side == LeftSide.GATE) && panes.basket().isEditing()) {
      panes.basket().stopEditing();
    }
    focus();
  }

  /// Whether keys that stand on the basket's lines mean something else there.
  private static boolean hasItsKeys(LeftSide side) {
    return switch (side) {
      case QUEUE, RECONCILE, RETURN, SHIFT, STAFF, RISK, GATE -> true;
      case APPROVAL, DEVICES, PAYMENTS, STAGE -> false;
    };
  }

  private void assemble() {
    root.setTop(new VBox(panes.strip().node(), panes.banner().node()));
    root.setCenter(new HBox(left, panes.basket().node()));
  }

  private void showStage(Snapshot now) {
    LeftSide side = LeftSide.of(now);
    Node pane = leaving ? panes.leaving().show(now) : pane(side, now);
    leave(now);
    VBox.setVgrow(pane, Priority.ALWAYS);
    Node lane = panes.notices().node();
    Node held = panes.held().node();
    List<Node> nodes =
        now.stage() instanceof Stage.Selling && side == LeftSide.STAGE && !leaving
            ? List.of(search.node(), lane, held, pane)
            : List.of(lane, held, pane);
    if (!left.getChildren().equals(nodes)) {
      left.getChildren().setAll(nodes);
    }
  }

  private Node pane(LeftSide side, Snapshot now) {
    return switch (side) {
      case GATE -> panes.gate().show(now);
      case APPROVAL -> panes.approval().show(now, now.approval().orElseThrow());
      case DEVICES, QUEUE, PAYMENTS, RECONCILE, RETURN, SHIFT, STAFF, RISK ->
          panes.page(side).show(now);
      case STAGE -> stage(now);
    };
  }

  private Node stage(Snapshot now) {
    return switch (now.stage()) {
      case Stage.Selling _ -> panes.selling().show(now);
      case Stage.ByQr byQr -> panes.byQr().show(now, byQr);
      case Stage.QrFailed failed -> panes.failed().show(now, failed);
      case Stage.ByCash byCash -> panes.cash().show(byCash);
      case Stage.ByOwnCode own -> panes.own().show(own);
      case Stage.Splitting splitting -> panes.split().show(now, splitting);
      case Stage.Done done ->
          panes.done().show(done, now.devices().place(Role.PRINTER).condition());
      case Stage.PastSale past -> panes.past().show(now, past);
    };
  }

  /// What is half typed in a pane that is left is forgotten.
  private void leave(Snapshot now) {
    if (!now.staff().isShut()) {
      panes.gate().leave();
    }
    if (now.approval().isEmpty()) {
      panes.approval().leave();
    }
    if (!(now.stage() instanceof Stage.ByCash)) {
      panes.cash().leave();
    }
    if (!(now.stage() instanceof Stage.ByOwnCode)) {
      panes.own().leave();
    }
    if (!(now.stage() instanceof Stage.Splitting)) {
      panes.split().leave();
    }
  }

  /// What is typed or scanned always lands where it belongs, whatever was clicked last.
  private void focus() {
    if (shown == null || panes.basket().isEditing()) {
      return;
    }
    if (leaving) {
      root.requestFocus();
      return;
    }
    LeftSide side = LeftSide.of(shown);
    switch (side) {
      case GATE -> panes.gate().focus();
      case APPROVAL -> panes.approval().focus();
      case DEVICES, QUEUE, PAYMENTS, RECONCILE, RETURN, SHIFT, STAFF, RISK ->
          panes.page(side).focus();
      case STAGE -> focus(shown.stage());
    }
  }

  private void focus(Stage stage) {
    switch (stage) {
      case Stage.Selling _ -> search.focus();
      case Stage.ByCash _ -> panes.cash().focus();
      case Stage.ByOwnCode _ -> panes.own().focus();
      case Stage.Splitting _ -> panes.split().focus();
      case Stage.ByQr _, Stage.QrFailed _, Stage.Done _, Stage.PastSale _ -> root.requestFocus();
    }
  }

  private void moved(@Nullable Scene before, @Nullable Scene after) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(focusGuard);
    }
    if (after != null) {
      after.focusOwnerProperty().addListener(focusGuard);
    }
  }

  private void guard(@Nullable Node owner) {
    if (!(owner instanceof TextField)) {
      Fx.later(this::focus);
    }
  }

  private void pressed(KeyEvent event) {
    if (shown != null && keys.press(event, shown, panes)) {
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    if (shown != null && keys.type(event, shown, panes)) {
      event.consume();
    }
  }
}
