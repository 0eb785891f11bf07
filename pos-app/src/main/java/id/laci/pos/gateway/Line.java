package id.laci.pos.gateway;

import id.laci.pos.payment.Silence;
import java.time.Instant;
import java.time.InstantSource;

/// The line to the gateway, whoever carries: nothing goes out while the gateway wants to be left in
/// peace, and every answer tells how wrong the till's clock is.
final class Line implements AutoCloseable {
  private final Carrier carrier;
  private final InstantSource clock;
  private final QuietTime quiet;
  private final Remarks remarks;

  /// @param clock the till's own
  /// @param remarks told what answers say beside what was asked
  Line(Carrier carrier, InstantSource clock, QuietTime quiet, Remarks remarks) {
    this.carrier = carrier;
    this.clock = clock;
    this.quiet = quiet;
    this.remarks = remarks;
  }

  Carrier.Reply send(Carrier.Request request) {
    if (quiet.isOn()) {
      return new Carrier.Reply.Lost(Silence.RATE_LIMITED); // the gateway asked for it
    }
    Instant sent = clock.instant();
    Carrier.Reply reply = carrier.carry(request);
    if (reply instanceof Carrier.Reply.Came came) {
      quiet.heed(came.headers()).ifPresent(remarks::pauseAsked);
      ClockSkew.of(came.headers(), sent, clock.instant()).ifPresent(remarks::clockIsAhead);
    }
    return reply;
  }

  @Override
  public void close() {
    carrier.close();
  }
}
