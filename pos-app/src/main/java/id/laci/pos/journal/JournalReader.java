package id.laci.pos.journal;

import java.io.IOException;
import java.util.Optional;

/// Reads a journal up to where it ended when the reader was made, while others append. Opens its
/// own files. For one thread.
final class JournalReader {
  private final Segments segments;
  private final KeyRing ring;
  private final Tail tail;

  JournalReader(Segments segments, KeyRing ring, Tail tail) {
    this.segments = segments;
    this.ring = ring;
    this.tail = tail;
  }

  /// Is told of every record passed, with what only the journal itself looks at.
  interface Walk {
    /// @param link the record's own
    /// @throws DamageFound to end the walk there
    void passed(Entry entry, Link link, long epoch) throws DamageFound;
  }

  Reading read(long from, EntryReader reader) {
    return walk(from, (entry, _, _) -> reader.entry(entry));
  }

  Reading walk(long from, Walk walk) {
    long first = Math.max(1, from);
    try {
      if (first <= tail.sequence()) {
        readSegments(first, walk);
      }
      return new Reading.Complete(tail.sequence());
    } catch (DamageFound found) {
      return new Reading.Broken(found.damage());
    } catch (IOException e) {
      return new Reading.Broken(
          Damage.of(
              Damage.Kind.MEDIUM_FAILED, first, "The journal cannot be read: " + e.getMessage()));
    }
  }

  private void readSegments(long from, Walk walk) throws IOException, DamageFound {
    long number = from == 1 ? 1 : segmentOf(from);
    Optional<Link> link = from == 1 ? Optional.of(Link.NONE) : Optional.empty();
    link = readSegment(number, from, link, walk);
    while (link.isPresent() && link.get().sequence() < tail.sequence()) {
      number++;
      link = readSegment(number, link.get().sequence() + 1, link, walk);
    }
  }

  /// Reads one segment from a record to its end, and says what the next segment must follow.
  private Optional<Link> readSegment(long number, long from, Optional<Link> link, Walk walk)
      throws IOException, DamageFound {
    if (number > tail.segment()) {
      throw unreadable(from);
    }
    try (SegmentReader segment = segments.read(number)) {
      SegmentHeader header = header(segment, number);
      Chain chain = new Chain(segment, ring, header, link, place(segment, header, from));
      Optional<Entry> entry = chain.next();
      if (entry.isEmpty()) {
        throw unreadable(from);
      }
      while (entry.isPresent()) {
        walk.passed(entry.get(), chain.link().orElseThrow(), header.epoch());
        entry = entry.get().sequence() < tail.sequence() ? chain.next() : Optional.empty();
      }
      return chain.link();
    }
  }

  /// The first record of the segment in which this one lies.
  ///
  /// @throws IOException if the medium does not tell, or a segment is not what was written
  long startOf(long sequence) throws IOException {
    try {
      long number = segmentOf(Math.clamp(sequence, 1, tail.sequence()));
      try (SegmentReader segment = segments.read(number)) {
        return header(segment, number).firstSequence();
      }
    } catch (DamageFound found) {
      throw new IOException(found.damage().reason(), found);
    }
  }

  private long place(SegmentReader segment, SegmentHeader header, long sequence)
      throws IOException, DamageFound {
    long start =
        header.number() == tail.segment() ? tail.marks().before(sequence) : SegmentHeader.BYTES;
    return segment.find(start, sequence).orElseThrow(() -> unreadable(sequence));
  }

  /// The last segment that begins at this record or before it.
  private long segmentOf(long sequence) throws IOException, DamageFound {
    long low = 1;
    long high = tail.segment();
    while (low < high) {
      long middle = (low + high + 1) >>> 1;
      try (SegmentReader segment = segments.read(middle)) {
        if (header(segment, middle).firstSequence() <= sequence) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
    }
    return low;
  }

  private SegmentHeader header(SegmentReader segment, long number) throws IOException, DamageFound {
    Optional<SegmentHeader> header = segment.header();
    if (header.isEmpty()
        || header.get().version() != SegmentHeader.VERSION
        || header.get().number() != number
        || ring.of(header.get()).isEmpty()
        || header.get().segmentBytes() != segment.size()) {
      throw new DamageFound(
          Damage.Kind.SEGMENT_WRONG,
          header.map(SegmentHeader::firstSequence).orElse(0L),
          "Segment " + number + " is not what was written.");
    }
    return header.get();
  }

  private static DamageFound unreadable(long sequence) {
    return new DamageFound(
        Damage.Kind.RECORD_UNREADABLE, sequence, "Record " + sequence + " cannot be read.");
  }
}
