package id.laci.pos.gateway;

import id.laci.pos.payment.Silence;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// The line to the gateway, whoever carries: nothing goes out while the gateway wants to be left in
/// peace, and every answer tells how wrong the till's clock is.
final class Line implements AutoCloseable {
  private final Carrier carrier;
  private final InstantSource clock;
  private final QuietTime quiet;
  private final Consumer<Duration> skews;

  /// @param clock the till's own
  /// @param skews told how far that clock is ahead of the gateway's, after every answer that says
  Line(Carrier carrier, InstantSource clock, QuietTime quiet, Consumer<Duration> skews) {
    this.carrier = carrier;
    this.clock = clock;
    this.quiet = quiet;
    this.skews = skews;
  }

  Carrier.Reply send(Carrier.Request request) {
    if (quiet.isOn()) {
      return new Carrier.Reply.Lost(Silence.RATE_LIMITED); // the gateway asked for it
    }
    Instant sent = clock.instant();
    Carrier.Reply reply = carrier.carry(request);
    if (reply instanceof Carrier.Reply.Came came) {
      quiet.heed(came.headers());
      ClockSkew.of(came.headers(), sent, clock.instant()).ifPresent(skews);
    }
    return reply;
  }

  @Override
  public void close() {
    carrier.close();
  }
}
