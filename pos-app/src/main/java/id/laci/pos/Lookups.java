package id.laci.pos;

import id.laci.pos.journal.Journal;
import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.payment.OrderId;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.Taking;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.store.PaymentQueries;
import id.laci.pos.store.PaymentQuery;
import id.laci.pos.store.ReportQueries;
import id.laci.pos.store.SaleQuery;
import id.laci.pos.store.Store;
import id.laci.pos.takeback.ReturnTidings;
import id.laci.pos.till.Input;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Looks up what is over in the query copy, beside the till: sales, payments, what happened to one.
/// On a platform thread that nobody interrupts: an interrupt would close the file under the
/// database.
///
/// A copy that lags behind is waited for a moment. What it cannot tell of payments, the journal's
/// last segment does.
final class Lookups implements AutoCloseable {
  private final LatestCopy copy;
  private final Journal journal;
  private final ZoneId zone;
  private final InstantSource clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("lookups").factory());

  /// @param journal which the copy follows
  /// @param zone the shop's: a day begins at its midnight
  Lookups(QueryCopy copy, Journal journal, ZoneId zone, InstantSource clock) {
    this.copy = new LatestCopy(copy, journal);
    this.journal = journal;
    this.zone = zone;
    this.clock = clock;
  }

  /// Looks up a finished sale. Returns at once, as the others do.
  ///
  /// @param answers told what was found, also when nothing was
  void sale(String receipt, Consumer<Input> answers) {
    submit(() -> found(receipt), answers);
  }

  /// Looks for payments.
  void payments(String query, Consumer<Input> answers) {
    submit(() -> new Input.PaymentsFound(query, found(read(query))), answers);
  }

  /// Looks for the latest reports of shifts.
  void reports(Consumer<Input> answers) {
    submit(
        () ->
            new Input.ReportsFound(
                upToDate().map(store -> store.shifts().latest()).orElse(List.of())),
        answers);
  }

  /// Looks up one report of a shift.
  void report(long number, Consumer<Input> answers) {
    submit(() -> foundReport(number), answers);
  }

  private Input foundReport(long number) {
    Optional<ReportQueries.Found> found =
        upToDate().flatMap(store -> store.shifts().report(number));
    return new Input.ReportFound(
        number,
        found.map(ReportQueries.Found::report),
        found.map(ReportQueries.Found::copies).orElse(0));
  }

  /// Looks up what happened to a payment.
  void timeline(OrderId order, Consumer<Input> answers) {
    submit(() -> new Input.TimelineFound(order, found(order)), answers);
  }

  /// Looks for sales whose goods come back.
  ///
  /// @param skus products that words of the query name
  void sales(String query, List<String> skus, Consumer<Input> answers) {
    submit(
        () ->
            new Input.ReturnHeard(
                new ReturnTidings.SalesFound(
                    query,
                    upToDate()
                        .map(
                            store ->
                                store
                                    .sales()
                                    .find(
                                        SaleQuery.read(
                                            query,
                                            skus,
                                            clock.instant().atZone(zone).toLocalDate(),
                                            zone)))
                        .orElse(List.of()))),
        answers);
  }

  /// Looks up a sale with every return of it. A copy that lags behind says so: what it does not
  /// know yet must not be given back twice.
  void returnsOf(String receipt, Consumer<Input> answers) {
    submit(() -> new Input.ReturnHeard(withReturns(receipt)), answers);
  }

  private ReturnTidings withReturns(String receipt) {
    long wanted = journal.lastSequence();
    Optional<Store> store = upToDate();
    boolean current = store.filter(copy -> copy.appliedSequence() >= wanted).isPresent();
    Optional<List<SaleReturn.Begun>> returns = store.flatMap(copy -> copy.sales().returns(receipt));
    return new ReturnTidings.SaleRead(
        receipt,
        store.flatMap(copy -> copy.sale(receipt)).map(Store.FoundSale::sale),
        returns.orElse(List.of()),
        current && returns.isPresent());
  }

  /// Looks up what the gateway settled on a day, and waits for it; not for the till's thread.
  ///
  /// @return empty when the copy cannot be asked now, or is being closed
  Optional<List<Taking>> takings(BusinessDay day) {
    try {
      return CompletableFuture.supplyAsync(
              () -> upToDate().flatMap(store -> store.payments().takings(day)), thread)
          .join();
    } catch (RejectedExecutionException _) {
      return Optional.empty();
    }
  }

  private void submit(Supplier<Input> question, Consumer<Input> answers) {
    try {
      thread.execute(() -> answers.accept(question.get()));
    } catch (RejectedExecutionException _) {
      // closing: nobody waits for the answer any more
    }
  }

  private PaymentQuery read(String query) {
    return PaymentQuery.read(query, clock.instant().atZone(zone).toLocalDate(), zone);
  }

  private Input found(String receipt) {
    Optional<Store.FoundSale> found = upToDate().flatMap(store -> store.sale(receipt));
    return new Input.SaleFound(
        receipt, found.map(Store.FoundSale::sale), found.map(Store.FoundSale::copies).orElse(0));
  }

  private List<PaymentRow> found(PaymentQuery query) {
    return upToDate()
        .map(store -> store.payments().find(query))
        .orElseGet(
            () ->
                KnownPayments.in(journal)
                    .rows()
                    .filter(query::matches)
                    .limit(PaymentQueries.FOUND_MAX)
                    .toList());
  }

  private Optional<Timeline> found(OrderId order) {
    return upToDate()
        .flatMap(store -> store.payments().timeline(order))
        .or(() -> KnownPayments.in(journal).timeline(order));
  }

  private Optional<Store> upToDate() {
    return copy.upToDate();
  }

  @Override
  public void close() {
    copy.close();
    thread.close();
  }
}
