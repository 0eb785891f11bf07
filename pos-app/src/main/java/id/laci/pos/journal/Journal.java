package id.laci.pos.journal;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The truth of the till: an append-only store of opaque bodies, in order, without holes. What
/// [#append] acknowledged is on the disk. It changes and deletes nothing, and repairs nothing but
/// what a crash explains.
///
/// One thread appends; any thread may read at the same time, and close. The appending thread must
/// not be interrupted while it appends: that closes the file under it, and the journal then takes
/// no more. An interrupt that came before waits until the append is over.
public final class Journal implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Journal.class.getName());
  static final String LOCK = "journal.lock";

  private final Site site;
  private final KeyRing ring;
  private final long epoch;
  private final Object spareLock = new Object();
  private final Appender appender;
  private final Closeable lock;

  private Journal(Site site, Recovery.Recovered recovered, Closeable lock) {
    this.site = site;
    this.ring = recovered.ring();
    this.epoch = recovered.keys().epoch();
    this.appender = recovered.appender();
    this.lock = lock;
  }

  /// Opens the journal in a folder, or begins one where the folder has none, and takes its lock.
  ///
  /// @param folder made if it does not exist; the journal's files lie directly in it
  public static Opened open(Path folder, Keys keys, Options options) {
    return open(new FileDisk(), folder, keys, options);
  }

  /// The same on another disk, such as a simulated one.
  public static Opened open(Disk disk, Path folder, Keys keys, Options options) {
    return open(new Site(disk, folder, options), keys);
  }

  static Opened open(Site site, Keys keys) {
    try {
      site.disk().makeFolder(site.folder());
      Optional<Closeable> lock = site.disk().lock(site.folder(), LOCK);
      if (lock.isEmpty()) {
        return new Opened.Refused(
            Opened.Why.IN_USE,
            "The journal in " + site.folder() + " is open in another program.",
            "Use the Laci that is already running, or end it first.");
      }
      return recover(site, keys, lock.get());
    } catch (IOException e) {
      return refused(site, e);
    }
  }

  private static Opened recover(Site site, Keys keys, Closeable lock) throws IOException {
    Recovery.Outcome outcome;
    try {
      outcome = new Recovery(site, keys).run();
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    return switch (outcome) {
      case Recovery.Outcome.Done(Recovery.Recovered recovered) ->
          new Opened.Ready(new Journal(site, recovered, lock), recovered.report());
      case Recovery.Outcome.Not(Opened why) -> {
        lock.close();
        yield why;
      }
    };
  }

  private static Opened refused(Site site, IOException e) {
    try {
      if (site.disk().freeBytes(site.folder()) < site.options().segmentBytes()) {
        return new Opened.Refused(
            Opened.Why.DISK_FULL,
            "The disk has no room for the journal in " + site.folder() + ".",
            "Make room on the disk, then start again.");
      }
    } catch (IOException again) {
      e.addSuppressed(again);
    }
    return new Opened.Refused(
        Opened.Why.MEDIUM_FAILED,
        "The journal in " + site.folder() + " cannot be read or written: " + e,
        "Check that the disk is connected and that Laci may write to the folder.");
  }

  /// Appends the facts of one step and forces them to the disk. When the segment is full, a new one
  /// begins with the state as it was before this step, so that a start need only read one segment.
  ///
  /// @param body up to [Options#bodyBytesMax()] bytes; not changed while this runs
  /// @param stateBefore encodes the state after the last record that was appended; asked only when
  ///   a segment begins. An exception thrown by it reaches the caller, and nothing has happened.
  public Append append(byte[] body, Supplier<byte[]> stateBefore) {
    return append(body, OptionalLong.empty(), stateBefore);
  }

  /// The same for a record that may close a shift. One that does is forced first and then the chain
  /// up to it is signed, in a record of its own that is forced too. Should that fail, or the power
  /// with it, the record is there all the same and [#sign] makes up for it at the next start.
  ///
  /// @param closes the number of the report that closes a shift; empty for every other record
  public synchronized Append append(
      byte[] body, OptionalLong closes, Supplier<byte[]> stateBefore) {
    boolean interrupted = Thread.interrupted();
    try {
      return appender.append(body, closes, stateBefore);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Signs the chain up to its last record, which closed a shift and was not signed.
  ///
  /// @param number of the report that closed it
  /// @param state encodes the state after the last record; asked only when a segment begins
  /// @return empty where the keys can only read
  public synchronized Optional<Append> sign(long number, Supplier<byte[]> state) {
    return appender.sign(number, state);
  }

  /// Hands out, in order, the records from one sequence to what is the last when this is called. It
  /// checks every record that it hands out.
  ///
  /// @param fromSequenceInclusive below 1: from the first; beyond the last: nothing is handed out
  public Reading read(long fromSequenceInclusive, EntryReader reader) {
    return new JournalReader(site.segments(), ring, appender.tail())
        .read(fromSequenceInclusive, reader);
  }

  /// Walks everything from the first record and checks it. Costs time in proportion to the journal.
  public Reading verify() {
    return read(1, _ -> {});
  }

  /// Checks everything from the first record to what is the last when this is called, every
  /// signature, and the record that the head names; others may append meanwhile.
  ///
  /// @param stop asked at every record
  /// @return empty if it was stopped
  public Optional<Checked> check(JournalCheck.Listener listener, BooleanSupplier stop) {
    Optional<Head> head;
    try {
      head = provedHead();
    } catch (DamageFound found) {
      return Optional.of(new Checked.Broken(found.damage()));
    } catch (IOException e) {
      return Optional.of(
          new Checked.Refused(
              Opened.Why.MEDIUM_FAILED,
              "The head of the journal cannot be read: " + e,
              "Check that the disk is connected."));
    }
    // the tail after the head: what the head names is then in what is walked
    return new JournalCheck(site.segments(), ring, appender.tail(), head)
        .run(0, false, listener, stop);
  }

  private Optional<Head> provedHead() throws IOException, DamageFound {
    byte[] there =
        Head.read(site)
            .orElseThrow(
                () ->
                    new DamageFound(
                        Damage.Kind.HEAD_MISSING,
                        lastSequence(),
                        "The head of the journal is missing."));
    return Optional.of(
        Head.prove(there, ring)
            .orElseThrow(
                () ->
                    new DamageFound(
                        Damage.Kind.HEAD_WRONG,
                        0,
                        "The head of the journal does not bear this journal's mark.")));
  }

  /// The first record of the segment in which a record lies: a snapshot, or the very first. What is
  /// read from there on needs nothing of what was before.
  ///
  /// @throws IOException if the medium does not tell
  public long startOf(long sequence) throws IOException {
    return new JournalReader(site.segments(), ring, appender.tail()).startOf(sequence);
  }

  /// The last record that was acknowledged, or found at the start.
  public long lastSequence() {
    return appender.tail().sequence();
  }

  /// The record from which the state is folded: the last snapshot, or the epoch's record where
  /// there is none yet.
  public long lastSnapshotSequence() {
    return appender.tail().snapshotSequence();
  }

  /// A random number drawn when this journal was begun, and anew whenever it was restored; with a
  /// sequence it names a record anywhere.
  public long epoch() {
    return epoch;
  }

  /// Lays a segment by that the journal takes when the present one is full, if none lies there:
  /// with it the disk may fill up and the journal still has a segment's room. Takes as long as
  /// writing [Options#segmentBytes()] does; others may append meanwhile.
  ///
  /// @throws IOException if there is no room, or the medium refuses; nothing is lost by it
  public void layBySpare() throws IOException {
    synchronized (spareLock) {
      int bytes = site.options().segmentBytes();
      if (!site.segments().hasSpare(bytes)) {
        site.segments().layBySpare(bytes);
      }
    }
  }

  /// The room ahead, from any thread.
  ///
  /// @throws IOException if the medium does not tell
  public Ahead ahead() throws IOException {
    int segmentBytes = site.options().segmentBytes();
    boolean spare = site.segments().hasSpare(segmentBytes);
    return new Ahead(
        appender.restBytes() + (spare ? segmentBytes : 0),
        spare,
        segmentBytes,
        site.disk().freeBytes(site.folder()));
  }

  /// Where the journal ends now: up to here its files can be copied while it grows.
  public synchronized Mark mark() {
    return appender.mark();
  }

  /// The file of a segment.
  ///
  /// @param number from 1 to [Mark#segment()]
  public Path segment(long number) {
    return site.segments().file(number);
  }

  /// Ends this epoch and begins the next, under keys that have never sealed anything, and closes
  /// the journal: it goes on when it is opened with those keys. For a journal that was restored,
  /// because what was lost may have gone on where the backup ends.
  ///
  /// @param next made by [Keys#successor(SecureRandom, long)] for this journal's epoch
  /// @param state as after the last record
  public synchronized Append beginEpoch(Keys next, byte[] state) {
    Append append =
        appender.beginEpoch(new EpochKeys(next, site.options().random().nextLong()), state);
    close();
    return append;
  }

  /// Writes the head now instead of after [Options#recordsPerHead()] records: for an idle moment,
  /// or after something that nobody must be able to cut off unseen. Failing is only logged.
  public synchronized void writeHead() {
    appender.writeHead(false);
  }

  /// Writes the head as of a clean stop and gives the folder up. A second call does nothing.
  @Override
  public synchronized void close() {
    appender.close();
    try {
      lock.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The journal's lock could not be given up: " + e);
    }
  }
}
