package id.laci.pos.journal;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Checks a journal from its first record to its last, every signature, and the head, and changes
/// nothing, not even what a crash left behind.
public final class JournalCheck {
  private final Segments segments;
  private final KeyRing ring;
  private final Tail tail;
  private final ClosingWalk walk;

  /// @param head proved, of a time when the journal ended at `tail` or before
  JournalCheck(Segments segments, KeyRing ring, Tail tail, Optional<Head> head) {
    this.segments = segments;
    this.ring = ring;
    this.tail = tail;
    this.walk = new ClosingWalk(head);
  }

  /// Is told how the check comes along.
  public interface Listener {
    /// @param done records checked
    /// @param all records there are
    void checked(long done, long all);
  }

  /// Checks a journal that nobody has open.
  ///
  /// @param folder of the journal
  /// @param options only how segments are named and how a full disk is told; nothing is written
  public static Checked run(Path folder, Keys keys, Options options, Listener listener) {
    return run(new Site(new FileDisk(), folder, options), keys, listener);
  }

  static Checked run(Site site, Keys keys, Listener listener) {
    return switch (RestingJournal.open(site, keys)) {
      case RestingJournal.Found.Nothing _ -> new Checked.Nothing();
      case RestingJournal.Found.Damaged(var damage) -> new Checked.Broken(damage);
      case RestingJournal.Found.Refused(var why, var reason, var remedy) ->
          new Checked.Refused(why, reason, remedy);
      case RestingJournal.Found.Ready(var journal) -> {
        try (journal) {
          yield journal.check(listener);
        }
      }
    };
  }

  /// @param stop asked at every record
  /// @return empty if it was stopped
  Optional<Checked> run(
      long tornBytes, boolean cleanStop, Listener listener, BooleanSupplier stop) {
    try {
      return Optional.of(walk(tornBytes, cleanStop, listener, stop));
    } catch (Stopped _) {
      return Optional.empty();
    }
  }

  private Checked walk(long tornBytes, boolean cleanStop, Listener listener, BooleanSupplier stop) {
    Reading reading =
        new JournalReader(segments, ring, tail)
            .walk(
                1,
                (entry, link, epoch) -> {
                  if (stop.getAsBoolean()) {
                    throw new Stopped();
                  }
                  walk.passed(entry, link, epoch);
                  listener.checked(entry.sequence(), tail.sequence());
                });
    return switch (reading) {
      case Reading.Broken(var damage) -> new Checked.Broken(damage);
      case Reading.Complete _ -> whole(tornBytes, cleanStop);
    };
  }

  private Checked whole(long tornBytes, boolean cleanStop) {
    try {
      return new Checked.Whole(
          tail.sequence(), tail.segment(), epochs(), tornBytes, cleanStop, walk.result());
    } catch (IOException e) {
      return new Checked.Refused(
          Opened.Why.MEDIUM_FAILED,
          "The journal cannot be read: " + e,
          "Check that the folder is the right one and that the disk is connected.");
    }
  }

  private long epochs() throws IOException {
    Set<Long> epochs = new HashSet<>();
    for (long number = 1; number <= tail.segment(); number++) {
      try (SegmentReader segment = segments.read(number)) {
        segment.header().map(SegmentHeader::epoch).ifPresent(epochs::add);
      }
    }
    return epochs.size();
  }

  /// Ends the walk.
  private static final class Stopped extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Stopped() {
      super("the check was stopped", null, false, false);
    }
  }
}
