package id.laci.pos;

import id.laci.pos.ui.Fx;
import java.nio.file.Files;
import java.nio.file.Path;

/// The figures of `docs/performance.md` that need the whole till; to be started by hand.
final class Measures {
  private Measures() {}

  /// @param args `till`, `scan` or `queue`, and a folder that does not exist yet
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[1]));
    switch (args[0]) {
      case "till" -> TillSpeed.measure(folder);
      case "scan" -> TillSpeed.measureScans(folder);
      case "queue" -> QueueSpeed.measure(folder);
      default -> throw new IllegalArgumentException("till, scan or queue, not " + args[0]);
    }
    Fx.stop();
  }
}
