package id.laci.drivers.wire;

import java.time.Duration;

/// A link to nothing, for before there is one.
final class DeafLink implements Link {
  @Override
  public LinkState state() {
    return new LinkState.Opening();
  }

  @Override
  public WriteResult write(byte[] bytes, Duration deadline) {
    return new WriteResult.Unwritten(0, new Fault.NotFound("nothing"));
  }

  @Override
  public int stalls() {
    return 0;
  }

  @Override
  public void close() {}
}
