package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// What the customer's app says, to be chosen by the cashier; pressed once more, it works after
/// all.
final class AppChips {
  private static final int GAP = 8;

  private final Consumer<Intent> says;
  private final Map<Stage.AppTrouble, Button> chips = new EnumMap<>(Stage.AppTrouble.class);
  private final HBox node;
  private Optional<Stage.AppTrouble> chosen = Optional.empty();

  AppChips(Words words, Consumer<Intent> says) {
    this.says = says;
    node = new HBox(GAP, Parts.label(words.get(Word.QR_APP), "muted"), Parts.key(Key.F3));
    node.setAlignment(Pos.CENTER_LEFT);
    for (Stage.AppTrouble trouble : Stage.AppTrouble.values()) {
      Button chip = Parts.chip(words.get(name(trouble)), false, () -> pressed(trouble));
      chips.put(trouble, chip);
      node.getChildren().add(chip);
    }
  }

  private static Word name(Stage.AppTrouble trouble) {
    return switch (trouble) {
      case BALANCE -> Word.QR_APP_BALANCE;
      case LIMIT -> Word.QR_APP_LIMIT;
      case NETWORK -> Word.QR_APP_NETWORK;
      case SHOP -> Word.QR_APP_SHOP;
    };
  }

  /// @return what the cashier does about it
  static Word hint(Stage.AppTrouble trouble) {
    return switch (trouble) {
      case BALANCE -> Word.QR_APP_BALANCE_HINT;
      case LIMIT -> Word.QR_APP_LIMIT_HINT;
      case NETWORK -> Word.QR_APP_NETWORK_HINT;
      case SHOP -> Word.QR_APP_SHOP_HINT;
    };
  }

  /// @return the next one in turn; after the last, none
  static Optional<Stage.AppTrouble> after(Optional<Stage.AppTrouble> trouble) {
    Stage.AppTrouble[] all = Stage.AppTrouble.values();
    int next = trouble.map(Enum::ordinal).orElse(-1) + 1;
    return next < all.length ? Optional.of(all[next]) : Optional.empty();
  }

  private void pressed(Stage.AppTrouble trouble) {
    boolean again = chosen.equals(Optional.of(trouble));
    says.accept(new Intent.AppSays(again ? Optional.empty() : Optional.of(trouble)));
  }

  Node node() {
    return node;
  }

  void show(Stage.ByQr stage) {
    chosen = stage.trouble();
    Parts.shown(node, stage.qr().isPresent());
    chips.forEach(
        (trouble, chip) -> Look.style(chip, "chosen", chosen.equals(Optional.of(trouble))));
  }
}
