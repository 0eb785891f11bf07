package id.laci.pos.till;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Payments;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.payment.Step;
import id.laci.pos.payment.Word;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.List;
import java.util.Optional;

/// What payments do to the sale, and what the sale does to payments.
final class Paying {
  /// The most cash that is believed; more is a slip of the finger.
  static final Money CASH_MAX = Money.of(1_000_000_000);

  private final TillSetup setup;
  private final Desk desk;
  private final Outbox outbox;

  Paying(TillSetup setup, Desk desk, Outbox outbox) {
    this.setup = setup;
    this.desk = desk;
    this.outbox = outbox;
  }

  /// @return the payment on the screens
  Optional<Payment> current(TillState state) {
    return desk.current.flatMap(state::payment);
  }

  /// @return whether a code may be up for this sale: then the basket stands still
  boolean isLive(TillState state) {
    return current(state).filter(payment -> !payment.isOver()).isPresent();
  }

  void beginQr(Turn turn) {
    TillState state = turn.state();
    if (state.basket().isEmpty() || isLive(state) || !total(state).isPositive()) {
      return;
    }
    Optional<Payment> living =
        state.open().stream()
            .filter(payment -> payment.order().sale() == state.nextSale())
            .findFirst();
    if (living.isPresent()) {
      turn.then(() -> show(living.get()));
    } else if (!setup.method().most().covers(total(state))) {
      desk.say(new Notice.OverTheMost(total(state), setup.method().most()));
    } else {
      ask(turn, state);
    }
  }

  /// A code that was let go for want of contact may still be paid: it comes back to the screen, and
  /// no other one is made for this sale.
  private void show(Payment living) {
    desk.current = Optional.of(living.order().id());
    desk.cash = false;
  }

  private void ask(Turn turn, TillState state) {
    Order order =
        new Order(
            setup.ids().order(state.nextOrder()),
            state.nextSale(),
            total(state),
            setup.method(),
            turn.at());
    turn.then(() -> desk.current = Optional.of(order.id()));
    turn.then(() -> desk.cash = false);
    follow(turn, Payments.begin(order), Optional.empty());
  }

  /// Cash instead: ends a code that is up, or lets go of one that cannot be ended for want of
  /// contact.
  void beginCash(Turn turn) {
    TillState state = turn.state();
    if (state.basket().isEmpty()) {
      return;
    }
    Optional<Payment> payment = current(state).filter(now -> !now.isOver());
    if (payment.isEmpty()) {
      turn.then(this::showCash);
    } else if (payment.get() instanceof Payment.Ending ending && ending.tries() > 0) {
      heard(turn, ending.order().id(), new PaymentEvent.Released());
      turn.then(this::showCash);
    } else {
      turn.then(() -> desk.cashNext = true);
      heard(turn, payment.get().order().id(), new PaymentEvent.CancelAsked());
    }
  }

  private void showCash() {
    desk.cash = true;
    desk.cashNext = false;
    desk.current = Optional.empty();
  }

  void takeCash(Turn turn, Money received) {
    TillState state = turn.state();
    Money due = total(state);
    if (desk.cash
        && !state.basket().isEmpty()
        && received.covers(due)
        && CASH_MAX.covers(received)) {
      complete(turn, new Tender.Cash(due, received));
    }
  }

  void cancel(Turn turn) {
    desk.current.ifPresent(order -> heard(turn, order, new PaymentEvent.CancelAsked()));
  }

  void check(Turn turn) {
    desk.current.ifPresent(order -> heard(turn, order, new PaymentEvent.CheckAsked()));
  }

  /// Moves a payment on and does to the sale what follows from it.
  void heard(Turn turn, OrderId order, PaymentEvent event) {
    Optional<Payment> known = turn.state().payment(order);
    if (known.isEmpty()) {
      stranger(turn, order, event);
      return;
    }
    claim(turn, order, event);
    Step step = Payments.step(known.get(), event);
    follow(turn, step, known);
    step.contradiction().ifPresent(words -> note(turn, order, reported(event), words));
  }

  /// The money that the gateway told of; nothing when it told of none.
  private static Money reported(PaymentEvent event) {
    return switch (event) {
      case PaymentEvent.Notified(Word.Settled settled, var _) -> settled.amount();
      case PaymentEvent.StatusAnswered(StatusAnswer.Heard(Word.Settled settled), var _) ->
          settled.amount();
      case PaymentEvent.Notified _,
          PaymentEvent.StatusAnswered _,
          PaymentEvent.ChargeAnswered _,
          PaymentEvent.EndAnswered _,
          PaymentEvent.CancelAsked _,
          PaymentEvent.CheckAsked _,
          PaymentEvent.LookDue _,
          PaymentEvent.TimeUp _,
          PaymentEvent.Released _,
          PaymentEvent.Resumed _ ->
          Money.ZERO;
    };
  }

