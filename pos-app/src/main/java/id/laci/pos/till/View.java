package id.laci.pos.till;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.ContactState;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Qr;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.CashSuggestions;
import id.laci.pos.sale.Sale;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Draws up the snapshot that the screens get. Reads, never changes.
final class View {
  private static final int SUGGESTIONS_MAX = 6;
  private static final int FAVOURITES_MAX = 12;

  private final TillSetup setup;
  private final Desk desk;
  private final Paying paying;
  private final Dispatch dispatch;
  private final Queue queue;
  private final Offline offline;
  private final Approving approving;
  private final Reckoner reckoner;
  private final ReturnPage returns;
  private final ShiftPage shifts;
  private final DayDesk days;
  private final SalesDesk sales;
  private final Gatekeeper gate;
  private final StaffDesk staff;
  private final SupportDesk support;
  private final RiskDesk risks;
  private final JournalDesk journal;

  View(
      TillSetup setup,
      Desk desk,
      Paying paying,
      Dispatch dispatch,
      Queue queue,
      Offline offline,
      Approving approving,
      Reckoner reckoner,
      ReturnPage returns,
      ShiftPage shifts,
      DayDesk days,
      SalesDesk sales,
      Gatekeeper gate,
      StaffDesk staff,
      SupportDesk support,
      RiskDesk risks,
      JournalDesk journal) {
    this.setup = setup;
    this.desk = desk;
    this.paying = paying;
    this.dispatch = dispatch;
    this.queue = queue;
    this.offline = offline;
    this.approving = approving;
    this.reckoner = reckoner;
    this.returns = returns;
    this.shifts = shifts;
    this.days = days;
    this.sales = sales;
    this.gate = gate;
    this.staff = staff;
    this.support = support;
    this.risks = risks;
    this.journal = journal;
  }

  Snapshot of(TillState state, Instant now) {
    return new Snapshot(
        setup.shop(),
        status(now),
        state.basket(),
        Totals.of(state.basket().total(), setup.shop().tax()),
        state.taken(),
        paying.due(state),
        late(state),
        stage(state, now),
        desk.notices,
        finder(),
        desk.removed.map(Desk.Removed::line),
        desk.held.stream().map(Scans::shown).toList(),
        desk.devices,
        page(state, now),
        shifts.brief(state, now),
        state.prints().open().stream().filter(View::concerns).toList(),
        approving.asked(),
        offline.settings(state).enabled() && offline.settings(state).merchant().isPresent(),
        desk.cashierLanguage,
        desk.customerLanguage,
        desk.dark,
        gate.view());
  }

  private Page page(TillState state, Instant now) {
    return switch (desk.page) {
      case TILES -> new Page.Tiles();
      case DEVICES -> new Page.Devices(desk.tryingScans, List.copyOf(desk.readings));
      case QUEUE -> {
        List<QueueItem> first = queue.first(Page.Queue.ITEMS_MAX, dispatch);
        yield new Page.Queue(first, queue.summary().size() - first.size());
      }
      case RETURN -> new Page.Return(returns.view(state, now));
      case RECONCILE -> new Page.Reconcile(reckoner.view(state, now), offline.standing(state, now));
      case SHIFT -> new Page.Shift(shifts.view(state, now));
      case STAFF -> new Page.Staff(staff.page());
      case SUPPORT -> new Page.Support(support.view());
      case TODAY -> new Page.Today(days.view(state, now));
      case SALES -> new Page.Sales(sales.view(state, now));
      case RISK -> new Page.Risk(risks.view(state));
      case JOURNAL -> new Page.Journal(journal.view());
      case PAYMENTS -> new Page.Payments(desk.paymentsQuery, desk.paymentsFound, desk.timeline);
    };
  }

  private Snapshot.Contact contact() {
    return switch (dispatch.contact().state()) {
      case ContactState.Untried _ -> Snapshot.Contact.UNTRIED;
      case ContactState.Up _, ContactState.Wavering _, ContactState.Quiet _ -> Snapshot.Contact.UP;
      case ContactState.Down _, ContactState.Stopped _ -> Snapshot.Contact.DOWN;
    };
  }

  private List<LateMoney> late(TillState state) {
    return state.payments().late().stream()
        .map(
            late ->
                new LateMoney(
                    late.order().id(),
                    late.settlement().amount(),
                    late.settlement().issuer(),
                    late.settlement().at(),
                    late.order().sale(),
                    Paying.isTwice(state, late),
                    paying.fits(state, late)))
        .toList();
  }

  /// A job that is being sent is nobody's business for the seconds that takes.
  private static boolean concerns(PrintJob job) {
    return job.state() != PrintJob.State.SENDING;
  }

