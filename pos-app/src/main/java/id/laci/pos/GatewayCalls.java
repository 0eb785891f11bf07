package id.laci.pos;

import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.PaymentGateway;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundGateway;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.till.Input;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Carries the till's questions to the gateway, each on a virtual thread, a bounded number at once,
/// and brings the answers back.
final class GatewayCalls implements AutoCloseable {
  private static final int AT_ONCE_MAX = 8;

  private final PaymentGateway gateway;
  private final RefundGateway refunds;
  private final Duration lifetime;
  private final InstantSource clock;
  private final Consumer<Input> answers;
  private final Semaphore places = new Semaphore(AT_ONCE_MAX);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("gateway-", 0).factory());

  GatewayCalls(
      PaymentGateway gateway,
      RefundGateway refunds,
      Duration lifetime,
      InstantSource clock,
      Consumer<Input> answers) {
    this.gateway = gateway;
    this.refunds = refunds;
    this.lifetime = lifetime;
    this.clock = clock;
    this.answers = answers;
  }

  /// Returns at once. After [#close()] calls are dropped: the next start asks again.
  void make(PaymentEffect call) {
    try {
      threads.execute(() -> inItsPlace(() -> perform(call)));
    } catch (RejectedExecutionException _) {
      // closing: the payment is open in the journal and is picked up at the next start
    }
  }

  /// Returns at once, as [#make(PaymentEffect)] does.
  ///
  /// @param key whose refund it is about; the answer goes to it
  void make(RefundKey key, RefundEffect call) {
    try {
      threads.execute(() -> inItsPlace(() -> perform(key, call)));
    } catch (RejectedExecutionException _) {
      // closing: the refund is open in the journal and is picked up at the next start
    }
  }

  private void inItsPlace(Runnable call) {
    places.acquireUninterruptibly();
    try {
      call.run();
    } finally {
      places.release();
    }
  }

  private void perform(RefundKey key, RefundEffect call) {
    switch (call) {
      case RefundEffect.SendRefund(var request) -> {
        var answer = refunds.refund(request);
        tell(key, new RefundEvent.Answered(answer, clock.instant()));
      }
      case RefundEffect.QueryOrder(var order) -> {
        var answer = refunds.refunds(order);
        tell(key, new RefundEvent.Looked(answer, clock.instant()));
      }
      case RefundEffect.LookAfter(var refund, var _) ->
          throw new IllegalArgumentException("the till keeps its own time for " + refund);
    }
  }

  private void tell(RefundKey key, RefundEvent event) {
    answers.accept(new Input.RefundHeard(key, event));
  }

  private void perform(PaymentEffect call) {
    switch (call) {
      case PaymentEffect.Charge(var order) -> {
        var answer = gateway.charge(order, lifetime);
        tell(order.id(), new PaymentEvent.ChargeAnswered(answer, clock.instant()));
      }
      case PaymentEffect.Query(var order) -> {
        var answer = gateway.status(order);
        tell(order, new PaymentEvent.StatusAnswered(answer, clock.instant()));
      }
      case PaymentEffect.Cancel(var order) -> {
        var answer = gateway.cancel(order);
        tell(order, new PaymentEvent.EndAnswered(answer, clock.instant()));
      }
      case PaymentEffect.Expire(var order) -> {
        var answer = gateway.expire(order);
        tell(order, new PaymentEvent.EndAnswered(answer, clock.instant()));
      }
      case PaymentEffect.LookAfter(var order, var _) ->
          throw new IllegalArgumentException("the till keeps its own time for " + order);
    }
  }

  private void tell(OrderId order, PaymentEvent event) {
    answers.accept(new Input.Heard(order, event));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
