package id.laci.pos;

import id.laci.pos.gateway.Remarks;
import id.laci.pos.till.Input;
import java.time.Duration;
import java.util.function.Consumer;

/// Brings to the till what the gateway's answers say beside what was asked.
///
/// @param till told of it
/// @param ownClock whether the gateway has a clock of its own to compare with; the simulator's
///   server stamps its answers by this computer's, which a story in the demo leaves behind
record GatewayRemarks(Consumer<Input> till, boolean ownClock) implements Remarks {
  @Override
  public void clockIsAhead(Duration ahead) {
    if (ownClock) {
      till.accept(new Input.ClockIsOff(ahead));
    }
  }

  @Override
  public void pauseAsked(Duration wait) {
    till.accept(new Input.PauseAsked(wait));
  }
}
