package id.laci.pos.simulation;

import id.laci.pos.gateway.Acquirer;
import id.laci.pos.gateway.Carrier;
import id.laci.pos.gateway.GatewaySettings;
import id.laci.pos.gateway.MidtransGateway;
import id.laci.pos.gateway.Remarks;
import id.laci.pos.gateway.ServerKey;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.sandbox.SandboxOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// The real client of the gateway, cut in two at the wire: once it is run to see what it sends, and
/// once more, when an answer is there, to see what it makes of it. What it sends follows from the
/// call alone, so both runs are of one call.
final class Client {
  static final ServerKey KEY = ServerKey.of(SandboxOptions.DEMO_KEY).orElseThrow();
  static final URI EAR = URI.create("http://127.0.0.1:18080/midtrans/notification");

  private static final GatewaySettings SETTINGS =
      new GatewaySettings(
          URI.create("http://127.0.0.1:18081"),
          KEY,
          Network.GIVES_UP_AFTER,
          Network.GIVES_UP_AFTER,
          Optional.of(EAR),
          Acquirer.GOPAY);

  /// A quiet time that the gateway wished for holds back new calls, not one that is under way.
  private static final long FAR_LATER_NANOS = Duration.ofDays(1).toNanos();

  private final Duration lifetime;
  private final InstantSource till;
  private final InstantSource steady;
  private final Middle middle = new Middle();
  private final MidtransGateway gateway;

  /// @param lifetime of a code
  /// @param till the till's clock
  /// @param steady one that only runs forward
  /// @param remarks told what answers say beside what was asked
  Client(Duration lifetime, InstantSource till, InstantSource steady, Remarks remarks) {
    this.lifetime = lifetime;
    this.till = till;
    this.steady = steady;
    this.gateway = MidtransGateway.over(middle, SETTINGS, middle, middle::nanos, remarks);
  }

  /// What the client does with a call.
  sealed interface Ask {
    /// It sends this.
    record Sends(Carrier.Request request) implements Ask {}

    /// It knows the outcome without sending anything.
    record Knows(PaymentEvent event) implements Ask {}
  }

  /// What the client does with a call for a refund.
  sealed interface RefundAsk {
    /// It sends this.
    record Sends(Carrier.Request request) implements RefundAsk {}

    /// It knows the outcome without sending anything.
    record Knows(RefundEvent event) implements RefundAsk {}
  }

  RefundAsk ask(RefundEffect call) {
    middle.request = Optional.empty();
    middle.reply = Optional.empty();
    RefundEvent event = perform(call);
    return middle
        .request
        .<RefundAsk>map(RefundAsk.Sends::new)
        .orElseGet(() -> new RefundAsk.Knows(event));
  }

  /// @param sent by the till's clock
  /// @return what the client makes of a reply
  RefundEvent hear(RefundEffect call, Instant sent, Carrier.Reply reply) {
    middle.sent = Optional.of(sent);
    middle.reply = Optional.of(reply);
    return perform(call);
  }

  private RefundEvent perform(RefundEffect call) {
    return switch (call) {
      case RefundEffect.SendRefund(var request) ->
          new RefundEvent.Answered(gateway.refund(request), till.instant());
      case RefundEffect.QueryOrder(var order) ->
          new RefundEvent.Looked(gateway.refunds(order), till.instant());
      case RefundEffect.LookAfter(var key, var _) ->
          throw new IllegalArgumentException("the till keeps its own time for " + key);
    };
  }

  Ask ask(PaymentEffect call) {
    middle.request = Optional.empty();
    middle.reply = Optional.empty();
    PaymentEvent event = perform(call);
    return middle.request.<Ask>map(Ask.Sends::new).orElseGet(() -> new Ask.Knows(event));
  }

  /// @param sent by the till's clock
  /// @return what the client makes of a reply
  PaymentEvent hear(PaymentEffect call, Instant sent, Carrier.Reply reply) {
    middle.sent = Optional.of(sent);
    middle.reply = Optional.of(reply);
    return perform(call);
  }

  private PaymentEvent perform(PaymentEffect call) {
    return switch (call) {
      case PaymentEffect.Charge(var order) ->
          new PaymentEvent.ChargeAnswered(gateway.charge(order, lifetime), till.instant());
      case PaymentEffect.Query(var order) ->
          new PaymentEvent.StatusAnswered(gateway.status(order), till.instant());
      case PaymentEffect.Cancel(var order) ->
          new PaymentEvent.EndAnswered(gateway.cancel(order), till.instant());
      case PaymentEffect.Expire(var order) ->
          new PaymentEvent.EndAnswered(gateway.expire(order), till.instant());
      case PaymentEffect.LookAfter(var order, var _) ->
          throw new IllegalArgumentException("the till keeps its own time for " + order);
    };
  }

  /// Stands where the wire would be. Until it has carried, its clock stands at the time of sending.
  private final class Middle implements Carrier, InstantSource {
    private Optional<Request> request = Optional.empty();
    private Optional<Reply> reply = Optional.empty();
    private Optional<Instant> sent = Optional.empty();

    @Override
    public Reply carry(Request sending) {
      request = Optional.of(sending);
      sent = Optional.empty();
      return reply.orElseGet(() -> new Reply.Lost(Silence.TIMED_OUT));
    }

    @Override
    public Instant instant() {
      return sent.orElseGet(till::instant);
    }

    long nanos() {
      Instant now = steady.instant();
      long nanos = now.getEpochSecond() * 1_000_000_000 + now.getNano();
      return sent.isPresent() ? nanos + FAR_LATER_NANOS : nanos;
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
