package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.ledger.TillState;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.saleslist.SaleDetail;
import id.laci.pos.saleslist.SalesErrand;
import id.laci.pos.saleslist.SalesFilter;
import id.laci.pos.saleslist.SalesKey;
import id.laci.pos.saleslist.SalesSum;
import id.laci.pos.saleslist.SalesTidings;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.saleslist.SalesWish;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.today.Saving;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The list of sales. Everybody may look sales up, as they always could; what all of them come to,
/// and a file of them, is for whoever may see the takings.
final class SalesDesk {
  /// Products of which sales are looked for at once.
  private static final int GOODS_MAX = 20;

  private final TillSetup setup;
  private final Desk desk;
  private final Approving approving;
  private final Outbox outbox;
  private final TakingsRight right;
  private final SalesMemo memo = new SalesMemo();

  SalesDesk(TillSetup setup, Desk desk, Approving approving, Outbox outbox) {
    this.setup = setup;
    this.desk = desk;
    this.approving = approving;
    this.outbox = outbox;
    right = new TakingsRight(setup, desk.crew);
  }

  /// The page was opened: what was looked for last is of no concern.
  void opened(Turn turn) {
    find(turn, SalesFilter.ALL);
  }

  /// The page is left.
  void leave() {
    right.takeBack();
    memo.restart();
    memo.asked++;
  }

  /// A person wants something.
  void want(Turn turn, SalesWish wish) {
    if (desk.page != Page.Name.SALES) {
      return;
    }
    switch (wish) {
      case SalesWish.Find(var filter) -> find(turn, filter);
      case SalesWish.Older _ -> older(turn);
      case SalesWish.Newer _ -> newer(turn);
      case SalesWish.Choose(var receipt) -> choose(turn, Till.bounded(receipt));
      case SalesWish.Leave _ -> memo.chosen = Optional.empty();
      case SalesWish.ShowSum _, SalesWish.SaveTable _ -> {
        if (right.holds(turn.state())) {
          reveal(turn, wish);
        } else {
          approving.ask(
              new Act.Enter(right.permission(turn.state())),
              List.of(),
              new Intent.ForSales(wish),
              turn.at());
        }
      }
    }
  }

  /// Does what has just been allowed.
  void allowed(Turn turn, SalesWish wish, Approval approval) {
    if (desk.page == Page.Name.SALES) {
      if (approval.act() instanceof Act.Enter(var what)) {
        right.give(what, approval.who());
      }
      reveal(turn, wish);
    }
  }

  private void reveal(Turn turn, SalesWish wish) {
    if (memo.sum instanceof SalesSum.Hidden || memo.sum instanceof SalesSum.NotAdded) {
      add(turn);
    }
    if (wish instanceof SalesWish.SaveTable) {
      TakenAlong.note(turn, desk.crew, "SALES", right.agreed(turn.state()));
      turn.then(() -> memo.saving = Optional.of(new Saving.Busy()));
      turn.then(
          new Effect.ForSales(new SalesErrand.SaveTable(wanted(), desk.cashierLanguage.tag())));
    }
  }

  private void find(Turn turn, SalesFilter filter) {
    memo.filter = filter.saying(Till.bounded(filter.words()));
    memo.restart();
    read(turn);
    if (right.holds(turn.state()) && filter.from().isPresent()) {
      add(turn);
    } else { // all that was ever sold is added up when somebody asks for it
      memo.sum = new SalesSum.Hidden();
    }
  }

  private SalesErrand.Wanted wanted() {
    return new SalesErrand.Wanted(
        memo.filter, NamedGoods.in(setup.catalog(), memo.filter.words(), GOODS_MAX));
  }

  private void read(Turn turn) {
    memo.asked++;
    memo.page = new SalesView.Reading();
    turn.then(new Effect.ForSales(new SalesErrand.Read(memo.asked, wanted(), memo.begins)));
  }

  private void add(Turn turn) {
    memo.sum = new SalesSum.Adding();
    turn.then(new Effect.ForSales(new SalesErrand.Add(memo.asked, wanted())));
    memo.added = memo.asked;
  }

  private void older(Turn turn) {
    Optional<SalesKey> next =
        memo.page instanceof SalesView.There(var page, var _) ? page.next() : Optional.empty();
    next.ifPresent(
        _ -> {
          memo.before.push(memo.begins);
          memo.begins = next;
          memo.chosen = Optional.empty();
          read(turn);
        });
  }

  private void newer(Turn turn) {
    if (!memo.before.isEmpty()) {
      memo.begins = memo.before.pop();
      memo.chosen = Optional.empty();
      read(turn);
    }
  }

  private void choose(Turn turn, String receipt) {
    memo.chosen = Optional.of(new SalesView.Chosen(receipt, Optional.empty(), false));
    turn.then(new Effect.ForSales(new SalesErrand.Look(receipt)));
  }

  /// Something came of what was done beside the till.
  void heard(SalesTidings tidings) {
    switch (tidings) {
      case SalesTidings.Told(var id, var page, var behind) -> {
        if (id == memo.asked) {
          memo.page =
              page.<SalesView.Standing>map(found -> new SalesView.There(found, behind))
                  .orElseGet(SalesView.NotReady::new);
        }
      }
      case SalesTidings.Summed(var id, var sum) -> {
        if (id == memo.added && memo.sum instanceof SalesSum.Adding) {
          memo.sum = sum;
        }
      }
      case SalesTidings.Looked(var receipt, var detail) -> memo.looked(receipt, detail);
      case SalesTidings.Written(var saving) -> {
        if (memo.saving.isPresent()) {
          memo.saving = Optional.of(saving);
        }
      }
    }
  }

  /// A copy of the receipt of the sale that is looked at.
  ///
  /// @return whether that sale is looked at here
  boolean printCopy(Turn turn, String receipt) {
    Optional<SaleDetail> detail =
        memo.chosen
            .filter(_ -> desk.page == Page.Name.SALES)
            .flatMap(SalesView.Chosen::detail)
            .filter(one -> one.sale().receipt().equals(receipt));
    detail.ifPresent(
        one -> {
          outbox.printCopy(turn, one.sale(), one.copies());
          SaleDetail more = new SaleDetail(one.sale(), one.returns(), one.copies() + 1);
          turn.then(() -> memo.looked(receipt, Optional.of(more)));
        });
    return detail.isPresent();
  }

  /// One step back without loss.
  ///
  /// @return whether there was one on this page
  boolean back(Turn turn) {
    if (memo.chosen.isPresent()) {
      memo.chosen = Optional.empty();
      return true;
    }
    if (!memo.filter.isAll()) {
      find(turn, SalesFilter.ALL);
      return true;
    }
    return false;
  }

  /// @return what the page shows
  SalesView view(TillState state, Instant now) {
    return new SalesView(
        memo.filter,
        BusinessDay.of(now, setup.shifts().dayEnds(), setup.shop().zone()).date(),
        memo.page,
        memo.before.size() + 1,
        right.holds(state) ? memo.sum : new SalesSum.Hidden(),
        desk.crew.roster().all().stream().map(StaffMember::name).distinct().sorted().toList(),
        memo.chosen,
        memo.saving);
  }
}
