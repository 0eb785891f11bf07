package id.laci.pos;

import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.saleslist.SaleDetail;
import id.laci.pos.saleslist.SalesErrand;
import id.laci.pos.saleslist.SalesPage;
import id.laci.pos.saleslist.SalesRow;
import id.laci.pos.saleslist.SalesSum;
import id.laci.pos.saleslist.SalesTable;
import id.laci.pos.saleslist.SalesTidings;
import id.laci.pos.store.DayQueries;
import id.laci.pos.store.SalesQuery;
import id.laci.pos.store.Store;
import id.laci.pos.table.CsvText;
import id.laci.pos.table.Separator;
import id.laci.pos.till.Input;
import id.laci.pos.till.Language;
import id.laci.pos.today.DayErrand;
import id.laci.pos.today.DayRead;
import id.laci.pos.today.DayTable;
import id.laci.pos.today.DayTidings;
import id.laci.pos.today.FigureWords;
import id.laci.pos.today.Saving;
import id.laci.pos.today.SoFar;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads a day's figures and the list of sales from the query copy, beside the till, and writes
/// them into files. What a person waits for has a thread of its own; adding up and writing, which
/// may take longer, have another. On platform threads that nobody interrupts: an interrupt would
/// close the file under the database. A question that a later one has overtaken is not asked.
final class FigureErrands implements AutoCloseable {
  private final LatestCopy copy;
  private final Function<Instant, BusinessDay> days;
  private final InstantSource clock;
  private final Exports exports;
  private final Consumer<Input> answers;
  private final AtomicLong newestDay = new AtomicLong();
  private final AtomicLong newestPage = new AtomicLong();
  private final AtomicLong newestSum = new AtomicLong();
  private volatile boolean closing;
  private final ExecutorService figures = thread("figures");
  private final ExecutorService sums = thread("sums");

