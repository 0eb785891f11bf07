package id.laci.pos.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/// Finds where a journal ends and makes it ready to go on from there; begins one where there is
/// none. Only the last segment is read; the others are checked when they are read. What a crash
/// cannot have done is reported and left alone.
final class Recovery {
  private final Site site;
  private final KeyRing ring;

  Recovery(Site site, Keys keys) {
    this.site = site;
    this.ring = new KeyRing(keys);
  }

  /// A journal ready to go on.
  record Recovered(KeyRing ring, EpochKeys keys, Appender appender, RecoveryReport report) {}

  /// What recovery came to.
  sealed interface Outcome {
    record Done(Recovered recovered) implements Outcome {}

    record Not(Opened why) implements Outcome {}
  }

  /// What is there, looked at and not touched.
  sealed interface Found {
    /// No journal at all.
    record Nothing() implements Found {}

    /// Where the journal ends.
    ///
    /// @param keys of the last segment
    record End(EpochKeys keys, Place place, boolean cleanStop, long tornBytes) implements Found {}

    /// It must not, or cannot, go on from there.
    record Not(Opened why) implements Found {}
  }

  /// @throws IOException if the medium refuses
  Outcome run() throws IOException {
    return switch (find()) {
      case Found.Nothing _ -> create();
      case Found.End end -> ready(end, false);
      case Found.Not(var why) -> new Outcome.Not(why);
    };
  }

  /// Looks without changing anything.
  ///
  /// @throws IOException if the medium refuses
  Found find() throws IOException {
    List<Long> numbers = site.segments().numbers();
    Optional<byte[]> head = Head.read(site);
    try {
      checkNumbers(numbers, head.isPresent());
      return numbers.isEmpty() ? new Found.Nothing() : end(numbers.getLast(), head);
    } catch (DamageFound found) {
      return new Found.Not(new Opened.Damaged(found.damage()));
    }
  }

  private static void checkNumbers(List<Long> numbers, boolean head) throws DamageFound {
    if (numbers.isEmpty() && head) {
      throw missing(1);
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) != i + 1L) {
        throw missing(i + 1L);
      }
    }
  }

  private static DamageFound missing(long number) {
    return new DamageFound(
        Damage.Kind.SEGMENT_MISSING, 0, "Segment " + number + " of the journal is missing.");
  }

  private Outcome create() throws IOException {
    long epoch = site.options().random().nextLong();
    EpochKeys epochKeys = ring.of(epoch);
    SegmentHeader header =
        new SegmentHeader(
            SegmentHeader.VERSION, site.options().segmentBytes(), 1, epoch, 1, epochKeys.check());
    byte[] body = ByteBuffer.allocate(Long.BYTES).putLong(epoch).array();
    Frame first =
        Frame.seal(epochKeys.seal(header), Link.NONE, site.drawRun(), Entry.Kind.EPOCH, body);
    site.segments().prepare(header, first);
    site.segments().publish(header);
    return ready(new Found.End(epochKeys, Place.after(header, first), true, 0), true);
  }

  private Found end(long number, Optional<byte[]> unproved) throws IOException, DamageFound {
    try (SegmentReader segment = site.segments().read(number)) {
      SegmentHeader header = segment.header().orElseThrow(() -> wrong(number));
      if (header.version() > SegmentHeader.VERSION) {
        return refused(
            Opened.Why.NEWER_FORMAT,
            "The journal was written by a newer version of Laci.",
            "Install that version again.");
      }
      Optional<EpochKeys> epochKeys = ring.of(header);
      if (epochKeys.isEmpty()) {
        return refused(
            Opened.Why.WRONG_KEY,
            "The journal was written with another key.",
            "Put the key store that belongs to this data folder back beside it.");
      }
      if (header.number() != number || header.segmentBytes() != segment.size()) {
        throw wrong(number);
      }
      return end(segment, header, epochKeys.get(), unproved);
    }
  }

  private Found end(
      SegmentReader segment, SegmentHeader header, EpochKeys epochKeys, Optional<byte[]> unproved)
      throws IOException, DamageFound {
    Optional<Head> head = prove(unproved);
    if (head.isPresent() && !head.get().belongsTo(header)) {
      throw new DamageFound(
          Damage.Kind.HEAD_WRONG, 0, "The head of the journal is of another journal.");
    }
    LastSegment last = new LastSegment(segment, header, ring, head);
    Place place = last.walk();
    if (head.isEmpty() && place.link().sequence() > 1) {
      throw new DamageFound(
          Damage.Kind.HEAD_MISSING, place.link().sequence(), "The head of the journal is missing.");
    }
    boolean clean =
        head.isPresent() && head.get().clean() && head.get().link().sameAs(place.link());
    return new Found.End(epochKeys, place, clean, last.tornBytes());
  }

  /// The head may still be of the epoch before: it is written after the first segment of the next.
  private Optional<Head> prove(Optional<byte[]> unproved) throws DamageFound {
    if (unproved.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Head.prove(unproved.get(), ring)
            .orElseThrow(
                () ->
                    new DamageFound(
                        Damage.Kind.HEAD_WRONG,
                        0,
                        "The head of the journal does not bear this journal's mark.")));
  }

  /// Sweeps away what a crash left and forces what it may have left unforced: from here on every
  /// record that is there counts as acknowledged.
  private Outcome ready(Found.End end, boolean created) throws IOException {
    Place place = end.place();
    site.segments().tidy();
    Disk.Handle file = site.segments().open(place.header().number());
    try {
      if (end.tornBytes() > 0) {
        file.write(ByteBuffer.allocate((int) end.tornBytes()), place.position());
      }
      file.force(false);
      site.disk().forceFolder(site.folder());
      new Head(end.keys().epoch(), false, place.link()).write(site, end.keys());
    } catch (IOException e) {
      file.close();
      throw e;
    }
    RecoveryReport report =
        new RecoveryReport(
            created,
            end.cleanStop(),
            end.tornBytes(),
            place.link().sequence(),
            place.snapshotSequence());
    Appender appender = new Appender(site, end.keys(), ring.signer(), file, place);
    return new Outcome.Done(new Recovered(ring, end.keys(), appender, report));
  }

  private static Found refused(Opened.Why why, String reason, String remedy) {
    return new Found.Not(new Opened.Refused(why, reason, remedy));
  }

  private static DamageFound wrong(long number) {
    return new DamageFound(
        Damage.Kind.SEGMENT_WRONG, 0, "Segment " + number + " is not what was written.");
  }
}
