package id.laci.pos.simulation;

import id.laci.pos.money.Money;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.ShiftView;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.ShiftBrief;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.List;
import java.util.Optional;

/// The cashier's hand in the drawer: opens a shift, puts cash in and takes some out, counts, mostly
/// wrong, and closes.
final class DrawerKeeper {
  private static final int FLOAT_MOST = 500_000;
  private static final int MOVE_MOST = 40_000;

  private final Chance chance;

  DrawerKeeper(Chance chance) {
    this.chance = chance;
  }

  /// @return what is done about shift and cash now, if anything
  Optional<Intent> act(Snapshot now) {
    return switch (now.shift()) {
      case ShiftBrief.Shut _ ->
          chance.oneIn(5) ? Optional.empty() : wish(new ShiftWish.Open(count(FLOAT_MOST)));
      case ShiftBrief.Counting _ -> counting(now);
      case ShiftBrief.Open _ -> selling(now);
    };
  }

  private Optional<Intent> selling(Snapshot now) {
    boolean idle = now.stage() instanceof Stage.Selling && now.basket().isEmpty();
    if (idle && chance.oneIn(12)) {
      return wish(new ShiftWish.BeginCount());
    }
    if (!chance.oneIn(25)) {
      return Optional.empty();
    }
    return switch (chance.upTo(8)) {
      case 0 -> wish(new ShiftWish.NoSale("tukar uang kecil"));
      case 1 -> wish(new ShiftWish.HandOver(Optional.empty()));
      case 2 -> wish(new ShiftWish.PrintX());
      case 3 -> wish(new ShiftWish.PrintZ(1 + chance.upTo(3)));
      default ->
          wish(
              new ShiftWish.MoveCash(
                  chance.any(List.of(CashMove.Kind.values())),
                  Money.of(1 + chance.upTo(MOVE_MOST)),
                  "alasan"));
    };
  }

  private Optional<Intent> counting(Snapshot now) {
    if (!(now.page() instanceof Page.Shift(var view))) {
      return Optional.of(new Intent.Open(Page.Name.SHIFT));
    }
    return switch (view.standing()) {
      case ShiftView.Counting _ ->
          wish(
              chance.oneIn(6)
                  ? new ShiftWish.LeaveCount()
                  : new ShiftWish.FixCount(count(2 * FLOAT_MOST)));
      case ShiftView.Recounting _ ->
          wish(
              chance.oneIn(4)
                  ? new ShiftWish.Close(Money.ZERO)
                  : new ShiftWish.CountAgain(count(2 * FLOAT_MOST)));
      case ShiftView.Fixed fixed ->
          wish(new ShiftWish.Close(chance.coin() ? fixed.counted().count().total() : Money.ZERO));
      case ShiftView.NotOpen _, ShiftView.Selling _ -> Optional.empty();
    };
  }

  private CashCount count(int most) {
    return new CashCount.AsSum(Money.of(chance.upTo(most)));
  }

  private static Optional<Intent> wish(ShiftWish wish) {
    return Optional.of(new Intent.ForShift(wish));
  }
}
