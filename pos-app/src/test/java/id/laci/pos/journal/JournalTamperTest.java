package id.laci.pos.journal;

import static id.laci.pos.journal.Fixture.FOLDER;
import static id.laci.pos.journal.Fixture.append;
import static id.laci.pos.journal.Fixture.appended;
import static id.laci.pos.journal.Fixture.bytes;
import static id.laci.pos.journal.Fixture.keys;
import static id.laci.pos.journal.Fixture.options;
import static id.laci.pos.journal.Fixture.ready;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever is done to the files of a journal at rest, by somebody who has its keys or not, the
/// check names the place. Of the journal under test each fifth record closes a shift.
final class JournalTamperTest {
  private static final int STEPS = 150;
  private static final int BODY_BYTES = 300;
  private static final int MOST_IN_ONE_PLACE = 40;

  private final MemoryDisk disk = new MemoryDisk();
  private final Keys keys = keys(1);
  private final List<Place> places = new ArrayList<>();
  private long last;

  /// Where a record lies.
  private record Place(long sequence, long segment, int at, int bytes, Entry.Kind kind) {}

  @BeforeEach
  void fill() throws Exception {
    try (Journal journal = ready(open())) {
      for (int i = 1; i <= STEPS; i++) {
        byte[] body = bytes(String.format("%0" + BODY_BYTES + "d", i));
        if (i % 5 == 0) {
          appended(
              journal.append(SignatureTest.closing(i), OptionalLong.of(i), () -> bytes("state")));
        } else {
          appended(journal.append(body, () -> bytes("state")));
        }
      }
      last = journal.lastSequence();
    }
    for (long segment = 1; disk.files().containsKey(FOLDER.resolve(name(segment))); segment++) {
      walk(segment);
    }
    assertEquals(last, places.size());
    assertTrue(place(last).segment() >= 4, "some segments are full");
  }

  private void walk(long segment) throws Exception {
    try (SegmentReader reader = new SegmentReader(disk.openToRead(FOLDER.resolve(name(segment))))) {
      int at = SegmentHeader.BYTES;
      for (var frame = reader.frameAt(at); frame.isPresent(); frame = reader.frameAt(at)) {
        places.add(
            new Place(
                frame.get().sequence(),
                segment,
                at,
                frame.get().room(),
                frame.get().kind().orElseThrow()));
        at += frame.get().room();
      }
    }
  }

  private static String name(long segment) {
    return String.format("journal-%08d.seg", segment);
  }

  private Place place(long sequence) {
    return places.get((int) sequence - 1);
  }

  private Opened open() {
    return Journal.open(Fixture.site(disk, options(7)), keys);
  }

  private Checked check() {
    return JournalCheck.run(Fixture.site(disk, options(7)), keys, (_, _) -> {});
  }

  private Damage damage() {
    Checked checked = check();
    return assertInstanceOf(Checked.Broken.class, checked, checked::toString).damage();
  }

  private void named(Damage.Kind kind, long sequence) {
    Damage damage = damage();
    assertEquals(kind, damage.kind(), damage::toString);
    assertEquals(sequence, damage.sequence(), damage::toString);
  }

  private byte[] segment(long number) {
    return disk.content(name(number));
  }

  /// A record in the midst of the first segment, with others of its kind around it.
  private Place inTheMidst(Entry.Kind kind) {
    return places.stream()
        .filter(place -> place.segment() == 1 && place.kind() == kind && place.sequence() > 10)
        .findFirst()
        .orElseThrow();
  }

