package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
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
  private final CashierKeys keys;
  private Panes panes;
  private @Nullable Snapshot shown;

  /// What depends on the language and is made anew when it changes.
  private record Panes(
      StatusStrip strip,
      Notices notices,
      SellingPane selling,
      BasketPane basket,
      ByQrPane byQr,
      QrFailedPane failed,
      ByCashPane cash,
      DonePane done) {
    static Panes in(Words words, Consumer<Intent> says, LongSupplier nanos) {
      SellingPane selling = new SellingPane(words, says);
      return new Panes(
          new StatusStrip(words, says),
          new Notices(words, says, selling::searchFor),
          selling,
          new BasketPane(words, says),
          new ByQrPane(words, says),
          new QrFailedPane(words, says),
          new ByCashPane(words, says, new WedgeBurst(nanos)),
          new DonePane(words, says));
    }
  }

  private final LongSupplier nanos;

  /// @param says takes what the cashier wants
  /// @param nanos a monotonic clock, to tell a scanner that types from a person
  public CashierScreen(Consumer<Intent> says, LongSupplier nanos) {
    this.says = says;
    this.nanos = nanos;
    panes = Panes.in(Words.of(Language.INDONESIAN), says, nanos);
    keys = new CashierKeys(says);
    root.getStyleClass().addAll("root", "cashier");
    left.getStyleClass().add("left");
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    left.setMinHeight(0);
    assemble();
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// @return what belongs into the scene
  public Parent root() {
    return root;
  }

  /// Draws a snapshot. Called on JavaFX's thread.
  public void show(Snapshot now) {
    Snapshot before = shown;
    if (before == null || before.cashierLanguage() != now.cashierLanguage()) {
      panes = Panes.in(Words.of(now.cashierLanguage()), says, nanos);
      assemble();
    }
    Look.apply(root, now.cashierLanguage(), now.dark());
    shown = now;
    panes.strip().show(now);
    panes.notices().show(now);
    panes.basket().show(now);
    showStage(now);
  }

  private void assemble() {
    root.setTop(panes.strip().node());
    root.setCenter(new HBox(left, panes.basket().node()));
  }

  private void showStage(Snapshot now) {
    Node pane =
        switch (now.stage()) {
          case Stage.Selling _ -> panes.selling().show(now);
          case Stage.ByQr byQr -> panes.byQr().show(now, byQr);
          case Stage.QrFailed failed -> panes.failed().show(failed);
          case Stage.ByCash byCash -> panes.cash().show(byCash);
          case Stage.Done done -> panes.done().show(now, done);
        };
    VBox.setVgrow(pane, Priority.ALWAYS);
    boolean selling = now.stage() instanceof Stage.Selling;
    Node lane = panes.notices().node();
    Node first = selling ? panes.selling().searchBar() : lane;
    Node second = selling ? lane : pane;
    if (selling) {
      set(first, second, pane);
    } else {
      panes.selling().leave();
      set(first, second);
    }
    focus(now.stage());
  }

  private void set(Node... nodes) {
    if (!left.getChildren().equals(java.util.List.of(nodes))) {
      left.getChildren().setAll(nodes);
    }
  }

  /// What is typed or scanned always lands where it belongs, whatever was clicked last.
  private void focus(Stage stage) {
    if (panes.basket().isEditing()) {
      return;
    }
    switch (stage) {
      case Stage.Selling _ -> panes.selling().focus();
      case Stage.ByCash _ -> panes.cash().focus();
      case Stage.ByQr _, Stage.QrFailed _, Stage.Done _ -> root.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    Optional.ofNullable(shown)
        .ifPresent(
            now -> {
              CashierKeys.Place place =
                  new CashierKeys.Place(
                      now,
                      panes.selling().isBlank(),
                      panes.basket().isEditing(),
                      panes.basket().selected(),
                      panes.cash().received());
              if (keys.press(event, place, panes.basket()::select, panes.selling()::choose)) {
                event.consume();
              }
            });
  }
}
