package id.laci.pos.simulation;

import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.sale.Line;
import id.laci.pos.staff.Pin;
import id.laci.pos.till.Intent;
import id.laci.pos.till.LateMoney;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cashier: does what the screen asks for, mostly, cancels now and then, and presses keys that
/// make no sense.
final class Cashier {
  private static final Money FULL_NOTE = Money.of(100_000);
  private static final String MANAGERS_PIN = "493817";

  private final Chance chance;
  private final Weather weather;
  private final DrawerKeeper drawer;
  private final Floor floor;
  private Optional<Snapshot> screen = Optional.empty();
  private final List<String> receipts = new ArrayList<>();
  private final Returner returns;

  Cashier(Chance chance, Weather weather) {
    this.chance = chance;
    this.weather = weather;
    returns = new Returner(chance);
    drawer = new DrawerKeeper(chance);
    floor = new Floor(chance);
  }

  /// Looks at the cashier's screen.
  void look(Snapshot snapshot) {
    screen = Optional.of(snapshot);
    if (snapshot.stage() instanceof Stage.Done(var sale, var _)) {
      if (!receipts.contains(sale.receipt())) {
        receipts.add(sale.receipt());
      }
    }
  }

  /// @return what the cashier does now, if anything
  Optional<Intent> act() {
    return screen.map(
        now -> {
          if (weather.strikes(Happening.CASHIER_ERRS)) {
            return anything(now);
          }
          return aside(now)
              .or(() -> floor.act(now))
              .or(() -> drawer.act(now))
              .orElseGet(() -> next(now));
        });
  }

  /// Between two steps: reads a message, sees to the paper.
  private Optional<Intent> aside(Snapshot now) {
    if (!now.notices().isEmpty() && chance.oneIn(8)) {
      Notice notice = chance.any(now.notices());
      return Optional.of(new Intent.Dismiss(notice.id()));
    }
    if (now.approval().isPresent()) {
      return Optional.of(
          chance.oneIn(6)
              ? new Intent.CancelApproval()
              : new Intent.GivePin(new Pin(MANAGERS_PIN.toCharArray())));
    }
    Optional<LateMoney> fitting = now.late().stream().filter(LateMoney::fits).findFirst();
    if (fitting.isPresent() && chance.oneIn(3)) {
      return Optional.of(new Intent.PutOnSale(fitting.get().order()));
    }
    if (!now.late().isEmpty() && chance.oneIn(5)) {
      return Optional.of(giveBack(chance.any(now.late())));
    }
    if (!now.prints().isEmpty() && chance.oneIn(8)) {
      PrintJob job = chance.any(now.prints());
      return Optional.of(
          chance.oneIn(4)
              ? new Intent.DropPrintJob(job.receipt(), job.copy())
              : new Intent.PrintJobAgain(job.receipt(), job.copy()));
    }
    return Optional.empty();
  }

  private Intent giveBack(LateMoney money) {
    Giving how = chance.coin() ? Giving.REFUND : chance.any(List.of(Giving.values()));
    return new Intent.GiveBack(money.order(), how, "uang datang terlambat");
  }

  private Intent next(Snapshot now) {
    return switch (now.stage()) {
      case Stage.Selling _ ->
          now.page() instanceof Page.Return(var view) ? returns.next(view, receipts) : selling(now);
      case Stage.PastSale(var sale, var _) ->
          chance.coin() ? new Intent.PrintCopy(sale.receipt()) : new Intent.Back();
      case Stage.ByQr qr -> waiting(qr);
      case Stage.QrFailed _ ->
          switch (chance.upTo(5)) {
            case 0 -> new Intent.PayByCash();
            case 1 -> new Intent.Back();
            case 2 -> new Intent.PayOffline();
            default -> new Intent.PayByQr();
          };
      case Stage.ByCash(var due, var _) -> cash(due);
      case Stage.Splitting(var due) -> split(now, due);
      case Stage.ByOwnCode own -> ownCode(own);
      case Stage.Done _ ->
          switch (chance.upTo(8)) {
            case 0 -> new Intent.PrintAgain();
            case 1, 2 -> scan();
            default -> new Intent.NextSale();
          };
    };
  }

