package id.laci.pos.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is packed is unpacked the same or refused; what is kept keeps what it needs.
final class DepotTest {
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final int SEGMENT_BYTES = 200_000;

  @TempDir Path folder;

  private Depot depot() {
    return new Depot(folder.resolve("depot"));
  }

  /// Packs so many full segments and one that is written to its half.
  private Path pack(Instant made, long epoch, int full) throws IOException {
    Packing packing = Packing.begin(depot(), made, epoch);
    for (int number = 1; number <= full; number++) {
      packing.fullSegment(number, segment(number));
    }
    packing.openSegment(full + 1, segment(full + 1), SEGMENT_BYTES / 2);
    packing.add("head", "head".getBytes(UTF_8));
    return packing.finish("shop", epoch, 10L * full, new TreeMap<>());
  }

  private Path segment(int number) throws IOException {
    Path file = folder.resolve("live-" + number);
    if (!Files.exists(file)) {
      byte[] content = new byte[SEGMENT_BYTES];
      new Random(number).nextBytes(content);
      Files.write(file, content);
    }
    return file;
  }

  private Path unpack(Path backup) throws IOException, Fault {
    Path into = Files.createTempDirectory(folder, "unpacked");
    new Unpacking(backup).segments(into, _ -> {});
    return into;
  }

  @Test
  void whatWasPackedIsUnpackedTheSame() throws Exception {
    Path backup = pack(NOON, 7, 2);
    Path into = unpack(backup);
    for (int number = 1; number <= 2; number++) {
      assertArrayEquals(
          Files.readAllBytes(segment(number)),
          Files.readAllBytes(into.resolve("journal-0000000" + number + ".seg")));
    }
    byte[] open = Arrays.copyOf(Files.readAllBytes(segment(3)), SEGMENT_BYTES / 2);
    assertArrayEquals(
        Arrays.copyOf(open, SEGMENT_BYTES),
        Files.readAllBytes(into.resolve("journal-00000003.seg")),
        "what was not written yet is zero");
    assertArrayEquals("head".getBytes(UTF_8), new Unpacking(backup).file("head"));
    assertEquals(List.of(backup), depot().backups());
  }

  @Test
  void anySpoiledPartIsNamed() throws Exception {
    Path backup = pack(NOON, 7, 2);
    List<Path> parts;
    try (Stream<Path> all = Files.walk(depot().folder())) {
      parts = all.filter(Files::isRegularFile).toList();
    }
    assertEquals(5, parts.size(), parts::toString);
    for (Path part : parts) {
      byte[] whole = Files.readAllBytes(part);
      for (byte[] spoiled : spoiled(whole)) {
        Files.write(part, spoiled);
        Fault fault = assertThrows(Fault.class, () -> readAll(backup), part::toString);
        assertFalse(fault.reason().isBlank());
        assertFalse(fault.remedy().isBlank());
      }
      Files.delete(part);
      assertThrows(Fault.class, () -> readAll(backup), part::toString);
      Files.write(part, whole);
    }
    readAll(backup);
  }

  private void readAll(Path backup) throws IOException, Fault {
    Path _ = unpack(backup);
    byte[] _ = new Unpacking(backup).file("head");
  }

  private static List<byte[]> spoiled(byte[] whole) {
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 0x10;
    byte[] first = whole.clone();
    first[0] ^= 1;
    return List.of(
        flipped, first, Arrays.copyOf(whole, whole.length / 2), new byte[0], new byte[100]);
  }

  @Test
  void fullSegmentsAreSharedAndPackedOnce() throws Exception {
    Path first = pack(NOON, 7, 2);
    Depot.verified(first, "well");
    Files.delete(segment(1));
    Files.write(folder.resolve("live-1"), new byte[SEGMENT_BYTES]); // would be packed anew
    Path second = pack(NOON.plusSeconds(60), 7, 3);
    assertEquals(3, packed().size());
    assertEquals(Depot.manifest(first).segments().get(1), Depot.manifest(second).segments().get(1));

    Path other = pack(NOON.plusSeconds(120), 8, 3);
    assertEquals(4, packed().size(), "another epoch's segments are looked at again");
    assertFalse(
        Depot.manifest(other).segments().get(0).equals(Depot.manifest(second).segments().get(0)));
  }

  private List<Path> packed() throws IOException {
    try (Stream<Path> all = Files.list(depot().folder().resolve(Depot.SEGMENTS))) {
      return all.toList();
    }
  }

  @Test
  void rotationKeepsTheLatestGoodOnesAndWhatTheyNeed() throws Exception {
    for (int day = 0; day < 6; day++) {
      Path backup = pack(NOON.plus(Duration.ofDays(day)), day, 2 + day % 2);
      if (day != 4) {
        Depot.verified(backup, "well");
      }
    }
    assertEquals(3, depot().rotate(2), "the one that is not known to be good does not count");
    assertEquals(3, depot().backups().size());
    assertEquals(Optional.of(NOON.plus(Duration.ofDays(5))), depot().latestVerified());
    for (Path backup : depot().backups()) {
      readAll(backup);
    }
    assertEquals(3, packed().size());
    assertEquals(0, depot().rotate(2));
  }

  @Test
  void whatACrashLeftIsSweptAwayAndNothingElse() throws Exception {
    Packing unfinished = Packing.begin(depot(), NOON, 7);
    unfinished.fullSegment(1, segment(1));
    Files.createDirectories(depot().trial(NOON));
    Path note = Files.writeString(depot().folder().resolve("note.txt"), "mine");
    depot().tidy();
    try (Stream<Path> left = Files.list(depot().folder())) {
      assertEquals(List.of(note, depot().folder().resolve(Depot.SEGMENTS)), left.sorted().toList());
    }
    assertTrue(depot().backups().isEmpty());
  }

  @Test
  void aListThatLeadsElsewhereIsNotBelieved() {
    String hash = "0".repeat(64);
    for (String place : List.of("../journal-00000001.seg.gz", "/etc/passwd", "segments/../x")) {
      assertThrows(
          IllegalArgumentException.class, () -> new Manifest.Segment(1, hash, 1, 1, place));
    }
    assertThrows(IllegalArgumentException.class, () -> new Manifest.Item("../head", hash, 1));
    String text = new Manifest(NOON, "shop", 1, 2, List.of(), List.of(), new TreeMap<>()).text();
    assertTrue(Manifest.of(text).isPresent());
    for (int at = 0; at < text.length(); at++) {
      String other = text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
      assertTrue(Manifest.of(other).isEmpty(), other);
      assertTrue(Manifest.of(text.substring(0, at)).isEmpty());
    }
  }
}
