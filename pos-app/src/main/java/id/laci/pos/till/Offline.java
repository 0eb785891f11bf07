package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.claim.ClaimEvent;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.ClaimStep;
import id.laci.pos.claim.Claims;
import id.laci.pos.claim.Decision;
import id.laci.pos.claim.Demand;
import id.laci.pos.claim.MerchantCode;
import id.laci.pos.claim.OfflineCode;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.claim.ReferenceEntry;
import id.laci.pos.claim.Standing;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.claim.Testimony;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Checks;
import id.laci.pos.risk.Deed;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Payment by a code that the till makes itself from the shop's own, when the gateway cannot make
/// one: within a manager's limits, on the word of the customer's screen, and never called verified.
final class Offline {
  private final TillSetup setup;
  private final Desk desk;
  private final Paying paying;
  private final Approving approving;
  private final Watch watch;

  Offline(TillSetup setup, Desk desk, Paying paying, Approving approving, Watch watch) {
    this.setup = setup;
    this.desk = desk;
    this.paying = paying;
    this.approving = approving;
    this.watch = watch;
  }

  /// @return how it is set up and switched now
  OfflineSettings settings(TillState state) {
    return state.ownCode().over(setup.offline());
  }

  /// @return the same, with how much of the limits is taken
  OfflineStanding standing(TillState state, Instant now) {
    return new OfflineStanding(
        settings(state), Standing.of(state.claims().known(), now), desk.ownCode);
  }

  /// @return the claim on the screens
  Optional<StaticClaim.Shown> shown(TillState state) {
    return desk.claim
        .flatMap(state.claims()::claim)
        .filter(StaticClaim.Shown.class::isInstance)
        .map(StaticClaim.Shown.class::cast);
  }

  /// Shows a code for all that is due, when the limits or a manager allow it.
  ///
  /// @param approval the manager's word, when one was asked
  void begin(Turn turn, Optional<Approval> approval) {
    TillState state = turn.state();
    Money due = paying.due(state);
    if (state.basket().isEmpty() || !due.isPositive() || paying.isLive(state)) {
      return;
    }
    Standing standing = Standing.of(state.claims().known(), turn.at());
    switch (Decision.of(settings(state), standing, due, mayLive(state), turn.at())) {
      case Decision.Allowed _ -> show(turn, due, Optional.empty());
      case Decision.NeedsApproval(var why) -> {
        Act act = new Act.OfflineQris(next(state).text(), due);
        if (approval.filter(given -> given.act().equals(act)).isPresent()) {
          show(turn, due, approval);
        } else {
          approving.ask(act, why, new Intent.PayOffline(), turn.at());
        }
      }
      case Decision.Off(var why) -> turn.then(() -> desk.say(new Notice.OfflineOff(why)));
    }
  }

  /// A code from the gateway for this sale that is not known to be dead could be paid as well.
  private static boolean mayLive(TillState state) {
    return state.open().stream().anyMatch(open -> open.order().sale() == state.nextSale());
  }

  private ClaimId next(TillState state) {
    return setup.ids().claim(state.next().claim());
  }

  private void show(Turn turn, Money due, Optional<Approval> approval) {
    TillState state = turn.state();
    MerchantCode merchant = settings(state).merchant().orElseThrow();
    ClaimId id = next(state);
    String payload = OfflineCode.of(merchant, due, id).payload();
    Demand demand = new Demand(id, state.nextSale(), due, payload, turn.at(), approval);
    List<Checks.Fired> fired =
        watch.of(
            state,
            new Deed.OwnCode(
                desk.crew.name(),
                Standing.of(state.claims().known(), turn.at()).open().plus(due),
                settings(state).limits().inTotal()),
            turn.at());
    turn.happened(new Fact.ClaimMoved(Claims.show(demand)));
    watch.mark(turn, fired, new About.OwnCode(id.text()), due, approval.flatMap(desk.crew::other));
    turn.then(
        () -> {
          desk.claim = Optional.of(id);
          desk.slip = Optional.empty();
          desk.current = Optional.empty();
          desk.cash = false;
          desk.splitting = false;
          desk.page = Page.Name.TILES;
        });
  }

  /// The cashier has seen the customer's success screen and typed its reference.
  void claim(Turn turn, String entered) {
    TillState state = turn.state();
    Optional<StaticClaim.Shown> shown = shown(state);
    Optional<MerchantCode> merchant = settings(state).merchant();
    if (shown.isEmpty() || merchant.isEmpty()) {
      return;
    }
    Demand demand = shown.get().demand();
    ReferenceEntry entry = ReferenceEntry.read(entered, demand, merchant.get(), state.claims()::of);
    if (entry instanceof ReferenceEntry.Good(var reference)) {
      Testimony testimony = new Testimony(reference, desk.crew.name(), turn.at());
      move(turn, shown.get(), new ClaimEvent.PaymentSeen(testimony, Optional.empty()));
      turn.then(this::leave);
      paying.take(turn, new Tender.Claimed(demand.amount(), demand.id(), reference));
    } else {
      desk.slip = Optional.of(entry);
    }
  }

  /// Takes the code off the screen. It stays payable, so it stays known.
  void withdraw(Turn turn) {
    shown(turn.state())
        .ifPresent(
            shown -> {
              move(turn, shown, new ClaimEvent.WithdrawAsked(desk.crew.name(), turn.at(), false));
              watch.codeEnded(turn, shown.demand().id(), shown.demand().amount());
              turn.then(this::leave);
            });
  }

  private void leave() {
    desk.claim = Optional.empty();
    desk.slip = Optional.empty();
  }

  /// The sale is paid: money that still comes by a code of it that was withdrawn is late.
  static void settled(Turn turn, long sale, String cashier) {
    List<StaticClaim> withdrawn =
        turn.state().claims().known().stream()
            .filter(claim -> claim.demand().sale() == sale)
            .filter(StaticClaim.Withdrawn.class::isInstance)
            .toList();
    withdrawn.forEach(
        claim -> move(turn, claim, new ClaimEvent.WithdrawAsked(cashier, turn.at(), true)));
  }

  static void move(Turn turn, StaticClaim claim, ClaimEvent event) {
    ClaimStep step = Claims.step(claim, event);
    if (!step.next().equals(claim)) {
      turn.happened(new Fact.ClaimMoved(step.next()));
    }
  }

  /// A manager switches it on or off.
  void turnTo(Turn turn, boolean on, Approval approval) {
    turn.happened(new Fact.OfflineSwitched(on, turn.at()));
    turn.happened(
        new Fact.Decided(
            "offline",
            id.laci.pos.ledger.Decision.SWITCHED,
            on ? "on" : "off",
            desk.crew.name(),
            desk.crew.other(approval),
            turn.at()));
  }
}
