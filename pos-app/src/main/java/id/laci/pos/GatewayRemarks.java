package id.laci.pos;

import id.laci.pos.gateway.Remarks;
import id.laci.pos.till.Input;
import java.time.Duration;
import java.util.function.Consumer;

/// Brings to the till what the gateway's answers say beside what was asked.
record GatewayRemarks(Consumer<Input> till) implements Remarks {
  @Override
  public void clockIsAhead(Duration ahead) {
    till.accept(new Input.ClockIsOff(ahead));
  }

  @Override
  public void pauseAsked(Duration wait) {
    till.accept(new Input.PauseAsked(wait));
  }
}