  /// Money for an order that this till does not know (any more) is never passed over.
  private void stranger(Turn turn, OrderId order, PaymentEvent event) {
    if (event instanceof PaymentEvent.Notified(Word.Settled settled, var _)) {
      note(turn, order, settled.amount(), "money for an order that this till does not know");
    }
  }

  /// The customer said that it is paid; when the gateway still knows nothing, the cashier is told.
  private void claim(Turn turn, OrderId order, PaymentEvent event) {
    if (event instanceof PaymentEvent.StatusAnswered(var answer, var _)
        && desk.claimed.contains(order)) {
      boolean unpaid =
          switch (answer) {
            case StatusAnswer.Heard(var word) -> word instanceof Word.Pending;
            case StatusAnswer.Refused _, StatusAnswer.Unheard _ -> true;
          };
      turn.then(() -> desk.claimed.remove(order));
      if (unpaid) {
        turn.then(() -> desk.say(new Notice.StillUnpaid()));
      }
    }
  }

  private void follow(Turn turn, Step step, Optional<Payment> before) {
    Payment next = step.next();
    if (before.isEmpty() || !next.equals(before.get())) {
      turn.happened(new Fact.PaymentMoved(next));
      moved(turn, next);
    }
    step.effects().forEach(effect -> carryOut(turn, effect));
  }

  private void carryOut(Turn turn, PaymentEffect effect) {
    switch (effect) {
      case PaymentEffect.LookAfter(var order, var delay) ->
          turn.then(() -> desk.lookAfter(order, turn.at(), delay));
      case PaymentEffect.Query(var order) -> {
        turn.then(() -> desk.asking.add(order));
        turn.then(new Effect.Call(effect));
      }
      case PaymentEffect.Charge _, PaymentEffect.Cancel _, PaymentEffect.Expire _ ->
          turn.then(new Effect.Call(effect));
    }
  }

  private void moved(Turn turn, Payment next) {
    OrderId order = next.order().id();
    if (next.isOver()) {
      turn.then(() -> desk.forget(order));
    }
    switch (next) {
      case Payment.Paid paid -> paid(turn, paid);
      case Payment.PaidLate late ->
          turn.then(() -> desk.say(new Notice.PaidLate(late.settlement().amount(), order.text())));
      case Payment.Closed closed -> turn.then(() -> closed(closed));
      case Payment.Requested _, Payment.Awaiting _, Payment.Uncertain _, Payment.Ending _ -> {}
    }
  }

  private void closed(Payment.Closed closed) {
    if (!desk.current.equals(Optional.of(closed.order().id()))) {
      return;
    }
    if (desk.cashNext) {
      showCash();
    } else if (closed.why() == Closing.CANCELLED) {
      desk.current = Optional.empty();
    }
  }

  private void paid(Turn turn, Payment.Paid paid) {
    Order order = paid.order();
    TillState state = turn.state();
    if (order.sale() != state.nextSale() || !order.amount().equals(total(state))) {
      note(turn, order.id(), order.amount(), "paid, and its sale is not open any more");
      return;
    }
    Word.Settled settled = paid.settlement();
    complete(
        turn,
        new Tender.Wallet(
            order.amount(), order.id(), settled.transaction(), settled.issuer(), settled.at()));
  }

  private void complete(Turn turn, Tender tender) {
    TillState state = turn.state();
    Sale sale =
        new Sale(
            state.nextSale(),
            setup.ids().receipt(state.nextSale()),
            state.basket().lines(),
            Totals.of(state.basket().total(), setup.shop().tax()),
            List.of(tender),
            turn.at(),
            setup.shop().cashier());
    turn.happened(new Fact.SaleCompleted(sale));
    turn.then(
        () -> {
          desk.current = Optional.empty();
          desk.cash = false;
          desk.cashNext = false;
          desk.removed = Optional.empty();
          desk.doneSince = Optional.of(turn.at());
          desk.unsay(Notice.StillUnpaid.class);
        });
    if (tender instanceof Tender.Cash) {
      openDrawer(turn, sale.receipt());
    }
    outbox.print(turn, sale);
  }

  /// The drawer is a matter of its own: it opens whatever becomes of the receipt, and never twice
  /// by itself.
  private void openDrawer(Turn turn, String receipt) {
    if (!(desk.devices.place(Role.DRAWER).condition() instanceof Condition.NotSet)) {
      turn.happened(new Fact.DrawerOpened(receipt, turn.at()));
      turn.then(new Effect.OpenDrawer());
    }
  }

  /// What was told before is not kept a second time: the gateway is asked again and again.
  private void note(Turn turn, OrderId order, Money amount, String words) {
    Fact.Contradicted told = new Fact.Contradicted(order, amount, words);
    if (!turn.state().contradictions().contains(told)) {
      turn.happened(told);
    }
    turn.then(() -> desk.say(new Notice.Contradiction(order.text(), words)));
  }

  private Money total(TillState state) {
    return Totals.of(state.basket().total(), setup.shop().tax()).total();
  }
}
