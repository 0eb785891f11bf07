package id.laci.pos.journal;

import java.io.IOException;
import java.util.Optional;

/// Walks a segment record by record and believes nothing: CRC, sequence, hash of the record before,
/// seal, and where there is one the signature.
final class Chain {
  private final SegmentReader segment;
  private final Seal seal;
  private final SignatureRule signatures;
  private Optional<Link> link;
  private long position;

  /// @param header of the segment
  /// @param link what the first record must follow; empty if that is not known
  /// @param position where the first record is expected
  Chain(
      SegmentReader segment,
      KeyRing ring,
      SegmentHeader header,
      Optional<Link> link,
      long position) {
    this.segment = segment;
    this.seal = ring.of(header.epoch()).seal(header);
    this.signatures = ring.signatures(header.epoch());
    this.link = link;
    this.position = position;
  }

  /// The next record; empty, and staying where it is, if no whole one lies there.
  Optional<Entry> next() throws IOException, DamageFound {
    Optional<Frame> found = segment.frameAt(position);
    return found.isEmpty() ? Optional.empty() : Optional.of(check(found.get()));
  }

  private Entry check(Frame frame) throws DamageFound {
    if (link.isPresent() && !frame.follows(link.get())) {
      long expected = link.get().sequence() + 1;
      throw new DamageFound(
          Damage.Kind.CHAIN_BROKEN,
          expected,
          "Record " + expected + " does not follow the one before it.");
    }
    Optional<byte[]> body = frame.open(seal);
    Optional<Entry.Kind> kind = frame.kind();
    if (body.isEmpty() || kind.isEmpty()) {
      throw new DamageFound(
          Damage.Kind.SEAL_BROKEN,
          frame.sequence(),
          "Record " + frame.sequence() + " does not bear this journal's seal.");
    }
    if (kind.get() == Entry.Kind.SIGNATURE) {
      signatures.check(frame, body.get());
    }
    link = Optional.of(frame.link());
    position += frame.room();
    return new Entry(frame.sequence(), kind.get(), body.get());
  }

  /// The last record passed, or what the first must follow.
  Optional<Link> link() {
    return link;
  }

  /// Where the next record is expected.
  long position() {
    return position;
  }
}
