package id.laci.pos.gateway;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentGateway;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.refund.RefundAnswer;
import id.laci.pos.refund.RefundGateway;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.refund.RefundsAnswer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// GoPay and QRIS by Midtrans' Core API. It makes the calls and reads the answers; it never calls
/// twice, so when to try again stays the till's decision.
public final class MidtransGateway implements PaymentGateway, RefundGateway, AutoCloseable {
  private static final Duration LIFETIME_MIN = Duration.ofSeconds(20);
  private static final Duration LIFETIME_MAX = Duration.ofDays(7);

  private final GatewaySettings settings;
  private final StatusReader statusReader;
  private final RefundsReader refundsReader;
  private final Line line;

  /// @param clock the till's own; asked when the gateway leaves out when an order was paid
  /// @param remarks told what answers say beside what was asked
  public MidtransGateway(GatewaySettings settings, InstantSource clock, Remarks remarks) {
    this(settings, new Wire(settings), clock, System::nanoTime, remarks);
  }

  private MidtransGateway(
      GatewaySettings settings,
      Carrier carrier,
      InstantSource clock,
      LongSupplier nanos,
      Remarks remarks) {
    this.settings = settings;
    this.statusReader = new StatusReader(new Words(clock));
    this.refundsReader = new RefundsReader(clock);
    this.line = new Line(carrier, clock, new QuietTime(nanos), remarks);
  }

  /// The same client on another carrier, and in that one's time.
  ///
  /// @param nanos a clock that only runs forward
  public static MidtransGateway over(
      Carrier carrier,
      GatewaySettings settings,
      InstantSource clock,
      LongSupplier nanos,
      Remarks remarks) {
    return new MidtransGateway(settings, carrier, clock, nanos, remarks);
  }

  /// {@inheritDoc}
  ///
  /// @param lifetime 20 seconds to 7 days, counted in whole seconds from the gateway's own clock
  ///   (Midtrans, custom expiry); outside of that the call is refused without being made
  @Override
  public ChargeAnswer charge(Order order, Duration lifetime) {
    if (lifetime.compareTo(LIFETIME_MIN) < 0 || lifetime.compareTo(LIFETIME_MAX) > 0) {
      return new ChargeAnswer.Refused(
          Refusal.INVALID_REQUEST, "lifetime outside 20 s to 7 days: " + lifetime);
    }
    Carrier.Request request =
        Carrier.Request.post("/v2/charge", body(order, lifetime))
            .with("Idempotency-Key", IdempotencyKey.of(order.id()));
    Carrier.Request announced =
        settings
            .notification()
            .map(uri -> request.with("X-Override-Notification", uri.toString()))
            .orElse(request);
    return ChargeReader.read(send(announced, order.id()), order, lifetime);
  }

  @Override
  public StatusAnswer status(OrderId order) {
    return statusReader.read(send(Carrier.Request.get("/v2/" + order.text() + "/status"), order));
  }

  @Override
  public EndAnswer cancel(OrderId order) {
    return EndReader.CANCEL.read(end(order, "cancel"));
  }

  @Override
  public EndAnswer expire(OrderId order) {
    return EndReader.EXPIRE.read(end(order, "expire"));
  }

  /// {@inheritDoc}
  ///
  /// It is asked for by the transaction's id, and an answer on another transaction is none.
  @Override
  public RefundAnswer refund(RefundRequest request) {
    return RefundReader.read(
        send(
            Carrier.Request.post(
                    "/v2/" + request.transaction() + "/refund/online/direct", body(request))
                .with("Idempotency-Key", IdempotencyKey.of(request.key())),
            request.order()),
        request);
  }

  @Override
  public RefundsAnswer refunds(OrderId order) {
    return refundsReader.read(send(Carrier.Request.get("/v2/" + order.text() + "/status"), order));
  }

  /// Breaks off the calls under way; they end as [id.laci.pos.payment.Silence#BROKEN_OFF].
  @Override
  public void close() {
    line.close();
  }

  private Answer end(OrderId order, String how) {
    return send(Carrier.Request.post("/v2/" + order.text() + "/" + how, "{}"), order);
  }

  private Answer send(Carrier.Request request, OrderId order) {
    Carrier.Request signed =
        request.with("Accept", "application/json").with("Authorization", settings.key().basic());
    return Answer.of(line.send(signed), order);
  }

  /// No `order_time` in the expiry: the life then counts from the gateway's own clock, and a wrong
  /// one on the till cannot shorten it.
  private String body(Order order, Duration lifetime) {
    JsonStringWriter json =
        JsonWriter.string()
            .object()
            .value("payment_type", paymentType(order))
            .object("transaction_details")
            .value("order_id", order.id().text())
            .value("gross_amount", order.amount().rupiah())
            .end();
    if (order.method() == Order.Method.QRIS) {
      json.object("qris").value("acquirer", settings.acquirer().wire()).end();
    }
    return json.object("custom_expiry")
        .value("expiry_duration", lifetime.toSeconds())
        .value("unit", "second")
        .end()
        .end()
        .done();
  }

  private static String body(RefundRequest request) {
    JsonStringWriter json =
        JsonWriter.string()
            .object()
            .value("refund_key", request.key().text())
            .value("amount", request.amount().rupiah());
    if (!request.reason().isEmpty()) {
      json.value("reason", request.reason());
    }
    return json.end().done();
  }

  private static String paymentType(Order order) {
    return switch (order.method()) {
      case QRIS -> "qris";
      case GOPAY -> "gopay";
    };
  }
}
