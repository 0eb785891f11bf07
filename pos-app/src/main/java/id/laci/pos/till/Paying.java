package id.laci.pos.till;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Decision;
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
import id.laci.pos.refund.Refund;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What payments do to the sale, and what the sale does to payments.
final class Paying {
  /// The most cash that is believed; more is a slip of the finger.
  static final Money CASH_MAX = Money.of(1_000_000_000);

  private final TillSetup setup;
  private final Desk desk;
  private final Outbox outbox;
  private final Dispatch dispatch;
  private final Watch watch;
  private final Asking asking;

  Paying(TillSetup setup, Desk desk, Outbox outbox, Dispatch dispatch, Watch watch) {
    this.setup = setup;
    this.desk = desk;
    this.outbox = outbox;
    this.dispatch = dispatch;
    this.watch = watch;
    asking = new Asking(desk);
  }

  /// @return the payment on the screens
  Optional<Payment> current(TillState state) {
    return desk.current.flatMap(state::payment);
  }

  /// @return whether a code may be up for this sale: then the basket stands still
  boolean isLive(TillState state) {
    return desk.claim.isPresent()
        || current(state).filter(payment -> !payment.isOver()).isPresent();
  }

  /// @return what is still to pay of the sale at the counter
  Money due(TillState state) {
    return total(state).minus(state.paid());
  }

  private Money total(TillState state) {
    return Totals.of(state.basket().total(), setup.shop().tax()).total();
  }

  void beginQr(Turn turn) {
    beginQr(turn, due(turn.state()));
  }

  /// @param amount at most what is due
  void beginQr(Turn turn, Money amount) {
    TillState state = turn.state();
    boolean possible =
        !state.basket().isEmpty()
            && !isLive(state)
            && amount.isPositive()
            && due(state).covers(amount);
    if (!possible) {
      return;
    }
    Optional<Payment> living =
        state.open().stream()
            .filter(payment -> payment.order().sale() == state.nextSale())
            .findFirst();
    if (living.isPresent()) {
      turn.then(() -> show(living.get()));
    } else if (!desk.room.mayBegin()) {
      turn.then(() -> desk.say(new Notice.NoSpace()));
    } else if (!dispatch.contact().mayCharge(turn.at())) {
      turn.then(() -> desk.say(new Notice.GatewayBusy()));
    } else if (!setup.method().most().covers(amount)) {
      turn.then(() -> desk.say(new Notice.OverTheMost(amount, setup.method().most())));
    } else {
      ask(turn, state, amount);
    }
  }

  /// A code that was let go for want of contact may still be paid: it comes back to the screen, and
  /// no other one is made for this sale.
  private void show(Payment living) {
    desk.current = Optional.of(living.order().id());
    desk.cash = false;
    desk.splitting = false;
  }

  private void ask(Turn turn, TillState state, Money amount) {
    Order order =
        new Order(
            setup.ids().order(state.nextOrder()),
            state.nextSale(),
            amount,
            setup.method(),
            turn.at());
    turn.then(
        () -> {
          desk.current = Optional.of(order.id());
          desk.unseen.add(order.id());
          desk.cash = false;
          desk.splitting = false;
          desk.next = Optional.empty();
          desk.appTrouble = Optional.empty();
        });
    follow(turn, Payments.begin(order), Optional.empty(), Optional.empty());
  }

  /// Something else than the code that is up: it is ended first, or let go when it cannot be ended
  /// for want of contact. Without one it is done at once.
  void instead(Turn turn, Desk.Next next) {
    TillState state = turn.state();
    if (state.basket().isEmpty()) {
      return;
    }
    Optional<Payment> payment = current(state).filter(now -> !now.isOver());
    if (payment.isEmpty()) {
      turn.then(() -> turnTo(next));
    } else if (isUnheard(payment.get())) {
      letGo(turn, payment.get(), next);
    } else {
      endFirst(turn, payment.get().order().id(), next);
    }
  }

  private static boolean isUnheard(Payment payment) {
    return payment instanceof Payment.Ending ending && ending.tries() > 0;
  }

  /// A code whose end is asked for holds nobody up when nobody ever saw it.
  private void endFirst(Turn turn, OrderId order, Desk.Next next) {
    turn.then(() -> desk.next = Optional.of(next));
    end(turn, order);
    if (desk.unseen.contains(order)) {
      turn.state()
          .payment(order)
          .filter(payment -> !payment.isOver())
          .ifPresent(payment -> letGo(turn, payment, next));
    }
  }

