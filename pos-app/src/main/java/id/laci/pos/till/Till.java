package id.laci.pos.till;

import id.laci.pos.counter.DeviceWish;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Qr;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The till: takes inputs one after the other, decides, has the facts forced to disk, and only then
/// lets effects run and screens see. Used by one thread alone; it waits for nothing but the disk.
public final class Till {
  /// Characters of a scan that count.
  public static final int SCAN_LENGTH_MAX = 512;

  /// How long a finished sale stays on the screens when nobody does anything.
  public static final Duration DONE_STAYS = Duration.ofSeconds(20);

  /// The shortest time between two questions that a person asks of the gateway.
  public static final Duration CHECK_LEAST = Duration.ofSeconds(3);

  /// How long an input waits that the disk would not take.
  private static final Duration POSTPONED_FOR = Duration.ofSeconds(3);

  private final TillSetup setup;
  private final Ledger ledger;
  private final InstantSource clock;
  private final Consumer<Effect> effects;
  private final Consumer<Snapshot> screens;
  private final Desk desk;
  private final Selling selling;
  private final Paying paying;
  private final Outbox outbox;
  private final Scans scans;
  private final View view;
  private TillState state;
  private Instant postponedUntil = Instant.MIN;
  private @Nullable Snapshot shown;

  /// @param state what the journal folded to
  /// @param effects takes what is to be done outside; must not block
  /// @param screens takes every new snapshot; must not block
  public Till(
      TillSetup setup,
      TillState state,
      Ledger ledger,
      InstantSource clock,
      Consumer<Effect> effects,
      Consumer<Snapshot> screens) {
    this.setup = setup;
    this.state = state;
    this.ledger = ledger;
    this.clock = clock;
    this.effects = effects;
    this.screens = screens;
    desk = new Desk(setup.language());
    desk.dark = setup.dark();
    selling = new Selling(setup.catalog(), desk);
    outbox = new Outbox(desk);
    paying = new Paying(setup, desk, outbox);
    scans = new Scans(setup, desk, selling, outbox, paying, this::edit);
    view = new View(setup, desk);
  }

  /// @return what is on disk
  public TillState state() {
    return state;
  }

  /// Takes one input, whatever it is and whenever it comes.
  public void handle(Input input) {
    Instant now = clock.instant();
    take(input, now);
    if (input instanceof Input.Tick) {
      passTime(now);
    }
    publish(now);
  }

  /// @return whether it happened; not when the disk would not take it
  private boolean take(Input input, Instant now) {
    Turn turn = new Turn(state, now);
    decide(turn, input);
    if (turn.facts().isEmpty()) {
      finish(turn);
      return true;
    }
    return switch (ledger.commit(
        new Entry(now, turn.facts()), () -> new Entry(now, state.facts()))) {
      case Ledger.Commit.Done _ -> {
        state = turn.state();
        desk.unsay(Notice.LedgerTrouble.class);
        finish(turn);
        yield true;
      }
      case Ledger.Commit.Failed(var words) -> {
        refuse(input, words, now);
        yield false;
      }
    };
  }

  private void finish(Turn turn) {
    turn.settle();
    turn.effects().forEach(effects);
  }

  /// What a person wanted did not happen and is said so; what the world told is kept and tried
  /// again.
  private void refuse(Input input, String words, Instant now) {
    desk.say(new Notice.LedgerTrouble(words));
    switch (input) {
      case Input.Wanted _, Input.Released _, Input.Tick _ -> {
        // asked for again, or tried again by itself
      }
      case Input.Started _,
          Input.Heard _,
          Input.Printed _,
          Input.DevicesAre _,
          Input.DrawerFailed _,
          Input.ClockIsOff _,
          Input.Read _,
          Input.SaleFound _,
          Input.Rebuilt _ -> {
        desk.postponed.add(input);
        postponedUntil = now.plus(POSTPONED_FOR);
      }
    }
  }

  private void decide(Turn turn, Input input) {
    switch (input) {
      case Input.Started _ -> resume(turn);
      case Input.Wanted(var intent) -> want(turn, intent);
      case Input.Heard(var order, var event) -> {
        desk.heard(order, event, turn.at());
        paying.heard(turn, order, event);
      }
      case Input.Printed printed -> outbox.printed(turn, printed);
      case Input.DevicesAre(var board) -> {
        desk.devices = board;
        desk.devicesKnown = true;
        outbox.next(turn);
      }
      case Input.ClockIsOff(var ahead) -> desk.clockIsAhead(ahead);
      case Input.DrawerFailed(var why) -> desk.say(new Notice.DrawerShut(why));
      case Input.Read(var reading) -> scans.read(turn, reading);
      case Input.SaleFound found -> scans.found(turn, found);
      case Input.Rebuilt _ -> desk.say(new Notice.Rebuilt());
      case Input.Released(var scanned) -> scans.use(turn, scanned);
      case Input.Tick _ -> outbox.age(turn);
    }
  }

