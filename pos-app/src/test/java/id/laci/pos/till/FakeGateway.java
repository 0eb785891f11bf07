package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.payment.Word;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A gateway that keeps its promises: one order for one id, an end that is final, money that stays.
final class FakeGateway {
  private enum Fate {
    PENDING,
    SETTLED,
    EXPIRED,
    CANCELLED
  }

  private static final class Account {
    private final Order order;
    private final Instant until;
    private Fate fate = Fate.PENDING;

    Account(Order order, Instant until) {
      this.order = order;
      this.until = until;
    }
  }

  private final TreeMap<OrderId, Account> accounts = new TreeMap<>();
  private final InstantSource clock;

  FakeGateway(InstantSource clock) {
    this.clock = clock;
  }

  /// @return the gateway's answer, after it has acted
  PaymentEvent answer(PaymentEffect call) {
    Instant now = clock.instant();
    return switch (call) {
      case PaymentEffect.Charge(var order) -> new PaymentEvent.ChargeAnswered(charge(order), now);
      case PaymentEffect.Query(var order) ->
          new PaymentEvent.StatusAnswered(new StatusAnswer.Heard(word(order)), now);
      case PaymentEffect.Cancel(var order) ->
          new PaymentEvent.EndAnswered(end(order, Fate.CANCELLED), now);
      case PaymentEffect.Expire(var order) ->
          new PaymentEvent.EndAnswered(end(order, Fate.EXPIRED), now);
      case PaymentEffect.LookAfter _ -> throw new AssertionError("the till keeps its own time");
    };
  }

  /// @return what the till hears when the answer does not come
  PaymentEvent silence(PaymentEffect call, Silence why) {
    Instant now = clock.instant();
    return switch (call) {
      case PaymentEffect.Charge _ ->
          new PaymentEvent.ChargeAnswered(new ChargeAnswer.Unheard(why), now);
      case PaymentEffect.Query _ ->
          new PaymentEvent.StatusAnswered(new StatusAnswer.Unheard(why), now);
      case PaymentEffect.Cancel _, PaymentEffect.Expire _ ->
          new PaymentEvent.EndAnswered(new EndAnswer.Unheard(why), now);
      case PaymentEffect.LookAfter _ -> throw new AssertionError("the till keeps its own time");
    };
  }

  private ChargeAnswer charge(Order order) {
    Account account =
        accounts.computeIfAbsent(
            order.id(), _ -> new Account(order, clock.instant().plus(Counter.LIFETIME)));
    assertEquals(account.order, order, "one id, two orders");
    return fate(account) == Fate.PENDING
        ? new ChargeAnswer.Created(payload(order.id()), "tx", Counter.LIFETIME)
        : new ChargeAnswer.Duplicate();
  }

  /// @return the order that a call is about
  static OrderId order(PaymentEffect call) {
    return switch (call) {
      case PaymentEffect.Charge(var order) -> order.id();
      case PaymentEffect.Query(var order) -> order;
      case PaymentEffect.Cancel(var order) -> order;
      case PaymentEffect.Expire(var order) -> order;
      case PaymentEffect.LookAfter(var order, var _) -> order;
    };
  }

  static String payload(OrderId order) {
    return Counter.PAYLOAD + order.text();
  }

  private EndAnswer end(OrderId order, Fate how) {
    Account account = accounts.get(order);
    if (account == null) {
      return new EndAnswer.Unknown();
    }
    if (fate(account) != Fate.PENDING) {
      return new EndAnswer.NotPending();
    }
    account.fate = how;
    return new EndAnswer.Ended();
  }

  Word word(OrderId order) {
    Account account = accounts.get(order);
    if (account == null) {
      return new Word.Unknown();
    }
    return switch (fate(account)) {
      case PENDING -> new Word.Pending();
      case SETTLED ->
          new Word.Settled(account.order.amount(), "tx", Optional.of("gopay"), account.until);
      case EXPIRED -> new Word.Expired();
      case CANCELLED -> new Word.Cancelled();
    };
  }

  /// The customer pays, if the code still lives.
  void pay(OrderId order) {
    Account account = accounts.get(order);
    if (account != null && fate(account) == Fate.PENDING) {
      account.fate = Fate.SETTLED;
    }
  }

  List<Order> orders() {
    return accounts.values().stream().map(account -> account.order).toList();
  }

  List<Order> pending() {
    return with(Fate.PENDING);
  }

  List<Order> settled() {
    return with(Fate.SETTLED);
  }

  private List<Order> with(Fate fate) {
    return accounts.values().stream()
        .filter(account -> fate(account) == fate)
        .map(account -> account.order)
        .toList();
  }

  private Fate fate(Account account) {
    if (account.fate == Fate.PENDING && !clock.instant().isBefore(account.until)) {
      account.fate = Fate.EXPIRED;
    }
    return account.fate;
  }
}
