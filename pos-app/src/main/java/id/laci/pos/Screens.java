package id.laci.pos;

import id.laci.pos.till.Snapshot;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands every snapshot to all who watch, and the newest at once to who comes later.
final class Screens implements Consumer<Snapshot> {
  private final List<Consumer<Snapshot>> watchers = new CopyOnWriteArrayList<>();
  private volatile @Nullable Snapshot newest;

  @Override
  public void accept(Snapshot snapshot) {
    newest = snapshot;
    watchers.forEach(watcher -> watcher.accept(snapshot));
  }

  /// @param watcher called on the till's thread; must not block
  /// @return ends the watching
  AutoCloseable watch(Consumer<Snapshot> watcher) {
    watchers.add(watcher);
    Snapshot now = newest;
    if (now != null) {
      watcher.accept(now);
    }
    return () -> watchers.remove(watcher);
  }
}
