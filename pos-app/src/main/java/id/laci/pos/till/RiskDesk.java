package id.laci.pos.till;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.RiskBook;
import id.laci.pos.ledger.TillState;
import id.laci.pos.payment.OrderId;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.risk.RiskFilter;
import id.laci.pos.risk.RiskTrouble;
import id.laci.pos.risk.RiskView;
import id.laci.pos.risk.RiskWish;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.Setting;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.takeback.ReturnWish;
import java.util.List;
import java.util.Optional;

/// What the rules found is looked at here, and the rules are set. Looking takes the right to the
/// till's settings; setting a rule takes the right to say what others may, which is an owner's: a
/// manager does not loosen what watches managers.
final class RiskDesk {
  private final Desk desk;
  private RiskFilter filter = RiskFilter.UNSEEN;
  private Optional<RiskTrouble> trouble = Optional.empty();
  private String actor = "";

  RiskDesk(Desk desk) {
    this.desk = desk;
  }

  /// The page is opened, for the person at the till or for whoever agreed.
  ///
  /// @param agreed their name
  void open(String agreed) {
    actor = agreed;
    filter = RiskFilter.UNSEEN;
    trouble = Optional.empty();
  }

  /// @return what the page shows
  RiskView view(TillState state) {
    RiskBook book = state.risks();
    return new RiskView(
        book.marks().all().reversed().stream().filter(filter::takes).toList(),
        book.marks().unseen(),
        filter,
        book.marks().all().stream().map(Mark::who).distinct().sorted().toList(),
        book.rules(),
        maySet(),
        trouble);
  }

  private boolean maySet() {
    return desk.crew
        .roster()
        .called(actor)
        .filter(who -> desk.crew.roster().right(who.id(), Permission.RIGHTS) == Right.ALLOWED)
        .isPresent();
  }

  /// A person wants something.
  void want(Turn turn, RiskWish wish) {
    trouble = Optional.empty();
    switch (wish) {
      case RiskWish.Show(var other) -> filter = other;
      case RiskWish.Open(var number) ->
          turn.state().risks().marks().numbered(number).ifPresent(mark -> open(turn, mark));
      case RiskWish.See(var number, var note) ->
          turn.state()
              .risks()
              .marks()
              .numbered(number)
              .filter(mark -> mark.seen().isEmpty())
              .ifPresent(mark -> see(turn, mark, note.strip()));
      case RiskWish.Set(var rule, var setting) -> set(turn, rule, setting);
    }
  }

  private void see(Turn turn, Mark mark, String note) {
    if (mark.who().equals(actor) && !isAlone()) {
      trouble = Optional.of(new RiskTrouble.OwnMark());
    } else if (note.length() > Mark.NOTE_MAX || note.chars().anyMatch(Character::isISOControl)) {
      trouble = Optional.of(new RiskTrouble.LongNote());
    } else {
      turn.happened(
          new Fact.Risked(
              new RiskEvent.Seen(mark.number(), new Mark.Seen(actor, note, turn.at()))));
    }
  }

  /// @return whether nobody else could look at it
  private boolean isAlone() {
    return desk.crew.roster().allowed(Permission.SETTINGS).stream()
        .map(StaffMember::name)
        .allMatch(actor::equals);
  }

  private void set(Turn turn, Rule rule, Setting setting) {
    if (!maySet()) {
      trouble = Optional.of(new RiskTrouble.NotYours());
    } else if (!rule.takes(setting)) {
      trouble = Optional.of(new RiskTrouble.OutOfRange(rule));
    } else if (!turn.state().risks().rules().of(rule).equals(setting)) {
      String by = desk.crew.name();
      turn.happened(
          new Fact.Risked(
              new RiskEvent.RuleSet(
                  rule,
                  setting,
                  by,
                  Optional.of(actor).filter(agreed -> !agreed.equals(by)),
                  turn.at())));
    }
  }

  private void open(Turn turn, Mark mark) {
    List<Intent> way = way(turn.state(), mark.about());
    if (way.isEmpty()) {
      trouble = Optional.of(new RiskTrouble.NothingToOpen());
    }
    way.forEach(intent -> turn.then(() -> desk.toDo.add(new Input.Wanted(intent))));
  }

  /// @return what leads there; nothing when nothing does
  private static List<Intent> way(TillState state, About about) {
    return switch (about) {
      case About.Return(var number, var receipt) ->
          state.returns().numbered(number).isPresent()
              ? List.of(new Intent.ForReturn(new ReturnWish.OpenReturn(number)))
              : sale(receipt);
      case About.Sale(var receipt) -> sale(receipt);
      case About.Code(var order) ->
          List.of(
              new Intent.Open(Page.Name.PAYMENTS),
              new Intent.FindPayments(order),
              new Intent.OpenTimeline(new OrderId(order)));
      case About.OwnCode _ -> List.of(new Intent.Open(Page.Name.RECONCILE));
      case About.Shift _ -> List.of(new Intent.Open(Page.Name.SHIFT));
    };
  }

  private static List<Intent> sale(String receipt) {
    return receipt.isBlank()
        ? List.of()
        : List.of(new Intent.ForReturn(new ReturnWish.OpenSale(receipt)));
  }
}
