package id.laci.pos.ui.cashier;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.PagePane;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What each key means on each stage, and the only place that reads the keyboard. The same key
/// means the same everywhere: F9 is the next step, F8 another way to pay, Esc one step back without
/// loss.
final class CashierKeys {
  /// Between the parts of a GS1 code.
  private static final String GROUP_SEPARATOR = "\u001d";

  private final Consumer<Intent> says;
  private final Runs runs;
  private final LineKeys lines;
  private final PaymentKeys payment;
  private boolean leaving;

  /// @param typing tells a scanner that types from a person
  CashierKeys(Consumer<Intent> says, Typing typing, SearchField search) {
    this.says = says;
    runs = new Runs(says, typing, search);
    lines = new LineKeys(says, runs);
    payment = new PaymentKeys(says);
  }

  /// @param asked whether it is being asked whether the program is to be closed
  void leaving(boolean asked) {
    leaving = asked;
  }

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for the till and not for a text field
  boolean press(KeyEvent event, Snapshot now, Panes panes) {
    boolean ends = Key.ENTER.is(event) || event.getCode() == KeyCode.TAB;
    if (ends && runs.ended(panes)) {
      return true;
    }
    if (leaving) {
      return panes.leaving().press(event);
    }
    LeftSide side = LeftSide.of(now);
    if (side != LeftSide.GATE && Key.LOCK.is(event)) {
      return run(panes.doors()::lock);
    }
    return switch (side) {
      case GATE -> panes.gate().press(event);
      case APPROVAL -> payment.approval(event, panes.approval());
      case DEVICES, QUEUE, PAYMENTS, RECONCILE, RETURN, SHIFT, STAFF, JOURNAL ->
          page(event, now.stage(), panes, panes.page(side));
      case STAGE ->
          switch (event.getCode()) {
            case TAB -> true; // the focus stays where typing belongs
            case F6 -> run(panes.strip()::openDevices);
            default -> onStage(event, now, panes);
          };
    };
  }

  private boolean onStage(KeyEvent event, Snapshot now, Panes panes) {
    if (panes.basket().isEditing()) {
      return Key.ESC.is(event) && run(panes.basket()::stopEditing);
    }
    if (Doors.areOpenAt(now.stage())) {
      if (Key.F3.is(event)) {
        return run(panes.notices()::openQueue);
      }
      if (Key.F10.is(event)) {
        return run(() -> panes.doors().payments(now.stage()));
      }
      if (Key.STAFF.is(event)) {
        return run(() -> panes.doors().staff(now.stage()));
      }
      if (Key.F12.is(event)) {
        return run(() -> panes.doors().reconcile(now.stage()));
      }
      if (Key.RETURN.is(event)) {
        return run(() -> returns(now.stage(), panes));
      }
      if (Key.SHIFT.is(event)) {
        return run(() -> panes.doors().shift(now.stage()));
      }
      if (Key.JOURNAL.is(event)) {
        return run(() -> panes.doors().journal(now.stage()));
      }
    }
    return switch (now.stage()) {
      case Stage.Selling _ -> selling(event, now, panes);
      case Stage.ByQr byQr -> payment.byQr(event, byQr);
      case Stage.QrFailed _ -> payment.failed(event, now);
      case Stage.ByCash _ -> payment.byCash(event, panes.cash());
      case Stage.ByOwnCode _ -> payment.own(event, panes.own());
      case Stage.Splitting _ -> payment.split(event, panes.split());
      case Stage.Done _ -> payment.done(event, panes.search());
      case Stage.PastSale past -> payment.past(event, past.sale().receipt(), panes);
    };
  }

  /// From a sale that is looked at, its goods come back; else the sale is looked for.
  private void returns(Stage stage, Panes panes) {
    if (stage instanceof Stage.PastSale past) {
      says.accept(new Intent.Back());
      says.accept(new Intent.ForReturn(new ReturnWish.OpenSale(past.sale().receipt())));
    } else {
      panes.doors().returns(stage);
    }
  }

