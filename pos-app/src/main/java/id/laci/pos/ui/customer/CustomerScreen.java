package id.laci.pos.ui.customer;

import id.laci.pos.takeback.ReturnView;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// Everything that the customer sees. Draws the same snapshots as the cashier's screen, in the
/// customer's language; the only thing it says is which language that is.
public final class CustomerScreen {
  private final Consumer<Intent> says;
  private final BorderPane page = new BorderPane();
  private final Label demo = new Label();
  private final Fitted root = new Fitted(page, this::reshape);
  private Format format = Format.WIDE;
  private Views views;
  private @Nullable Snapshot shown;

  /// What depends on language and format and is made anew when one of them changes.
  private record Views(
      Language language,
      IdleView idle,
      BasketView basket,
      PayView pay,
      PaidView paid,
      MessageView message,
      ReturnCard returned) {
    static Views in(Language language, Format format, Consumer<Intent> says) {
      Words words = Words.of(language);
      return new Views(
          language,
          new IdleView(words, says),
          new BasketView(words, format, says),
          new PayView(words, format, says),
          new PaidView(words, says),
          new MessageView(words, says),
          new ReturnCard(words, says));
    }
  }

  /// @param says takes the choice of language
  public CustomerScreen(Consumer<Intent> says) {
    this.says = says;
    views = Views.in(Language.INDONESIAN, format, says);
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
    shown = now;
    if (views.language() != now.customerLanguage()) {
      views = Views.in(now.customerLanguage(), format, says);
    }
    Look.apply(root, now.customerLanguage(), now.dark());
    demo.setText(Words.of(now.customerLanguage()).get(Word.DEMO));
    page.setTop(now.shop().demo() ? demo : null);
    Optional<ReturnView.Following> back = followed(now);
    boolean idle = back.isEmpty() && isBetweenSales(now.stage()) && now.basket().isEmpty();
    if (!idle) {
      views.idle().closeGuide();
    }
    Node view =
        back.<Node>map(following -> views.returned().show(now, following))
            .orElseGet(() -> idle ? views.idle().show(now) : view(now));
    if (!view.equals(page.getCenter())) {
      page.setCenter(view);
    }
  }

  /// What comes back to the customer is shown while nobody pays.
  private static Optional<ReturnView.Following> followed(Snapshot now) {
    return isBetweenSales(now.stage())
            && now.page() instanceof Page.Return(ReturnView.Following following)
        ? Optional.of(following)
        : Optional.empty();
  }

  /// A sale that the cashier looks up is nobody else's business.
  private static boolean isBetweenSales(Stage stage) {
    return stage instanceof Stage.Selling || stage instanceof Stage.PastSale;
  }

  private Node view(Snapshot now) {
    return switch (now.stage()) {
      case Stage.Selling _, Stage.PastSale _, Stage.ByCash _, Stage.Splitting _ ->
          views.basket().show(now);
      case Stage.ByOwnCode own -> views.pay().show(now, own);
      case Stage.ByQr byQr ->
          switch (byQr.progress()) {
            case ASKING, WAITING, NO_CONTACT -> views.pay().show(now, byQr);
            case ENDING, ENDING_UNHEARD -> views.message().ending();
            case ENDING_UNSEEN -> views.basket().show(now);
          };
      case Stage.QrFailed failed -> views.message().failed(failed.why());
      case Stage.Done done -> views.paid().show(now, done);
    };
  }

  private void reshape(Format other) {
    format = other;
    views = Views.in(views.language(), other, says);
    if (shown != null) {
      show(shown);
    }
  }
}
