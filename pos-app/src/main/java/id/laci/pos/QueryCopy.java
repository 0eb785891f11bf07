package id.laci.pos;

import id.laci.pos.journal.RecoveryReport;
import id.laci.pos.store.EntrySource;
import id.laci.pos.store.Progress;
import id.laci.pos.store.Store;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// The copy in H2 that follows the journal, or its absence: a till without a copy sells all the
/// same.
final class QueryCopy implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(QueryCopy.class.getName());

  private final Optional<Store> store;
  private final Optional<String> rebuilt;

  private QueryCopy(Optional<Store> store, Optional<String> rebuilt) {
    this.store = store;
    this.rebuilt = rebuilt;
  }

  /// @param file without H2's suffix
  /// @param listener told how a long catching up comes along, on the copy's own thread
  static QueryCopy open(
      Path file, OpenLedger ledger, InstantSource clock, Consumer<Progress> listener) {
    RecoveryReport report = ledger.report();
    EntrySource source = new JournalSource(ledger.journal()::read, ledger.journal()::lastSequence);
    return switch (Store.open(
        file,
        ledger.keys().databaseKey(),
        source,
        report.created(),
        !report.cleanStop(),
        clock,
        listener)) {
      case Store.Opened.Ready(var store, var why) -> new QueryCopy(Optional.of(store), why);
      case Store.Opened.Unavailable(var reason) -> {
        LOG.log(System.Logger.Level.ERROR, "no query copy: " + reason);
        yield new QueryCopy(Optional.empty(), Optional.empty());
      }
    };
  }

  /// @return why the old copy was set aside, if it was
  Optional<String> rebuilt() {
    return rebuilt;
  }

  /// Says that the journal has grown; never blocks.
  void follow() {
    store.ifPresent(Store::follow);
  }

  /// @return the copy, when there is one
  Optional<Store> store() {
    return store;
  }

  @Override
  public void close() {
    store.ifPresent(Store::close);
  }
}
