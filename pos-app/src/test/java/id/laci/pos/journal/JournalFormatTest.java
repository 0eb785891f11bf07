package id.laci.pos.journal;

import static id.laci.pos.journal.Fixture.append;
import static id.laci.pos.journal.Fixture.keys;
import static id.laci.pos.journal.Fixture.read;
import static id.laci.pos.journal.Fixture.ready;
import static id.laci.pos.journal.Fixture.report;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bytes on the disk. A journal outlives every version of the program: the files kept here must
/// be readable for ever, and those of a released version are never written anew. With
/// `-Dlaci.golden.write=<folder>` they are written there instead.
final class JournalFormatTest {
  private static final List<String> FILES =
      List.of("journal-00000001.seg", "journal-00000002.seg", "head");
  private static final int SEGMENT_BYTES = 4096;
  private static final int STEPS = 40;

  @TempDir Path folder;

  private static Options options() {
    return new Options(SEGMENT_BYTES, 4, new Fixture.SeededRandom(20));
  }

  private static List<String> expected() {
    List<String> expected = new ArrayList<>(List.of("1 EPOCH -"));
    for (int i = 0; i < STEPS; i++) {
      if (expected.size() == 31) {
        expected.add("32 SNAPSHOT state");
      }
      expected.add(expected.size() + 1 + " STEP " + i);
    }
    return expected;
  }

  private static void write(Path folder) {
    try (Journal journal = ready(Journal.open(folder, keys(10), options()))) {
      for (int i = 0; i < STEPS; i++) {
        append(journal, Integer.toString(i));
      }
    }
  }

  private static byte[] kept(String name) throws IOException {
    try (InputStream in = JournalFormatTest.class.getResourceAsStream("v1/" + name)) {
      if (in == null) {
        throw new IOException("no such resource: " + name);
      }
      return in.readAllBytes();
    }
  }

  @Test
  void theSameJournalIsTheSameBytes() throws IOException {
    String golden = System.getProperty("laci.golden.write");
    if (golden != null) {
      write(Path.of(golden));
      return;
    }
    write(folder);
    for (String name : FILES) {
      assertArrayEquals(kept(name), Files.readAllBytes(folder.resolve(name)), name);
    }
  }

  @Test
  void aJournalOfVersion1IsRead() throws IOException {
    for (String name : FILES) {
      Files.write(folder.resolve(name), kept(name));
    }
    Opened opened = Journal.open(folder, keys(10), options());
    assertTrue(report(opened).cleanStop());
    try (Journal journal = ready(opened)) {
      assertEquals(expected(), read(journal, 1));
      assertInstanceOf(Reading.Complete.class, journal.verify());
    }
  }
}