  private Place lastSignature() {
    return places.stream()
        .filter(place -> place.kind() == Entry.Kind.SIGNATURE)
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  @Test
  void whatNobodyTouchedIsWhole() {
    Checked.Whole whole = assertInstanceOf(Checked.Whole.class, check());
    assertEquals(STEPS / 5, whole.signatures().signed());
  }

  @Test
  void everyByteOfARecordIsGuarded() {
    for (Entry.Kind kind : List.of(Entry.Kind.STEP, Entry.Kind.SIGNATURE)) {
      Place place = inTheMidst(kind);
      int sealed = ByteBuffer.wrap(segment(1)).getInt(place.at() + 24);
      for (int at = 0; at < Frame.HEADER_BYTES + sealed; at += at < 70 ? 1 : 7) {
        segment(1)[place.at() + at] ^= 1;
        named(Damage.Kind.RECORD_UNREADABLE, place.sequence());
        segment(1)[place.at() + at] ^= 1;
      }
    }
  }

  /// Somebody puts the CRC right again.
  @Test
  void everyPartOfARecordWithARightCrcIsGuarded() {
    Place place = inTheMidst(Entry.Kind.STEP);
    int[][] parts = {{4, 8}, {16, 24}, {64, 90}};
    for (int[] part : parts) {
      for (int at = part[0]; at < part[1]; at++) {
        flipWithCrc(place, at);
        named(Damage.Kind.SEAL_BROKEN, place.sequence());
        flipWithCrc(place, at);
      }
    }
    for (int at = 28; at < 60; at++) { // the hash of the record before
      flipWithCrc(place, at);
      named(Damage.Kind.CHAIN_BROKEN, place.sequence());
      flipWithCrc(place, at);
    }
  }

  private void flipWithCrc(Place place, int at) {
    byte[] segment = segment(place.segment());
    segment[place.at() + at] ^= 1;
    int sealed = ByteBuffer.wrap(segment).getInt(place.at() + 24);
    CRC32C crc = new CRC32C();
    crc.update(segment, place.at(), 60);
    crc.update(segment, place.at() + 64, sealed);
    ByteBuffer.wrap(segment).putInt(place.at() + 60, (int) crc.getValue());
  }

  @Test
  void everyByteOfASegmentsHeaderIsGuarded() {
    for (int at = 0; at < SegmentHeader.BYTES; at++) {
      if (at >= 48 && at < 60) {
        continue; // zeros, which the CRC covers as the rest: see below
      }
      segment(2)[at] ^= 1;
      assertEquals(Damage.Kind.SEGMENT_WRONG, damage().kind(), "byte " + at);
      segment(2)[at] ^= 1;
    }
    segment(2)[50] ^= 1;
    assertEquals(Damage.Kind.SEGMENT_WRONG, damage().kind());
  }

  @Test
  void aCutTailIsToldByTheHead() {
    Place end = place(last);
    Arrays.fill(segment(end.segment()), end.at(), end.at() + end.bytes(), (byte) 0);
    named(Damage.Kind.TAIL_CUT, last);
  }

  @Test
  void aTailCutSinceTheLastShiftIsToldEvenAfterACrash() {
    // the head is written at each signature, so at least what is signed cannot be cut off unseen
    Place signature = lastSignature();
    Place before = place(signature.sequence() - 1);
    assertEquals(before.segment(), signature.segment());
    byte[] segment = segment(signature.segment());
    Arrays.fill(segment, before.at(), segment.length, (byte) 0);
    named(Damage.Kind.TAIL_CUT, before.sequence());
  }

  @Test
  void twoRecordsInEachOthersPlaceBreakTheChain() {
    Place one = inTheMidst(Entry.Kind.STEP);
    Place other =
        places.stream()
            .filter(
                place ->
                    place.segment() == 1
                        && place.bytes() == one.bytes()
                        && place.sequence() > one.sequence() + 1)
            .findFirst()
            .orElseThrow();
    byte[] kept = Arrays.copyOfRange(segment(1), one.at(), one.at() + one.bytes());
    System.arraycopy(segment(1), other.at(), segment(1), one.at(), one.bytes());
    System.arraycopy(kept, 0, segment(1), other.at(), kept.length);
    Damage damage = damage();
    assertEquals(one.sequence(), damage.sequence(), damage::toString);
    assertTrue(
        damage.kind() == Damage.Kind.CHAIN_BROKEN || damage.kind() == Damage.Kind.RECORD_UNREADABLE,
        damage::toString);
  }

  @Test
  void twoSegmentsInEachOthersPlaceAreNamed() {
    byte[] second = segment(2);
    disk.plant(FOLDER.resolve(name(2)), segment(3));
    disk.plant(FOLDER.resolve(name(3)), second);
    Damage damage = damage();
    assertEquals(Damage.Kind.SEGMENT_WRONG, damage.kind(), damage::toString);
    assertTrue(damage.reason().contains("Segment 2 "), damage::reason);
  }

  @Test
  void aMissingSegmentIsNamed() {
    disk.remove(name(2));
    Damage damage = damage();
    assertEquals(Damage.Kind.SEGMENT_MISSING, damage.kind());
    assertTrue(damage.reason().contains("Segment 2 "), damage::reason);
  }

  @Test
  void anOlderHeadBesideANewerJournalHidesNothing() {
    byte[] older = disk.content("head").clone();
    try (Journal journal = ready(open())) {
      for (int i = 0; i < 30; i++) {
        append(journal, "later " + i);
      }
    }
    disk.plant(FOLDER.resolve("head"), older);
    Checked.Whole whole =
        assertInstanceOf(Checked.Whole.class, check(), "the journal itself is whole");
    assertEquals(false, whole.cleanStop());
    Place end = place(last);
    byte[] segment = segment(end.segment());
    segment[end.at() + Frame.HEADER_BYTES + 3] ^= 1;
    assertEquals(end.sequence(), damage().sequence());
  }

  @Test
  void aSegmentOfAnEarlierTimeIsNamed() {
    byte[] earlier = segment(place(last).segment()).clone();
    long number = place(last).segment();
    try (Journal journal = ready(open())) {
      for (int i = 0; i < MOST_IN_ONE_PLACE; i++) {
        append(journal, "later " + "x".repeat(500));
      }
      assertTrue(journal.mark().segment() > number);
    }
    disk.plant(FOLDER.resolve(name(number)), earlier);
    named(Damage.Kind.RECORD_UNREADABLE, last + 1);
  }

  /// Whoever has the key that seals can leave a signature out, but not unseen.
  @Test
  void aHistoryWrittenAnewWithoutASignatureIsNamed() {
    Keys without = new Keys(keys.all(), java.util.Optional.empty());
    try (Journal journal = ready(Journal.open(Fixture.site(disk, options(9)), without))) {
      appended(
          journal.append(SignatureTest.closing(500), OptionalLong.of(500), () -> bytes("state")));
      append(journal, "after");
    }
    Damage damage = damage();
    assertEquals(Damage.Kind.SIGNATURE_MISSING, damage.kind(), damage::toString);
    assertTrue(damage.reason().contains("Z 500"), damage::reason);
  }
}