  /// The clock goes to the screens in whole seconds, so that an idle till draws once a second.
  private Snapshot.Status status(Instant now) {
    return new Snapshot.Status(
        contact(),
        dispatch.contact().banner(now),
        dispatch.contact().lastHeard(),
        queue.summary(),
        desk.room,
        desk.rebuilding,
        now.truncatedTo(ChronoUnit.SECONDS),
        setup.shop().zone());
  }

  private Snapshot.Finder finder() {
    Catalog catalog = setup.catalog();
    List<Product> shown;
    if (!desk.query.isBlank()) {
      shown = catalog.search(desk.query, Selling.FINDS_MAX);
    } else if (desk.category.isEmpty()) {
      shown = catalog.products().stream().limit(FAVOURITES_MAX).toList();
    } else {
      shown = catalog.in(desk.category);
    }
    return new Snapshot.Finder(desk.query, desk.category, catalog.categories(), shown);
  }

  private Stage stage(TillState state, Instant now) {
    if (desk.doneSince.isPresent() && state.lastSale().isPresent()) {
      Sale sale = state.lastSale().get();
      return new Stage.Done(sale, print(state, sale));
    }
    Optional<Stage> own = ownCode(state);
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Payment> payment = desk.current.flatMap(state::payment);
    if (payment.isPresent()) {
      return stage(payment.get(), now);
    }
    if (desk.cash && !state.basket().isEmpty()) {
      Money due = paying.due(state);
      return new Stage.ByCash(due, CashSuggestions.forDue(due, SUGGESTIONS_MAX));
    }
    if (desk.splitting && !state.basket().isEmpty()) {
      return new Stage.Splitting(paying.due(state));
    }
    return desk.past.<Stage>map(past -> past(state, past)).orElseGet(Stage.Selling::new);
  }

  private Optional<Stage> ownCode(TillState state) {
    return offline
        .shown(state)
        .flatMap(
            shown ->
                offline
                    .settings(state)
                    .merchant()
                    .map(
                        merchant ->
                            new Stage.ByOwnCode(
                                shown.demand(), merchant.name(), merchant.nmid(), desk.slip)));
  }

  private static Stage past(TillState state, Desk.Past past) {
    return new Stage.PastSale(
        past.sale(), past.asked() ? print(state, past.sale()) : Optional.empty());
  }

  private Stage stage(Payment payment, Instant now) {
    Order order = payment.order();
    return switch (payment) {
      case Payment.Requested requested ->
          byQr(
              order,
              requested.stop().isPresent() ? Stage.Progress.ENDING_UNSEEN : Stage.Progress.ASKING,
              Optional.empty(),
              Optional.empty(),
              now);
      case Payment.Awaiting(var _, var qr, var heardAt) ->
          byQr(order, Stage.Progress.WAITING, Optional.of(qr), Optional.of(heardAt), now);
      case Payment.Uncertain(var _, var qr, var _, var tries, var heardAt) ->
          byQr(
              order,
              qr.isEmpty() && tries == 0 ? Stage.Progress.ASKING : Stage.Progress.NO_CONTACT,
              qr,
              heardAt,
              now);
      case Payment.Ending ending ->
          byQr(order, progress(ending), Optional.empty(), Optional.empty(), now);
      case Payment.Closed(var _, var why) -> new Stage.QrFailed(order, why);
      case Payment.Paid _, Payment.PaidLate _, Payment.GivenBack _ -> new Stage.Selling();
    };
  }

  private Stage.Progress progress(Payment.Ending ending) {
    if (desk.unseen.contains(ending.order().id())) {
      return Stage.Progress.ENDING_UNSEEN;
    }
    return ending.tries() == 0 ? Stage.Progress.ENDING : Stage.Progress.ENDING_UNHEARD;
  }

  private Stage byQr(
      Order order,
      Stage.Progress progress,
      Optional<Qr> qr,
      Optional<Instant> heardAt,
      Instant now) {
    Optional<Duration> left = qr.map(code -> left(code, now));
    Optional<Instant> lastHeard =
        Optional.ofNullable(desk.heardOf.get(order.id())).or(() -> heardAt);
    return new Stage.ByQr(
        order,
        progress,
        qr,
        left,
        lastHeard,
        desk.asking.contains(order.id()),
        Optional.ofNullable(desk.claims.get(order.id())),
        desk.appTrouble);
  }

  /// Whole seconds, rounded up, so that the last second counts down from 1.
  private static Duration left(Qr code, Instant now) {
    Duration left = Duration.between(now, code.endsAt());
    return left.isNegative() ? Duration.ZERO : left.plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
  }

  /// How the latest job of that receipt is doing.
  private static Optional<PrintJob.State> print(TillState state, Sale sale) {
    return state.prints().latest(sale.receipt()).map(PrintJob::state);
  }
}