  /// @param days the business day to which a moment belongs
  /// @param answers told on the threads here
  FigureErrands(
      LatestCopy copy,
      Function<Instant, BusinessDay> days,
      InstantSource clock,
      Exports exports,
      Consumer<Input> answers) {
    this.copy = copy;
    this.days = days;
    this.clock = clock;
    this.exports = exports;
    this.answers = answers;
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /// Returns at once.
  void run(DayErrand errand) {
    switch (errand) {
      case DayErrand.Read read -> {
        newestDay.accumulateAndGet(read.id(), Math::max);
        submit(figures, () -> read(read));
      }
      case DayErrand.SaveTable(var read, var language) ->
          submit(sums, () -> tell(new DayTidings.Written(save(read, words(language)))));
      case DayErrand.SavePicture(var day, var picture) ->
          submit(
              sums,
              () ->
                  tell(
                      new DayTidings.Written(
                          exports.write(
                              day.date().toString(), "png", out -> PngFile.write(picture, out)))));
    }
  }

  /// Returns at once.
  void run(SalesErrand errand) {
    switch (errand) {
      case SalesErrand.Read read -> {
        newestPage.accumulateAndGet(read.id(), Math::max);
        submit(figures, () -> read(read));
      }
      case SalesErrand.Add add -> {
        newestSum.accumulateAndGet(add.id(), Math::max);
        submit(sums, () -> add(add));
      }
      case SalesErrand.Look(var receipt) -> submit(figures, () -> look(receipt));
      case SalesErrand.SaveTable(var wanted, var language) ->
          submit(sums, () -> tell(new SalesTidings.Written(save(wanted, words(language)))));
    }
  }

  private static void submit(ExecutorService thread, Runnable task) {
    try {
      thread.execute(task);
    } catch (RejectedExecutionException _) {
      // closing: nobody waits for the answer any more
    }
  }

  private void tell(DayTidings tidings) {
    answers.accept(new Input.DayHeard(tidings));
  }

  private void tell(SalesTidings tidings) {
    answers.accept(new Input.SalesHeard(tidings));
  }

  private static FigureWords words(String language) {
    return switch (Language.ofTag(language).orElse(Language.INDONESIAN)) {
      case INDONESIAN -> FigureWords.INDONESIAN;
      case ENGLISH -> FigureWords.ENGLISH;
      case CHINESE -> FigureWords.CHINESE;
    };
  }

  private void read(DayErrand.Read errand) {
    if (errand.id() < newestDay.get()) {
      return;
    }
    long wanted = copy.wanted();
    Optional<DayQueries.Read> read =
        copy.upToDate()
            .flatMap(store -> store.days().read(errand.day(), errand.until(), errand.tariff()));
    tell(
        read.<DayTidings>map(
                found ->
                    new DayTidings.Told(
                        errand.id(),
                        new DayRead(
                            found.day(),
                            found.before(),
                            found.soFar().map(soFar -> until(errand, soFar)),
                            Math.max(0, wanted - found.asOf()))))
            .orElseGet(() -> new DayTidings.Untold(errand.id())));
  }

  private static DayRead.Until until(DayErrand.Read errand, SoFar soFar) {
    return new DayRead.Until(errand.until().orElseThrow(), soFar);
  }

  private SalesQuery query(SalesErrand.Wanted wanted) {
    return SalesQuery.of(wanted, days.apply(clock.instant()));
  }

  private void read(SalesErrand.Read errand) {
    if (errand.id() < newestPage.get()) {
      return;
    }
    long wanted = copy.wanted();
    Optional<Store> store = copy.upToDate();
    long behind = store.map(now -> Math.max(0, wanted - now.appliedSequence())).orElse(0L);
    Optional<SalesPage> page =
        store.flatMap(now -> now.salesList().page(query(errand.wanted()), errand.after()));
    tell(new SalesTidings.Told(errand.id(), page, behind));
  }

  private void add(SalesErrand.Add errand) {
    if (errand.id() < newestSum.get()) {
      return;
    }
    SalesSum sum =
        copy.upToDate()
            .map(store -> store.salesList().sum(query(errand.wanted())))
            .orElseGet(SalesSum.NotAdded::new);
    tell(new SalesTidings.Summed(errand.id(), sum));
  }

  private void look(String receipt) {
    Optional<Store> store = copy.upToDate();
    Optional<SaleDetail> detail =
        store
            .flatMap(now -> now.sale(receipt))
            .flatMap(
                found ->
                    store
                        .flatMap(now -> now.sales().returns(receipt))
                        .map(returns -> new SaleDetail(found.sale(), returns, found.copies())));
    tell(new SalesTidings.Looked(receipt, detail));
  }

  private Saving save(DayRead read, FigureWords words) {
    return exports.write(
        read.figures().day().date().toString(), "csv", out -> write(out, DayTable.of(read, words)));
  }

  /// The list is read some sales at a time, and never in the memory whole.
  private Saving save(SalesErrand.Wanted wanted, FigureWords words) {
    BusinessDay today = days.apply(clock.instant());
    return exports.write(
        "sales-" + today.date(),
        "csv",
        out -> {
          write(out, List.of(SalesTable.header(words)));
          Consumer<List<SalesRow>> onto =
              rows -> writeOn(out, SalesTable.rows(rows, words, today.zone()));
          Optional<Store> store = copy.upToDate();
          if (store.filter(now -> now.salesList().all(query(wanted), onto)).isEmpty()) {
            throw new Exports.NotReady();
          }
        });
  }

  private void writeOn(OutputStream out, List<List<String>> rows) {
    try {
      if (closing) {
        throw new Exports.NotReady();
      }
      more(out, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream out, List<List<String>> rows) throws IOException {
    out.write(CsvText.MARK.getBytes(StandardCharsets.UTF_8));
    more(out, rows);
  }

  private static void more(OutputStream out, List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      out.write(CsvText.row(row, Separator.SEMICOLON).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    closing = true;
    copy.close();
    figures.close();
    sums.close();
  }
}
