package id.laci.pos;

import id.laci.pos.sandbox.SandboxOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `laci sandbox`: the gateway simulator alone, until it is told to stop.
@Command(
    name = "sandbox",
    description = "Runs the gateway simulator alone on the loopback address. No money moves.")
final class SandboxCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "The port; 0, the default, takes a free one.")
  private int port;

  @Option(
      names = "--server-key",
      paramLabel = "KEY",
      defaultValue = SandboxOptions.DEMO_KEY,
      description = "The server key that clients must use.")
  private String serverKey = SandboxOptions.DEMO_KEY;

  @Override
  public Integer call() throws Exception {
    return 0;
  }
}
