package id.laci.pos.integration;

import id.laci.pos.payment.Order;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.PaymentGateway;
import id.laci.pos.payment.Payments;
import id.laci.pos.payment.Step;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/// Carries one payment through its real state machine against a real gateway, one call after the
/// other. A look that is due later is taken as soon as nothing else is left to do.
final class OnePayment {
  private static final int STEPS_MAX = 40;

  private final PaymentGateway gateway;
  private final Duration lifetime;
  private final InstantSource clock;
  private final Deque<PaymentEffect> waiting = new ArrayDeque<>();
  private final List<String> calls = new ArrayList<>();
  private Payment now;

  OnePayment(PaymentGateway gateway, Order order, Duration lifetime, InstantSource clock) {
    this.gateway = gateway;
    this.lifetime = lifetime;
    this.clock = clock;
    Step first = Payments.begin(order);
    now = first.next();
    waiting.addAll(first.effects());
  }

  Payment now() {
    return now;
  }

  /// @return the names of the calls so far, in order
  List<String> calls() {
    return List.copyOf(calls);
  }

  void tell(PaymentEvent event) {
    Step step = Payments.step(now, event);
    now = step.next();
    waiting.addAll(step.effects());
  }

  /// Makes the calls that the payment asks for until it stands where it is expected.
  Payment until(Predicate<Payment> expected) {
    for (int i = 0; i < STEPS_MAX && !expected.test(now); i++) {
      PaymentEffect effect =
          waiting.stream()
              .filter(each -> !(each instanceof PaymentEffect.LookAfter))
              .findFirst()
              .orElseGet(waiting::getFirst);
      waiting.removeFirstOccurrence(effect);
      tell(perform(effect));
    }
    if (!expected.test(now)) {
      throw new AssertionError("stands at " + now + " after " + calls);
    }
    return now;
  }

  private PaymentEvent perform(PaymentEffect effect) {
    if (!(effect instanceof PaymentEffect.LookAfter)) {
      calls.add(effect.getClass().getSimpleName());
    }
    return switch (effect) {
      case PaymentEffect.Charge(var order) ->
          new PaymentEvent.ChargeAnswered(gateway.charge(order, lifetime), clock.instant());
      case PaymentEffect.Query(var order) ->
          new PaymentEvent.StatusAnswered(gateway.status(order), clock.instant());
      case PaymentEffect.Cancel(var order) ->
          new PaymentEvent.EndAnswered(gateway.cancel(order), clock.instant());
      case PaymentEffect.Expire(var order) ->
          new PaymentEvent.EndAnswered(gateway.expire(order), clock.instant());
      case PaymentEffect.LookAfter _ -> new PaymentEvent.LookDue();
    };
  }
}