  /// Takes a character that was typed.
  ///
  /// @return whether it was meant for the till and not for a text field
  boolean type(KeyEvent event, Snapshot now, Panes panes) {
    String character = event.getCharacter();
    boolean separator = character.equals(GROUP_SEPARATOR);
    boolean control = character.isEmpty() || character.charAt(0) < ' ' || event.isShortcutDown();
    if (control && !separator) {
      return false;
    }
    LeftSide side = LeftSide.of(now);
    boolean page = side.isPage();
    Node owner = event.getTarget() instanceof Node node ? node : null;
    runs.typed(character, owner, side == LeftSide.STAGE && isAside(now.stage()));
    if (separator) {
      return true; // no field has room for it
    }
    if (leaving) {
      return true;
    }
    if (side == LeftSide.APPROVAL || side == LeftSide.GATE) {
      return false;
    }
    if (panes.basket().isEditing() || (page && owner instanceof TextInputControl)) {
      return false;
    }
    if (page) {
      if (!lines.count(character, now, panes)) {
        runs.keep(character);
      }
      return true;
    }
    return switch (now.stage()) {
      case Stage.Selling _ -> lines.count(character, now, panes);
      case Stage.Done _ -> next(character, panes.search(), new Intent.NextSale());
      case Stage.PastSale _ ->
          lines.count(character, now, panes) || next(character, panes.search(), new Intent.Back());
      case Stage.ByQr _, Stage.QrFailed _, Stage.ByCash _, Stage.ByOwnCode _, Stage.Splitting _ ->
          false;
    };
  }

  /// Whether what is typed leads back to selling.
  private static boolean isAside(Stage stage) {
    return stage instanceof Stage.Done || stage instanceof Stage.PastSale;
  }

  /// A page takes the arrows and Enter; the basket stays as usable as ever.
  private boolean page(KeyEvent event, Stage stage, Panes panes, PagePane page) {
    if (panes.basket().isEditing()) {
      return Key.ESC.is(event) && run(panes.basket()::stopEditing);
    }
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (event.getCode() == KeyCode.ENTER && !typing && runs.enterKept()) {
      return true;
    }
    if (page.press(event)) {
      if (event.getCode() != KeyCode.SPACE) {
        runs.forget();
      }
      return true;
    }
    if (Key.RETURN.is(event)) {
      return run(() -> panes.doors().returns(stage));
    }
    if (Key.SHIFT.is(event)) {
      return run(() -> panes.doors().shift(stage));
    }
    if (Key.STAFF.is(event)) {
      return run(() -> panes.doors().staff(stage));
    }
    if (Key.JOURNAL.is(event)) {
      return run(() -> panes.doors().journal(stage));
    }
    boolean done = stage instanceof Stage.Done;
    return switch (event.getCode()) {
      case F3 -> run(() -> panes.doors().queue(stage));
      case F6 -> run(panes.strip()::openDevices);
      case F10 -> run(() -> panes.doors().payments(stage));
      case F12 -> run(() -> panes.doors().reconcile(stage));
      case F8 -> done || say(new Intent.PayByCash());
      case F9 -> say(done ? new Intent.NextSale() : new Intent.PayByQr());
      default -> !typing && lines.press(event, panes);
    };
  }

  private boolean selling(KeyEvent event, Snapshot now, Panes panes) {
    return switch (event.getCode()) {
      case F1 -> run(() -> panes.selling().help(!panes.selling().isHelping()));
      case F2 -> panes.notices().searchTop() || run(panes.search()::selectAll);
      case F4 -> say(new Intent.Split());
      case F5 -> BannerBar.isOfflineOffered(now) && say(new Intent.PayOffline());
      case F8 -> say(new Intent.PayByCash());
      case F9 -> say(new Intent.PayByQr());
      case F11 -> panes.notices().putTopOnSale();
      case ESCAPE -> run(() -> back(panes));
      case ENTER -> run(panes.selling()::enter);
      case UP -> run(() -> arrow(-1, panes));
      case DOWN -> run(() -> arrow(1, panes));
      default -> lines.press(event, panes);
    };
  }

  private void arrow(int by, Panes panes) {
    if (panes.search().isBlank()) {
      panes.basket().select(by);
    } else {
      panes.selling().choose(by);
    }
  }

  /// One step back: the help, then the search, then the message on top.
  private void back(Panes panes) {
    if (panes.selling().isHelping()) {
      panes.selling().help(false);
    } else if (!panes.search().isBlank()) {
      panes.search().clear();
      says.accept(new Intent.Back());
    } else if (!panes.notices().dismissTop()) {
      says.accept(new Intent.Back());
    }
  }

  /// The first character after a sale belongs to the next customer, and so do all that follow.
  ///
  /// @param leave goes back to selling
  private boolean next(String character, SearchField search, Intent leave) {
    if (search.isBlank()) {
      says.accept(leave);
    }
    search.type(character);
    return true;
  }

  private boolean say(Intent intent) {
    says.accept(intent);
    return true;
  }
}
