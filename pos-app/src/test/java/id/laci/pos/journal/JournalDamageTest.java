package id.laci.pos.journal;

import static id.laci.pos.journal.Fixture.FOLDER;
import static id.laci.pos.journal.Fixture.append;
import static id.laci.pos.journal.Fixture.damage;
import static id.laci.pos.journal.Fixture.keys;
import static id.laci.pos.journal.Fixture.options;
import static id.laci.pos.journal.Fixture.read;
import static id.laci.pos.journal.Fixture.ready;
import static id.laci.pos.journal.Fixture.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What no crash explains is refused under its own name and left as it was found. The journal under
/// test has 40 steps of one length in the last segment.
final class JournalDamageTest {
  private static final String LAST = "journal-00000002.seg";
  private static final int STEPS = 60;
  private static final int BODY_BYTES = 300;
  private static final int ROOM = Frame.roomFor(BODY_BYTES);

  private final MemoryDisk disk = new MemoryDisk();
  private long snapshot;
  private long last;

  @BeforeEach
  void fill() {
    try (Journal journal = ready(open())) {
      for (int i = 0; i < STEPS; i++) {
        append(journal, String.format("%0" + BODY_BYTES + "d", i));
      }
      snapshot = journal.lastSnapshotSequence();
      last = journal.lastSequence();
    }
    assertTrue(disk.content(LAST).length > 0);
  }

  private Opened open() {
    return Journal.open(Fixture.site(disk, options(7)), keys(1));
  }

  /// Where a record of the last segment lies.
  private int at(long sequence) {
    return SegmentHeader.BYTES
        + (sequence == snapshot
            ? 0
            : Frame.roomFor("state".length()) + (int) (sequence - snapshot - 1) * ROOM);
  }

  private void flip(String name, int at) {
    disk.content(name)[at] ^= 1;
  }

  private void check(Damage.Kind kind, long sequence) {
    var before = new TreeMap<String, Integer>();
    disk.files()
        .forEach((file, inode) -> before.put(file.toString(), Arrays.hashCode(inode.content)));
    Damage damage = damage(open());
    assertEquals(kind, damage.kind(), damage::toString);
    assertEquals(sequence, damage.sequence(), damage::toString);
    assertFalse(damage.reason().isBlank());
    assertTrue(damage.remedy().contains("Delete nothing"));
    var after = new TreeMap<String, Integer>();
    disk.files()
        .forEach((file, inode) -> after.put(file.toString(), Arrays.hashCode(inode.content)));
    assertEquals(before, after, "damage is left as it was found");
  }

  @Test
  void aFlippedBitWithAWholeRecordAfterItIsDamage() {
    flip(LAST, at(last - 2) + Frame.HEADER_BYTES + 5);
    check(Damage.Kind.RECORD_UNREADABLE, last - 2);
  }

  @Test
  void aZeroedRecordWithAWholeOneAfterItIsDamage() {
    Arrays.fill(disk.content(LAST), at(last - 1), at(last), (byte) 0);
    check(Damage.Kind.RECORD_UNREADABLE, last - 1);
  }

  @Test
  void aTornLastRecordIsACrashWhereTheHeadDoesNotKnowIt() {
    rewind(last - 1);
    flip(LAST, at(last) + Frame.HEADER_BYTES + 5);
    Opened opened = open();
    RecoveryReport report = report(opened);
    assertEquals(last - 1, report.lastSequence());
    assertFalse(report.cleanStop());
    assertTrue(report.tornBytes() > 0 && report.tornBytes() <= ROOM);
    try (Journal journal = ready(opened)) {
      assertEquals(last, append(journal, "again"));
      assertEquals(List.of(last + " STEP again"), read(journal, last));
    }
    assertEquals(0, report(open()).tornBytes());
  }

