package id.laci.pos.ui.cashier;

import id.laci.pos.money.Money;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What each key means on each stage. The same key means the same everywhere: F9 is the next step, F8
/// another way to pay, Esc one step back without loss.
final class CashierKeys {
  private final Consumer<Intent> says;
  private final ScanBurst scans = new ScanBurst();

  CashierKeys(Consumer<Intent> says) {
    this.says = says;
  }

  /// Where the cashier is.
  ///
  /// @param blank whether nothing stands in the search field
  /// @param editing whether a quantity is being typed
  /// @param line the chosen line
  /// @param received the cash typed so far
  record Place(
      Snapshot now, boolean blank, boolean editing, Optional<Integer> line, Money received) {}

  /// @param select moves the choice of line by so many
  /// @param choose moves the choice among finds by so many; false when there are none
  /// @return whether the key was meant for the till and not for a text field
  boolean press(KeyEvent event, Place place, IntConsumer select, IntPredicate choose) {
    KeyCode key = event.getCode();
    if (key == KeyCode.ESCAPE) {
      says.accept(new Intent.Back());
      return true;
    }
    return switch (place.now().stage()) {
      case Stage.Selling _ -> selling(event, place, select, choose);
      case Stage.ByQr byQr -> byQr(key, byQr) || scans.take(event, says);
      case Stage.QrFailed _ -> failed(key) || scans.take(event, says);
      case Stage.ByCash byCash -> byCash(key, byCash, place);
      case Stage.Done _ -> done(key) || scans.take(event, says);
    };
  }

  private boolean selling(
      KeyEvent event, Place place, IntConsumer select, IntPredicate choose) {
    KeyCode key = event.getCode();
    if (event.isShortcutDown() && key == KeyCode.Z) {
      says.accept(new Intent.Undo());
      return true;
    }
    return switch (key) {
      case F8 -> say(new Intent.PayByCash());
      case F9 -> say(new Intent.PayByQr());
      case UP -> arrow(-1, place, select, choose);
      case DOWN -> arrow(1, place, select, choose);
      case DELETE -> place.blank() && !place.editing() && onLine(place, Intent.RemoveLine::new);
      case ADD, PLUS ->
          place.blank()
              && !place.editing()
              && onLine(place, line -> new Intent.ChangeQuantity(line, 1));
      case SUBTRACT, MINUS ->
          place.blank()
              && !place.editing()
              && onLine(place, line -> new Intent.ChangeQuantity(line, -1));
      default -> false;
    };
  }

  private static boolean arrow(int by, Place place, IntConsumer select, IntPredicate choose) {
    if (place.editing()) {
      return false;
    }
    if (place.blank()) {
      select.accept(by);
      return true;
    }
    return choose.test(by);
  }

  private boolean onLine(Place place, java.util.function.IntFunction<Intent> intent) {
    place.line().ifPresent(line -> says.accept(intent.apply(line)));
    return place.line().isPresent();
  }

  private boolean byQr(KeyCode key, Stage.ByQr stage) {
    return switch (key) {
      case F8 -> say(new Intent.PayByCash());
      case F9 -> stage.qr().isPresent() && say(new Intent.CheckNow());
      case F10 -> stage.qr().isPresent() && say(new Intent.CustomerSaysPaid());
      default -> false;
    };
  }

  private boolean failed(KeyCode key) {
    return switch (key) {
      case F8 -> say(new Intent.PayByCash());
      case F9 -> say(new Intent.PayByQr());
      default -> false;
    };
  }

  private boolean byCash(KeyCode key, Stage.ByCash stage, Place place) {
    return switch (key) {
      case F9 -> place.received().covers(stage.due()) && say(new Intent.TakeCash(place.received()));
      default -> false;
    };
  }

  private boolean done(KeyCode key) {
    return switch (key) {
      case F9, ENTER -> !scans.isRunning() && say(new Intent.NextSale());
      case F7 -> say(new Intent.PrintAgain());
      default -> false;
    };
  }

  private boolean say(Intent intent) {
    says.accept(intent);
    return true;
  }
}
