package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Selling stops while what is open can still be ended, and not before.
final class RoomTest {
  private static final int SEGMENT = 8 * 1024 * 1024;
  private static final long MUCH = 100L * SEGMENT;

  private static Room.Level level(long journal, boolean spare, long disk) {
    return Room.of(journal, spare, SEGMENT, disk).level();
  }

  @Test
  void aFullDiskAloneIsWorthAWordAndStopsNothing() {
    assertEquals(Room.Level.PLENTY, level(SEGMENT + 1, true, MUCH));
    assertEquals(Room.Level.TIGHT, level(SEGMENT + 1, true, 0));
    assertEquals(Room.Level.TIGHT, level(SEGMENT, false, MUCH));
    assertTrue(Room.of(SEGMENT + 1, true, SEGMENT, 0).level().mayBegin());
  }

  @Test
  void theLastQuarterOfASegmentIsForWhatIsOpen() {
    assertEquals(Room.Level.TIGHT, level(SEGMENT / 4, false, 0));
    assertEquals(Room.Level.LOW, level(SEGMENT / 4 - 1, false, 0));
    assertEquals(Room.Level.LOW, level(SEGMENT / 64, false, 0));
    assertEquals(Room.Level.NONE, level(SEGMENT / 64 - 1, false, 0));
    assertFalse(Room.of(SEGMENT / 4 - 1, false, SEGMENT, 0).level().mayBegin());
    assertFalse(Room.of(0, false, SEGMENT, 0).level().mayBegin());
  }

  @Test
  void moreRoomIsNeverWorse() {
    Room.Level before = Room.Level.NONE;
    for (long bytes = 0; bytes <= 2L * SEGMENT; bytes += 4_096) {
      Room.Level now = level(bytes, bytes >= SEGMENT, MUCH);
      assertTrue(now.compareTo(before) <= 0, before + " then " + now);
      before = now;
    }
  }
}
