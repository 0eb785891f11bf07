package id.laci.pos.integration;

import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundGateway;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.refund.RefundStep;
import id.laci.pos.refund.Refunds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/// Carries one refund through its real state machine against a real gateway, one call after the
/// other. A look that is due later is taken as soon as nothing else is left to do, and the clock
/// moves on to it.
final class OneRefund {
  private static final int STEPS_MAX = 40;

  private final RefundGateway gateway;
  private final MovableClock clock;
  private final Deque<RefundEffect> waiting = new ArrayDeque<>();
  private final List<String> calls = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();
  private Refund now;

  OneRefund(RefundGateway gateway, RefundRequest request, MovableClock clock) {
    this.gateway = gateway;
    this.clock = clock;
    RefundStep first = Refunds.begin(request);
    now = first.next();
    waiting.addAll(first.effects());
  }

  Refund now() {
    return now;
  }

  /// @return the names of the calls so far, in order
  List<String> calls() {
    return List.copyOf(calls);
  }

  /// @return what could not be true
  List<String> contradictions() {
    return List.copyOf(contradictions);
  }

  void tell(RefundEvent event) {
    RefundStep step = Refunds.step(now, event);
    now = step.next();
    waiting.addAll(step.effects());
    step.contradiction().ifPresent(contradictions::add);
  }

  /// Makes the calls that the refund asks for until it stands where it is expected.
  Refund until(Predicate<Refund> expected) {
    for (int i = 0; i < STEPS_MAX && !expected.test(now); i++) {
      RefundEffect effect =
          waiting.stream()
              .filter(each -> !(each instanceof RefundEffect.LookAfter))
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

  private RefundEvent perform(RefundEffect effect) {
    return switch (effect) {
      case RefundEffect.SendRefund(var request) -> {
        calls.add("Send");
        yield new RefundEvent.Answered(gateway.refund(request), clock.instant());
      }
      case RefundEffect.QueryOrder(var order) -> {
        calls.add("Query");
        yield new RefundEvent.Looked(gateway.refunds(order), clock.instant());
      }
      case RefundEffect.LookAfter(var _, var delay) -> {
        clock.move(delay);
        yield new RefundEvent.LookDue();
      }
    };
  }
}
