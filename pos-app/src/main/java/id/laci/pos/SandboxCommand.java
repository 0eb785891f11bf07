package id.laci.pos;

import id.laci.pos.sandbox.SandboxOptions;
import id.laci.pos.sandbox.http.SandboxServer;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `laci sandbox`: the gateway simulator alone, until it is told to stop.
@Command(
    name = "sandbox",
    description = {
      "Runs the gateway simulator alone on the loopback address, until it is told to stop.",
      "No money moves. Its page lets a person play the customer."
    })
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
  public Integer call() {
    if (port < 0 || port > 65_535) {
      System.err.println("laci sandbox: a port is a number from 0 to 65535, not " + port);
      return 2;
    }
    SandboxOptions options =
        SandboxOptions.of(port, serverKey, Clock.systemUTC(), new SecureRandom());
    try (SandboxServer sandbox = SandboxServer.start(options)) {
      System.out.println(sandbox.address());
      System.out.flush();
      new CountDownLatch(1).await();
      return 0;
    } catch (IOException e) {
      System.err.println("laci sandbox: port " + port + " cannot be used: " + e.getMessage());
      return 1;
    } catch (InterruptedException _) {
      return 0;
    }
  }
}