  /// Makes the head name an earlier record, as it does between two writings.
  private void rewind(long sequence) {
    EpochKeys keys = new EpochKeys(keys(1), header().epoch());
    try {
      new Head(keys.epoch(), false, linkOf(sequence)).write(Fixture.site(disk, options(8)), keys);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private SegmentHeader header() {
    return SegmentHeader.of(java.nio.ByteBuffer.wrap(disk.content(LAST))).orElseThrow();
  }

  private Link linkOf(long sequence) throws java.io.IOException {
    try (SegmentReader reader = new SegmentReader(disk.openToRead(FOLDER.resolve(LAST)))) {
      return reader.frameAt(at(sequence)).orElseThrow().link();
    }
  }

  @Test
  void aCutTailIsSeenByTheHead() {
    Arrays.fill(disk.content(LAST), at(last), disk.content(LAST).length, (byte) 0);
    check(Damage.Kind.TAIL_CUT, last);
  }

  @Test
  void aTornRecordThatTheHeadKnowsIsACutTail() {
    flip(LAST, at(last) + Frame.HEADER_BYTES + 5);
    check(Damage.Kind.TAIL_CUT, last);
  }

  @Test
  void aMissingLastSegmentIsSeenByTheHead() {
    disk.remove(LAST);
    check(Damage.Kind.TAIL_CUT, snapshot);
  }

  @Test
  void aMissingEarlierSegmentIsNamed() {
    disk.remove("journal-00000001.seg");
    check(Damage.Kind.SEGMENT_MISSING, 0);
  }

  @Test
  void aHeadAloneIsNotANewJournal() {
    disk.remove("journal-00000001.seg");
    disk.remove(LAST);
    check(Damage.Kind.SEGMENT_MISSING, 0);
  }

  @Test
  void aMissingHeadIsDamage() {
    disk.remove("head");
    check(Damage.Kind.HEAD_MISSING, last);
  }

  @Test
  void aHeadWithoutItsMarkIsDamage() {
    for (int at = 0; at < disk.content("head").length; at++) {
      flip("head", at);
      check(Damage.Kind.HEAD_WRONG, 0);
      flip("head", at);
    }
    Fixture.ready(open()).close();
  }

  @Test
  void aShortHeadIsDamage() {
    disk.plant(FOLDER.resolve("head"), Arrays.copyOf(disk.content("head"), 40));
    check(Damage.Kind.HEAD_WRONG, 0);
    disk.plant(FOLDER.resolve("head"), new byte[0]);
    check(Damage.Kind.HEAD_WRONG, 0);
  }

  @Test
  void aRecordRepeatedInAnotherPlaceBreaksTheChain() {
    byte[] segment = disk.content(LAST);
    System.arraycopy(segment, at(last - 1), segment, at(last), ROOM);
    check(Damage.Kind.CHAIN_BROKEN, last);
  }

  @Test
  void aRecordForgedWithARightCrcBreaksTheSeal() {
    byte[] segment = disk.content(LAST);
    segment[at(last) + Frame.HEADER_BYTES + 5] ^= 1;
    java.nio.ByteBuffer frame = java.nio.ByteBuffer.wrap(segment, at(last), ROOM);
    var crc = new java.util.zip.CRC32C();
    crc.update(segment, at(last), 60);
    crc.update(segment, at(last) + 64, BODY_BYTES + Seal.TAG_BYTES);
    frame.putInt(at(last) + 60, (int) crc.getValue());
    check(Damage.Kind.SEAL_BROKEN, last);
  }

  @Test
  void aRecordOfAnotherHistoryUnderTheSameKeyBreaksTheChain() {
    byte[] original = disk.content(LAST).clone();
    rewind(last - 1);
    Arrays.fill(disk.content(LAST), at(last), original.length, (byte) 0);
    try (Journal journal = ready(open())) {
      append(journal, String.format("%0" + BODY_BYTES + "d", 777));
      append(journal, String.format("%0" + BODY_BYTES + "d", 778));
    }
    System.arraycopy(original, at(last), disk.content(LAST), at(last), ROOM);
    check(Damage.Kind.CHAIN_BROKEN, last + 1);
  }

  @Test
  void aSegmentHeaderThatDoesNotFitIsDamage() {
    flip(LAST, 30);
    check(Damage.Kind.SEGMENT_WRONG, 0);
    flip(LAST, 30);
    disk.plant(FOLDER.resolve(LAST), Arrays.copyOf(disk.content(LAST), 8192));
    check(Damage.Kind.SEGMENT_WRONG, 0);
    disk.plant(FOLDER.resolve(LAST), new byte[0]);
    check(Damage.Kind.SEGMENT_WRONG, 0);
  }

  @Test
  void aSegmentWithoutItsSnapshotIsDamage() {
    Arrays.fill(disk.content(LAST), at(snapshot), disk.content(LAST).length, (byte) 0);
    check(Damage.Kind.SEGMENT_WRONG, snapshot);
  }

  @Test
  void segmentsInEachOthersPlaceAreDamage() {
    byte[] first = disk.content("journal-00000001.seg");
    disk.plant(FOLDER.resolve("journal-00000001.seg"), disk.content(LAST));
    disk.plant(FOLDER.resolve(LAST), first);
    check(Damage.Kind.SEGMENT_WRONG, 0);
  }

  @Test
  void aNewerFormatIsRefusedForWhatItIs() {
    SegmentHeader now = header();
    SegmentHeader newer =
        new SegmentHeader(
            SegmentHeader.VERSION + 1,
            now.segmentBytes(),
            now.number(),
            now.epoch(),
            now.firstSequence(),
            now.keyCheck());
    System.arraycopy(newer.bytes(), 0, disk.content(LAST), 0, SegmentHeader.BYTES);
    assertEquals(Opened.Why.NEWER_FORMAT, assertInstanceOf(Opened.Refused.class, open()).why());
  }

  /// The start reads the last segment only: damage in an earlier one shows when it is read.
  @Test
  void damageInAnEarlierSegmentIsNamedByReadingAndVerifying() {
    byte[] first = disk.content("journal-00000001.seg");
    for (int at = SegmentHeader.BYTES + 2; at < first.length; at += 1_111) {
      first[at] ^= 1;
      try (Journal journal = ready(open())) {
        Damage damage = assertInstanceOf(Reading.Broken.class, journal.verify()).damage();
        assertTrue(damage.sequence() <= snapshot, damage::toString);
        assertEquals(damage, brokenFrom(journal, 1));
        assertInstanceOf(Reading.Complete.class, journal.read(snapshot, _ -> {}));
      }
      first[at] ^= 1;
    }
    disk.remove("journal-00000001.seg");
    disk.plant(FOLDER.resolve("journal-00000001.seg"), first);
    try (Journal journal = ready(open())) {
      assertInstanceOf(Reading.Complete.class, journal.verify());
    }
  }

  private static Damage brokenFrom(Journal journal, long sequence) {
    return assertInstanceOf(Reading.Broken.class, journal.read(sequence, _ -> {})).damage();
  }

  @Test
  void noFlippedByteOfTheLastSegmentGoesUnseen() {
    byte[] segment = disk.content(LAST);
    for (int at = 0; at < at(last); at += 7) {
      if (segment[at] != 0 || at % ROOM < ROOM - Frame.ALIGNMENT_BYTES) {
        byte was = segment[at];
        segment[at] ^= 0x10;
        Opened opened = open();
        boolean padding = opened instanceof Opened.Ready;
        if (padding) {
          ready(opened).close();
          assertEquals(0, was, "only the zeros between two records are nobody's");
        }
        segment[at] = was;
      }
    }
  }
}
