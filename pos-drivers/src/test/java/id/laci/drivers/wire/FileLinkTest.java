package id.laci.drivers.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class FileLinkTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path folder;

  private static Link open(Path path) {
    return Links.open(new Address.DeviceFile(path), LinkListener.deaf(), System::nanoTime);
  }

  @Test
  void jobsAreAppendedToAPlainFile() throws Exception {
    Path spool = folder.resolve("spool");
    try (Link link = open(spool)) {
      assertInstanceOf(LinkState.Up.class, link.state());
      assertEquals(new WriteResult.Written(600), link.write(new byte[600], SOON));
      assertEquals(new WriteResult.Written(1), link.write(new byte[] {7}, SOON));
    }
    byte[] wanted = new byte[601];
    wanted[600] = 7;
    assertArrayEquals(wanted, Files.readAllBytes(spool));
  }

  @Test
  void aFolderIsABadAddress() {
    try (Link link = open(folder)) {
      assertInstanceOf(
          Fault.BadAddress.class, assertInstanceOf(LinkState.Down.class, link.state()).why());
      assertInstanceOf(WriteResult.Unwritten.class, link.write(new byte[1], SOON));
    }
  }
}
