package id.laci.pos.journal;

import id.laci.pos.journal.Append.Appended;
import id.laci.pos.journal.Append.Cause;
import id.laci.pos.journal.Append.NotAppended;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// The writing end of a journal: one record at a time, each forced before it is acknowledged. After
/// a failed write or force it takes no more, because what the medium then holds is not known, and a
/// second force may report success for what the first one lost.
final class Appender {
  private static final System.Logger LOG = System.getLogger(Appender.class.getName());

  private static final int SIGNATURE_ROOM = Frame.roomFor(ClosingSignature.BYTES);

  private final Site site;
  private final Optional<Signer> signer;
  private EpochKeys keys;

  private Disk.Handle file;
  private Place place;
  private Seal seal;
  private long run;
  private int recordsSinceHead;
  private boolean open = true;
  private volatile Tail tail;
  private volatile long restBytes;

  /// @param signer empty where shifts are closed without a signature
  /// @param file the last segment, open for writing
  /// @param place where the journal ends
  Appender(Site site, EpochKeys keys, Optional<Signer> signer, Disk.Handle file, Place place) {
    this.site = site;
    this.keys = keys;
    this.signer = signer;
    this.seal = keys.seal(place.header());
    this.file = file;
    this.place = place;
    this.run = site.drawRun();
    this.tail = place.tail();
    this.restBytes = place.restBytes();
  }

  /// What readers may rely on; from any thread.
  Tail tail() {
    return tail;
  }

  /// @param closes the number of the report with which the record closes a shift: the chain is then
  ///   signed
  Append append(byte[] body, OptionalLong closes, Supplier<byte[]> stateBefore) {
    if (!open) {
      return new NotAppended(Cause.CLOSED, "The journal is closed.");
    }
    boolean signs = closes.isPresent() && signer.isPresent();
    int signatureRoom = signs ? SIGNATURE_ROOM : 0;
    int bodyBytesMax = site.options().bodyBytesMax() - signatureRoom;
    if (body.length > bodyBytesMax) {
      return new NotAppended(
          Cause.TOO_LARGE, "A record of " + body.length + " bytes; " + bodyBytesMax + " at most.");
    }
    if (!place.hasRoomFor(Frame.roomFor(body.length) + signatureRoom)) {
      Optional<NotAppended> not = rollOver(keys, stateBefore.get());
      if (not.isPresent()) {
        return not.get();
      }
    }
    Append append = write(Entry.Kind.STEP, body);
    if (signs && append instanceof Append.Appended) {
      // forced by itself: the record is on the disk, whatever becomes of its signature
      var _ = writeSignature(signer.get(), closes.getAsLong());
    }
    return append;
  }

  /// Signs the chain up to its last record, which closed a shift before a crash could be signed.
  ///
  /// @param number of the report that closed it
  /// @return empty where nobody signs
  Optional<Append> sign(long number, Supplier<byte[]> state) {
    if (!open || signer.isEmpty()) {
      return Optional.empty();
    }
    if (!place.hasRoomFor(SIGNATURE_ROOM)) {
      Optional<NotAppended> not = rollOver(keys, state.get());
      if (not.isPresent()) {
        return Optional.of(not.get());
      }
    }
    return Optional.of(writeSignature(signer.get(), number));
  }

  private Append writeSignature(Signer by, long number) {
    ClosingSignature signature = ClosingSignature.make(by, keys.epoch(), number, place.link());
    Append append = write(Entry.Kind.SIGNATURE, signature.bytes());
    writeHead(false);
    return append;
  }

  private Append write(Entry.Kind kind, byte[] body) {
    Frame frame = Frame.seal(seal, place.link(), run, kind, body);
    try {
      file.write(frame.padded(), place.position());
      file.force(false);
    } catch (IOException e) {
      return fail(e);
    }
    enter(place.after(frame));
    if (++recordsSinceHead >= site.options().recordsPerHead()) {
      writeHead(false);
    }
    return new Appended(frame.sequence());
  }

  /// Begins a new epoch in a new segment.
  ///
  /// @param next keys that have sealed nothing yet
  Append beginEpoch(EpochKeys next, byte[] snapshot) {
    if (!open) {
      return new NotAppended(Cause.CLOSED, "The journal is closed.");
    }
    Optional<NotAppended> not = rollOver(next, snapshot);
    return not.isPresent() ? not.get() : new Appended(place.link().sequence());
  }

  /// Begins a new segment with the state as it is. Until the segment has its name nothing has
  /// happened, and the next append may try again.
  private Optional<NotAppended> rollOver(EpochKeys nextKeys, byte[] snapshot) {
    int bodyBytesMax = site.options().bodyBytesMax();
    if (snapshot.length > bodyBytesMax) {
      String sizes = snapshot.length + " bytes; " + bodyBytesMax + " at most.";
      return Optional.of(new NotAppended(Cause.SNAPSHOT_TOO_LARGE, "A snapshot of " + sizes));
    }
    SegmentHeader next =
        new SegmentHeader(
            SegmentHeader.VERSION,
            site.options().segmentBytes(),
            place.header().number() + 1,
            nextKeys.epoch(),
            place.link().sequence() + 1,
            nextKeys.check());
    long nextRun = site.drawRun();
    Seal nextSeal = nextKeys.seal(next);
    Frame first = Frame.seal(nextSeal, place.link(), nextRun, Entry.Kind.SNAPSHOT, snapshot);
    try {
      site.segments().prepare(next, first);
    } catch (IOException e) {
      return Optional.of(noSegment(e));
    }
    try {
      site.segments().publish(next);
      Disk.Handle full = file;
      file = site.segments().open(next.number());
      full.close();
    } catch (IOException e) {
      return Optional.of(fail(e));
    }
    keys = nextKeys;
    run = nextRun;
    seal = nextSeal;
    enter(Place.after(next, first));
    writeHead(false);
    return Optional.empty();
  }

  private void enter(Place next) {
    place = next;
    tail = next.tail();
    restBytes = next.restBytes();
  }

  /// Bytes that still fit into the last segment; from any thread.
  long restBytes() {
    return restBytes;
  }

  /// Where the journal ends now, for whoever copies it.
  Mark mark() {
    Link link = place.link();
    byte[] head = new Head(keys.epoch(), true, link).bytes(keys);
    return new Mark(keys.epoch(), link.sequence(), place.header().number(), place.position(), head);
  }

  private NotAppended noSegment(IOException e) {
    boolean full = false;
    try {
      full = site.disk().freeBytes(site.folder()) < site.options().segmentBytes();
      site.segments().tidy();
    } catch (IOException again) {
      e.addSuppressed(again);
    }
    return full
        ? new NotAppended(Cause.DISK_FULL, "The disk has no room for a new journal segment.")
        : new NotAppended(
            Cause.NO_SEGMENT, "A new journal segment could not be made: " + e.getMessage());
  }

  private NotAppended fail(IOException e) {
    open = false;
    return new NotAppended(
        Cause.MEDIUM_FAILED, "The journal could not be written: " + e.getMessage());
  }

  /// Writes where the journal ends. That this fails takes nothing from what was appended, only from
  /// how soon a cut tail would be seen.
  void writeHead(boolean clean) {
    if (!open) {
      return;
    }
    recordsSinceHead = 0;
    try {
      new Head(keys.epoch(), clean, place.link()).write(site, keys);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The head of the journal could not be written: " + e);
    }
  }

  void close() {
    writeHead(true);
    open = false;
    try {
      file.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The journal's segment could not be closed: " + e);
    }
  }
}
