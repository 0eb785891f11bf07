package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.Work;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Qr;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Right;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.today.DayWish;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
  private final Dispatch dispatch;
  private final Queue queue;
  private final Watch watch;
  private final Approving approving;
  private final BasketDesk baskets;
  private final Refunding refunding;
  private final Offline offline;
  private final Deciding deciding;
  private final Reckoner reckoner;
  private final OwnCodeSetup ownCode;
  private final ReturnDesk returns;
  private final ShiftDesk shifts;
  private final SupportDesk support;
  private final DayDesk days;
  private final SalesDesk sales;
  private final StaffErrands errands;
  private final Gatekeeper gate;
  private final StaffDesk staff;
  private final RiskDesk risks;
  private final JournalDesk journal;
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
    desk = new Desk(setup.language(), new Crew(setup.staff(), this::state));
    desk.dark = setup.dark();
    selling = new Selling(setup.catalog(), desk);
    outbox = new Outbox(desk);
    dispatch = new Dispatch(desk);
    queue = new Queue();
    queue.begin(state, clock.instant());
    watch = new Watch(setup, desk.crew);
    paying = new Paying(setup, desk, outbox, dispatch, watch);
    approving = new Approving(setup.staff(), desk);
    baskets = new BasketDesk(desk, selling, paying, approving, watch, this::instead);
    errands = new StaffErrands(desk);
    refunding = new Refunding(setup, desk, dispatch, paying);
    offline = new Offline(setup, desk, paying, approving, watch);
    ownCode = new OwnCodeSetup(setup.shop(), desk, offline, approving);
    deciding = new Deciding(setup, desk, paying, refunding, queue);
    reckoner = new Reckoner(setup, desk.crew, approving, desk.reckoning);
    returns = new ReturnDesk(setup, desk, approving, paying, refunding, dispatch, outbox, watch);
    shifts = new ShiftDesk(setup, desk, paying, outbox, approving, reckoner, queue, watch);
    gate = new Gatekeeper(setup, desk, approving, errands, shifts);
    staff = new StaffDesk(setup.shop().name(), desk, gate, errands);
    scans =
        new Scans(setup, desk, selling, outbox, paying, baskets::edit, this::onPage, staff::badge);
    support = new SupportDesk(setup, desk);
    risks = new RiskDesk(desk);
    journal = new JournalDesk(desk, approving);
    ShiftPage shiftPage = shifts.page();
    days =
        new DayDesk(
            setup,
            desk,
            approving,
            reckoner,
            queue,
            shiftPage,
            turn -> turnTo(turn, Page.Name.TODAY));
    sales = new SalesDesk(setup, desk, approving, outbox);
    view =
        new View(
            setup,
            desk,
            paying,
            dispatch,
            queue,
            offline,
            approving,
            reckoner,
            returns.page(),
            shiftPage,
            days,
            sales,
            gate,
            staff,
            support,
            risks,
            journal);
  }

  /// @return what is on disk
  public TillState state() {
    return state;
  }

  /// Takes one input, whatever it is and whenever it comes.
  public void handle(Input input) {
    Instant now = clock.instant();
    if (isForNow(input, now)) {
      take(input, now);
    }
    if (input instanceof Input.Tick) {
      passTime(now);
    }
    while (!desk.toDo.isEmpty()) {
      take(desk.toDo.removeFirst(), now);
    }
    publish(now);
  }

  /// What a person wants of a locked till is not wanted later either.
  private boolean isForNow(Input input, Instant now) {
    if (input instanceof Input.Wanted(var intent)) {
      gate.touched(now);
      return !gate.isShut() || Guard.isForEverybody(intent);
    }
    if (input instanceof Input.Read) {
      gate.touched(now);
    }
    return true;
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
        new Entry(now, desk.ahead, turn.facts()), () -> new Entry(now, state.facts()))) {
      case Ledger.Commit.Done _ -> {
        state = turn.state();
        queue.follow(turn.facts(), state, now);
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
      case Input.Wanted _, Input.Released _, Input.ApprovalAnswered _, Input.Tick _ -> {
        // asked for again, or tried again by itself
      }
      case Input.Started _,
          Input.Heard _,
          Input.RefundHeard _,
          Input.RefundTold _,
          Input.Printed _,
          Input.DevicesAre _,
          Input.DrawerFailed _,
          Input.ClockIsOff _,
          Input.PauseAsked _,
          Input.StaffTold _,
          Input.Read _,
          Input.SaleFound _,
          Input.PaymentsFound _,
          Input.ReportsFound _,
          Input.ReportFound _,
          Input.TimelineFound _,
          Input.StoryWritten _,
          Input.RoomIs _,
          Input.Reckoned _,
          Input.ReturnHeard _,
          Input.DayHeard _,
          Input.SalesHeard _,
          Input.JournalHeard _,
          Input.Rebuilding _,
          Input.Rebuilt _ -> {
        desk.postponed.add(input);
        postponedUntil = now.plus(POSTPONED_FOR);
      }
    }
  }

  private void decide(Turn turn, Input input) {
    switch (input) {
      case Input.Started _ -> resume(turn);
      case Input.Wanted(var intent) -> {
        if (mayWant(intent)) {
          want(turn, intent);
          approving.granted().ifPresent(granted -> allowed(turn, granted));
        }
      }
      case Input.StaffTold(var id, var tidings) -> errands.heard(turn, id, tidings);
      case Input.Heard(var order, var event) -> {
        desk.heard(order, event);
        dispatch.heard(order, event, turn.at());
        paying.heard(turn, order, event);
      }
      case Input.RefundHeard(var key, var event) -> {
        dispatch.heard(key, event, turn.at());
        refunding.heard(turn, key, event);
      }
      case Input.RefundTold(var order, var event) -> {
        if (turn.state().payment(order).isPresent()) {
          paying.heard(turn, order, event);
        }
        refunding.told(turn, order);
      }
      case Input.ApprovalAnswered(var request, var answer) ->
          approving
              .answered(request, answer, turn.at())
              .ifPresent(granted -> allowed(turn, granted));
      case Input.Printed printed -> outbox.printed(turn, printed);
      case Input.DevicesAre(var board) -> {
        desk.devices = board;
        desk.devicesKnown = true;
        outbox.next(turn);
      }
      case Input.PauseAsked(var length) -> dispatch.pauseAsked(length, turn.at());
      case Input.ClockIsOff(var ahead) -> desk.clockIsAhead(ahead);
      case Input.DrawerFailed(var why) -> desk.say(new Notice.DrawerShut(why));
      case Input.Read(var reading) -> scans.read(turn, reading);
      case Input.SaleFound found -> scans.found(turn, found);
      case Input.Rebuilt _ -> desk.say(new Notice.Rebuilt());
      case Input.PaymentsFound(var query, var rows) -> {
        if (query.equals(desk.paymentsQuery)) {
          desk.paymentsFound = Optional.of(rows);
        }
        support.found(turn, query, rows);
      }
      case Input.ReportsFound(var reports) -> desk.reportsFound = Optional.of(reports);
      case Input.ReportFound found -> shifts.found(turn, found);
      case Input.StoryWritten written -> support.heard(written);
      case Input.TimelineFound(var _, var timeline) -> {
        desk.timeline = timeline;
        support.told();
      }
      case Input.RoomIs(var level) -> desk.roomIs(level);
      case Input.ReturnHeard(var tidings) -> returns.heard(turn, tidings);
      case Input.Reckoned(var tidings) -> reckoner.heard(turn, tidings);
      case Input.DayHeard(var tidings) -> days.heard(tidings);
      case Input.SalesHeard(var tidings) -> sales.heard(tidings);
      case Input.JournalHeard(var tidings) -> journal.heard(tidings);
      case Input.Rebuilding(var percent) ->
          desk.rebuilding = percent < 100 ? OptionalInt.of(percent) : OptionalInt.empty();
      case Input.Released(var scanned) -> scans.use(turn, scanned);
      case Input.Tick _ -> {
        outbox.age(turn);
        days.tick(turn);
        if (dispatch.needsProbe(turn.at())) {
          paying.probe(turn);
        }
      }
    }
  }

  private boolean mayWant(Intent intent) {
    boolean may = !Guard.isSelling(intent) || desk.crew.right(Permission.SELL) == Right.ALLOWED;
    if (!may) {
      desk.say(desk.crew.notAllowed(Permission.SELL));
    }
    return may;
  }

  private void want(Turn turn, Intent intent) {
    if (!shifts.allows(turn, intent)) {
      open(turn, Page.Name.SHIFT);
      return;
    }
    switch (intent) {
      case Intent.Scan(var text) -> scans.scan(turn, bounded(text));
      case Intent.Submit(var text) -> baskets.submit(turn, text);
      case Intent.Add(var sku) -> baskets.edit(turn, () -> selling.add(turn, sku));
      case Intent.ChangeQuantity _, Intent.SetQuantity _, Intent.RemoveLine _, Intent.Undo _ ->
          baskets.change(turn, intent);
      case Intent.PayByQr _ -> pay(turn, () -> paying.beginQr(turn));
      case Intent.PayByCash _ -> pay(turn, () -> instead(turn, new Desk.Next.Cash()));
      case Intent.Split _ -> pay(turn, () -> instead(turn, new Desk.Next.Split()));
      case Intent.PayOffline _ -> pay(turn, () -> offline.begin(turn, Optional.empty()));
      case Intent.ClaimPaid(var reference) -> offline.claim(turn, bounded(reference));
      case Intent.SwitchOffline(var on) ->
          approving.ask(new Act.OfflineSwitch(on), List.of(), intent, turn.at());
      case Intent.SetUpOwnCode(var wish) -> ownCode.want(turn, wish);
      case Intent.GivePin(var pin, var code) -> approving.give(turn, pin, code);
      case Intent.ForStaff(var wish) -> staff.want(turn, wish);
      case Intent.CancelApproval _ -> approving.cancel();
      case Intent.PayPartByQr(var amount) -> pay(turn, () -> paying.beginQr(turn, amount));
      case Intent.TakeCash(var received) -> paying.takeCash(turn, received);
      case Intent.TakePart(var amount) -> paying.takePart(turn, amount);
      case Intent.GiveBackParts _ -> paying.giveBackParts(turn);
      case Intent.PutOnSale(var order) -> paying.putOnSale(turn, order);
      case Intent.AppSays(var trouble) -> {
        if (paying.isLive(turn.state())) {
          desk.appTrouble = trouble;
        }
      }
      case Intent.CheckNow _ -> check(turn, false);
      case Intent.CustomerSaysPaid _ -> check(turn, true);
      case Intent.Back _ -> back(turn);
      case Intent.NextSale _ -> nextSale(turn);
      case Intent.PrintAgain _ -> printAgain(turn);
      case Intent.PrintJobAgain(var receipt, var copy) ->
          turn.state().prints().job(receipt, copy).ifPresent(job -> outbox.again(turn, job));
      case Intent.DropPrintJob(var receipt, var copy) ->
          turn.state().prints().job(receipt, copy).ifPresent(job -> outbox.drop(turn, job));
      case Intent.PrintCopy(var receipt) -> {
        if (!sales.printCopy(turn, receipt)) {
          scans.printCopy(turn, receipt);
        }
      }
      case Intent.ShowDevices(var open) -> open(turn, open ? Page.Name.DEVICES : Page.Name.TILES);
      case Intent.Open(var page) -> open(turn, page);
      case Intent.RetryItem(var item) -> {
        dispatch.hurry(Optional.of(item), turn.at());
        deciding.retry(turn, item);
      }
      case Intent.RetryAll _ -> {
        dispatch.hurry(Optional.empty(), turn.at());
        turn.state().open().stream()
            .map(payment -> ItemId.of(payment.order().id()))
            .forEach(item -> dispatch.hurry(Optional.of(item), turn.at()));
      }
      case Intent.DropItem drop ->
          deciding
              .act(turn.state(), drop)
              .ifPresent(act -> approving.ask(act, List.of(), drop, turn.at()));
      case Intent.GiveBack give ->
          deciding
              .act(turn.state(), give)
              .ifPresent(act -> approving.ask(act, List.of(), give, turn.at()));
      case Intent.FindPayments(var query) -> findPayments(turn, bounded(query));
      case Intent.OpenTimeline(var order) -> turn.then(new Effect.FindTimeline(order));
      case Intent.Reckon(var wish) -> reckoner.want(turn, wish);
      case Intent.ForReturn(var wish) -> atReturns(turn, wish);
      case Intent.ForShift(var wish) -> shifts.want(turn, wish);
      case Intent.ForSupport(var wish) -> support.want(turn, wish);
      case Intent.ForDay(DayWish.Open _) -> open(turn, Page.Name.TODAY);
      case Intent.ForDay(var wish) -> days.want(turn, wish);
      case Intent.ForSales(var wish) -> sales.want(turn, wish);
      case Intent.ForRisk(var wish) -> {
        if (desk.page == Page.Name.RISK) {
          risks.want(turn, wish);
        }
      }
      case Intent.ForJournal(var wish) -> journal.want(turn, wish);
      case Intent.PrintClaimSlip(var order) ->
          desk.timeline
              .filter(timeline -> timeline.order().equals(order))
              .ifPresent(
                  timeline ->
                      turn.then(new Effect.PrintClaimSlip(timeline, desk.cashierLanguage.tag())));
      case Intent.Devices(var wish) ->
          Guard.takes(wish)
              .ifPresentOrElse(
                  what -> approving.ask(new Act.Enter(what), List.of(), intent, turn.at()),
                  () -> turn.then(new Effect.Devices(wish)));
      case Intent.TryScanning(var on) -> {
        desk.tryingScans = on && desk.page == Page.Name.DEVICES;
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

  /// Does what a manager has just allowed.
  private void allowed(Turn turn, Approving.Granted granted) {
    if (!shifts.allows(turn, granted.intent())) {
      open(turn, Page.Name.SHIFT);
      return;
    }
    switch (granted.intent()) {
      case Intent.PayOffline _ ->
          pay(turn, () -> offline.begin(turn, Optional.of(granted.approval())));
      case Intent.SwitchOffline(var on) -> offline.turnTo(turn, on, granted.approval());
      case Intent.Open(var page) -> {
        turnTo(turn, page);
        if (page == Page.Name.STAFF) {
          staff.open(turn, granted.approval().who());
        } else if (page == Page.Name.RISK) {
          risks.open(granted.approval().who());
        }
      }
      case Intent.Devices(var wish) -> turn.then(new Effect.Devices(wish));
      case Intent.ChangeQuantity _, Intent.SetQuantity _, Intent.RemoveLine _ ->
          baskets.takeOut(turn, granted);
      case Intent.SetUpOwnCode(var wish) -> ownCode.allowed(turn, wish, granted.approval());
      case Intent.DropItem drop -> deciding.drop(turn, drop, granted.approval());
      case Intent.GiveBack give -> deciding.giveBack(turn, give, granted.approval());
      case Intent.Reckon(var wish) -> reckoner.allowed(turn, wish, granted.approval());
      case Intent.ForReturn(var wish) -> returns.allowed(turn, wish, granted.approval());
      case Intent.ForShift(var wish) -> shifts.allowed(turn, wish, granted.approval());
      case Intent.ForDay(var wish) -> days.allowed(turn, wish, granted.approval());
      case Intent.ForSales(var wish) -> sales.allowed(turn, wish, granted.approval());
      case Intent.ForJournal(var wish) -> journal.allowed(turn, wish, granted.approval());
      case Intent other -> throw new IllegalStateException("nobody was asked for " + other);
    }
  }

  /// A sale or a return opens the refund desk; everything else is wanted there.
  private void atReturns(Turn turn, ReturnWish wish) {
    boolean opens = wish instanceof ReturnWish.OpenSale || wish instanceof ReturnWish.OpenReturn;
    if (opens && desk.page != Page.Name.RETURN) {
      open(turn, Page.Name.RETURN);
    }
    if (desk.page == Page.Name.RETURN) {
      returns.want(turn, wish);
    }
  }

  /// What is scanned while the refund desk is open is meant for it, but not behind the lock: there
  /// it lands in the basket.
  private boolean onPage(Turn turn, Scanned scanned) {
    return desk.page == Page.Name.RETURN
        && !gate.isShut()
        && desk.doneSince.isEmpty()
        && returns.scanned(turn, scanned);
  }

  /// A code made here is taken off the screen before anything else is done.
  private void instead(Turn turn, Desk.Next next) {
    if (desk.claim.isPresent()) {
      offline.withdraw(turn);
      turn.then(() -> desk.toDo.add(new Input.Wanted(again(next))));
    } else {
      paying.instead(turn, next);
    }
  }

  private static Intent again(Desk.Next next) {
    return switch (next) {
      case Desk.Next.Cash _ -> new Intent.PayByCash();
      case Desk.Next.Split _ -> new Intent.Split();
      case Desk.Next.Change(var intent) -> intent;
    };
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

  /// Another page takes the place of the tiles; what is there is looked for anew.
  private void open(Turn turn, Page.Name page) {
    boolean opens = page != Page.Name.TILES;
    if (opens && (paying.isLive(turn.state()) || desk.cash)) {
      return;
    }
    if (page == Page.Name.TODAY) {
      days.want(turn, new DayWish.Open());
      return;
    }
    Guard.takes(page)
        .ifPresentOrElse(
            what -> approving.ask(new Act.Enter(what), List.of(), new Intent.Open(page), turn.at()),
            () -> turnTo(turn, page));
  }

  private void turnTo(Turn turn, Page.Name page) {
    boolean opens = page != Page.Name.TILES;
    staff.leave();
    days.leave();
    sales.leave();
    desk.leaveDone();
    if (opens) {
      desk.current = Optional.empty();
      desk.past = Optional.empty();
    }
    desk.page = page;
    desk.tryingScans = false;
    desk.readings.clear();
    desk.ownCode = Optional.empty();
    desk.timeline = Optional.empty();
    switch (page) {
      case DEVICES -> turn.then(new Effect.Devices(new DeviceWish.LookAround()));
      case PAYMENTS -> findPayments(turn, "");
      case RETURN -> returns.opened(turn);
      case SHIFT -> turn.then(new Effect.FindReports());
      case SUPPORT -> support.opened(turn);
      case SALES -> sales.opened(turn);
      case JOURNAL -> journal.opened(turn);
      case TILES, QUEUE, RECONCILE, STAFF, TODAY, RISK -> {
        // nothing to look for
      }
    }
  }

  private void findPayments(Turn turn, String query) {
    desk.paymentsQuery = query;
    desk.paymentsFound = Optional.empty();
    turn.then(new Effect.FindPayments(query));
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

  static String bounded(String text) {
    String stripped = text.strip();
    return stripped.length() <= SCAN_LENGTH_MAX ? stripped : stripped.substring(0, SCAN_LENGTH_MAX);
  }

  private void pay(Turn turn, Runnable begin) {
    turn.then(desk::leaveDone);
    if (!turn.state().basket().isEmpty()) {
      turn.then(
          () -> {
            desk.query = "";
            desk.past = Optional.empty();
            desk.page = Page.Name.TILES;
            desk.tryingScans = false;
          });
    }
    begin.run();
  }

  private void check(Turn turn, boolean customerSaysPaid) {
    if (customerSaysPaid) {
      paying.claim(turn);
    }
    if (Duration.between(desk.checkedAt, turn.at()).compareTo(CHECK_LEAST) >= 0) {
      turn.then(() -> desk.checkedAt = turn.at());
      paying.check(turn);
    }
  }

  private void back(Turn turn) {
    if (approving.asked().isPresent()) {
      approving.cancel();
    } else if (desk.doneSince.isPresent()) {
      nextSale(turn);
    } else if (desk.claim.isPresent()) {
      offline.withdraw(turn);
    } else if (paying.isLive(turn.state())) {
      paying.cancel(turn);
    } else if (desk.current.isPresent()) {
      turn.then(() -> desk.current = Optional.empty());
    } else if (desk.cash) {
      turn.then(() -> desk.cash = false);
      turn.then(() -> desk.splitting = !turn.state().taken().isEmpty());
    } else if (desk.splitting) {
      turn.then(() -> desk.splitting = false);
    } else if (desk.past.isPresent()) {
      turn.then(() -> desk.past = Optional.empty());
    } else if (desk.page == Page.Name.PAYMENTS && desk.timeline.isPresent()) {
      desk.timeline = Optional.empty();
    } else if (desk.page == Page.Name.RETURN && returns.back(turn)) {
      desk.query = "";
    } else if (desk.page == Page.Name.SALES && sales.back(turn)) {
      desk.query = "";
    } else if (desk.page != Page.Name.TILES) {
      open(turn, Page.Name.TILES);
    } else {
      turn.then(() -> desk.query = "");
    }
  }

  private void nextSale(Turn turn) {
    if (desk.doneSince.isPresent()) {
      turn.then(desk::leaveDone);
    }
  }

  /// The program has started: every payment that is not over is picked up where the journal left
  /// it, and nothing is printed again by itself.
  private void resume(Turn turn) {
    shifts.begin(turn, desk.crew.name());
    List<Payment> open = List.copyOf(turn.state().open());
    desk.splitting = !turn.state().taken().isEmpty();
    open.stream()
        .filter(payment -> payment.order().sale() == turn.state().nextSale())
        .filter(payment -> !payment.isReleased())
        .max(Comparator.comparing(payment -> payment.order().id()))
        .ifPresent(payment -> desk.current = Optional.of(payment.order().id()));
    if (!open.isEmpty()) {
      desk.say(new Notice.Resumed(open.size()));
    }
    outbox.resume(turn);
    gate.begin(turn);
    turn.state().payments().late().forEach(late -> paying.tell(turn.state(), late));
    turn.state()
        .contradictions()
        .forEach(told -> desk.say(new Notice.Contradiction(told.order().text(), told.words())));
    List<Refund> refunds = List.copyOf(turn.state().refunds().unfinished());
    turn.then(() -> open.forEach(payment -> dispatch.resume(payment, turn.at())));
    turn.then(() -> refunds.forEach(refund -> dispatch.resume(refund, turn.at())));
    turn.state().claims().open().stream()
        .filter(StaticClaim.Shown.class::isInstance)
        .filter(claim -> claim.demand().sale() == turn.state().nextSale())
        .findFirst()
        .ifPresent(claim -> desk.claim = Optional.of(claim.demand().id()));
  }

  private void passTime(Instant now) {
    if (!desk.postponed.isEmpty() && !now.isBefore(postponedUntil)) {
      List<Input> again = new ArrayList<>(desk.postponed);
      desk.postponed.clear();
      again.forEach(input -> take(input, now));
    }
    for (Work work : dispatch.due(now)) {
      look(work, now);
      dispatch.delivered(work, now);
    }
    for (Payment payment : List.copyOf(state.open())) {
      OrderId order = payment.order().id();
      if (endsAt(payment).filter(end -> !now.isBefore(end)).isPresent()
          && desk.timedOut.add(order)) {
        hear(order, new PaymentEvent.TimeUp(), now);
      }
    }
    if (desk.doneSince.filter(since -> !now.isBefore(since.plus(DONE_STAYS))).isPresent()) {
      desk.leaveDone();
    }
    if (desk.removed.filter(removed -> !now.isBefore(removed.until())).isPresent()) {
      desk.removed = Optional.empty();
    }
    gate.passTime(now);
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

  /// It is this work's turn.
  private void look(Work work, Instant now) {
    boolean resuming = dispatch.isResuming(work);
    switch (work.kind()) {
      case STATUS, CANCEL ->
          hear(
              new OrderId(work.id().text()),
              resuming ? new PaymentEvent.Resumed() : new PaymentEvent.LookDue(),
              now);
      case REFUND ->
          take(
              new Input.RefundHeard(
                  new RefundKey(work.id().text()),
                  resuming ? new RefundEvent.Resumed() : new RefundEvent.LookDue()),
              now);
    }
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
          Payment.GivenBack _,
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
