package id.laci.pos.store.crash;

import id.laci.pos.store.Shelf;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.h2.store.fs.FilePath;

/// A place in memory for one copy, below the product's own file system. It is given back when
/// closed.
final class MemoryShelf implements Shelf, AutoCloseable {
  /// Where the copy lies.
  static final Path FILE = Path.of("/copy");

  private static final AtomicLong NUMBERS = new AtomicLong();

  private final Map<String, MemoryFile> files = new ConcurrentHashMap<>();
  private final MemoryPath root;
  private final String above;
  private final boolean sealed;
  private final String settings;

  /// @param above the file systems above it, `safe:` as a till has it
  /// @param sealed whether the copy is sealed
  /// @param settings further ones for H2
  /// @param log told of everything that is done to a file that H2 makes here
  MemoryShelf(String above, boolean sealed, String settings, Consumer<Op> log) {
    this.above = above;
    this.sealed = sealed;
    this.settings = settings;
    root =
        new MemoryPath(
            "cut" + NUMBERS.incrementAndGet(), files, () -> new MemoryFile(new byte[0], log));
    FilePath.register(root);
  }

  /// Puts the copy's file there.
  ///
  /// @param content from now on the file's own
  void plant(byte[] content) {
    files.put(name(Path.of(FILE + ".mv.db")), new MemoryFile(content, _ -> {}));
  }

  private String name(Path file) {
    return root.getScheme() + ":" + file;
  }

  @Override
  public String scheme() {
    return above + root.getScheme() + ":";
  }

  @Override
  public String settings() {
    return settings;
  }

  @Override
  public boolean isSealed() {
    return sealed;
  }

  @Override
  public boolean exists(Path file) {
    return files.containsKey(name(file));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    MemoryFile file = files.remove(name(from));
    if (file == null) {
      throw new FileNotFoundException(from.toString());
    }
    files.put(name(to), file);
  }

  @Override
  public void forceFolder(Path folder) {
    // names are lasting here
  }

  @Override
  public void close() {
    FilePath.unregister(root);
  }
}
