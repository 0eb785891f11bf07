package id.laci.pos.till;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.ReferenceEntry;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.Room;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.shift.ZReport;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What the till remembers only while the program runs: what is shown, what is half done, when to
/// look again. Losing it loses no money. Touched by the till's thread alone.
final class Desk {
  static final int NOTICES_MAX = 5;
  static final int HELD_MAX = 50;
  static final int READINGS_MAX = 20;

  /// A line that can be brought back, and where it stood.
  record Removed(Line line, int index, Instant until) {}

  /// A finished sale that is looked at again.
  ///
  /// @param copies of its receipt asked for so far, the receipt itself counted
  /// @param asked whether one was asked for here
  record Past(Sale sale, int copies, boolean asked) {}

  /// What is done as soon as the code that is up is known to be dead.
  sealed interface Next {
    /// Cash is taken instead.
    record Cash() implements Next {}

    /// The sum is divided.
    record Split() implements Next {}

    /// The basket is changed.
    record Change(Intent intent) implements Next {}
  }

  /// How often the gateway was asked about an order since its payment last moved.
  ///
  /// @param trouble why the last question stayed without an answer
  record Asked(
      int times,
      Instant first,
      Instant last,
      Optional<Instant> heardAt,
      Optional<String> trouble) {}

  Optional<OrderId> current = Optional.empty();
  boolean cash;
  boolean splitting;
  Optional<Next> next = Optional.empty();
  Optional<Stage.AppTrouble> appTrouble = Optional.empty();
  Optional<ClaimId> claim = Optional.empty();
  Optional<ReferenceEntry> slip = Optional.empty();
  Optional<Instant> doneSince = Optional.empty();
  Instant printRetryAt = Instant.MIN;

  String query = "";
  String category = "";
  Optional<Removed> removed = Optional.empty();
  final Deque<Scanned> held = new ArrayDeque<>();

  final List<Notice> notices = new ArrayList<>();
  private long nextNotice = 1;

  final Map<OrderId, Instant> heardOf = new HashMap<>();
  final Set<OrderId> asking = new HashSet<>();
  final Map<OrderId, Stage.Claim> claims = new HashMap<>();
  final Map<OrderId, Asked> asked = new HashMap<>();
  final Set<OrderId> timedOut = new HashSet<>();

  /// Orders of this run whose code never came, so that nobody can pay by it.
  final Set<OrderId> unseen = new HashSet<>();

  Instant checkedAt = Instant.MIN;
  private long minutesAhead;

  /// How much this till's clock is ahead of the gateway's; empty until the gateway has told.
  Optional<Duration> ahead = Optional.empty();

  final Deque<Input> postponed = new ArrayDeque<>();

  /// What follows by itself from the step at hand.
  final Deque<Input> toDo = new ArrayDeque<>();

  DeviceBoard devices = DeviceBoard.EMPTY;
  boolean devicesKnown;
  Page.Name page = Page.Name.TILES;
  String paymentsQuery = "";
  Optional<List<PaymentRow>> paymentsFound = Optional.empty();
  Optional<Timeline> timeline = Optional.empty();
  Optional<List<ZReport>> reportsFound = Optional.empty();
  Room.Level room = Room.Level.PLENTY;
  OptionalInt rebuilding = OptionalInt.empty();
  boolean tryingScans;
  final Deque<Reading> readings = new ArrayDeque<>();
  Optional<Past> past = Optional.empty();
  Optional<Scanned.CustomerCode> customerCode = Optional.empty();
  Language cashierLanguage;
  Language customerLanguage;
  final Language usualLanguage;
  boolean dark;
  final Reckoning reckoning = new Reckoning();
  final Staffing staffing = new Staffing();
  final Crew crew;
  Optional<OwnCodeDraft> ownCode = Optional.empty();

  Desk(Language language, Crew crew) {
    this.crew = crew;
    cashierLanguage = language;
    customerLanguage = language;
    usualLanguage = language;
  }

  /// The sale that was just paid makes room for what comes next, and for another customer.
  void leaveDone() {
    if (doneSince.isPresent()) {
      doneSince = Optional.empty();
      customerLanguage = usualLanguage;
      unsay(Notice.UnknownCode.class);
      unsay(Notice.MerchantCode.class);
    }
  }

  /// Puts a message into the lane; one that says the same as an older one takes its place.
  void say(Notice.What what) {
    notices.removeIf(notice -> sameMatter(notice, what));
    notices.add(new Notice(nextNotice++, what));
    if (notices.size() > NOTICES_MAX) {
      notices.stream().filter(notice -> !owesMoney(notice)).findFirst().ifPresent(notices::remove);
    }
  }

  private static boolean sameMatter(Notice notice, Notice.What what) {
    return notice.what().getClass() == what.getClass()
        && (!owesMoney(notice) || notice.what().equals(what));
  }

  private static boolean owesMoney(Notice notice) {
    return notice.what() instanceof Notice.PaidLate
        || notice.what() instanceof Notice.PaidTwice
        || notice.what() instanceof Notice.Contradiction;
  }

  void unsay(Class<? extends Notice.What> kind) {
    notices.removeIf(notice -> kind.isInstance(notice.what()));
  }

  /// What was said of money that came late is settled.
  void unsayLate(OrderId order) {
    notices.removeIf(
        notice ->
            switch (notice.what()) {
              case Notice.PaidLate(var _, var of) -> of.equals(order.text());
              case Notice.PaidTwice(var _, var of) -> of.equals(order.text());
              case Notice.What _ -> false;
            });
  }

  void read(Reading reading) {
    readings.addFirst(reading);
    if (readings.size() > READINGS_MAX) {
      readings.removeLast();
    }
  }

  /// What was begun to take money is left; what was taken is not touched.
  void stopPaying() {
    current = Optional.empty();
    cash = false;
    splitting = false;
  }

  /// When the gateway last spoke of an order.
  void heard(OrderId order, PaymentEvent event) {
    if (event instanceof PaymentEvent.StatusAnswered(var answer, var at)) {
      asking.remove(order);
      if (answer instanceof StatusAnswer.Heard) {
        heardOf.put(order, at);
      }
    }
    if (event instanceof PaymentEvent.Notified(var _, var at)) {
      heardOf.put(order, at);
    }
  }

  void roomIs(Room.Level now) {
    room = now;
    unsay(Notice.NoSpace.class);
    unsay(Notice.LittleSpace.class);
    switch (now) {
      case PLENTY -> {
        // nothing to say
      }
      case TIGHT -> say(new Notice.LittleSpace());
      case LOW, NONE -> say(new Notice.NoSpace());
    }
  }

  /// Tells of a clock that is wrong once, and again only when it is wrong by another minute.
  void clockIsAhead(Duration by) {
    ahead = Optional.of(by.truncatedTo(ChronoUnit.MILLIS));
    long minutes = by.toMinutes();
    if (minutes != minutesAhead) {
      minutesAhead = minutes;
      unsay(Notice.ClockIsOff.class);
      if (minutes != 0) {
        say(new Notice.ClockIsOff(minutes));
      }
    }
  }

  void forget(OrderId order) {
    heardOf.remove(order);
    asking.remove(order);
    claims.remove(order);
    asked.remove(order);
    timedOut.remove(order);
    unseen.remove(order);
  }
}