  private Intent selling(Snapshot now) {
    List<Line> lines = now.basket().lines();
    if (lines.isEmpty() && !receipts.isEmpty() && chance.oneIn(12)) {
      return new Intent.Scan(receipts.getLast());
    }
    if (!receipts.isEmpty() && chance.oneIn(lines.isEmpty() ? 7 : 12)) {
      return new Intent.Open(Page.Name.RETURN);
    }
    if (lines.isEmpty() || chance.oneIn(3)) {
      return scan();
    }
    return switch (chance.upTo(12)) {
      case 0 -> new Intent.ChangeQuantity(chance.any(lines).number(), chance.coin() ? 1 : -1);
      case 1 -> new Intent.RemoveLine(chance.any(lines).number());
      case 2 -> new Intent.Undo();
      case 3 -> new Intent.PayByCash();
      case 4, 5 -> new Intent.Split();
      case 6 -> new Intent.PayOffline();
      default -> new Intent.PayByQr();
    };
  }

  private Intent scan() {
    Product product = chance.any(Shopfront.PRODUCTS);
    return new Intent.Scan(product.code().digits());
  }

  private Intent waiting(Stage.ByQr qr) {
    boolean mayTakeCash =
        switch (qr.progress()) {
          case ENDING_UNHEARD, ENDING_UNSEEN -> true;
          case ASKING, WAITING, NO_CONTACT, ENDING -> false;
        };
    if (mayTakeCash && chance.coin()) {
      return new Intent.PayByCash();
    }
    if (weather.strikes(Happening.CASHIER_CANCELS)) {
      return chance.oneIn(3) ? new Intent.PayByCash() : new Intent.Back();
    }
    return switch (chance.upTo(6)) {
      case 0 -> new Intent.CustomerSaysPaid();
      case 1 -> new Intent.CheckNow();
      case 2 -> scan();
      default -> new Intent.Search("kopi");
    };
  }

  /// The customer shows the phone, or does not; now and then the cashier types what is no
  /// reference, or one that was used.
  private Intent ownCode(Stage.ByOwnCode own) {
    return switch (chance.upTo(6)) {
      case 0 -> new Intent.Back();
      case 1 -> new Intent.PayByCash();
      case 2 -> new Intent.ClaimPaid("4120 0555 1234");
      case 3 -> new Intent.ClaimPaid(own.demand().id().text());
      default -> new Intent.ClaimPaid("SIM-" + chance.random().nextInt(100_000, 1_000_000));
    };
  }

  private Intent cash(Money due) {
    return switch (chance.upTo(6)) {
      case 0 -> new Intent.Back();
      case 1 -> new Intent.PayByQr();
      default -> new Intent.TakeCash(chance.coin() ? due : due.plus(FULL_NOTE));
    };
  }

  private Intent split(Snapshot now, Money due) {
    Money part = Money.of(1 + chance.upTo((int) Math.min(due.rupiah(), 50_000)));
    if (!now.taken().isEmpty() && chance.oneIn(4)) {
      return new Intent.GiveBackParts();
    }
    return switch (chance.upTo(8)) {
      case 0, 1 -> new Intent.TakePart(part);
      case 2, 3 -> new Intent.PayPartByQr(part);
      case 4 -> new Intent.Back();
      case 5 -> new Intent.PayByCash();
      default -> new Intent.PayByQr();
    };
  }

  private Intent anything(Snapshot now) {
    List<Line> lines = now.basket().lines();
    int line = lines.isEmpty() ? 1 : chance.any(lines).number();
    return switch (chance.upTo(16)) {
      case 0 -> scan();
      case 1 -> new Intent.Scan(Shopfront.UNKNOWN_CODE);
      case 2 -> new Intent.ChangeQuantity(line, chance.upTo(5) - 2);
      case 3 -> new Intent.SetQuantity(line, chance.upTo(4));
      case 4 -> new Intent.RemoveLine(line);
      case 5 -> new Intent.Undo();
      case 6, 7 -> new Intent.PayByQr();
      case 8 -> new Intent.PayByCash();
      case 9 -> new Intent.TakeCash(now.totals().total());
      case 10 -> new Intent.Back();
      case 11 -> new Intent.CustomerSaysPaid();
      case 12 -> new Intent.PrintAgain();
      case 13 -> new Intent.NextSale();
      case 14 -> new Intent.ShowDevices(chance.coin());
      default -> new Intent.Submit(chance.any(Shopfront.PRODUCTS).name());
    };
  }
}