  /// A code that nobody can end may still be paid. Cash and a division go on without it; a changed
  /// basket would not, for its code may be up again.
  private void letGo(Turn turn, Payment payment, Desk.Next next) {
    switch (next) {
      case Desk.Next.Cash _, Desk.Next.Split _ -> {
        heard(turn, payment.order().id(), new PaymentEvent.Released());
        turn.then(() -> turnTo(next));
      }
      case Desk.Next.Change _ -> turn.then(() -> desk.next = Optional.of(next));
    }
  }

  private void turnTo(Desk.Next next) {
    desk.current = Optional.empty();
    desk.next = Optional.empty();
    desk.cash = next instanceof Desk.Next.Cash;
    desk.splitting = next instanceof Desk.Next.Split;
  }

  void takeCash(Turn turn, Money received) {
    Money due = due(turn.state());
    if (desk.cash && isPayable(turn) && received.covers(due) && CASH_MAX.covers(received)) {
      take(turn, new Tender.Cash(due, received));
    }
  }

  /// A part in cash; all that is due is no part.
  void takePart(Turn turn, Money amount) {
    boolean asked = desk.cash || desk.splitting;
    Money due = due(turn.state());
    if (asked && isPayable(turn) && amount.isPositive() && !amount.covers(due)) {
      take(turn, new Tender.Cash(amount, amount));
      openDrawer(turn, "");
    }
  }

  private boolean isPayable(Turn turn) {
    return !turn.state().basket().isEmpty() && !isLive(turn.state());
  }

  /// What was paid of a sale that is not made: cash goes back now, a wallet's money is owed.
  void giveBackParts(Turn turn) {
    TillState state = turn.state();
    if (state.taken().isEmpty() || isLive(state)) {
      return;
    }
    Money cash = Money.ZERO;
    for (Tender tender : state.taken()) {
      switch (tender) {
        case Tender.Cash(var amount, var _) -> cash = cash.plus(amount);
        case Tender.Wallet wallet -> heard(turn, wallet.order(), new PaymentEvent.Detached());
        case Tender.Claimed _ -> {
          // pays all that is due, so it is never a part
        }
        case Tender.Credit _ -> {
          // waits again with its return, see Returning
        }
      }
    }
    Returning.reopen(turn);
    Money back = cash;
    turn.happened(new Fact.TendersReturned(back, turn.at()));
    if (back.isPositive()) {
      openDrawer(turn, "");
      turn.then(() -> desk.say(new Notice.GiveBack(back)));
    }
  }

  /// Money that came late pays for the sale at the counter, wholly or in part.
  void putOnSale(Turn turn, OrderId order) {
    TillState state = turn.state();
    state
        .payment(order)
        .filter(Payment.PaidLate.class::isInstance)
        .map(Payment.PaidLate.class::cast)
        .filter(late -> fits(state, late))
        .ifPresent(
            late -> {
              turn.happened(
                  new Fact.Decided(
                      order.text(),
                      Decision.PUT_ON_SALE,
                      "",
                      desk.crew.name(),
                      Optional.empty(),
                      turn.at()));
              Step step = Payments.step(late, new PaymentEvent.Attached());
              turn.happened(new Fact.PaymentMoved(step.next()));
              take(turn, tender(late.order(), late.settlement()));
            });
  }

  /// @return whether the sale at the counter could take that money now; not when it may be on its
  ///   way back, and not when the gateway reports another amount than was asked for, for then
  ///   nobody knows how much it is
  boolean fits(TillState state, Payment.PaidLate late) {
    return late.settlement().amount().equals(late.order().amount())
        && state.refunds().of(late.order().id()).stream().noneMatch(Refund::holdsItsAmount)
        && !state.basket().isEmpty()
        && !isLive(state)
        && state.open().stream().noneMatch(open -> open.order().sale() == state.nextSale())
        && due(state).covers(late.settlement().amount());
  }

  void cancel(Turn turn) {
    desk.current.ifPresent(order -> end(turn, order));
  }

  /// The person at the till ends a code; one that the customer could have paid is counted.
  private void end(Turn turn, OrderId order) {
    boolean couldBePaid = turn.state().payment(order).filter(Paying::couldBePaid).isPresent();
    heard(turn, order, new PaymentEvent.CancelAsked());
    turn.state()
        .payment(order)
        .filter(payment -> couldBePaid && payment instanceof Payment.Ending)
        .ifPresent(payment -> watch.codeEnded(turn, payment.order()));
  }

