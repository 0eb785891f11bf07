package id.laci.pos.journal;

import java.io.IOException;
import java.util.Optional;

/// Walks the last segment to where it ends, and judges that end: a crash leaves pieces of one
/// record at most, so anything whole beyond, or an end before the record that the head names, is
/// damage.
final class LastSegment {
  private final SegmentReader segment;
  private final SegmentHeader header;
  private final Optional<Head> head;
  private final Chain chain;
  private final Tail.Marks marks = new Tail.Marks();
  private long snapshotSequence;
  private long tornBytes;

  LastSegment(SegmentReader segment, SegmentHeader header, KeyRing ring, Optional<Head> head) {
    this.segment = segment;
    this.header = header;
    this.head = head;
    this.chain = new Chain(segment, ring, header, before(header, head), SegmentHeader.BYTES);
  }

  private static Optional<Link> before(SegmentHeader header, Optional<Head> head) {
    return header.firstSequence() == 1
        ? Optional.of(Link.NONE)
        : head.map(Head::link).filter(link -> link.sequence() + 1 == header.firstSequence());
  }

  Place walk() throws IOException, DamageFound {
    checkOpening(step());
    while (step().isPresent()) {
      // the checks are in the step
    }
    Link last = chain.link().orElseThrow();
    checkBeyond(last.sequence() + 1);
    checkHead(last);
    return new Place(header, chain.position(), last, snapshotSequence, marks);
  }

  /// What a crash left beyond the last record, in bytes; known after the walk.
  long tornBytes() {
    return tornBytes;
  }

  private Optional<Entry> step() throws IOException, DamageFound {
    long position = chain.position();
    Optional<Entry> entry = chain.next();
    if (entry.isPresent()) {
      Entry found = entry.get();
      marks.note(found.sequence(), position);
      if (found.kind().isState()) {
        snapshotSequence = found.sequence();
      }
      checkAgainstHead(chain.link().orElseThrow());
    }
    return entry;
  }

  private void checkOpening(Optional<Entry> first) throws DamageFound {
    Entry.Kind expected = header.number() == 1 ? Entry.Kind.EPOCH : Entry.Kind.SNAPSHOT;
    if (first.isEmpty()
        || first.get().kind() != expected
        || first.get().sequence() != header.firstSequence()) {
      throw new DamageFound(
          Damage.Kind.SEGMENT_WRONG,
          header.firstSequence(),
          "Segment " + header.number() + " does not open with the record it must open with.");
    }
  }

  private void checkAgainstHead(Link link) throws DamageFound {
    if (head.isPresent()
        && head.get().link().sequence() == link.sequence()
        && !head.get().link().sameAs(link)) {
      throw new DamageFound(
          Damage.Kind.CHAIN_BROKEN,
          link.sequence(),
          "Record " + link.sequence() + " is not the one that the head names.");
    }
  }

  private void checkBeyond(long sequence) throws IOException, DamageFound {
    SegmentReader.Rest rest = segment.rest(chain.position());
    if (rest.whole().isPresent()) {
      throw new DamageFound(
          Damage.Kind.RECORD_UNREADABLE,
          sequence,
          "Record "
              + sequence
              + " cannot be read, but record "
              + rest.whole().get().sequence()
              + " after it is whole.");
    }
    tornBytes = rest.bytes();
  }

  private void checkHead(Link last) throws DamageFound {
    if (head.isPresent() && head.get().link().sequence() > last.sequence()) {
      throw new DamageFound(
          Damage.Kind.TAIL_CUT,
          last.sequence() + 1,
          "The journal ends with record "
              + last.sequence()
              + ", but record "
              + head.get().link().sequence()
              + " had been written.");
    }
  }
}
