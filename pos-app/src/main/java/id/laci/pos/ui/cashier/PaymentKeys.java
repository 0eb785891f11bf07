package id.laci.pos.ui.cashier;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

/// What keys mean while a payment is on its way, and after a sale.
final class PaymentKeys {
  private final Consumer<Intent> says;

  PaymentKeys(Consumer<Intent> says) {
    this.says = says;
  }

  boolean byQr(KeyEvent event, Stage.ByQr stage) {
    boolean up = stage.qr().isPresent();
    return switch (event.getCode()) {
      case F3 -> up && say(new Intent.AppSays(AppChips.after(stage.trouble())));
      case F4 -> say(new Intent.Split());
      case F8 -> say(new Intent.PayByCash());
      case F9 -> up && say(new Intent.CheckNow());
      case F10 -> up && say(new Intent.CustomerSaysPaid());
      case ESCAPE -> say(new Intent.Back());
      default -> false;
    };
  }

  boolean failed(KeyEvent event, Snapshot now) {
    return switch (event.getCode()) {
      case F5 -> BannerBar.isOfflineOffered(now) && say(new Intent.PayOffline());
      case F8 -> say(new Intent.PayByCash());
      case F9 -> say(new Intent.PayByQr());
      case ESCAPE -> say(new Intent.Back());
      default -> false;
    };
  }

  boolean byCash(KeyEvent event, ByCashPane cash) {
    if (event.isShortcutDown()) {
      return event.getCode().isDigitKey() && run(() -> cash.takeSuggested(digit(event) - 1));
    }
    return switch (event.getCode()) {
      case F4 -> say(new Intent.Split());
      case F9, ENTER -> run(cash::take);
      case ESCAPE -> say(new Intent.Back());
      default -> false;
    };
  }

  /// While a manager is asked, no other key does anything.
  boolean approval(KeyEvent event, ApprovalPane approval) {
    return switch (event.getCode()) {
      case F9, ENTER -> run(approval::give);
      case ESCAPE -> say(new Intent.CancelApproval());
      case TAB -> run(approval::other);
      default -> false;
    };
  }

  boolean own(KeyEvent event, OwnCodePane own) {
    return switch (event.getCode()) {
      case F8 -> say(new Intent.PayByCash());
      case F9, ENTER -> run(own::claim);
      case ESCAPE -> say(new Intent.Back());
      default -> false;
    };
  }

  boolean split(KeyEvent event, SplitPane split) {
    return switch (event.getCode()) {
      case F7 -> say(new Intent.GiveBackParts());
      case F8 -> run(split::byCash);
      case F9 -> run(split::byQr);
      case ESCAPE -> say(new Intent.Back());
      default -> false;
    };
  }

  private static int digit(KeyEvent event) {
    String name = event.getCode().getName(); // 3, or Numpad 3
    return name.charAt(name.length() - 1) - '0';
  }

  boolean done(KeyEvent event, SearchField search) {
    return switch (event.getCode()) {
      case ENTER -> run(() -> enterAfter(search));
      case F9, ESCAPE -> say(new Intent.NextSale());
      case F7 -> say(new Intent.PrintAgain());
      default -> false;
    };
  }

  boolean past(KeyEvent event, String receipt, Panes panes) {
    return switch (event.getCode()) {
      case ENTER -> panes.search().isBlank() || run(panes.search()::submit);
      case UP -> run(() -> panes.past().scroll(-1));
      case DOWN -> run(() -> panes.past().scroll(1));
      case F7 -> say(new Intent.PrintCopy(receipt));
      case F8 -> say(new Intent.PayByCash());
      case F9 -> say(new Intent.PayByQr());
      case ESCAPE -> say(new Intent.Back());
      default -> false;
    };
  }

  private void enterAfter(SearchField search) {
    if (search.isBlank()) {
      says.accept(new Intent.NextSale());
    } else {
      search.submit();
    }
  }

  private boolean say(Intent intent) {
    says.accept(intent);
    return true;
  }
}
