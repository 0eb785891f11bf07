package id.laci.pos;

import id.laci.pos.store.Store;
import id.laci.pos.till.Input;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Looks up finished sales in the query copy, beside the till. On a platform thread that nobody
/// interrupts: an interrupt would close the file under the database.
final class SaleLookup implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SaleLookup.class.getName());

  private final QueryCopy copy;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("sale-lookup").factory());

  SaleLookup(QueryCopy copy) {
    this.copy = copy;
  }

  /// Returns at once.
  ///
  /// @param answers told what was found, also when nothing was
  void find(String receipt, Consumer<Input> answers) {
    try {
      thread.execute(() -> answers.accept(found(receipt)));
    } catch (RejectedExecutionException _) {
      // closing: nobody waits for the answer any more
    }
  }

  private Input found(String receipt) {
    Optional<Store.FoundSale> found = copy.store().flatMap(store -> sale(store, receipt));
    return new Input.SaleFound(
        receipt,
        found.map(Store.FoundSale::sale),
        found.map(Store.FoundSale::copies).orElse(0));
  }

  private static Optional<Store.FoundSale> sale(Store store, String receipt) {
    try {
      return store.sale(receipt);
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.ERROR, "sale " + receipt + " cannot be looked up", e);
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
