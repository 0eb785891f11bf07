package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.risk.Checks;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What a person changes in the basket, and when that is not theirs alone to do.
final class BasketDesk {
  private final Desk desk;
  private final Selling selling;
  private final Paying paying;
  private final Approving approving;
  private final Watch watch;
  private final BiConsumer<Turn, Desk.Next> instead;

  /// @param instead ends the code that is up, and then does that
  BasketDesk(
      Desk desk,
      Selling selling,
      Paying paying,
      Approving approving,
      Watch watch,
      BiConsumer<Turn, Desk.Next> instead) {
    this.desk = desk;
    this.selling = selling;
    this.paying = paying;
    this.approving = approving;
    this.watch = watch;
    this.instead = instead;
  }

  /// What was typed and sent off: a code, the only product found, or a message.
  void submit(Turn turn, String text) {
    String code = Till.bounded(text);
    if (!code.isEmpty()) {
      edit(turn, () -> selling.submit(turn, code));
    }
  }

  /// Changes the basket, unless a code is up for exactly what is in it.
  void edit(Turn turn, Runnable change) {
    if (paying.isLive(turn.state())) {
      return;
    }
    turn.then(desk::leaveDone);
    turn.then(
        () -> {
          desk.current = Optional.empty();
          desk.past = Optional.empty();
        });
    if (!turn.attempt(change, state -> state.taken().isEmpty() || paying.due(state).isPositive())) {
      turn.then(() -> desk.say(new Notice.PartlyPaid(turn.state().paid())));
    }
    if (turn.state().basket().isEmpty()) {
      turn.then(
          () -> {
            desk.cash = false;
            desk.splitting = false;
          });
    }
  }

  /// A change of the basket that a person makes on purpose. While a code is up for exactly what is
  /// in it, the code is ended first.
  void change(Turn turn, Intent intent) {
    if (!paying.isLive(turn.state())) {
      selling
          .takesOut(turn.state(), intent)
          .filter(act -> isLeftToPay(turn.state(), act))
          .ifPresentOrElse(
              act ->
                  approving.ask(
                      act, Watch.why(watch.ofTakeOut(turn.state(), turn.at())), intent, turn.at()),
              () -> edit(turn, () -> selling.change(turn, intent)));
    } else if (selling.changes(turn.state(), intent)) {
      instead.accept(turn, new Desk.Next.Change(intent));
    }
  }

  /// A change that leaves nothing to pay is refused anyway, and nobody is asked for it.
  private boolean isLeftToPay(TillState state, Act act) {
    Money less = act.atStake().orElse(Money.ZERO);
    return paying.due(state).minus(less).isPositive();
  }

  /// Takes out what somebody has just allowed to be taken out.
  void takeOut(Turn turn, Approving.Granted granted) {
    Act act = granted.approval().act();
    boolean same = selling.takesOut(turn.state(), granted.intent()).equals(Optional.of(act));
    if (same && !paying.isLive(turn.state()) && isLeftToPay(turn.state(), act)) {
      List<Checks.Fired> fired = watch.ofTakeOut(turn.state(), turn.at());
      turn.happened(
          new Fact.Decided(
              ((Act.TakeOutPaid) act).line(),
              Decision.TAKEN_OUT,
              "",
              desk.crew.name(),
              desk.crew.other(granted.approval()),
              turn.at()));
      watch.mark(
          turn,
          fired,
          watch.sale(turn.state()),
          act.atStake().orElse(Money.ZERO),
          desk.crew.other(granted.approval()));
      edit(turn, () -> selling.change(turn, granted.intent()));
    }
  }
}
