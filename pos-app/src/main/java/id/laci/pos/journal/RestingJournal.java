package id.laci.pos.journal;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;

/// A journal that no till has open, to be read and checked. Nothing in it changes: what a crash
/// left behind stays for the next start. Its lock is held meanwhile, so that no till begins to
/// write.
public final class RestingJournal implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(RestingJournal.class.getName());

  private final Site site;
  private final KeyRing ring;
  private final Recovery.Found.End end;
  private final Closeable lock;

  private RestingJournal(Site site, KeyRing ring, Recovery.Found.End end, Closeable lock) {
    this.site = site;
    this.ring = ring;
    this.end = end;
    this.lock = lock;
  }

  /// What there is.
  public sealed interface Found {
    /// It can be read.
    record Ready(RestingJournal journal) implements Found {}

    /// There is no journal in that folder.
    record Nothing() implements Found {}

    /// Its end is not what was written.
    record Damaged(Damage damage) implements Found {}

    /// It cannot be read here and now.
    ///
    /// @param why for the program
    /// @param reason in words
    /// @param remedy what a person should do
    record Refused(Opened.Why why, String reason, String remedy) implements Found {}
  }

  /// @param folder of the journal
  /// @param options only how segments are named and how a full disk is told; nothing is written
  public static Found open(Path folder, Keys keys, Options options) {
    return open(new Site(new FileDisk(), folder, options), keys);
  }

  static Found open(Site site, Keys keys) {
    try {
      Optional<Closeable> lock = site.disk().lock(site.folder(), Journal.LOCK);
      if (lock.isEmpty()) {
        return new Found.Refused(
            Opened.Why.IN_USE,
            "The journal in " + site.folder() + " is open in another program.",
            "End the Laci that is running, then try again.");
      }
      return found(site, keys, lock.get());
    } catch (IOException e) {
      return new Found.Refused(
          Opened.Why.MEDIUM_FAILED,
          "The journal in " + site.folder() + " cannot be read: " + e,
          "Check that the folder is the right one and that the disk is connected.");
    }
  }

  private static Found found(Site site, Keys keys, Closeable lock) throws IOException {
    Recovery.Found found;
    try {
      found = new Recovery(site, keys).find();
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    if (found instanceof Recovery.Found.End end) {
      return new Found.Ready(new RestingJournal(site, new KeyRing(keys), end, lock));
    }
    lock.close();
    return switch (found) {
      case Recovery.Found.Nothing _ -> new Found.Nothing();
      case Recovery.Found.Not(Opened.Damaged(var damage)) -> new Found.Damaged(damage);
      case Recovery.Found.Not(Opened.Refused(var why, var reason, var remedy)) ->
          new Found.Refused(why, reason, remedy);
      case Recovery.Found.Not(Opened.Ready _), Recovery.Found.End _ ->
          throw new IllegalStateException("nothing was opened");
    };
  }

  /// Hands out the records from one sequence to the last, in order; checks each.
  ///
  /// @param fromSequenceInclusive below 1: from the first; beyond the last: nothing is handed out
  public Reading read(long fromSequenceInclusive, EntryReader reader) {
    return new JournalReader(site.segments(), ring, end.place().tail())
        .read(fromSequenceInclusive, reader);
  }

  /// The last record.
  public long lastSequence() {
    return end.place().tail().sequence();
  }

  /// Checks all of it.
  public Checked check(JournalCheck.Listener listener) {
    return new JournalCheck(site.segments(), ring, end.place().tail(), Optional.empty())
        .run(end.tornBytes(), end.cleanStop(), listener, () -> false)
        .orElseThrow();
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The journal's lock could not be given up: " + e);
    }
  }
}
