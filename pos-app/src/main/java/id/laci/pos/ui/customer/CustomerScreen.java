package id.laci.pos.ui.customer;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Everything that the customer sees. Draws the same snapshots as the cashier's screen, in the
/// customer's language; the only thing it says is which language that is.
public final class CustomerScreen {
  private final Consumer<Intent> says;
  private final BorderPane page = new BorderPane();
  private final Fitted root = new Fitted(page);
  private final Label demo = new Label();
  private Views views;
  private @Nullable Language drawn;

  /// What depends on the language and is made anew when it changes.
  private record Views(IdleView idle, BasketView basket, PayView pay, PaidView paid, MessageView message) {
    static Views in(Words words, Consumer<Intent> says) {
      return new Views(
          new IdleView(words, says),
          new BasketView(words, says),
          new PayView(words, says),
          new PaidView(words),
          new MessageView(words, says));
    }
  }

  /// @param says takes the choice of language
  public CustomerScreen(Consumer<Intent> says) {
    this.says = says;
    views = Views.in(Words.of(Language.INDONESIAN), says);
    root.getStyleClass().addAll("root", "customer");
    demo.getStyleClass().add("demo");
    demo.setMaxWidth(Double.MAX_VALUE);
  }

  /// @return what belongs into the scene
  public Parent root() {
    return root;
  }

  /// Draws a snapshot. Called on JavaFX's thread.
  public void show(Snapshot now) {
    Words words = Words.of(now.customerLanguage());
    if (drawn != now.customerLanguage()) {
      drawn = now.customerLanguage();
      views = Views.in(words, says);
    }
    Look.apply(root, now.customerLanguage(), now.dark());
    demo.setText(words.get(Word.DEMO));
    page.setTop(now.shop().demo() ? demo : null);
    Node view = view(now);
    if (!view.equals(page.getCenter())) {
      page.setCenter(view);
    }
  }

  private Node view(Snapshot now) {
    return switch (now.stage()) {
      case Stage.Selling _ -> now.basket().isEmpty() ? views.idle().show(now) : views.basket().show(now);
      case Stage.ByCash _ -> views.basket().show(now);
      case Stage.ByQr byQr ->
          switch (byQr.progress()) {
            case ASKING, WAITING, NO_CONTACT -> views.pay().show(now, byQr);
            case ENDING, ENDING_UNHEARD -> views.message().ending();
          };
      case Stage.QrFailed failed -> views.message().failed(failed.why());
      case Stage.Done done -> views.paid().show(now, done);
    };
  }

  /// Lays its content out at the size for which it was drawn and scales it to the screen at hand.
  private static final class Fitted extends StackPane {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Node content;

    Fitted(BorderPane content) {
      this.content = content;
      getChildren().add(content);
      content.setManaged(false);
    }

    @Override
    protected void layoutChildren() {
      double scale = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
      if (scale <= 0) {
        return;
      }
      double width = getWidth() / scale;
      double height = getHeight() / scale;
      content.getTransforms().setAll(new javafx.scene.transform.Scale(scale, scale));
      content.resizeRelocate(0, 0, width, height);
    }
  }
}
