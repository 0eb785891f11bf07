package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What each key means on each stage, and the only place that reads the keyboard. The same key
/// means the same everywhere: F9 is the next step, F8 another way to pay, Esc one step back without
/// loss.
final class CashierKeys {
  private static final String MORE = "+";
  private static final String LESS = "-";
  private static final String COUNT = "*";

  private final Consumer<Intent> says;
  private final Burst burst;

  /// @param nanos a monotonic clock, to tell a scanner that types from a person
  CashierKeys(Consumer<Intent> says, LongSupplier nanos) {
    this.says = says;
    burst = new Burst(nanos);
  }

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for the till and not for a text field
  boolean press(KeyEvent event, Snapshot now, Panes panes) {
    if (event.getCode() == KeyCode.TAB) {
      return true; // the focus stays where typing belongs
    }
    if (Key.ENTER.is(event)) {
      Optional<String> scan = burst.entered();
      if (scan.isPresent() && scanned(scan.get(), now.stage(), panes)) {
        return true;
      }
    }
    return switch (now.stage()) {
      case Stage.Selling _ -> selling(event, panes);
      case Stage.ByQr byQr -> byQr(event, byQr);
      case Stage.QrFailed _ -> failed(event);
      case Stage.ByCash _ -> byCash(event, panes.cash());
      case Stage.Done _ -> done(event, panes);
    };
  }

  /// Takes a character that was typed.
  ///
  /// @return whether it was meant for the till and not for a text field
  boolean type(KeyEvent event, Snapshot now, Panes panes) {
    String character = event.getCharacter();
    if (character.isEmpty() || character.charAt(0) < ' ' || event.isShortcutDown()) {
      return false;
    }
    if (burst.typed(character)) {
      panes.search().mark();
      panes.cash().mark();
    }
    return switch (now.stage()) {
      case Stage.Selling _ -> !panes.basket().isEditing() && count(character, panes);
      case Stage.Done _ -> next(character, panes.search());
      case Stage.ByQr _, Stage.QrFailed _, Stage.ByCash _ -> false;
    };
  }

  /// What a scanner has typed becomes a scan wherever it was typed: never an amount, never a
  /// quantity. In the empty search field it is the same as a code that a person has typed.
  private boolean scanned(String code, Stage stage, Panes panes) {
    switch (stage) {
      case Stage.Selling _ -> {
        if (panes.basket().isEditing()) {
          panes.basket().stopEditing();
        } else if (!panes.search().takeOutRun()) {
          return false;
        }
      }
      case Stage.Done _ -> {
        return false; // it went into the search field
      }
      case Stage.ByCash _ -> panes.cash().takeOutRun();
      case Stage.ByQr _, Stage.QrFailed _ -> {}
    }
    return say(new Intent.Scan(code));
  }

  private boolean selling(KeyEvent event, Panes panes) {
    if (panes.basket().isEditing()) {
      return Key.ESC.is(event) && run(panes.basket()::stopEditing);
    }
    return switch (event.getCode()) {
      case F1 -> run(() -> panes.selling().help(!panes.selling().isHelping()));
      case F2 -> panes.notices().searchTop() || run(panes.search()::selectAll);
      case F8 -> say(new Intent.PayByCash());
      case F9 -> say(new Intent.PayByQr());
      case ESCAPE -> run(() -> back(panes));
      case ENTER -> run(panes.selling()::enter);
      case UP -> run(() -> arrow(-1, panes));
      case DOWN -> run(() -> arrow(1, panes));
      default -> onLine(event, panes);
    };
  }

  private boolean onLine(KeyEvent event, Panes panes) {
    if (!panes.search().isBlank()) {
      return false;
    }
    if (Key.UNDO.is(event)) {
      return say(new Intent.Undo());
    }
    if (Key.DEL.is(event)) {
      panes.basket().selected().ifPresent(line -> say(new Intent.RemoveLine(line)));
      return true;
    }
    return false;
  }

  /// The typed signs change the chosen line while nothing is being searched for.
  private boolean count(String sign, Panes panes) {
    Optional<Integer> line = panes.basket().selected();
    if (!panes.search().isBlank() || line.isEmpty()) {
      return false;
    }
    return switch (sign) {
      case MORE -> say(new Intent.ChangeQuantity(line.get(), 1));
      case LESS -> say(new Intent.ChangeQuantity(line.get(), -1));
      case COUNT -> run(panes.basket()::edit);
      default -> false;
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

  private boolean byQr(KeyEvent event, Stage.ByQr stage) {
    boolean up = stage.qr().isPresent();
    return switch (event.getCode()) {
      case F8 -> say(new Intent.PayByCash());
      case F9 -> up && say(new Intent.CheckNow());
      case F10 -> up && say(new Intent.CustomerSaysPaid());
      case ESCAPE -> say(new Intent.Back());
      default -> false;
    };
  }

  private boolean failed(KeyEvent event) {
    return switch (event.getCode()) {
      case F8 -> say(new Intent.PayByCash());
      case F9 -> say(new Intent.PayByQr());
      case ESCAPE -> say(new Intent.Back());
      default -> false;
    };
  }

  private boolean byCash(KeyEvent event, ByCashPane cash) {
    if (event.isShortcutDown()) {
      return event.getCode().isDigitKey() && run(() -> cash.takeSuggested(digit(event) - 1));
    }
    return switch (event.getCode()) {
      case F9, ENTER -> run(cash::take);
      case ESCAPE -> say(new Intent.Back());
      default -> false;
    };
  }

  private static int digit(KeyEvent event) {
    String name = event.getCode().getName(); // 3, or Numpad 3
    return name.charAt(name.length() - 1) - '0';
  }

  private boolean done(KeyEvent event, Panes panes) {
    return switch (event.getCode()) {
      case ENTER -> run(() -> enterAfter(panes));
      case F9, ESCAPE -> say(new Intent.NextSale());
      case F7 -> say(new Intent.PrintAgain());
      default -> false;
    };
  }

  /// The first character after a sale belongs to the next customer, and so do all that follow.
  private boolean next(String character, SearchField search) {
    if (search.isBlank()) {
      says.accept(new Intent.NextSale());
    }
    search.type(character);
    return true;
  }

  private void enterAfter(Panes panes) {
    if (panes.search().isBlank()) {
      says.accept(new Intent.NextSale());
    } else {
      panes.search().submit();
    }
  }

  private boolean say(Intent intent) {
    says.accept(intent);
    return true;
  }

  private static boolean run(Runnable act) {
    act.run();
    return true;
  }
}
