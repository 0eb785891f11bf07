package id.laci.pos.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.journal.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SimulatedDiskTest {
  private static final Path FOLDER = Path.of("/data");
  private static final Path FILE = FOLDER.resolve("one.seg");

  private final SimulatedDisk disk = new SimulatedDisk(new Chance(new SplittableRandom(7)));

  @Test
  void whatWasForcedSurvivesAPowerCut() throws IOException {
    write("forced").force(true);
    disk.forceFolder(FOLDER);
    assertFalse(disk.cutPower(SimulatedDisk.Kept.NONE));
    assertArrayEquals(bytes("forced"), read(6));
  }

  @Test
  void whatWasOnlyWrittenIsThereAfterACrashAndGoneAfterAPowerCut() throws IOException {
    write("forced").force(true);
    disk.forceFolder(FOLDER);
    disk.open(FILE).write(ByteBuffer.wrap(bytes("loose!")), 0);
    disk.released();
    assertArrayEquals(bytes("loose!"), read(6));
    assertTrue(disk.cutPower(SimulatedDisk.Kept.NONE));
    assertArrayEquals(bytes("forced"), read(6));
  }

  @Test
  void aNameThatWasNotForcedGoesWithThePower() throws IOException {
    write("forced").force(true);
    assertTrue(disk.cutPower(SimulatedDisk.Kept.NONE));
    assertEquals(List.of(), disk.list(FOLDER));
  }

  /// Its name and its place in the folder are the old ones, and only what is in it is new.
  @Test
  void aFileThatIsMadeAnewUnderItsNameIsTheSameFile() throws IOException {
    write("forced").force(true);
    disk.forceFolder(FOLDER);
    write("anew");
    disk.cutPower(SimulatedDisk.Kept.NONE);
    assertArrayEquals(bytes("forced"), read(6));
    write("anew").force(true);
    disk.cutPower(SimulatedDisk.Kept.NONE);
    assertArrayEquals(bytes("anew"), read(4));
    assertEquals(4, disk.open(FILE).size());
  }

  /// Of a write over two sectors every combination can be left.
  @Test
  void aPowerCutTearsAWriteAtSectors() throws IOException {
    Set<String> left = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      write("-".repeat(1024)).force(true);
      disk.forceFolder(FOLDER);
      disk.open(FILE).write(ByteBuffer.wrap(bytes("x".repeat(1024))), 0);
      disk.cutPower(SimulatedDisk.Kept.HALF);
      String text = new String(read(1024), StandardCharsets.US_ASCII);
      assertTrue(text.substring(0, 512).chars().distinct().count() == 1, "a sector is whole");
      left.add("" + text.charAt(0) + text.charAt(1023));
    }
    assertEquals(Set.of("--", "-x", "x-", "xx"), left);
  }

  @Test
  void theProgramDiesBeforeTheOperationThatWasNamed() throws IOException {
    Disk.Handle file = write("first");
    disk.dieAfter(1);
    file.write(ByteBuffer.wrap(bytes("second")), 0);
    assertThrows(SimulatedDisk.Died.class, () -> file.write(ByteBuffer.wrap(bytes("third!")), 0));
    assertArrayEquals(bytes("second"), read(6));
  }

  @Test
  void aFullDiskTakesNoNewSegmentAndAFailingOneTakesNothing() throws IOException {
    Disk.Handle file = write("first");
    disk.full(true);
    assertThrows(IOException.class, () -> file.write(ByteBuffer.allocate(5_000), 0));
    file.write(ByteBuffer.wrap(bytes("small")), 0);
    disk.full(false);
    disk.failing(true);
    assertThrows(IOException.class, () -> file.force(false));
  }

  private Disk.Handle write(String text) throws IOException {
    Disk.Handle file = disk.create(FILE);
    file.write(ByteBuffer.wrap(bytes(text)), 0);
    return file;
  }

  private byte[] read(int length) throws IOException {
    ByteBuffer into = ByteBuffer.allocate(length);
    disk.openToRead(FILE).read(into, 0);
    return into.array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
