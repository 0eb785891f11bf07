package id.laci.pos;

import id.laci.pos.gateway.Acquirer;
import id.laci.pos.gateway.GatewaySettings;
import id.laci.pos.gateway.MidtransGateway;
import id.laci.pos.gateway.Notification;
import id.laci.pos.gateway.NotificationListener;
import id.laci.pos.gateway.Rejection;
import id.laci.pos.gateway.ServerKey;
import id.laci.pos.gateway.SettingsProblem;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.PaymentGateway;
import id.laci.pos.refund.RefundGateway;
import id.laci.pos.sandbox.SandboxOptions;
import id.laci.pos.sandbox.http.SandboxServer;
import id.laci.pos.till.Input;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The gateway and the till's ear for it: the real one, or in the demo the simulator inside this
/// program, spoken to over HTTP all the same.
///
/// @param client asks the gateway
/// @param listener hears what the gateway says by itself; none where the gateway cannot reach it
/// @param sandbox the simulator, in the demo
record PaymentSide(
    MidtransGateway client,
    Optional<NotificationListener> listener,
    Optional<SandboxServer> sandbox)
    implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PaymentSide.class.getName());
  private static final int FREE_PORT = 0;
  private static final Duration DEMO_CONNECT = Duration.ofSeconds(1);
  private static final Duration DEMO_ANSWER = Duration.ofSeconds(3);

  /// What came of opening it.
  sealed interface Result {
    record Good(PaymentSide side) implements Result {}

    /// @param reasons what is wrong, in words
    /// @param remedy what a person should do
    record Bad(List<String> reasons, String remedy) implements Result {}
  }

  PaymentGateway gateway() {
    return client;
  }

  RefundGateway refunds() {
    return client;
  }

  /// @param till told what the gateway says by itself, and by its clock
  static Result open(Settings settings, Clock clock, SecureRandom random, Consumer<Input> till) {
    return settings
        .gateway()
        .map(gateway -> real(gateway, clock, till))
        .orElseGet(() -> simulated(clock, random, till));
  }

  /// A till has no public address, so the real gateway is asked and cannot call.
  private static Result real(Settings.Gateway settings, Clock clock, Consumer<Input> till) {
    return switch (GatewaySettings.read(
        settings.url().toString(),
        settings.serverKey(),
        settings.connect(),
        settings.answer(),
        "",
        Acquirer.GOPAY)) {
      case GatewaySettings.Reading.Bad(var problems) ->
          new Result.Bad(
              problems.stream().map(SettingsProblem::words).toList(),
              "Put the gateway.… lines of laci.properties right and start again.");
      case GatewaySettings.Reading.Good(var good) ->
          new Result.Good(
              new PaymentSide(
                  client(good, clock, new GatewayRemarks(till, true)),
                  Optional.empty(),
                  Optional.empty()));
    };
  }

  private static MidtransGateway client(
      GatewaySettings settings, Clock clock, GatewayRemarks remarks) {
    return new MidtransGateway(settings, clock, remarks);
  }

  private static Result simulated(Clock clock, SecureRandom random, Consumer<Input> till) {
    SandboxServer sandbox;
    try {
      sandbox =
          SandboxServer.start(SandboxOptions.of(FREE_PORT, SandboxOptions.DEMO_KEY, clock, random));
    } catch (IOException e) {
      return new Result.Bad(
          List.of("The gateway simulator finds no free port: " + e.getMessage()),
          "Close other programs and start again.");
    }
    ServerKey key = ServerKey.of(SandboxOptions.DEMO_KEY).orElseThrow();
    Optional<NotificationListener> listener = listen(key, clock, till);
    GatewaySettings settings =
        new GatewaySettings(
            sandbox.address(),
            key,
            DEMO_CONNECT,
            DEMO_ANSWER,
            listener.map(NotificationListener::address),
            Acquirer.GOPAY);
    return new Result.Good(
        new PaymentSide(
            client(settings, clock, new GatewayRemarks(till, false)),
            listener,
            Optional.of(sandbox)));
  }

  private static Optional<NotificationListener> listen(
      ServerKey key, Clock clock, Consumer<Input> till) {
    Consumer<Notification> heard =
        told -> {
          PaymentEvent.Notified event = new PaymentEvent.Notified(told.word(), clock.instant());
          till.accept(
              told.tellsOfRefund()
                  ? new Input.RefundTold(told.order(), event)
                  : new Input.Heard(told.order(), event));
        };
    return switch (NotificationListener.open(FREE_PORT, key, clock, heard, PaymentSide::rejected)) {
      case NotificationListener.Opening.Open(var listener) -> Optional.of(listener);
      case NotificationListener.Opening.Failed(var reason) -> {
        LOG.log(System.Logger.Level.WARNING, "no notifications, polling instead: " + reason);
        yield Optional.empty();
      }
    };
  }

  private static void rejected(Rejection why) {
    LOG.log(System.Logger.Level.WARNING, "a notification was not believed: " + why);
  }

  @Override
  public void close() {
    listener.ifPresent(NotificationListener::close);
    client.close();
    sandbox.ifPresent(SandboxServer::close);
  }
}
