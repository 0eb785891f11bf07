package id.laci.pos.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/// A witness beside the journal: the last record known to be on the disk, under a MAC. It makes a
/// cut tail visible; it cannot tell when journal and head are set back together.
///
/// @param epoch of the journal
/// @param clean the journal was closed after this record
/// @param link the record
record Head(long epoch, boolean clean, Link link) {
  static final String NAME = "head";
  private static final long MAGIC = 0x4C41434948454144L; // LACIHEAD
  private static final int VERSION = 1;
  private static final int EPOCH_AT = 8 + 4 + 4;
  private static final int MAC_AT = 8 + 4 + 4 + 8 + 8 + Frame.HASH_BYTES;
  private static final int BYTES = MAC_AT + 32;

  /// Whether it can be the head of a journal that ends in this segment: it is of the same epoch, or
  /// was written just before that one began.
  boolean belongsTo(SegmentHeader last) {
    return epoch == last.epoch() || link.sequence() + 1 == last.firstSequence();
  }

  /// The bytes of the file, mark and all.
  byte[] bytes(EpochKeys keys) {
    ByteBuffer to = ByteBuffer.allocate(BYTES);
    to.putLong(MAGIC).putInt(VERSION).putInt(clean ? 1 : 0);
    to.putLong(epoch).putLong(link.sequence()).put(link.hash());
    to.put(keys.headMac(to.array(), MAC_AT));
    return to.array();
  }

  /// Writes beside, forces, moves: there is always a whole head.
  void write(Site site, EpochKeys keys) throws IOException {
    Disk disk = site.disk();
    Path folder = site.folder();
    Path unfinished = folder.resolve(NAME + Segments.UNFINISHED);
    try (Disk.Handle file = disk.create(unfinished)) {
      file.write(ByteBuffer.wrap(bytes(keys)), 0);
      file.force(true);
    }
    disk.move(unfinished, folder.resolve(NAME));
    disk.forceFolder(folder);
  }

  /// The head's file, its mark not yet looked at; empty if there is none.
  static Optional<byte[]> read(Site site) throws IOException {
    Disk disk = site.disk();
    Path folder = site.folder();
    if (!disk.list(folder).contains(NAME)) {
      return Optional.empty();
    }
    try (Disk.Handle file = disk.openToRead(folder.resolve(NAME))) {
      ByteBuffer from = ByteBuffer.allocate(BYTES + 1);
      file.read(from, 0);
      return Optional.of(Arrays.copyOf(from.array(), from.position()));
    }
  }

  /// The head, if it bears the mark of the epoch that it names.
  static Optional<Head> prove(byte[] bytes, KeyRing ring) {
    if (bytes.length != BYTES) {
      return Optional.empty();
    }
    EpochKeys keys = ring.of(ByteBuffer.wrap(bytes).getLong(EPOCH_AT));
    if (!MessageDigest.isEqual(
        keys.headMac(bytes, MAC_AT), Arrays.copyOfRange(bytes, MAC_AT, BYTES))) {
      return Optional.empty();
    }
    ByteBuffer from = ByteBuffer.wrap(bytes);
    if (from.getLong() != MAGIC || from.getInt() != VERSION) {
      return Optional.empty();
    }
    boolean clean = from.getInt() == 1;
    long epoch = from.getLong();
    long sequence = from.getLong();
    byte[] hash = new byte[Frame.HASH_BYTES];
    from.get(hash);
    return Optional.of(new Head(epoch, clean, new Link(sequence, hash)));
  }
}
