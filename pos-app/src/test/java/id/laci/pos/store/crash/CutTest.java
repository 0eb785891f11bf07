package id.laci.pos.store.crash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a disk may hold after a cut.
final class CutTest {
  private static final int BLOCK = Cut.BLOCK;

  private final Cut cut = new Cut();
  private final Random random = new Random(1);

  private static Op write(int block, int blocks, int value) {
    byte[] bytes = new byte[blocks * BLOCK];
    Arrays.fill(bytes, (byte) value);
    return new Op.Written((long) block * BLOCK, bytes);
  }

  /// @return the first byte of each block
  private byte[] image(Kept kept) {
    byte[] bytes = cut.image(kept, random).orElseThrow();
    byte[] firsts = new byte[bytes.length / BLOCK];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = bytes[i * BLOCK];
    }
    return firsts;
  }

  @Test
  void whatWasForcedIsThereAndWhatWasNotMayBe() {
    cut.pass(write(0, 4, 1));
    cut.pass(new Op.Forced());
    cut.pass(write(4, 4, 2));
    assertArrayEquals(new byte[] {1, 1, 1, 1}, image(Kept.DURABLE));
    assertArrayEquals(new byte[] {1, 1, 1, 1, 2, 2, 2, 2}, image(Kept.PREFIX));
    assertArrayEquals(new byte[] {1, 1, 1, 1, 2, 0, 0, 2}, image(Kept.TORN_MIDDLE));
    assertArrayEquals(new byte[] {1, 1, 1, 1}, image(Kept.ONE_DROPPED));
    assertEquals(Optional.empty(), cut.image(Kept.HEADER_FIRST, random));
  }

  @Test
  void theHeaderMayComeBeforeTheChunk() {
    cut.pass(write(0, 4, 1));
    cut.pass(new Op.Forced());
    cut.pass(write(3, 3, 2));
    cut.pass(write(1, 2, 3));
    assertArrayEquals(new byte[] {1, 3, 3, 1}, image(Kept.HEADER_FIRST));
  }

  @Test
  void eachBlockIsKeptByChance() {
    cut.pass(write(0, 2, 1));
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      byte[] bytes = cut.image(Kept.BLOCKS_HALF, random).orElseThrow();
      seen.add((bytes.length > 0 ? bytes[0] : 0) + 2 * (bytes.length > BLOCK ? bytes[BLOCK] : 0));
    }
    assertEquals(Set.of(0, 1, 2, 3), seen);
  }

  @Test
  void aCutOffEndMayComeBack() {
    cut.pass(write(0, 4, 1));
    cut.pass(new Op.Forced());
    cut.pass(new Op.Truncated(2 * BLOCK));
    assertEquals(2, image(Kept.PREFIX).length);
    assertEquals(4, image(Kept.DURABLE).length);
    Set<Integer> lengths = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      lengths.add(image(Kept.BLOCKS_HALF).length);
    }
    assertEquals(Set.of(2, 4), lengths);
  }

  @Test
  void knowsWhatTheJournalHadByThen() {
    cut.pass(new Op.Acknowledged(7));
    assertEquals(7, cut.acknowledged());
    assertTrue(cut.image(Kept.SECTORS_HALF, random).isEmpty());
  }
}