  private void want(Turn turn, Intent intent) {
    switch (intent) {
      case Intent.Scan(var text) -> scans.scan(turn, bounded(text));
      case Intent.Submit(var text) -> submit(turn, text);
      case Intent.Add(var sku) -> edit(turn, () -> selling.add(turn, sku));
      case Intent.ChangeQuantity(var line, var by) ->
          edit(turn, () -> selling.changeQuantity(turn, line, by));
      case Intent.SetQuantity(var line, var quantity) ->
          edit(turn, () -> selling.setQuantity(turn, line, quantity));
      case Intent.RemoveLine(var line) -> edit(turn, () -> selling.remove(turn, line));
      case Intent.Undo _ -> edit(turn, () -> selling.undo(turn));
      case Intent.PayByQr _ -> pay(turn, () -> paying.beginQr(turn));
      case Intent.PayByCash _ -> pay(turn, () -> paying.beginCash(turn));
      case Intent.TakeCash(var received) -> paying.takeCash(turn, received);
      case Intent.CheckNow _ -> check(turn, false);
      case Intent.CustomerSaysPaid _ -> check(turn, true);
      case Intent.Back _ -> back(turn);
      case Intent.NextSale _ -> nextSale(turn);
      case Intent.PrintAgain _ -> printAgain(turn);
      case Intent.PrintJobAgain(var receipt, var copy) ->
          turn.state().prints().job(receipt, copy).ifPresent(job -> outbox.again(turn, job));
      case Intent.DropPrintJob(var receipt, var copy) ->
          turn.state().prints().job(receipt, copy).ifPresent(job -> outbox.drop(turn, job));
      case Intent.PrintCopy(var receipt) -> scans.printCopy(turn, receipt);
      case Intent.ShowDevices(var open) -> showDevices(turn, open);
      case Intent.Devices(var wish) -> turn.then(new Effect.Devices(wish));
      case Intent.TryScanning(var on) -> {
        desk.tryingScans = on && desk.devicesOpen;
        desk.readings.clear();
      }
      case Intent.Search(var query) -> desk.query = Selling.masked(bounded(query));
      case Intent.ShowCategory(var category) -> {
        desk.category = setup.catalog().categories().contains(category) ? category : "";
        desk.query = "";
      }
      case Intent.Dismiss(var id) -> dismiss(turn, id);
      case Intent.CashierReads(var language) -> desk.cashierLanguage = language;
      case Intent.CustomerReads(var language) -> desk.customerLanguage = language;
      case Intent.Darken(var dark) -> desk.dark = dark;
    }
  }

  /// What a person has read of money is known to be read after a restart too.
  private void dismiss(Turn turn, long id) {
    desk.notices.stream()
        .filter(notice -> notice.id() == id)
        .findFirst()
        .ifPresent(
            notice -> {
              if (notice.what() instanceof Notice.Contradiction(var order, var _)) {
                turn.happened(new Fact.ContradictionSeen(new OrderId(order)));
              }
              turn.then(() -> desk.notices.remove(notice));
            });
  }

  /// The devices take the place of the tiles; what there is to choose from is looked for anew.
  private void showDevices(Turn turn, boolean open) {
    if (open && (paying.isLive(turn.state()) || desk.cash)) {
      return;
    }
    leaveDone();
    if (open) {
      desk.current = Optional.empty();
    }
    desk.devicesOpen = open;
    desk.tryingScans = false;
    desk.readings.clear();
    if (open) {
      turn.then(new Effect.Devices(new DeviceWish.LookAround()));
    }
  }

  /// The last receipt once more: the receipt itself while the printer has taken nothing of it, else
  /// a copy.
  private void printAgain(Turn turn) {
    turn.state()
        .lastSale()
        .ifPresent(
            sale ->
                turn.state()
                    .prints()
                    .latest(sale.receipt())
                    .ifPresentOrElse(
                        job -> outbox.again(turn, job), () -> outbox.printCopy(turn, sale, 0)));
  }

  private void submit(Turn turn, String text) {
    String code = bounded(text);
    if (!code.isEmpty()) {
      edit(turn, () -> selling.submit(turn, code));
    }
  }

  private static String bounded(String text) {
    String stripped = text.strip();
    return stripped.length() <= SCAN_LENGTH_MAX ? stripped : stripped.substring(0, SCAN_LENGTH_MAX);
  }

  /// Changes the basket, unless a code is up for exactly what is in it.
  private void edit(Turn turn, Runnable change) {
    if (paying.isLive(turn.state())) {
      return;
    }
    turn.then(this::leaveDone);
    turn.then(
        () -> {
          desk.current = Optional.empty();
          desk.past = Optional.empty();
        });
    change.run();
    if (turn.state().basket().isEmpty()) {
      turn.then(() -> desk.cash = false);
    }
  }

  private void pay(Turn turn, Runnable begin) {
    turn.then(this::leaveDone);
    if (!turn.state().basket().isEmpty()) {
      turn.then(
          () -> {
            desk.query = "";
            desk.past = Optional.empty();
            desk.devicesOpen = false;
            desk.tryingScans = false;
          });
    }
    begin.run();
  }

