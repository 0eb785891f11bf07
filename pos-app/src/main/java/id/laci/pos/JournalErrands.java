package id.laci.pos;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditFormat;
import id.laci.pos.audit.CheckKind;
import id.laci.pos.audit.Export;
import id.laci.pos.audit.JournalErrand;
import id.laci.pos.audit.JournalTidings;
import id.laci.pos.audit.Verdict;
import id.laci.pos.journal.Journal;
import id.laci.pos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Carries out what is to be done about the journal, beside the trade: looking for lines on one
/// thread, checks and exports on another, for they read all of it. Neither is ever interrupted: an
/// interrupt would close the files under journal and copy.
final class JournalErrands implements AutoCloseable {
  private final Journal journal;
  private final QueryCopy copy;
  private final String till;
  private final ZoneId zone;
  private final Path exports;
  private final InstantSource clock;
  private final Consumer<JournalTidings> tells;
  private final AuditSearch search;
  private final ExecutorService looking = thread("journal-lines");
  private final ExecutorService checking = thread("journal-check");
  private final AtomicInteger searches = new AtomicInteger();
  private final AtomicInteger checks = new AtomicInteger();
  private volatile boolean closing;

  /// @param till its name
  /// @param zone the shop's
  /// @param exports the folder that exports go to; made when it is needed
  JournalErrands(
      Journal journal,
      QueryCopy copy,
      String till,
      ZoneId zone,
      Path exports,
      InstantSource clock,
      Consumer<JournalTidings> tells) {
    this.journal = journal;
    this.copy = copy;
    this.till = till;
    this.zone = zone;
    this.exports = exports;
    this.clock = clock;
    this.tells = tells;
    search = new AuditSearch(journal, till, zone);
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /// Returns at once.
  void run(JournalErrand errand) {
    switch (errand) {
      case JournalErrand.Find(var filter) -> {
        int mine = searches.incrementAndGet();
        submit(looking, () -> find(filter, () -> closing || searches.get() != mine));
      }
      case JournalErrand.Run(var kind) -> {
        int mine = checks.incrementAndGet();
        submit(checking, () -> check(kind, () -> closing || checks.get() != mine));
      }
      case JournalErrand.Stop _ -> {
        var _ = checks.incrementAndGet();
      }
      case JournalErrand.Export(var format, var filter) ->
          submit(checking, () -> tells.accept(new JournalTidings.Exported(export(format, filter))));
    }
  }

  private static void submit(ExecutorService thread, Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException _) {
      // closing: nobody waits for the answer any more
    }
  }

  private void find(AuditFilter filter, BooleanSupplier stop) {
    search.find(filter, stop).ifPresent(tells);
  }

  private void check(CheckKind kind, BooleanSupplier stop) {
    Percents percents =
        new Percents(percent -> tells.accept(new JournalTidings.Checking(kind, percent)));
    Verdict verdict =
        switch (kind) {
          case CHAIN ->
              journal.check(percents::at, stop).map(Verdicts::of).orElseGet(Verdict.Stopped::new);
          case COPY -> compare(percents, stop);
        };
    tells.accept(new JournalTidings.Checked(kind, verdict));
  }

  private Verdict compare(Percents percents, BooleanSupplier stop) {
    Optional<Store> store = copy.store();
    return store.isEmpty()
        ? new Verdict.Failed("there is no query copy")
        : Verdicts.of(store.get().compare(percents::at, stop));
  }

  private Export.Done export(AuditFormat format, AuditFilter filter) {
    AuditExport export = new AuditExport(till, zone, format, filter);
    try {
      Files.createDirectories(exports);
      Path file = exports.resolve(export.fileName(clock.instant()));
      return switch (export.write(file, reader -> journal.read(1, reader))) {
        case AuditExport.Result.Written(var lines) -> new Export.Written(file.toString(), lines);
        case AuditExport.Result.Broken(var reason, var _) -> new Export.Failed(reason);
      };
    } catch (IOException e) {
      return new Export.Failed(String.valueOf(e.getMessage()));
    }
  }

  /// Tells each further percent once.
  private static final class Percents {
    private final Consumer<Integer> tells;
    private int told = -1;

    Percents(Consumer<Integer> tells) {
      this.tells = tells;
    }

    void at(long done, long all) {
      int percent = Math.clamp(done * 100 / Math.max(1, all), 0, 100);
      if (percent != told) {
        told = percent;
        tells.accept(percent);
      }
    }
  }

  @Override
  public void close() {
    closing = true;
    looking.close();
    checking.close();
  }
}
