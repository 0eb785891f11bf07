package id.laci.pos.journal.crash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// The journal's part of `laci crashtest`, and the disk under it.
final class JournalCutsTest {
  private static final Path FILE = Path.of("/journal/file");
  private static final Path FOLDER = Objects.requireNonNull(FILE.getParent());

  private final CutDisk disk = new CutDisk(() -> {});
  private final Random random = new Random(1);

  @Test
  void whereverThePowerFailsNothingAcknowledgedIsMissing() {
    AtomicInteger told = new AtomicInteger();
    JournalCrashTest.Result result = JournalCrashTest.run(1, 1_500, told::set);
    assertEquals(List.of(), result.wrong());
    assertEquals(0, result.failures());
    assertEquals(1_500, result.count());
    assertEquals(1_500, told.get());
    assertEquals(EnumSet.allOf(Kept.class), result.images().keySet());
  }

  @Test
  void anUnforcedNameAndAnUnforcedByteAreLost() throws Exception {
    try (var file = disk.create(FILE)) {
      file.write(ByteBuffer.wrap(new byte[] {1, 2}), 0);
      file.force(true);
      assertEquals(List.of(), disk.after(Kept.DURABLE, random).list(FOLDER));
      disk.forceFolder(FOLDER);
      file.write(ByteBuffer.wrap(new byte[] {9}), 1);
      assertArrayEquals(new byte[] {1, 2}, read(disk.after(Kept.DURABLE, random)));
      assertArrayEquals(new byte[] {1, 9}, read(disk.after(Kept.PREFIX, random)));
    }
  }

  private static byte[] read(CutDisk from) throws Exception {
    try (var file = from.openToRead(FILE)) {
      ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
      file.read(bytes, 0);
      return bytes.array();
    }
  }
}
