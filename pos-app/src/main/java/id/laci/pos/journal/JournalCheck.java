package id.laci.pos.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Checks a journal from its first record to its head and changes nothing, not even what a crash
/// left behind. The journal must not be open meanwhile.
public final class JournalCheck {
  private final Site site;
  private final Keys keys;

  private JournalCheck(Site site, Keys keys) {
    this.site = site;
    this.keys = keys;
  }

  /// Is told how the check comes along.
  public interface Listener {
    /// @param done records checked
    /// @param all records there are
    void checked(long done, long all);
  }

  /// @param folder of the journal
  /// @param options only how segments are named and how a full disk is told; nothing is written
  public static Checked run(Path folder, Keys keys, Options options, Listener listener) {
    return run(new Site(new FileDisk(), folder, options), keys, listener);
  }

  static Checked run(Site site, Keys keys, Listener listener) {
    try {
      Optional<Closeable> lock = site.disk().lock(site.folder(), Journal.LOCK);
      if (lock.isEmpty()) {
        return new Checked.Refused(
            Opened.Why.IN_USE,
            "The journal in " + site.folder() + " is open in another program.",
            "End the Laci that is running, then check again.");
      }
      try (Closeable _ = lock.get()) {
        return new JournalCheck(site, keys).walk(listener);
      }
    } catch (IOException e) {
      return new Checked.Refused(
          Opened.Why.MEDIUM_FAILED,
          "The journal in " + site.folder() + " cannot be read: " + e,
          "Check that the folder is the right one and that the disk is connected.");
    }
  }

  private Checked walk(Listener listener) throws IOException {
    return switch (new Recovery(site, keys).find()) {
      case Recovery.Found.Not(Opened.Damaged(var damage)) -> new Checked.Broken(damage);
      case Recovery.Found.Not(Opened.Refused(var why, var reason, var remedy)) ->
          new Checked.Refused(why, reason, remedy);
      case Recovery.Found.Not(Opened.Ready _) ->
          throw new IllegalStateException("nothing was opened");
      case Recovery.Found.Nothing _ -> new Checked.Nothing();
      case Recovery.Found.End end -> walk(end, listener);
    };
  }

  private Checked walk(Recovery.Found.End end, Listener listener) throws IOException {
    Tail tail = end.place().tail();
    Reading reading =
        new JournalReader(site.segments(), new KeyRing(keys), tail)
            .read(1, entry -> listener.checked(entry.sequence(), tail.sequence()));
    return switch (reading) {
      case Reading.Broken(var damage) -> new Checked.Broken(damage);
      case Reading.Complete _ ->
          new Checked.Whole(
              tail.sequence(), tail.segment(), epochs(tail), end.tornBytes(), end.cleanStop());
    };
  }

  private long epochs(Tail tail) throws IOException {
    Set<Long> epochs = new HashSet<>();
    for (long number = 1; number <= tail.segment(); number++) {
      try (SegmentReader segment = site.segments().read(number)) {
        segment.header().map(SegmentHeader::epoch).ifPresent(epochs::add);
      }
    }
    return epochs.size();
  }
}
