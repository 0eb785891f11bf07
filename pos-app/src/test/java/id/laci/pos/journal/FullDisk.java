package id.laci.pos.journal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/// Fills a real file system to its last byte and goes on appending; to be started by hand in one
/// that is small, as on Linux without any rights:
///
/// `unshare -Urm sh -c 'mount -t tmpfs -o size=40m none /mnt && java … FullDisk /mnt'`
final class FullDisk {
  private static final int BODY_BYTES = 900;
  private static final int BLOCK_BYTES = 4096;

  private FullDisk() {}

  /// @param args a folder on a small file system, which is filled
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Path ballast = root.resolve("ballast");
    try (Journal journal =
        Fixture.ready(
            Journal.open(
                root.resolve("journal"), Fixture.keys(1), Options.standard(new SecureRandom())))) {
      journal.layBySpare();
      fill(ballast);
      Ahead ahead = journal.ahead();
      System.out.println("the disk is full: " + ahead);
      System.out.println("appended: " + appendAll(journal) + ", then " + append(journal));
      Files.delete(ballast);
      System.out.println("with room again: " + append(journal));
      System.out.println(journal.verify());
    }
  }

  private static long appendAll(Journal journal) {
    long count = 0;
    while (append(journal) instanceof Append.Appended) {
      count++;
    }
    return count;
  }

  private static Append append(Journal journal) {
    return journal.append(new byte[BODY_BYTES], () -> new byte[20_000]);
  }

  private static void fill(Path ballast) throws IOException {
    try (FileChannel file = FileChannel.open(ballast, CREATE, WRITE)) {
      ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES);
      while (true) {
        file.write(block.clear());
      }
    } catch (IOException full) {
      System.out.println("ballast of " + Files.size(ballast) + " bytes: " + full.getMessage());
    }
  }
}
