package id.laci.drivers.ports;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Notices what is plugged in and pulled out. Looks at the list of ports once a second, which costs
/// next to nothing and works the same on every system.
public final class PortWatch implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final System.Logger LOG = System.getLogger(PortWatch.class.getName());

  private final Supplier<List<FoundPort>> ports;
  private final Consumer<Change> listener;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("port-watch").factory());
  private List<FoundPort> known = List.of();
  private boolean first = true;

  /// What is there now, and what is different.
  ///
  /// @param now everything that is plugged in
  /// @param added since the last change; at first everything
  /// @param removed since the last change
  public record Change(List<FoundPort> now, Set<FoundPort> added, Set<FoundPort> removed) {
    public Change {
      now = List.copyOf(now);
      added = Set.copyOf(added);
      removed = Set.copyOf(removed);
    }
  }

  PortWatch(Supplier<List<FoundPort>> ports, Consumer<Change> listener) {
    this.ports = ports;
    this.listener = listener;
  }

  /// Watches this machine's ports until closed.
  ///
  /// @param listener told what is there at first, and at every change within about a second; on a
  ///   thread of the watch
  public static PortWatch start(Consumer<Change> listener) {
    PortWatch watch = new PortWatch(Ports::list, listener);
    var _ =
        watch.looks.scheduleWithFixedDelay(watch::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  /// Looks once.
  void look() {
    try {
      List<FoundPort> now = ports.get();
      if (first || !now.equals(known)) {
        Set<FoundPort> added = new HashSet<>(now);
        known.forEach(added::remove);
        Set<FoundPort> removed = new HashSet<>(known);
        now.forEach(removed::remove);
        listener.accept(new Change(now, added, removed));
        first = false;
        known = now; // a listener that failed is told again
      }
    } catch (RuntimeException bug) {
      LOG.log(System.Logger.Level.ERROR, "looking at the ports failed", bug);
    }
  }

  @Override
  public void close() {
    looks.shutdownNow();
  }
}