  private void leaveDone() {
    if (desk.doneSince.isPresent()) {
      desk.doneSince = Optional.empty();
      desk.customerLanguage = desk.usualLanguage;
      desk.unsay(Notice.UnknownCode.class);
      desk.unsay(Notice.MerchantCode.class);
    }
  }

  private void check(Turn turn, boolean customerSaysPaid) {
    if (customerSaysPaid) {
      desk.current.ifPresent(desk.claimed::add);
    }
    if (Duration.between(desk.checkedAt, turn.at()).compareTo(CHECK_LEAST) >= 0) {
      turn.then(() -> desk.checkedAt = turn.at());
      paying.check(turn);
    }
  }

  private void back(Turn turn) {
    if (desk.doneSince.isPresent()) {
      nextSale(turn);
    } else if (paying.isLive(turn.state())) {
      paying.cancel(turn);
    } else if (desk.current.isPresent()) {
      turn.then(() -> desk.current = Optional.empty());
    } else if (desk.cash) {
      turn.then(() -> desk.cash = false);
    } else if (desk.past.isPresent()) {
      turn.then(() -> desk.past = Optional.empty());
    } else if (desk.devicesOpen) {
      showDevices(turn, false);
    } else {
      turn.then(() -> desk.query = "");
    }
  }

  private void nextSale(Turn turn) {
    if (desk.doneSince.isPresent()) {
      turn.then(this::leaveDone);
    }
  }

  /// The program has started: every payment that is not over is picked up where the journal left
  /// it, and nothing is printed again by itself.
  private void resume(Turn turn) {
    List<Payment> open = turn.state().open();
    open.stream()
        .filter(payment -> payment.order().sale() == turn.state().nextSale())
        .filter(payment -> !(payment instanceof Payment.Ending ending && ending.released()))
        .max(Comparator.comparing(payment -> payment.order().id()))
        .ifPresent(payment -> desk.current = Optional.of(payment.order().id()));
    if (!open.isEmpty()) {
      desk.say(new Notice.Resumed(open.size()));
    }
    outbox.resume(turn);
    turn.state().payments().values().stream()
        .filter(Payment.PaidLate.class::isInstance)
        .map(Payment.PaidLate.class::cast)
        .forEach(
            late ->
                desk.say(
                    new Notice.PaidLate(late.settlement().amount(), late.order().id().text())));
    turn.state()
        .contradictions()
        .forEach(told -> desk.say(new Notice.Contradiction(told.order().text(), told.words())));
    open.forEach(payment -> paying.heard(turn, payment.order().id(), new PaymentEvent.Resumed()));
  }

  private void passTime(Instant now) {
    if (!desk.postponed.isEmpty() && !now.isBefore(postponedUntil)) {
      List<Input> again = new ArrayList<>(desk.postponed);
      desk.postponed.clear();
      again.forEach(input -> take(input, now));
    }
    desk.due(now).forEach(order -> hear(order, new PaymentEvent.LookDue(), now));
    for (Payment payment : state.open()) {
      OrderId order = payment.order().id();
      if (endsAt(payment).filter(end -> !now.isBefore(end)).isPresent()
          && desk.timedOut.add(order)) {
        hear(order, new PaymentEvent.TimeUp(), now);
      }
    }
    if (desk.doneSince.filter(since -> !now.isBefore(since.plus(DONE_STAYS))).isPresent()) {
      leaveDone();
    }
    if (desk.removed.filter(removed -> !now.isBefore(removed.until())).isPresent()) {
      desk.removed = Optional.empty();
    }
    releaseHeld(now);
  }

  /// Scans that waited for a payment go into the basket once it is over and the customer has seen
  /// it; one that the disk would not take waits on.
  private void releaseHeld(Instant now) {
    if (desk.held.isEmpty()
        || paying.isLive(state)
        || desk.doneSince.isPresent()
        || now.isBefore(postponedUntil)) {
      return;
    }
    while (!desk.held.isEmpty()) {
      if (!take(new Input.Released(desk.held.getFirst()), now)) {
        postponedUntil = now.plus(POSTPONED_FOR);
        return;
      }
      desk.held.removeFirst();
    }
    desk.unsay(Notice.ScanHeld.class);
  }

  private void hear(OrderId order, PaymentEvent event, Instant now) {
    take(new Input.Heard(order, event), now);
  }

  private static Optional<Instant> endsAt(Payment payment) {
    return switch (payment) {
      case Payment.Awaiting awaiting -> Optional.of(awaiting.qr().endsAt());
      case Payment.Uncertain uncertain -> uncertain.qr().map(Qr::endsAt);
      case Payment.Requested _,
          Payment.Ending _,
          Payment.Paid _,
          Payment.PaidLate _,
          Payment.Closed _ ->
          Optional.empty();
    };
  }

  private void publish(Instant now) {
    Snapshot snapshot = view.of(state, now);
    if (!snapshot.equals(shown)) {
      shown = snapshot;
      screens.accept(snapshot);
    }
  }
}
