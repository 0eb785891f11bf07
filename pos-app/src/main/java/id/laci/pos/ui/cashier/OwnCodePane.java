package id.laci.pos.ui.cashier;

import id.laci.pos.claim.ReferenceEntry;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A code made here is on the customer's screen: what to compare on the customer's success screen,
/// and the reference to take from it. Nobody can verify it now, and this says so.
final class OwnCodePane {
  private static final int GAP = 16;

  private final Words words;
  private final Consumer<Intent> says;
  private final Label amount = Parts.label("", "total");
  private final Label merchant = Parts.wrapped("", "strong");
  private final TextField reference = new TextField();
  private final Label slip = Parts.wrapped("", "strong");
  private final VBox node;

  OwnCodePane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    HBox head = new HBox(GAP, Parts.label(words.get(Word.OWN_TITLE), "title"), Parts.gap(), amount);
    head.setAlignment(Pos.CENTER_LEFT);
    amount.setMinWidth(Region.USE_PREF_SIZE);
    reference.getStyleClass().add("cash-field");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    node =
        new VBox(
            GAP,
            head,
            Parts.pill(Icon.WARNING, words.get(Word.OWN_UNVERIFIED), "waiting"),
            Parts.wrapped(words.get(Word.OWN_HINT), "muted"),
            merchant,
            Parts.label(words.get(Word.OWN_REFERENCE), "strong"),
            reference,
            slip,
            space,
            ways());
    node.getStyleClass().add("panel");
  }

  private Node ways() {
    Button back =
        Parts.act(
            words.get(Word.OWN_BACK), Key.ESC, () -> says.accept(new Intent.Back()), "tender");
    Button cash =
        Parts.act(
            words.get(Word.TENDER_CASH),
            Key.F8,
            () -> says.accept(new Intent.PayByCash()),
            "tender");
    Button take = Parts.act(words.get(Word.OWN_TAKE), Key.F9, this::claim, "tender", "next");
    HBox.setHgrow(take, Priority.ALWAYS);
    return new HBox(12, back, cash, take);
  }

  Node show(Stage.ByOwnCode stage) {
    amount.setText(stage.demand().amount().toString());
    merchant.setText(words.get(Word.OWN_MERCHANT, stage.merchant(), stage.nmid()));
    slip.setText(stage.slip().map(this::slip).orElse(""));
    Parts.shown(slip, stage.slip().isPresent());
    return node;
  }

  private String slip(ReferenceEntry entry) {
    return switch (entry) {
      case ReferenceEntry.Good _ -> "";
      case ReferenceEntry.Used(var _, var by) -> words.get(Word.OWN_SLIP_USED, by);
      case ReferenceEntry.Bad(var why) ->
          words.get(
              switch (why) {
                case TOO_SHORT -> Word.OWN_SLIP_SHORT;
                case TOO_LONG -> Word.OWN_SLIP_LONG;
                case CHARACTERS, ALL_ALIKE -> Word.OWN_SLIP_CHARACTERS;
                case A_PAYMENT_CODE -> Word.OWN_SLIP_CODE;
                case OUR_OWN_NAME -> Word.OWN_SLIP_OURS;
                case THE_AMOUNT -> Word.OWN_SLIP_AMOUNT;
                case THE_SHOP -> Word.OWN_SLIP_SHOP;
              });
    };
  }

  /// Takes what has been typed.
  void claim() {
    if (!reference.getText().isBlank()) {
      says.accept(new Intent.ClaimPaid(reference.getText()));
    }
  }

  void focus() {
    if (!reference.isFocused()) {
      reference.requestFocus();
      reference.end();
    }
  }

  void leave() {
    reference.clear();
  }
}
