package id.laci.pos;

import id.laci.pos.store.Store;
import id.laci.pos.till.Input;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Looks up finished sales in the query copy, beside the till. On a platform thread that nobody
/// interrupts: an interrupt would close the file under the database.
final class SaleLookup implements AutoCloseable {
  private final QueryCopy copy;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("sale-lookup").factory());

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
    Optional<Store.FoundSale> found = copy.store().flatMap(store -> store.sale(receipt));
    return new Input.SaleFound(
        receipt, found.map(Store.FoundSale::sale), found.map(Store.FoundSale::copies).orElse(0));
  }

  @Override
  public void close() {
    thread.close();
  }
}
