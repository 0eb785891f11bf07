package id.laci.pos.journal;

import java.security.MessageDigest;

/// A place in the chain: a record's sequence and the hash over all of it.
final class Link {
  /// What the first record follows.
  static final Link NONE = new Link(0, new byte[Frame.HASH_BYTES]);

  private final long sequence;
  private final byte[] hash;

  Link(long sequence, byte[] hash) {
    this.sequence = sequence;
    this.hash = hash;
  }

  long sequence() {
    return sequence;
  }

  /// Not a copy; nobody writes to it.
  byte[] hash() {
    return hash;
  }

  boolean sameAs(Link other) {
    return sequence == other.sequence && MessageDigest.isEqual(hash, other.hash);
  }
}
