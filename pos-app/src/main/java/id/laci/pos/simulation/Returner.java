package id.laci.pos.simulation;

import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.Returnable;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Way;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import java.util.ArrayList;
import java.util.List;

/// The cashier at the refund desk: takes some of a sale back, or all of it, changes goods, looks
/// after what is on its way, and asks for what cannot be.
final class Returner {
  private final Chance chance;

  Returner(Chance chance) {
    this.chance = chance;
  }

  /// @param receipts of the sales that the screens have shown, at least one
  Intent next(ReturnView view, List<String> receipts) {
    return switch (view) {
      case ReturnView.Finding finding -> finding(finding, receipts);
      case ReturnView.Choosing choosing -> choosing(choosing);
      case ReturnView.WithoutReceipt without -> without(without);
      case ReturnView.Following following -> following(following);
    };
  }

  private static Intent wish(ReturnWish wish) {
    return new Intent.ForReturn(wish);
  }

  private Intent finding(ReturnView.Finding view, List<String> receipts) {
    return switch (chance.upTo(6)) {
      case 0 -> new Intent.Open(Page.Name.TILES);
      case 1 -> wish(new ReturnWish.OpenWithoutReceipt());
      case 2, 3, 4 ->
          view.open().isEmpty()
              ? wish(new ReturnWish.OpenSale(chance.any(receipts)))
              : wish(new ReturnWish.OpenReturn(chance.any(view.open()).grant().number()));
      default -> wish(new ReturnWish.OpenSale(chance.any(receipts)));
    };
  }

  private Intent choosing(ReturnView.Choosing view) {
    if (view.isReady() && !chance.oneIn(4)) {
      return wish(new ReturnWish.Ask());
    }
    if (view.reason().isEmpty() && chance.coin()) {
      return wish(new ReturnWish.Because(ReasonCode.DAMAGED, ""));
    }
    Returnable line = chance.any(view.lines());
    if (line.left() == 0 && chance.coin()) {
      return new Intent.Back();
    }
    return switch (chance.upTo(9)) {
      case 0 -> new Intent.Back();
      case 1 -> wish(new ReturnWish.ChooseAll());
      case 2 -> wish(new ReturnWish.As(Kind.VOID));
      case 3, 4 -> wish(new ReturnWish.As(chance.oneIn(4) ? Kind.RETURN : Kind.EXCHANGE));
      case 5 -> wish(new ReturnWish.By(0, chance.any(List.of(Way.values()))));
      default ->
          wish(
              new ReturnWish.Choose(
                  line.line().number(),
                  chance.upTo(line.line().quantity() + 2),
                  GoodsBack.RESTOCK));
    };
  }

  private Intent without(ReturnView.WithoutReceipt view) {
    if (view.isReady()) {
      return chance.oneIn(3) ? new Intent.Back() : wish(new ReturnWish.Ask());
    }
    return switch (chance.upTo(3)) {
      case 0 -> new Intent.Back();
      case 1 -> wish(new ReturnWish.Because(ReasonCode.EXPIRED, ""));
      default ->
          wish(
              new ReturnWish.Describe(
                  chance.any(Shopfront.PRODUCTS).sku(),
                  1,
                  Money.of(1 + chance.upTo(9_000)),
                  GoodsBack.DAMAGED));
    };
  }

  private Intent following(ReturnView.Following view) {
    SaleReturn.Begun begun = view.begun();
    String number = begun.grant().number();
    if (view.usable().isPositive() && !chance.oneIn(3)) {
      return wish(new ReturnWish.UseCredit(number));
    }
    List<Intent> all = new ArrayList<>();
    all.add(new Intent.Back());
    all.add(new Intent.Open(Page.Name.TILES));
    all.add(wish(new ReturnWish.CheckNow(number)));
    all.add(wish(new ReturnWish.UseCredit(number)));
    all.add(wish(new ReturnWish.EndCredit(number)));
    all.add(wish(new ReturnWish.GiveUp(number)));
    for (Payout payout : begun.payouts()) {
      if (payout instanceof Payout.Wallet wallet) {
        all.add(wish(new ReturnWish.PayInstead(number, wallet.key(), Refund.Way.CASH)));
        all.add(wish(new ReturnWish.SendAgain(number, wallet.key())));
        all.add(wish(new ReturnWish.TryAgain(wallet.key())));
        all.add(wish(new ReturnWish.Stop(wallet.key())));
      }
    }
    return chance.any(all);
  }
}
