package id.laci.pos.till;

import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Scanned;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Optional<OrderId> current = Optional.empty();
  boolean cash;
  boolean cashNext;
  Optional<Instant> doneSince = Optional.empty();
  Instant printRetryAt = Instant.MIN;

  String query = "";
  String category = "";
  Optional<Removed> removed = Optional.empty();
  final Deque<Scanned> held = new ArrayDeque<>();

  final List<Notice> notices = new ArrayList<>();
  private long nextNotice = 1;

  Snapshot.Contact contact = Snapshot.Contact.UNTRIED;
  Optional<Instant> heardAt = Optional.empty();
  final Map<OrderId, Instant> heardOf = new HashMap<>();
  final Map<OrderId, Instant> looks = new HashMap<>();
  final Set<OrderId> asking = new HashSet<>();
  final Set<OrderId> claimed = new HashSet<>();
  final Set<OrderId> timedOut = new HashSet<>();
  Instant checkedAt = Instant.MIN;
  private long minutesAhead;
  final Deque<Input> postponed = new ArrayDeque<>();

  DeviceBoard devices = DeviceBoard.EMPTY;
  boolean devicesKnown;
  boolean devicesOpen;
  boolean tryingScans;
  final Deque<Reading> readings = new ArrayDeque<>();
  Optional<Past> past = Optional.empty();
  Optional<Scanned.CustomerCode> customerCode = Optional.empty();
  Language cashierLanguage;
  Language customerLanguage;
  final Language usualLanguage;
  boolean dark;

  Desk(Language language) {
    cashierLanguage = language;
    customerLanguage = language;
    usualLanguage = language;
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
        || notice.what() instanceof Notice.Contradiction;
  }

  void unsay(Class<? extends Notice.What> kind) {
    notices.removeIf(notice -> kind.isInstance(notice.what()));
  }

  void read(Reading reading) {
    readings.addFirst(reading);
    if (readings.size() > READINGS_MAX) {
      readings.removeLast();
    }
  }

  /// Contact is judged by real calls alone.
  void heard(OrderId order, PaymentEvent event, Instant now) {
    if (event instanceof PaymentEvent.StatusAnswered(var answer, var at)) {
      asking.remove(order);
      if (answer instanceof StatusAnswer.Heard) {
        heardOf.put(order, at);
      }
    }
    if (event instanceof PaymentEvent.Notified(var _, var at)) {
      heardOf.put(order, at);
    }
    switch (event) {
      case PaymentEvent.ChargeAnswered(var answer, var _) ->
          contact(answer instanceof ChargeAnswer.Unheard(var why) && why.isLostContact(), now);
      case PaymentEvent.StatusAnswered(var answer, var _) ->
          contact(answer instanceof StatusAnswer.Unheard(var why) && why.isLostContact(), now);
      case PaymentEvent.EndAnswered(var answer, var _) ->
          contact(answer instanceof EndAnswer.Unheard(var why) && why.isLostContact(), now);
      case PaymentEvent.Notified _ -> contact(false, now);
      case PaymentEvent.CancelAsked _,
          PaymentEvent.CheckAsked _,
          PaymentEvent.LookDue _,
          PaymentEvent.TimeUp _,
          PaymentEvent.Released _,
          PaymentEvent.Resumed _ -> {}
    }
  }

  private void contact(boolean lost, Instant now) {
    contact = lost ? Snapshot.Contact.DOWN : Snapshot.Contact.UP;
    heardAt = lost ? heardAt : Optional.of(now);
  }

  /// Tells of a clock that is wrong once, and again only when it is wrong by another minute.
  void clockIsAhead(Duration ahead) {
    long minutes = ahead.toMinutes();
    if (minutes != minutesAhead) {
      minutesAhead = minutes;
      unsay(Notice.ClockIsOff.class);
      if (minutes != 0) {
        say(new Notice.ClockIsOff(minutes));
      }
    }
  }

  void lookAfter(OrderId order, Instant now, Duration delay) {
    looks.put(order, now.plus(delay));
  }

  /// Takes out the looks whose time has come.
  List<OrderId> due(Instant now) {
    List<OrderId> due =
        looks.entrySet().stream()
            .filter(look -> !now.isBefore(look.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    due.forEach(looks::remove);
    return due;
  }

  void forget(OrderId order) {
    heardOf.remove(order);
    looks.remove(order);
    asking.remove(order);
    claimed.remove(order);
    timedOut.remove(order);
  }
}