  private static boolean couldBePaid(Payment payment) {
    return switch (payment) {
      case Payment.Awaiting _ -> true;
      case Payment.Uncertain uncertain -> uncertain.qr().isPresent();
      case Payment.Requested _,
          Payment.Ending _,
          Payment.Paid _,
          Payment.PaidLate _,
          Payment.GivenBack _,
          Payment.Closed _ ->
          false;
    };
  }

  void check(Turn turn) {
    desk.current.ifPresent(order -> heard(turn, order, new PaymentEvent.CheckAsked()));
  }

  /// The customer says it is paid: the gateway is asked, and money is booked on its word alone.
  void claim(Turn turn) {
    desk.current
        .filter(order -> isLive(turn.state()))
        .ifPresent(
            order -> desk.claims.putIfAbsent(order, new Stage.Claim(turn.at(), Optional.empty())));
  }

  /// Moves a payment on and does to the sale what follows from it.
  void heard(Turn turn, OrderId order, PaymentEvent event) {
    Optional<Payment> known = turn.state().payment(order);
    if (known.isEmpty()) {
      stranger(turn, order, event);
      return;
    }
    Optional<Desk.Asked> asked = asking.after(turn, order, event);
    Step step = Payments.step(known.get(), event);
    follow(turn, step, known, asked);
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
          PaymentEvent.Attached _,
          PaymentEvent.Detached _,
          PaymentEvent.GaveBack _,
          PaymentEvent.GivenUp _,
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

  private void follow(Turn turn, Step step, Optional<Payment> before, Optional<Desk.Asked> asked) {
    Payment next = step.next();
    if (before.isEmpty() || !next.equals(before.get())) {
      asked.ifPresent(so -> turn.happened(Asking.fact(turn, step, so)));
      turn.then(() -> desk.asked.remove(next.order().id()));
      turn.happened(new Fact.PaymentMoved(next));
      moved(turn, next);
    }
    step.effects().forEach(effect -> carryOut(turn, next, effect));
  }

  private void carryOut(Turn turn, Payment payment, PaymentEffect effect) {
    OrderId order = payment.order().id();
    switch (effect) {
      case PaymentEffect.LookAfter(var _, var delay) ->
          turn.then(() -> dispatch.look(payment, turn.at(), delay));
      case PaymentEffect.Query _ -> {
        turn.then(() -> desk.asking.add(order));
        call(turn, payment, effect);
      }
      case PaymentEffect.Cancel _, PaymentEffect.Expire _ -> call(turn, payment, effect);
      case PaymentEffect.Charge _ -> callNow(turn, order, effect);
    }
  }

  /// Calls for old payments take their turn, or ten thousand of them would go out at once. Their
  /// turn brings the same call again, but for the question that follows a refused end.
  private void call(Turn turn, Payment payment, PaymentEffect effect) {
    OrderId order = payment.order().id();
    boolean follows = payment instanceof Payment.Ending && effect instanceof PaymentEffect.Query;
    if (follows || dispatch.goesAtOnce(order)) {
      callNow(turn, order, effect);
    } else {
      turn.then(() -> dispatch.wait(payment, turn.at()));
    }
  }

  private void callNow(Turn turn, OrderId order, PaymentEffect effect) {
    turn.then(() -> dispatch.called(order.text(), turn.at()));
    turn.then(new Effect.Call(effect));
  }

  /// Asks after some payment that is known, for want of anything else to ask.
  void probe(Turn turn) {
    List<Payment> known = turn.state().payments().all();
    if (!known.isEmpty()) {
      OrderId order = known.getLast().order().id();
      callNow(turn, order, new PaymentEffect.Query(order));
    }
  }

  private void moved(Turn turn, Payment next) {
    OrderId order = next.order().id();
    if (next.isOver()) {
      turn.then(() -> desk.forget(order));
      turn.then(() -> dispatch.forget(order));
    }
    switch (next) {
      case Payment.Paid paid -> paid(turn, paid);
      case Payment.PaidLate late -> turn.then(() -> tell(turn.state(), late));
      case Payment.Closed closed -> turn.then(() -> closed(closed));
      case Payment.GivenBack _ -> turn.then(() -> desk.unsayLate(order));
      case Payment.Awaiting _ -> turn.then(() -> desk.unseen.remove(order));
      case Payment.Requested _, Payment.Uncertain _, Payment.Ending _ -> {}
    }
  }

  /// Says of money that came late whether its sale was paid another way.
  void tell(TillState state, Payment.PaidLate late) {
    Money amount = late.settlement().amount();
    String order = late.order().id().text();
    desk.say(
        isTwice(state, late)
            ? new Notice.PaidTwice(amount, order)
            : new Notice.PaidLate(amount, order));
  }

  /// @return whether the sale that this was asked for was paid another way
  static boolean isTwice(TillState state, Payment.PaidLate late) {
    return late.order().sale() < state.nextSale();
  }

  private void closed(Payment.Closed closed) {
    if (!desk.current.equals(Optional.of(closed.order().id()))) {
      return;
    }
    if (desk.next.isPresent()) {
      Desk.Next next = desk.next.get();
      turnTo(next);
      if (next instanceof Desk.Next.Change(var intent)) {
        desk.toDo.add(new Input.Wanted(intent));
      }
    } else if (closed.why() == Closing.CANCELLED) {
      desk.current = Optional.empty();
    }
  }

  /// The money belongs to the sale at the counter, or it came too late for its own.
  private void paid(Turn turn, Payment.Paid paid) {
    Order order = paid.order();
    TillState state = turn.state();
    boolean wanted =
        order.sale() == state.nextSale()
            && !state.basket().isEmpty()
            && due(state).covers(order.amount());
    if (!wanted) {
      heard(turn, order.id(), new PaymentEvent.Detached());
      return;
    }
    if (desk.next.filter(Desk.Next.Change.class::isInstance).isPresent()) {
      turn.then(() -> desk.say(new Notice.PaidMeanwhile()));
    }
    take(turn, tender(order, paid.settlement()));
  }

  private static Tender tender(Order order, Word.Settled settled) {
    return new Tender.Wallet(
        order.amount(), order.id(), settled.transaction(), settled.issuer(), settled.at());
  }

  /// Counts a tender, which may complete the sale.
  void take(Turn turn, Tender tender) {
    if (tender instanceof Tender.Wallet wallet) {
      turn.then(() -> desk.unsayLate(wallet.order()));
    }
    turn.then(
        () -> {
          desk.current = Optional.empty();
          desk.cash = false;
          desk.splitting = false;
          desk.next = Optional.empty();
          desk.appTrouble = Optional.empty();
        });
    if (tender.amount().covers(due(turn.state()))) {
      complete(turn, tender);
    } else {
      turn.happened(new Fact.TenderTaken(tender));
      turn.then(() -> desk.splitting = true);
    }
  }

  private void complete(Turn turn, Tender last) {
    TillState state = turn.state();
    List<Tender> tenders = new ArrayList<>(state.taken());
    tenders.add(last);
    Sale sale =
        new Sale(
            state.nextSale(),
            setup.ids().receipt(state.nextSale()),
            state.basket().lines(),
            Totals.of(state.basket().total(), setup.shop().tax()),
            tenders,
            turn.at(),
            desk.crew.name());
    turn.happened(new Fact.SaleCompleted(sale));
    Offline.settled(turn, sale.number(), sale.cashier());
    turn.then(
        () -> {
          desk.removed = Optional.empty();
          desk.doneSince = Optional.of(turn.at());
          desk.unsay(Notice.PartlyPaid.class);
        });
    if (last instanceof Tender.Cash) {
      openDrawer(turn, sale.receipt());
    }
    outbox.print(turn, sale);
  }

  /// The drawer is a matter of its own: it opens whatever becomes of the receipt, and never twice
  /// by itself.
  ///
  /// @param receipt of which sale; empty while there is none yet
  void openDrawer(Turn turn, String receipt) {
    openDrawer(turn, receipt, "");
  }

  /// @param reason why, when for no sale and a person wanted it; else empty
  void openDrawer(Turn turn, String receipt, String reason) {
    if (!(desk.devices.place(Role.DRAWER).condition() instanceof Condition.NotSet)) {
      turn.happened(new Fact.DrawerOpened(receipt, reason, turn.at()));
      turn.then(new Effect.OpenDrawer());
    }
  }

  /// What was told before is not kept a second time: the gateway is asked again and again.
  void note(Turn turn, OrderId order, Money amount, String words) {
    Fact.Contradicted told = new Fact.Contradicted(order, amount, words);
    if (!turn.state().contradictions().contains(told)) {
      turn.happened(told);
    }
    turn.then(() -> desk.say(new Notice.Contradiction(order.text(), words)));
  }
}
