package id.laci.pos;

import id.laci.pos.reckoning.Errand;
import id.laci.pos.reckoning.FileSeen;
import id.laci.pos.reckoning.FileTrouble;
import id.laci.pos.reckoning.Matches;
import id.laci.pos.reckoning.Tidings;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.DailyReport;
import id.laci.pos.reconcile.Reconciliation;
import id.laci.pos.reconcile.ReportCsv;
import id.laci.pos.reconcile.Taking;
import id.laci.pos.settlement.SettlementFile;
import id.laci.pos.table.FileBytes;
import id.laci.pos.table.Progress;
import id.laci.pos.table.Separator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads the other side's files beside the till, one after the other, holds claims and days against
/// them, and writes reports down. Reading stops between two blocks of the file when nobody wants it
/// any more.
final class SettlementDesk implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SettlementDesk.class.getName());

  private static final int BLOCK = 1 << 16;

  /// What is shown of a reading moves at most this often a second.
  private static final int TOLD_PER_SECOND = 10;

  /// Ends a reading from within.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
      super("nobody wants it any more", null, false, false);
    }
  }

  private final Path reports;
  private final Function<BusinessDay, Optional<List<Taking>>> takings;
  private final Consumer<Tidings> answers;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settlement").factory());

  /// The newest reading that was stopped: ids rise.
  private final AtomicLong stopped = new AtomicLong();

  private volatile boolean closing;

  /// @param reports the folder for reports; made when the first is written
  /// @param takings looks up the till's own payments of a day; empty when that cannot be done now
  /// @param answers told on this desk's own thread
  SettlementDesk(
      Path reports,
      Function<BusinessDay, Optional<List<Taking>>> takings,
      Consumer<Tidings> answers) {
    this.reports = reports;
    this.takings = takings;
    this.answers = answers;
  }

  /// Returns at once.
  void run(Errand errand) {
    if (errand instanceof Errand.Stop(var id)) {
      stopped.accumulateAndGet(id, Math::max);
      return;
    }
    try {
      thread.execute(() -> carryOut(errand));
    } catch (RejectedExecutionException _) {
      // closing: nobody waits for the answer any more
    }
  }

  private void carryOut(Errand errand) {
    switch (errand) {
      case Errand.Read read -> read(read);
      case Errand.Match(var id, var lines, var zone, var ours) ->
          answers.accept(
              new Tidings.Matched(id, Matches.of(lines, ours.claims(), ours.used(), zone)));
      case Errand.Compare compare -> compare(compare);
      case Errand.Export(var report) -> export(report);
      case Errand.Stop _ -> {
        // has taken its way past this thread
      }
    }
  }

  private void read(Errand.Read errand) {
    try {
      Path path = Path.of(errand.ask().path());
      try (FileChannel channel = FileChannel.open(path)) {
        answers.accept(read(errand, path, new ChannelBytes(channel, channel.size())));
      }
    } catch (Stopped _) {
      LOG.log(System.Logger.Level.DEBUG, "the reading of a settlement file was stopped");
    } catch (NoSuchFileException | InvalidPathException _) {
      answers.accept(new Tidings.Unreadable(errand.id(), FileTrouble.MISSING));
    } catch (AccessDeniedException _) {
      answers.accept(new Tidings.Unreadable(errand.id(), FileTrouble.FORBIDDEN));
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.WARNING, "a settlement file cannot be read", e);
      answers.accept(new Tidings.Unreadable(errand.id(), FileTrouble.BROKEN));
    }
  }

  private Tidings read(Errand.Read errand, Path path, FileBytes bytes) throws IOException {
    Progress progress = new Watch(errand.id());
    String fingerprint = fingerprint(bytes, progress);
    SettlementFile file = new SettlementFile(path.getFileName().toString(), bytes);
    FileSeen.Outcome outcome =
        FileSeen.read(
            file, fingerprint, errand.ask(), errand.known(), SettlementFile.USUAL_ZONE, progress);
    return switch (outcome) {
      case FileSeen.Outcome.Refused(var why) -> new Tidings.Refused(errand.id(), why);
      case FileSeen.Outcome.Seen(var seen) -> {
        Errand.Ours ours = errand.ours();
        Optional<Matches> matches =
            seen.isGood()
                ? Optional.of(
                    Matches.of(seen.lines(), ours.claims(), ours.used(), seen.mapping().zone()))
                : Optional.empty();
        yield new Tidings.Seen(errand.id(), seen, matches);
      }
    };
  }

  private static String fingerprint(FileBytes bytes, Progress progress) {
    MessageDigest digest = sha256();
    byte[] block = new byte[BLOCK];
    long position = 0;
    int count = bytes.read(position, block);
    while (count > 0) {
      digest.update(block, 0, count);
      position += count;
      progress.at(0, 0);
      count = bytes.read(position, block);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /// Tells how far a reading is, now and then, and ends it when it is not wanted.
  private final class Watch implements Progress {
    private final long id;
    private long toldAt = System.nanoTime();

    Watch(long id) {
      this.id = id;
    }

    @Override
    public void at(long lines, long about) {
      if (closing || stopped.get() >= id) {
        throw new Stopped();
      }
      long now = System.nanoTime();
      if (now - toldAt > 1_000_000_000L / TOLD_PER_SECOND) {
        toldAt = now;
        answers.accept(new Tidings.Progressed(id, lines, about));
      }
    }
  }

  private void compare(Errand.Compare errand) {
    Optional<List<Taking>> known = takings.apply(errand.day());
    answers.accept(
        known
            .<Tidings>map(
                own ->
                    new Tidings.Compared(
                        errand.id(),
                        Reconciliation.of(
                            errand.day(),
                            together(own, errand.claimed()),
                            errand.lines(),
                            errand.rules())))
            .orElseGet(() -> new Tidings.NotCompared(errand.id())));
  }

  private static Collection<Taking> together(List<Taking> one, List<Taking> other) {
    List<Taking> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /// Written beside its place and moved there, so that no half report lies around.
  private void export(DailyReport report) {
    Path file = reports.resolve("qris-" + report.day().date() + ".csv");
    try {
      Files.createDirectories(reports);
      Path half = Files.createTempFile(reports, "report", ".part");
      try {
        Files.writeString(
            half, ReportCsv.write(report, Separator.SEMICOLON, true, report.day().zone()));
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
      answers.accept(new Tidings.Exported(report.day().date(), file.toString()));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "a report cannot be written", e);
      answers.accept(new Tidings.NotExported(words(e)));
    }
  }

  private static String words(IOException e) {
    return Optional.ofNullable(e.getMessage()).orElseGet(() -> e.getClass().getSimpleName());
  }

  @Override
  public void close() {
    closing = true;
    thread.close();
  }
}
