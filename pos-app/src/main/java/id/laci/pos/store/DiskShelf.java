package id.laci.pos.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// The till's disk under the ordering file system. `async:` keeps an interrupted reader from
/// closing the file.
final class DiskShelf implements Shelf {
  @Override
  public String scheme() {
    return "safe:async:";
  }

  @Override
  public String settings() {
    return "";
  }

  @Override
  public boolean isSealed() {
    return true;
  }

  @Override
  public boolean exists(Path file) {
    return Files.exists(file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    if (!System.getProperty("os.name").startsWith("Windows")) {
      try (FileChannel channel = FileChannel.open(folder)) {
        channel.force(true);
      }
    }
  }
}
