package id.laci.pos.simulation;

import id.laci.pos.risk.Mark;
import id.laci.pos.risk.RiskFilter;
import id.laci.pos.risk.RiskView;
import id.laci.pos.risk.RiskWish;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.Setting;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.List;
import java.util.Optional;

/// Who stands at the till: people take it over from each other, and those who may look at what the
/// rules found, and set them stricter or looser.
final class Floor {
  private static final List<DemoStaff> PEOPLE = List.of(DemoStaff.values());
  private static final List<Rule> RULES = List.of(Rule.values());
  private static final int LIMIT_MOST = 3;

  private final Chance chance;

  Floor(Chance chance) {
    this.chance = chance;
  }

  /// @return what is done about who is at the till, and about the rules, if anything
  Optional<Intent> act(Snapshot now) {
    if (now.staff().isShut()) {
      return Optional.of(signIn());
    }
    if (now.page() instanceof Page.Risk(var view)) {
      return Optional.of(look(view));
    }
    if (!(now.stage() instanceof Stage.Selling)) {
      return Optional.empty();
    }
    if (chance.oneIn(60)) {
      return Optional.of(new Intent.ForStaff(new StaffWish.Lock()));
    }
    return mayLook(now) ? asManager() : Optional.empty();
  }

  private static boolean mayLook(Snapshot now) {
    return now.staff().who().filter(who -> who.rank() != Rank.CASHIER).isPresent();
  }

  /// A manager who is alone at a till can do what a cashier asks for: the drawer opens often.
  private Optional<Intent> asManager() {
    return switch (chance.upTo(14)) {
      case 0 -> Optional.of(new Intent.Open(Page.Name.RISK));
      case 1 -> Optional.of(new Intent.ForShift(new ShiftWish.NoSale("tukar uang kecil")));
      default -> Optional.empty();
    };
  }

  private Intent signIn() {
    return new Intent.ForStaff(
        new StaffWish.SignIn(new Pin(chance.any(PEOPLE).pin().toCharArray())));
  }

  private Intent look(RiskView view) {
    return switch (chance.upTo(5)) {
      case 0 -> new Intent.Open(Page.Name.TILES);
      case 1 -> wish(new RiskWish.Show(RiskFilter.UNSEEN.unseen(chance.coin())));
      case 2 -> view.marks().isEmpty() ? new Intent.Back() : seeOrOpen(chance.any(view.marks()));
      default -> set(view, chance.any(RULES));
    };
  }

  private Intent seeOrOpen(Mark mark) {
    return wish(
        chance.oneIn(3) ? new RiskWish.Open(mark.number()) : new RiskWish.See(mark.number(), ""));
  }

  private Intent set(RiskView view, Rule rule) {
    Setting now = view.rules().of(rule);
    long limit = rule.least() + chance.upTo(LIMIT_MOST);
    return wish(new RiskWish.Set(rule, new Setting(!chance.oneIn(6), now.response(), limit)));
  }

  private static Intent wish(RiskWish wish) {
    return new Intent.ForRisk(wish);
  }
}
