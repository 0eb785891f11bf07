package id.laci.pos.store;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.Fact;
import id.laci.pos.outbox.QueueItem.Kind;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.refund.Doubt;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.SaleReturn;
import java.time.Instant;
import java.util.Optional;

/// What is not over yet: work that the gateway has to answer for, money that somebody is owed, and
/// what a person has to look at. Receipts that wait are in the outbox of receipts already.
final class QueueRows {
  /// In place of an error: no try will help, a person has to decide.
  static final String AWAITS_PERSON = "AWAITS_PERSON";

  /// The same, and it may have been done already.
  static final String MAY_BE_DONE = "MAY_BE_DONE";

  private static final String TABLE = "QUEUE";
  private static final String KEY = "ID";

  private final Rows tables;
  private Optional<Fact.GatewayAsked> asked = Optional.empty();

  QueueRows(Rows tables) {
    this.tables = tables;
  }

  /// A new entry begins.
  void begin() {
    asked = Optional.empty();
  }

  /// Comes before the payment's move, in the same entry.
  void asked(Fact.GatewayAsked now) {
    asked = Optional.of(now);
  }

  void put(Payment payment, Spot spot) {
    switch (payment) {
      case Payment.Requested requested ->
          gateway(requested, Kind.STATUS, requested.attempt() - 1L, spot);
      case Payment.Awaiting awaiting -> gateway(awaiting, Kind.STATUS, 0, spot);
      case Payment.Uncertain uncertain -> gateway(uncertain, Kind.STATUS, uncertain.tries(), spot);
      case Payment.Ending ending -> gateway(ending, Kind.CANCEL, ending.tries(), spot);
      case Payment.PaidLate late ->
          put(
              late.order().id().text(),
              Kind.REFUND_DUE,
              late.settlement().amount().rupiah(),
              late.order().askedAt(),
              0,
              AWAITS_PERSON,
              Optional.empty(),
              spot);
      case Payment.Paid _, Payment.GivenBack _, Payment.Closed _ ->
          tables.remove(TABLE, KEY, payment.order().id().text());
    }
  }

  private void gateway(Payment payment, Kind kind, long tries, Spot spot) {
    Order order = payment.order();
    Optional<Fact.GatewayAsked> last = asked.filter(it -> it.order().equals(order.id()));
    put(
        order.id().text(),
        kind,
        order.amount().rupiah(),
        order.askedAt(),
        tries,
        last.flatMap(Fact.GatewayAsked::trouble).orElse(""),
        last.flatMap(Fact.GatewayAsked::nextAt),
        spot);
  }

  void put(Fact.Contradicted told, Spot spot) {
    put(
        stray(told.order()),
        Kind.STRAY_NOTIFICATION,
        Math.max(0, told.amount().rupiah()),
        spot.at(),
        0,
        AWAITS_PERSON,
        Optional.empty(),
        spot);
  }

  void seen(OrderId order) {
    tables.remove(TABLE, KEY, stray(order));
  }

  /// Beside what the order itself may still wait for.
  private static String stray(OrderId order) {
    return "?" + order.text();
  }

  void put(Refund refund, Spot spot) {
    switch (refund) {
      case Refund.Requested(var _, var tries) -> refund(refund, tries, "", spot);
      case Refund.Uncertain(var _, var tries, var doubt) ->
          refund(refund, tries, doubt instanceof Doubt.NoAnswer(var why) ? why.name() : "", spot);
      case Refund.Accepted _ -> refund(refund, 0, "", spot);
      case Refund.NeedsPerson(var _, var cause, var _) ->
          refund(refund, 0, cause.isInDoubt() ? MAY_BE_DONE : AWAITS_PERSON, spot);
      case Refund.Arrived _, Refund.Refused _, Refund.ByHand _ ->
          tables.remove(TABLE, KEY, refund.request().key().text());
    }
  }

  private void refund(Refund refund, int tries, String error, Spot spot) {
    put(
        refund.request().key().text(),
        Kind.REFUND,
        refund.request().amount().rupiah(),
        refund.request().askedAt(),
        tries,
        error,
        Optional.empty(),
        spot);
  }

  /// A claim waits for the acquirer's list; one that the list does not show waits for a person.
  void put(StaticClaim claim, Spot spot) {
    String id = claim.demand().id().text();
    boolean owed = !claim.refundsDue().isEmpty();
    if (owed || claim.isUnverified()) {
      put(
          id,
          owed ? Kind.REFUND_DUE : Kind.UNVERIFIED,
          claim.demand().amount().rupiah(),
          claim.demand().shownAt(),
          0,
          owed || claim instanceof StaticClaim.Unmatched ? AWAITS_PERSON : "",
          Optional.empty(),
          spot);
    } else {
      tables.remove(TABLE, KEY, id);
    }
  }

  /// Only what no refund of it stands for.
  void put(SaleReturn.Begun begun, Spot spot) {
    String id = begun.grant().number();
    if (begun.owed().isZero()) {
      tables.remove(TABLE, KEY, id);
    } else {
      put(
          id,
          Kind.RETURN,
          begun.owed().rupiah(),
          begun.grant().at(),
          0,
          AWAITS_PERSON,
          Optional.empty(),
          spot);
    }
  }

  private void put(
      String id,
      Kind kind,
      long amount,
      Instant since,
      long tries,
      String error,
      Optional<Instant> nextTry,
      Spot spot) {
    tables.put(
        TABLE,
        1,
        new Row()
            .with(KEY, id)
            .with("KIND", kind.name())
            .with("AMOUNT", amount)
            .with("SINCE_MS", since.toEpochMilli())
            .with("TRIES", tries)
            .with("LAST_ERROR", error)
            .with("NEXT_TRY_MS", nextTry.map(Instant::toEpochMilli).orElse(0L))
            .with("CHANGED_MS", spot.millis()));
  }
}
